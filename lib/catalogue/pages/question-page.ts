import { paths } from '../../addresses/paths'
import { textFragmentUrl } from '../../addresses/text-fragment'
import { newestFirst } from '../../listing/order-questions'
import type { AnswerPage, QuestionLink } from '../../records/pages'
import type { ReferenceEntry } from '../../records/reference-entry'
import type { Catalogue } from '../catalogue'
import type { QuestionBody } from '../compile/compile-question'
import type { QuestionEntry } from '../content'

/** A question as another page names it. */
export function linkTo({ slug, title, language }: QuestionLink): QuestionLink {
  return { slug, title, language }
}

/** What a question's page takes from other files: its body is a function of its own file. */
export function questionSurroundings(
  catalogue: Catalogue,
  { slug, citations }: QuestionEntry,
): Pick<AnswerPage, 'newer' | 'older' | 'related'> & { readonly sources: SourceLinks } {
  const { newer, older } = catalogue.neighboursOf(slug)
  const related = catalogue
    .related(slug)
    .flatMap((other) => catalogue.content.questions.get(other) ?? [])
    .sort(newestFirst)
    .map((entry) => catalogue.cardOf(entry))
  const sources: Record<number, { href: string; language: string }> = {}
  for (const { number, source } of citations) {
    const article = catalogue.content.sources.get(source)
    if (!article) continue
    const passage = catalogue.citator.passageOf(source, slug, number)
    const href = passage ? paths.passage(source, passage.number) : paths.source(source)
    sources[number] = { href, language: article.language }
  }
  return { ...(newer && { newer: linkTo(newer) }), ...(older && { older: linkTo(older) }), related, sources }
}

/** Where the references to our own articles lead, by their numbers. */
type SourceLinks = Readonly<Record<number, { readonly href: string; readonly language: string }>>

/** The page of a question that has an answer of its own. */
export function makeQuestionPage(catalogue: Catalogue, entry: QuestionEntry): AnswerPage {
  const { slug, file, title, language, date, updated, tags, generator, snippet } = entry
  const body = catalogue.texts.body(entry)
  const { sources, ...surroundings } = questionSurroundings(catalogue, entry)
  return {
    kind: 'answer',
    site: catalogue.site,
    title,
    description: snippet,
    canonicalPath: paths.question(slug),
    isIndexed: true,
    question: { slug, file, title, language, date, ...(updated && { updated }), tags, ...(generator && { generator }) },
    answerHtml: body.answerHtml,
    notes: body.notes,
    references: body.references.map((reference) => linked(reference, sources)),
    ...surroundings,
  }
}

function linked({ target, ...entry }: QuestionBody['references'][number], sources: SourceLinks): ReferenceEntry {
  if (!target) return entry
  if (target.kind === 'source') {
    const link = sources[entry.number]
    return link ? { ...entry, link: { href: link.href }, language: link.language } : entry
  }
  const { url, host } = target
  return { ...entry, link: { href: entry.excerpt ? textFragmentUrl(url, entry.excerpt.text) : url, host } }
}
