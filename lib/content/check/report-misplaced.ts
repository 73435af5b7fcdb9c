import type { ContentIssue } from '../../records/content-issue'
import { FILE_START, FileReport } from './file-report'
import { quoteFound } from './quote-found'

// What text is written in, by the ends of its names: `why.mdx`, `why.MD`, `why.md.txt`.
const MARKDOWN_END = /\.(?:mdx?|markdown|mdown|mkdn?|mdwn|mdtxt|mdtext|rmd|qmd)(?:\.txt)?[.\s]*$/i
const TEXT_END = /\.(?:txt|text|rst|adoc|asciidoc|org|textile|wiki|mediawiki)[.\s]*$/i
// Text in a form that no other name makes Markdown.
const DOCUMENT_END = /\.(?:html?|xhtml|docx?|odt|rtf|pages|tex|ipynb|epub)$/i
// A name without an end, or with one in characters of another width.
const NO_END = /(?:^|\/)[^./]+$|[．。]\s*md$|\.\s*[ｍm]\s*[ｄd]$/iu
// What repositories and hosts call so: no text of the site.
const NO_TEXT = /(?:^|\/)(?:license|copying|makefile|dockerfile|cname|codeowners)$/i

/** Whether a file is read as a question or a source. */
export function isContentFile(path: string): boolean {
  return /^(?:questions|sources)\//.test(path) && path.endsWith('.md') && !isAboutFolder(path)
}

/** Files that tell of their folder, as code hosts and site generators show them: no question and no source. */
function isAboutFolder(path: string): boolean {
  return /(?:^|\/)(?:readme|_index)(?:\.[a-z]{2})?\.(?:md|mdx|markdown|txt)$/i.test(path)
}

/** Text that no page will ever show is most likely a file in the wrong place; `paths` are all of the content folder. */
export function reportMisplaced(paths: readonly string[]): ContentIssue[] {
  return paths.flatMap((path) => {
    const isInside = /^(?:questions|sources)\//.test(path)
    if (path === 'site.md' || path === 'glossary.md' || isContentFile(path)) return []
    const report = new FileReport(path.normalize('NFC'))
    if (isInside && isAboutFolder(path)) {
      const kind = path.startsWith('questions/') ? 'question' : 'source'
      report.add('file-misplaced', FILE_START, {
        found: `a file that tells of its folder among the ${kind}s`,
        expected: `a ${kind} in each file under ${kind}s/`,
        fix: `move it out of the content folder; if it is a ${kind}, name it after that`,
      })
    } else if (isAboutFolder(path)) {
      report.add('file-misplaced', FILE_START, {
        found: 'a file that tells of its folder, which nothing reads',
        expected: 'site.md, or a file ending in .md under questions/ or sources/',
        fix: 'move it out of the content folder; the text of the home page stands in site.md',
      })
    } else if (isInside && isText(path)) {
      const name = path.slice(path.lastIndexOf('/') + 1)
      const stem = name
        .replace(MARKDOWN_END, '')
        .replace(TEXT_END, '')
        .replace(/[.．。]\s*[ｍm]\s*[ｄd]$/iu, '')
      report.add('file-misplaced', FILE_START, {
        found: `a file called ${quoteFound(name)}, which nothing reads`,
        expected: 'a name that ends in .md',
        fix: `rename it to ${quoteFound(`${stem || 'name'}.md`)}, or move it out of ${path.split('/')[0]}/`,
      })
    } else if (isInside && DOCUMENT_END.test(path)) {
      report.add('file-misplaced', FILE_START, {
        found: `a document called ${quoteFound(path.slice(path.lastIndexOf('/') + 1))}, which nothing reads`,
        expected: 'text in Markdown, in a file whose name ends in .md',
        fix: `write its text as Markdown, as a converter such as Pandoc does, or move it out of ${path.split('/')[0]}/`,
      })
    } else if (nameMeant(path) !== undefined) {
      report.add('file-misplaced', FILE_START, {
        found: `a file at ${quoteFound(path)}, which nothing reads`,
        expected: 'site.md and glossary.md, and the folders questions/ and sources/, in small letters',
        fix: `rename ${path.includes('/') ? 'the folder' : 'it'} to ${nameMeant(path)}`,
      })
    } else if (path === 'questions' || path === 'sources') {
      report.add('file-misplaced', FILE_START, {
        found: `a file called ${path}`,
        expected: `a folder called ${path}, with a file for each ${path.slice(0, -1)}`,
        fix: `rename the file, and make a folder ${path}/`,
      })
    } else if (MARKDOWN_END.test(path)) {
      report.add('file-misplaced', FILE_START, {
        found: 'a Markdown file that nothing reads',
        expected: 'site.md, or a file ending in .md under questions/ or sources/',
        fix: 'move it under questions/ or sources/, with .md at the end of its name',
      })
    }
    return report.issues
  })
}

/** Whether a name is that of a text, though not as the format writes it. */
function isText(path: string): boolean {
  return MARKDOWN_END.test(path) || TEXT_END.test(path) || (NO_END.test(path) && !NO_TEXT.test(path))
}

/** How the format writes the name of a file or folder that is almost one of its own; `undefined` where it is none. */
function nameMeant(path: string): string | undefined {
  const [first = '', ...rest] = path.split('/')
  if (rest.length > 0) {
    if (!MARKDOWN_END.test(path)) return undefined
    const folder = /^(question|source)s?$/i.exec(first)?.[1]
    return folder && !['questions', 'sources'].includes(first) ? `${folder.toLowerCase()}s/` : undefined
  }
  const file = /^(site|glossary)\.[a-z]+$/i.exec(first)?.[1]
  return file && (MARKDOWN_END.test(first) || TEXT_END.test(first)) ? `${file.toLowerCase()}.md` : undefined
}
