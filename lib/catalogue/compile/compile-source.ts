import type { SourceHead } from '../../content/parse/heads'
import { parseSource } from '../../content/parse/parse-source'
import { withoutRepeatedTitle } from '../../content/parse/without-repeated-title'
import type { ContentFile } from '../../content/read/decode-file'
import { dictionaryOf } from '../../dictionary/dictionary'
import { plainText } from '../../markdown/plain-text'
import { renderHtml } from '../../markdown/render/render-html'
import { textContents } from '../../markdown/text-contents'
import { passageRanges } from '../../markup/passage-ranges'
import type { ContentsEntry } from '../../records/contents-entry'
import type { Passage } from '../../records/passage'
import type { Site } from '../../records/site'
import type { Source, SourceFacts } from '../../records/source'
import { languageAbout } from '../../text/interface-language'
import { hrefOfLink } from './href-of-link'

/** One source file, compiled: its head always, its record where it has no errors. */
export interface CompiledSource {
  readonly head: SourceHead
  readonly record?: Source
}

/** Compiles a source file as far as no question is needed. */
export function compileSource(content: ContentFile, site: Site): CompiledSource {
  const { report, slug, record, latest, links = [], anchors = [] } = parseSource(content, site)
  const head: SourceHead = {
    file: content.path,
    issues: report.issues,
    ...(slug !== undefined && { slug }),
    ...(latest && { latest }),
    links,
    anchors: [...anchors],
    ...(record && { facts: factsOf(record) }),
  }
  return { head, ...(record && { record }) }
}

function factsOf({ body: _, headings: __, ...facts }: Source): SourceFacts {
  return facts
}

/** A source as its page shows it. */
export interface RenderedSource {
  readonly html: string
  readonly contents: readonly ContentsEntry[]
}

/**
 * A source as HTML with its contents, with a mark around each passage that answers quote; throws for a file with errors.
 *
 * A first heading that repeats the title isn't shown again. It stays in the source's text, as excerpts may quote it.
 */
export function renderSource(content: ContentFile, passages: readonly Passage[], site: Site): RenderedSource {
  const { tree, record } = parseSource(content, site)
  if (!tree || !record) throw new Error(`${content.path} has problems: it can't be rendered`)
  const labels = dictionaryOf(languageAbout(record, site))
  const children = withoutRepeatedTitle(tree.children, record.title)
  const start = record.body.text.length - plainText(children).text.length
  const ranges = passageRanges(passagesFrom(start, passages), labels)
  const root = { ...tree, children }
  return {
    html: renderHtml(root, { hrefOf: (url) => hrefOfLink(url, content.path), labels, ranges }),
    contents: textContents(root),
  }
}

/** Passages of a text whose beginning is left out, up to an offset; what lies in it is left out as well. */
function passagesFrom(offset: number, passages: readonly Passage[]): readonly Passage[] {
  if (offset === 0) return passages
  return passages.flatMap((passage) => {
    const { start, end } = passage
    return end > offset ? [{ ...passage, start: Math.max(0, start - offset), end: end - offset }] : []
  })
}
