import type { Definition, Heading, Nodes, Root, RootContent } from 'mdast'
import { allNodes } from '../../markdown/all-nodes'
import { linkDefinitions } from '../../markdown/link-definitions'
import { plainText } from '../../markdown/plain-text'
import type { Reference } from '../../records/question'
import { FILE_START, type FileReport } from '../check/file-report'
import { isNote } from '../check/report-footnotes'
import type { ReferencePlace } from './parsed'
import { markChunkHeadings } from './references/mark-chunk-headings'
import { parseHeading } from './references/parse-heading'
import { linksIn } from './references/reference-line'
import { findReferencesHeading, type ReferencesHeading, reportNearMiss } from './references/references-heading'
import { reportStray } from './references/report-stray'

const MAX_REFERENCES = 100

/** A question's Markdown cut at its References heading. */
export interface QuestionParts {
  readonly answer: RootContent[]
  readonly heading?: ReferencesHeading
  readonly section: readonly RootContent[]
  /** The link definitions of the whole file, wherever they stand: answer and references may use all of them. */
  readonly definitions: ReadonlyMap<string, Definition>
}

/** Cuts at the heading of the references, or at the line that was most likely meant as one. */
export function splitAtReferences(root: Root): QuestionParts {
  const { children } = root
  const definitions = linkDefinitions(root)
  const heading = findReferencesHeading(root)
  if (heading?.index === undefined) return { answer: children, ...(heading && { heading }), section: [], definitions }
  const at = heading.index
  return {
    answer: children.slice(0, at),
    heading,
    section: withoutNamed(children.slice(at + 1), root),
    definitions,
  }
}

/** Without the definitions that something names, and those that are most likely notes. */
function withoutNamed(section: readonly RootContent[], root: Root): RootContent[] {
  if (!section.some(({ type }) => type === 'definition')) return [...section]
  const named = new Set<string>()
  for (const node of allNodes(root)) {
    if (node.type === 'linkReference' || node.type === 'imageReference') named.add(node.identifier)
  }
  return section.filter((node) => node.type !== 'definition' || !(named.has(node.identifier) || isNote(node)))
}

/** The links of the headings under References, and the definitions that they name: checked as references. */
export function referenceLinks({ section, definitions }: QuestionParts): ReadonlySet<Nodes> {
  const links = section.filter(isReferenceHeading).flatMap((heading) => linksIn(heading))
  return new Set<Nodes>(
    links.flatMap((link) => {
      const definition = link.type === 'linkReference' ? definitions.get(link.identifier) : undefined
      return definition ? [link, definition] : [link]
    }),
  )
}

/** A reference, and where it stands. */
export interface PlacedReference {
  readonly reference: Reference
  readonly place: ReferencePlace
}

/** The references of a question; what isn't one is reported with where it belongs. */
export function parseReferences(parts: QuestionParts, path: string, report: FileReport): PlacedReference[] {
  const references: PlacedReference[] = []
  let hasExcerpt = false
  let isBelowStray = false
  if (parts.heading && !parts.heading.isExact) reportNearMiss(parts.heading, report)
  for (const node of parts.section) {
    const place = node.position?.start ?? FILE_START
    const last = references.at(-1)
    if (isReferenceHeading(node)) {
      const { reference, ...named } = parseHeading(node, parts.definitions, references.length + 1, path, place, report)
      references.push({ reference, place: { heading: place, excerpt: place, ...named } })
      hasExcerpt = false
      isBelowStray = false
    } else if (node.type === 'blockquote' && isBelowStray) {
      // The excerpt of what was told to be a heading.
      isBelowStray = false
    } else if (node.type === 'blockquote' && last) {
      if (hasExcerpt) {
        report.add('excerpt-repeated', place, {
          found: 'a second block quote under one reference',
          expected: 'one block quote, the excerpt',
          fix: 'write the heading of its source above the second, if it is another one; else join the two, with a line > […] between them where words are left out',
        })
        continue
      }
      hasExcerpt = true
      markChunkHeadings(node)
      const { text, blocks } = plainText(node.children)
      if (text.trim() === '') {
        report.add('excerpt-empty', place, {
          found: 'a block quote without text',
          expected: 'the very words of the source',
          fix: 'write the excerpt after >, or delete the line',
        })
      } else {
        references[references.length - 1] = {
          reference: { ...last.reference, excerpt: { text, blocks } },
          place: { ...last.place, excerpt: place, quote: node },
        }
      }
    } else isBelowStray = reportStray(node, last?.reference, parts.definitions, report)
  }
  if (references.length > MAX_REFERENCES) {
    report.add('references-too-many', parts.heading?.node.position?.start ?? FILE_START, {
      found: `${references.length} references`,
      expected: `at most ${MAX_REFERENCES}`,
      fix: 'keep those that the answer was drawn from',
    })
  }
  return references
}

function isReferenceHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 3
}
