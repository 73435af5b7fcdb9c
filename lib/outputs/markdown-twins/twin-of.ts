import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import { stringify } from 'yaml'
import { absoluteAddress } from '../../addresses/absolute-address'
import type { Catalogue } from '../../catalogue/catalogue'
import type { QuestionEntry } from '../../catalogue/content'
import { dictionaryOf } from '../../dictionary/dictionary'
import type { Dictionary } from '../../dictionary/en'
import { fill, fillCount } from '../../dictionary/fill'
import { writeMarkdown } from '../../markdown/write-markdown'
import { markdownMarker, UNSUPPORTED_MARKER } from '../../markup/markdown-markers'
import type { AnswerPage } from '../../records/pages'
import type { ReferenceEntry } from '../../records/reference-entry'
import type { PlainText } from '../../records/text'
import { languageAbout } from '../../text/interface-language'

/**
 * A question as Markdown for programs and people who take it along: front matter with the label, the notice, the answer
 * with markers of its references, and the references with their excerpts.
 *
 * @throws Error for a question without an answer of its own
 */
export function twinOf(catalogue: Catalogue, entry: QuestionEntry): string {
  const page = catalogue.questionPage(entry.slug)
  if (page?.kind !== 'answer') throw new Error(`${entry.slug} has no answer of its own`)
  const dictionary = dictionaryOf(languageAbout(page.question, page.site))
  const excerpts = new Map(catalogue.texts.question(entry).references.map(({ number, excerpt }) => [number, excerpt]))
  const parts = [
    `---\n${frontMatterOf(page)}---\n`,
    writeMarkdown({ type: 'root', children: [heading(1, [text(page.title)]), ...noticeOf(page, dictionary)] }),
    catalogue.texts.body(entry).answerMarkdown,
    writeMarkdown({ type: 'root', children: referencesOf(page.references, excerpts, dictionary) }),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function frontMatterOf({ site, title, question, canonicalPath, provenance }: AnswerPage): string {
  const url = absoluteAddress(site, canonicalPath)
  const { generator, date, updated, evidence, aigc } = provenance
  const { tags, language } = question
  const fields = {
    title,
    date,
    ...(updated && { updated }),
    ...(tags.length > 0 && { tags }),
    language,
    ...(url && { url }),
    ...(generator && { generator }),
    evidence,
    AIGC: JSON.parse(aigc),
  }
  return stringify(fields, { lineWidth: 0 })
}

/** The notice as on the page, with how far the excerpts support the answer and what the markers mean. */
function noticeOf({ provenance, references }: AnswerPage, dictionary: Dictionary): RootContent[] {
  const { generator, evidence } = provenance
  const by = generator ? [text(` ${fill(dictionary.generatedBy, { name: generator.name })}`)] : []
  const children: BlockContent[] = [
    { type: 'paragraph', children: [{ type: 'strong', children: [text(dictionary.notice)] }, ...by] },
  ]
  if (references.some(({ excerpt }) => excerpt) && evidence.checked > 0) {
    const counted = fillCount(dictionary.evidenceSummary, evidence.checked, { found: evidence.found })
    const legend = [
      `${markdownMarker('n', true)} ${dictionary.gradeQuoted}`,
      `${markdownMarker('n', false)} ${dictionary.gradeParaphrased}`,
      `${UNSUPPORTED_MARKER} ${dictionary.gradeNone}`,
    ]
    children.push({ type: 'paragraph', children: [text(`${counted} · ${legend.join(' · ')}`)] })
  }
  return [{ type: 'blockquote', children }]
}

function referencesOf(
  references: readonly ReferenceEntry[],
  excerpts: ReadonlyMap<number, PlainText | undefined>,
  dictionary: Dictionary,
): RootContent[] {
  if (references.length === 0) return []
  const parts = references.flatMap((reference) => referenceOf(reference, excerpts.get(reference.number)))
  return [heading(2, [text(dictionary.references)]), ...parts]
}

function referenceOf({ number, title, link }: ReferenceEntry, excerpt: PlainText | undefined): RootContent[] {
  const name = text(title)
  // From a twin, which lies in the folder of questions.
  const url = link && (link.host === undefined ? `..${link.href}` : link.href)
  const children: PhrasingContent[] = [
    text(`${markdownMarker(number, true)} `),
    url ? { type: 'link', url, children: [name] } : name,
  ]
  if (!excerpt) return [heading(3, children)]
  const blocks = excerpt.blocks.map(({ start, end }) => excerpt.text.slice(start, end))
  const quoted = blocks.map((block): BlockContent => ({ type: 'paragraph', children: [text(block)] }))
  return [heading(3, children), { type: 'blockquote', children: quoted }]
}

function heading(depth: 1 | 2 | 3, children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}
