import type { Definition, Heading } from 'mdast'
import { plainText } from '../../../markdown/plain-text'
import type { Reference } from '../../../records/question'
import { checkText } from '../../check/check-text'
import type { FileReport, Place } from '../../check/file-report'
import { quoteFound } from '../../check/quote-found'
import { resolveLink } from '../../check/resolve-link'
import { httpUrl } from '../field-values'
import { addressOf, headingLine, linksIn, readLine } from './reference-line'
import { sourceNamed } from './source-named'

/** A reference as its heading says it. */
export interface ParsedHeading {
  readonly reference: Reference
  /** The file of a source that is named, relative to the content folder. */
  readonly file?: string
  /** The path of a source that is named, where it leads elsewhere: which one is right, only all files tell. */
  readonly wrongPath?: string
}

/** The reference that a level-3 heading starts: its text is the title, and a link in it says where the source lies. */
export function parseHeading(
  heading: Heading,
  definitions: ReadonlyMap<string, Definition>,
  number: number,
  path: string,
  place: Place,
  report: FileReport,
): ParsedHeading {
  const written = plainText(heading).text.trim()
  if (written === '') {
    const [link] = linksIn(heading)
    report.add('reference-title', place, {
      found: 'a level-3 heading without text',
      expected: "the source's title",
      fix: link
        ? `write the title between the brackets of [](${addressOf(link, definitions)})`
        : 'write the title of the source after ###',
    })
    return { reference: { number, title: '' } }
  }
  const links = linksIn(heading)
  const [line = { title: written }, ...others] = links.length === 0 ? [] : readLine(heading.children, definitions)
  const reference = { number, title: checkText(line.title, 'title', place, report) ?? line.title }
  if (line.url === undefined) return { reference }
  if (others.length > 0) {
    report.add('reference-link', place, {
      found: `a heading with the links ${links.map((link) => quoteFound(addressOf(link, definitions))).join(', ')}`,
      expected: 'one link, to a file under sources/ or an http(s) address, or none',
      fix: `a heading for each: ${[line, ...others].map(headingLine).join(' and ')}`,
    })
    return { reference }
  }
  const { url } = line
  // What isn't closed as Markdown has it is text, with an address in it.
  const beside = heading.children.filter(({ type }) => type !== 'link' && type !== 'linkReference')
  if (/\[[^\]]*\]\(/.test(beside.map((node) => plainText(node).text).join(''))) {
    report.add('reference-link', place, {
      found: `a heading with a link that is none, ${quoteFound(line.title)}`,
      expected: 'a link without spaces in its address',
      fix: 'write the link as [title](<address>), or %20 for each space in the address',
    })
    return { reference }
  }
  const target = resolveLink(url, path)
  if (target.kind === 'web') return { reference: { ...reference, target: { kind: 'web', url, host: target.host } } }
  if (target.kind === 'source')
    return { reference: { ...reference, target: { kind: 'source', slug: target.slug } }, file: target.file }
  const slug = sourceNamed(url)
  if (slug !== undefined) return { reference: { ...reference, target: { kind: 'source', slug } }, wrongPath: url }
  report.add('reference-link', place, {
    found: `a reference that links to ${quoteFound(url)}`,
    expected: 'a link to a file under sources/ or an http(s) address, or no link at all',
    fix: withAddress(reference.title, url),
  })
  return { reference }
}

/** The heading with an address that lacks its scheme; with any other as words, so that it isn't lost. */
function withAddress(title: string, url: string): string {
  if (url === '') return `### ${title}`
  const open = withoutUser(url)
  if (open !== undefined) return headingLine({ title, url: open })
  if (/^(?:\.\.?\/)*questions\/.*\.md(?:#|$)/.test(url))
    return 'name the sources that the other answer was drawn from; a link to it belongs into this answer, above ## References'
  const host = /^(?:\/\/|https?:\/*)?([\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[:/?#].*)?)$/i.exec(url)?.[1]
  return host === undefined ? `### ${title} (${url})` : headingLine({ title, url: `https://${host}` })
}

/** An http(s) address with its spaces encoded and nobody's name and password in it; `undefined` where that doesn't mend it. */
function withoutUser(url: string): string | undefined {
  const plain = url
    .trim()
    .replace(/\s/g, '%20')
    .replace(/^(https?:\/\/)[^/@?#]*@/i, '$1')
  return plain !== url && httpUrl(plain) ? plain : undefined
}
