import { foldText } from '../../text/fold-text'
import { simplifiedCharacters } from '../../text/simplified-characters'
import { checkText } from '../check/check-text'
import { FileReport, type Place } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import { type ContentFile, decodeFile } from '../read/decode-file'

/** The groups of terms that `glossary.md` says mean the same, each of at least two. */
export interface ParsedGlossary {
  readonly report: FileReport
  readonly groups: readonly (readonly string[])[]
}

/** The path of the glossary in the content folder. */
export const GLOSSARY_FILE = 'glossary.md'

const ITEM = /^ {0,3}[-*+][ \t]+(\S.*)$/
const BETWEEN = /[=＝]/
// A search looks each of them up beside what was typed.
const MOST_TERMS = 20

/** The glossary, or none where there is no file; what is no list of groups is reported. */
export function parseGlossary(content: ContentFile | undefined): ParsedGlossary {
  const report = new FileReport(GLOSSARY_FILE)
  const file = content && decodeFile(content, report)
  if (!file) return { report, groups: [] }
  const groups: string[][] = []
  for (const [n, line] of file.text.split('\n').entries()) {
    if (line.trim() === '') continue
    const place = { line: n + 1, column: 1 + (/\S/.exec(line)?.index ?? 0) }
    const item = ITEM.exec(line)?.[1]
    if (item === undefined) reportStray(line, place, report)
    else {
      const group = readGroup(item, place, report)
      if (group) groups.push(group)
    }
  }
  return { report, groups }
}

function readGroup(item: string, place: Place, report: FileReport): string[] | undefined {
  const written = item.split(BETWEEN).map((term) => term.trim())
  const terms = written.filter((term) => term !== '')
  const folded = new Set(terms.map((term) => foldText(term, simplifiedCharacters).characters.join('')))
  if (terms.length < written.length || folded.size < 2 || terms.length > MOST_TERMS) {
    report.add('glossary-group', place, {
      found:
        terms.length > MOST_TERMS
          ? `a group of ${terms.length} terms`
          : terms.length < written.length
            ? `${quoteFound(item)}, with nothing on one side of =`
            : `${quoteFound(item)}, which is one term`,
      expected: `from two to ${MOST_TERMS} different terms that mean the same, with = between them`,
      fix:
        terms.length > MOST_TERMS
          ? 'keep those that people type'
          : folded.size > 1
            ? `- ${terms.join(' = ')}`
            : (withSigns(item) ?? 'add another term for the same, or delete the line'),
    })
    return undefined
  }
  const checked = terms.map((term) => checkText(term, 'term', place, report))
  return checked.every((term) => term !== undefined) ? checked : undefined
}

/** A group whose terms have other signs between them. */
function withSigns(text: string): string | undefined {
  const terms = text
    .replace(/^\s*(?:[-*+•]|\d+[.)])?\s*/u, '')
    .split(/\s*(?:[:：|→、，,;；]|\s[-–—]+>?\s)\s*/u)
    .filter(Boolean)
  return terms.length > 1 && terms.length <= MOST_TERMS && text.length <= 200 ? `- ${terms.join(' = ')}` : undefined
}

function reportStray(line: string, place: Place, report: FileReport): void {
  report.add('glossary-stray', place, {
    found: `${quoteFound(line.trim(), 60)}, which is no item of a list`,
    expected: 'a list, each item one line of terms that mean the same',
    fix: BETWEEN.test(line)
      ? `- ${line.trim().replace(/^\d+[.)]\s*/, '')}`
      : 'delete the line; terms that mean the same stand in one item, with = between them',
  })
}
