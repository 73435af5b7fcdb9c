import { join } from 'node:path'
import type { FileEntry } from '../../lib/disk/file-entry'
import { listFiles } from '../../lib/disk/list-files'
import { environment } from '../../lib/environment'
import { buildBareSite } from './build/bare-site'
import { measureWeights, type PageWeight, type Weight } from './weight/measure-weight'

// Stands at the beginning of questions in both languages.
const FIRST_LETTER = 'a'

/**
 * `npm run bench -- weight`: what pages of the built site load, cold, in a real browser, beside a page of the same
 * question in a bare Next site; and what lies in `out/`.
 */
export async function benchWeight(): Promise<number> {
  const { outDir, contentDir, projectRoot } = environment
  const files = listFiles(outDir)
  if (files.length === 0) {
    console.error('There is no built site: npm run build')
    return 1
  }
  const question = middlePage(files, 'questions')
  const pages = {
    detail: question,
    list: '/questions',
    home: '/',
    search: '/search',
    article: middlePage(files, 'sources'),
  }
  const bareFolder = join(projectRoot, '.next', 'cache', 'bench', 'bare')
  await buildBareSite(contentDir, bareFolder)
  const weights = await measureWeights(outDir, Object.values(pages), FIRST_LETTER)
  const [bare] = await measureWeights(join(bareFolder, 'out'), [question], FIRST_LETTER)
  const header = ['page', 'KB at load: HTML', 'CSS', 'script', 'other', 'all, Brotli', 'gzip', 'requests']
  const later = ['KB in the next 3 s', 'KB to the first suggestion']
  const rows = [
    [...header, ...later],
    [...header, ...later].map(() => '---'),
    ...Object.keys(pages).map((name, index) => row(name, weights[index])),
    row('detail, bare Next', bare),
  ]
  console.log(rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
  console.log(`\n${publishedFiles(files)}`)
  return 0
}

/** The address of the page of a section that is neither long nor short. */
function middlePage(files: readonly FileEntry[], section: string): string {
  const pages = files.filter(({ path }) => new RegExp(`^${section}/[^/]+/index\\.html$`).test(path))
  const middle = pages.toSorted((a, b) => a.sizeBytes - b.sizeBytes)[Math.floor(pages.length / 2)]
  if (!middle) throw new Error(`no page in ${section}`)
  return `/${middle.path.replace(/\/index\.html$/, '')}`
}

function row(name: string, weight: PageWeight | undefined): string[] {
  if (!weight) return [name]
  const { atLoad, later, firstSuggestion } = weight
  const { document, stylesheet, script, other } = atLoad.brotliByKind
  const sizes = [document, stylesheet, script, other, atLoad.brotli, atLoad.gzip].map(kilobytes)
  const more = (part: Weight | undefined) => (part ? `${kilobytes(part.brotli)} in ${part.requests}` : '–')
  return [name, ...sizes, String(atLoad.requests), more(later), more(firstSuggestion)]
}

function publishedFiles(files: readonly FileEntry[]): string {
  const pages = files.filter(({ path }) => path.endsWith('.html')).length
  const others = files.filter(({ path }) => !path.startsWith('search-index/'))
  const megabytes = (all: readonly FileEntry[]) =>
    (all.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) / 1e6).toFixed(1)
  return (
    `out/: ${pages} pages; without the search index ${others.length} files, ` +
    `${(others.length / pages).toFixed(2)} a page, ${megabytes(others)} MB; with it ${files.length} files, ${megabytes(files)} MB`
  )
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
