import { paths } from '../../addresses/paths'
import { newestFirst } from '../../listing/order-questions'
import type { AnswerPage, DuplicatePage, QuestionLink } from '../../records/pages'
import type { ReferenceEntry } from '../../records/reference-entry'
import type { QuestionEntry } from '../content'
import type { ContentIndex } from '../content-index'
import { provenanceOf } from './provenance-of'

/** A question as another page names it. */
export function linkTo({ slug, title, language }: QuestionLink): QuestionLink {
  return { slug, title, language }
}

/** What a question's page takes from other files; all else on it is a function of its own. */
export function linksOf(
  index: ContentIndex,
  { slug, citations }: QuestionEntry,
): Pick<AnswerPage, 'newer' | 'older' | 'related'> & { readonly sources: SourceLinks } {
  const { newer, older } = index.neighboursOf(slug)
  const related = index
    .related(slug)
    .flatMap((other) => index.content.questions.get(other) ?? [])
    .sort(newestFirst)
    .map((entry) => index.cardOf(entry))
  const sources = sourceLinksOf(index, { slug, citations })
  return { ...(newer && { newer: linkTo(newer) }), ...(older && { older: linkTo(older) }), related, sources }
}

/** Where the references of a question to our own sources lead. */
export function sourceLinksOf(
  index: ContentIndex,
  { slug, citations }: Pick<QuestionEntry, 'slug' | 'citations'>,
): SourceLinks {
  const sources: Record<number, { href: string; language: string }> = {}
  for (const { number, source } of citations) {
    const found = index.content.sources.get(source)
    if (!found) continue
    const passage = index.citator.passageOf(source, slug, number)
    const href = passage ? paths.passage(source, passage.number) : paths.source(source)
    sources[number] = { href, language: found.language }
  }
  return sources
}

/** Where the references to our own source lead, by their numbers. */
type SourceLinks = Readonly<Record<number, { readonly href: string; readonly language: string }>>

/** The page of a question: its answer, or the way to the question that has it. */
export function makeQuestionPage(index: ContentIndex, entry: QuestionEntry): AnswerPage | DuplicatePage {
  const { slug, file, title, alsoAsked, language, date, isDraft, updated, tags, generator, snippet } = entry
  const original = index.originalOf(entry)
  if (original) {
    return {
      kind: 'duplicate',
      site: index.site,
      title,
      canonicalPath: paths.question(original.slug),
      isIndexed: false,
      original: linkTo(original),
    }
  }
  const body = index.texts.body(entry)
  const { sources, ...links } = linksOf(index, entry)
  return {
    kind: 'answer',
    site: index.site,
    title,
    description: snippet,
    canonicalPath: paths.question(slug),
    isIndexed: !isDraft,
    question: {
      slug,
      file,
      title,
      ...(alsoAsked && { alsoAsked }),
      language,
      date,
      ...(isDraft && { isDraft }),
      ...(updated && { updated }),
      tags,
      ...(generator && { generator }),
    },
    provenance: provenanceOf(index, entry),
    answerHtml: body.answerHtml,
    contents: body.contents,
    notes: body.notes,
    references: body.references.map((reference) => linked(reference, sources)),
    ...links,
  }
}

function linked(entry: ReferenceEntry, sources: SourceLinks): ReferenceEntry {
  const source = sources[entry.number]
  return source ? { ...entry, link: { href: source.href }, language: source.language } : entry
}
