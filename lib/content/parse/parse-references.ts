import type { Definition, Heading, Root, RootContent } from 'mdast'
import { linkDefinitions } from '../../markdown/link-definitions'
import { plainText } from '../../markdown/plain-text'
import type { Reference, ReferenceTarget } from '../../records/question'
import { checkText } from '../check/check-text'
import { FILE_START, type FileReport, type Place } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import { resolveLink } from '../check/resolve-link'
import { readExcerpt } from './read-excerpt'
import { findReferencesHeading, type ReferencesHeading, reportNearMiss } from './references/references-heading'

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
    section: children.slice(at + 1).filter(({ type }) => type !== 'definition'),
    definitions,
  }
}

/** The references of a question; what isn't one is reported with where it belongs. */
export function parseReferences(parts: QuestionParts, path: string, report: FileReport): Reference[] {
  const references: Reference[] = []
  let hasExcerpt = false
  if (parts.heading && !parts.heading.isExact) reportNearMiss(parts.heading, report)
  for (const node of parts.section) {
    const place = node.position?.start ?? FILE_START
    const last = references.at(-1)
    if (node.type === 'heading' && node.depth === 3) {
      references.push(parseHeading(node, parts, references.length + 1, path, place, report))
      hasExcerpt = false
    } else if (node.type === 'blockquote' && last) {
      if (hasExcerpt) {
        report.add('excerpt-repeated', place, {
          found: 'a second block quote under one reference',
          expected: 'one block quote, the excerpt',
          fix: 'join the two, or give the second a heading of its own: ### …',
        })
        continue
      }
      hasExcerpt = true
      const excerpt = readExcerpt(node)
      if (excerpt.text.trim() === '') {
        report.add('excerpt-empty', place, {
          found: 'a block quote without text',
          expected: 'the very words of the source',
          fix: 'write the excerpt after >, or delete the line',
        })
      } else references[references.length - 1] = { ...last, excerpt }
    } else {
      report.add('references-stray', place, {
        found: `${nameOfNode(node)} in the References section`,
        expected: 'level-3 headings (### source), each with one block quote (> excerpt) under it',
        fix: 'move it above ## References if it belongs to the answer, or behind > if it is the excerpt',
      })
    }
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

function parseHeading(
  heading: Heading,
  { definitions }: QuestionParts,
  number: number,
  path: string,
  place: Place,
  report: FileReport,
): Reference {
  const written = plainText(heading).text
  const title = written.trim() === '' ? undefined : checkText(written, 'title', place, report)
  if (written.trim() === '') {
    report.add('reference-title', place, {
      found: 'a level-3 heading without text',
      expected: "the source's title",
      fix: '### [title](../sources/name.md)',
    })
  }
  const parts = heading.children.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  const link = parts.find((node) => node.type === 'link' || node.type === 'linkReference')
  const reference = { number, title: title ?? written.trim() }
  if (!link) return reference
  const { url } = (link.type === 'link' ? link : definitions.get(link.identifier)) ?? { url: '' }
  const target = parts.length === 1 ? targetOf(url, path) : undefined
  if (target) return { ...reference, target }
  report.add('reference-link', place, {
    found:
      parts.length > 1 ? 'a link that is only a part of the heading' : `a reference that links to ${quoteFound(url)}`,
    expected: 'the whole heading as one link, to a file under sources/ or an http(s) address, or no link at all',
    fix: `### [${reference.title}](../sources/name.md)`,
  })
  return reference
}

function targetOf(url: string, path: string): ReferenceTarget | undefined {
  const target = resolveLink(url, path)
  if (target.kind === 'web') return { kind: 'web', url, host: target.host }
  return target.kind === 'source' ? { kind: 'source', slug: target.slug } : undefined
}

function nameOfNode(node: RootContent): string {
  if (node.type === 'heading') return `a level-${node.depth} heading`
  if (node.type === 'blockquote') return 'a block quote before any reference'
  const names: Partial<Record<RootContent['type'], string>> = {
    paragraph: 'a paragraph',
    list: 'a list',
    code: 'a code block',
    table: 'a table',
    thematicBreak: 'a rule',
    footnoteDefinition: 'a footnote',
  }
  return names[node.type] ?? `a ${node.type}`
}
