import type { ContentIssue } from '../../records/content-issue'
import { FILE_START, FileReport } from './file-report'
import { quoteFound } from './quote-found'

/** What the build itself writes at the top of the site, as names without `.html`, in small letters. */
export const OWN_NAMES: ReadonlySet<string> = new Set([
  ...['index', '404', 'questions', 'sources', 'tags', 'search', 'about'],
  ...['search-index', 'islands', '_next', '_headers', '.nojekyll'],
  ...['manifest.webmanifest', 'feed.atom', 'feed.json', 'sitemap.xml', 'robots.txt', 'opensearch.xml', 'llms.txt'],
])

/**
 * Files of `public/` that lie where the build writes a file of its own, in any case: some file systems know no other.
 *
 * @param paths in `public/`, from `/`
 */
export function reportPublicNames(paths: Iterable<string>): ContentIssue[] {
  return [...paths].flatMap((path) => {
    const [, first = ''] = path.split('/')
    if (!OWN_NAMES.has(first.toLowerCase().replace(/\.html$/, ''))) return []
    const report = new FileReport(`/public${path}`)
    report.add('public-name-taken', FILE_START, {
      found: `a file of public/ at ${quoteFound(path)}, where the site has its own files`,
      expected: 'files of other names: /images/… is always free',
      fix: 'move it under public/images/, with the links to it; what the site writes there itself can be deleted',
    })
    return report.issues
  })
}
