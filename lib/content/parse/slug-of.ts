import { byteLength } from '../../text/byte-length'
import { foldLetter } from '../../text/fold-letter'
import { isReservedName } from '../../text/is-reserved-name'
import { FILE_START, type FileReport } from '../check/file-report'
import { quoteFound } from '../check/quote-found'

const MAX_SLUG_LENGTH = 80
// Its page is a folder of that name, for Next a file with `.html` behind it, and a name holds 255 bytes.
const MAX_SLUG_BYTES = 240
const INDEX = 'index.md'
const SLUG = /^[\p{L}\p{M}\p{N}-]+$/u
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u

/** A file's slug, in NFC: its name as `nameOf` says; `undefined` where that is none, which the report says. */
export function slugOf(path: string, report: FileReport): string | undefined {
  const slug = nameOf(path).normalize('NFC')
  if (!SLUG.test(slug) || INVISIBLE.test(slug)) {
    const safe = slug.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
    // The folder's name counts where the file is its index.
    const end = path.endsWith(`/${INDEX}`) ? '' : '.md'
    report.add('slug-invalid', FILE_START, {
      found: `a ${end ? 'file' : 'folder'} called ${quoteFound(`${slug}${end}`)}`,
      expected: 'a name of letters and digits of any script, and -',
      fix: `rename it to ${quoteFound(`${safe || 'question'}${end}`)}`,
    })
    return undefined
  }
  if (isReservedName(slug)) {
    report.add('slug-invalid', FILE_START, {
      found: `the slug ${quoteFound(slug)}, which no page can have on every system: it is a device of Windows, the index of a folder, or a folder of the site in other letters`,
      expected: 'a name that says what it is about',
      fix: 'give the file another name',
    })
    return undefined
  }
  const length = [...slug].length
  if (length > MAX_SLUG_LENGTH || byteLength(slug) > MAX_SLUG_BYTES) {
    report.add('slug-too-long', FILE_START, {
      found: `a file name of ${length} characters without .md`,
      expected: `at most ${MAX_SLUG_LENGTH} characters and ${MAX_SLUG_BYTES} bytes`,
      fix: 'give the file a shorter name',
    })
    return undefined
  }
  return slug
}

/** A file's name without its folders and `.md`; that of its folder where the file is called `index.md`. */
export function nameOf(path: string): string {
  const [name = '', folder] = path.split('/').reverse()
  return name === INDEX && folder ? folder : name.replace(/\.md$/, '')
}

/** What makes two slugs the same for file systems and people: NFC and case folding, `Straße` as `STRASSE`. */
export function foldSlug(slug: string): string {
  return [...slug.normalize('NFC')].map(foldLetter).join('').normalize('NFC')
}
