import { paths } from './addresses/paths'
import { textFragmentUrl } from './addresses/text-fragment'
import { answerRanges } from './answers/answer-ranges'
import { excerptMarks } from './answers/excerpt-marks'
import { type SentenceNote, sentenceNotes } from './answers/sentence-notes'
import { Citator } from './citations/citator'
import type { Citations } from './citations/collect-passages'
import { passageRanges } from './citations/passage-ranges'
import { formatIssues } from './content/format-issues'
import { resolveLink } from './content/resolve-link'
import { nameOf } from './content/slug-of'
import { type Content, currentContent } from './current-content'
import { dictionaryOf } from './dictionary/dictionary'
import { environment } from './environment'
import { findEvidence } from './evidence/find-evidence'
import { collectTopics, type Topic } from './listing/collect-topics'
import { newestFirst, titleOrder } from './listing/order-questions'
import { toQuestionCard } from './listing/question-card'
import { CONTENT_ID_PREFIX } from './markdown/heading-anchors'
import { renderHtml } from './markdown/render-html'
import type { Evidence } from './records/evidence'
import type { Question, Reference } from './records/question'
import type { QuestionCard } from './records/question-card'
import type { Source } from './records/source'
import { buildSearchIndex } from './search/build-search-index'
import { relatedIndex } from './search/find-related'
import type { IndexFile } from './search/index-layout'
import { toSearchDocument } from './search-document-of'

/** Everything that the app asks for, over records that were read once. */
export interface Library extends ReturnType<typeof makeLibrary> {}

let latest: { readonly content: Content; readonly library: Library } | undefined

/** The library of the content folder as it is now: made once in a build, anew in development when a file has changed. */
export function loadLibrary(): Library {
  const content = currentContent()
  if (latest?.content !== content) latest = { content, library: makeLibrary(content) }
  return latest.library
}

function makeLibrary(content: Content) {
  const { site } = content
  const dictionary = dictionaryOf(site.language)
  const all = [...content.questions.values()].map(({ record }) => record)
  const questions = all.filter(({ duplicateOf }) => duplicateOf === undefined).sort(newestFirst)
  const sources = [...content.sources.values()].map(({ record }) => record).sort(titleOrder(site.language))
  const places = new Map(questions.map(({ slug }, place) => [slug, place]))
  const topics = collectTopics(questions)
  const citator = new Citator(questions)
  const similar = relatedIndex(questions.map(toSearchDocument))
  const evidence = new Map<string, Evidence>()
  let index: readonly IndexFile[] | undefined
  let inTitleOrder: readonly Question[] | undefined

  const question = (slug: string): Question | undefined => content.questions.get(slug)?.record
  const source = (slug: string): Source | undefined => content.sources.get(slug)?.record
  const labels = dictionary
  const evidenceOf = (asked: Question): Evidence => {
    const known = evidence.get(asked.slug) ?? findEvidence(asked)
    evidence.set(asked.slug, known)
    return known
  }
  const cardOf = (asked: Question): QuestionCard => toQuestionCard(asked, evidenceOf(asked).summary)
  const hrefFrom = (file: string) => (url: string) => hrefOfLink(url, file)

  return {
    site,
    /** Newest first, without those that another question answers. */
    questions,
    /** By title. */
    sources,
    /** The most used first. */
    topics: [...topics.values()] as readonly Topic[],
    /** The home page's text, absent where `site.md` has none. */
    aboutHtml: content.about && renderHtml(content.about, { hrefOf: hrefFrom('site.md'), labels }),
    question,
    source,
    /** A topic by the name that it has in addresses. */
    topic: (slug: string): Topic | undefined => topics.get(slug),
    /** The slugs of all questions that have a page, those that lead on to another included. */
    questionSlugs: () => all.map(({ slug }) => slug),
    questionsByTitle: () => (inTitleOrder ??= questions.toSorted(titleOrder(site.language))),
    /** Compares the answer with its excerpts, once: asked only for what a page shows. */
    cardOf,
    /** The files of the search index over all questions. */
    searchIndex: () => (index ??= buildSearchIndex(questions.map(toSearchDocument))),
    /** What the check prints of a file; `undefined` where it has no problem. Only development ever asks for a bad file. */
    reportOf: (kind: 'site' | 'questions' | 'sources', slug = ''): string | undefined => {
      const file = kind === 'site' ? 'site.md' : content.filesBySlug.get(`${kind}/${slug}`)
      const issues = content.issues.filter((issue) => issue.file === file)
      return issues.length > 0 ? formatIssues(issues, environment.contentDirName) : undefined
    },
    /** The questions before and after one in the list. */
    neighboursOf: ({ slug }: Question) => {
      const place = places.get(slug) ?? Number.NaN
      return { newer: questions[place - 1], older: questions[place + 1] }
    },
    /** "Others are asking": the most similar questions, newest first. */
    relatedTo: ({ slug }: Question): QuestionCard[] =>
      similar
        .related(slug)
        .flatMap((other) => question(other) ?? [])
        .sort(newestFirst)
        .map(cardOf),
    citationCount: (slug: string) => citator.count(slug),
    citationsOf: (article: Source): Citations => citator.citationsOf(article),
    renderAnswer: (asked: Question): string => {
      const tree = content.questions.get(asked.slug)?.tree
      const ranges = answerRanges(evidenceOf(asked), asked.references, { ...labels, language: site.language })
      return tree ? renderHtml(tree, { hrefOf: hrefFrom(asked.file), labels, ranges }) : ''
    },
    sentenceNotesOf: (asked: Question): SentenceNote[] => sentenceNotes(evidenceOf(asked)),
    renderSource: (article: Source): string => {
      const tree = content.sources.get(article.slug)?.tree
      const ranges = passageRanges(citator.citationsOf(article).passages, dictionary)
      return tree ? renderHtml(tree, { hrefOf: hrefFrom(article.file), labels, ranges }) : ''
    },
    /** Each reference with where it leads: the passage in our article, or the outside address at the excerpt's words. */
    panelEntriesOf: (asked: Question) =>
      asked.references.map((reference) => ({
        reference,
        ...targetOf(asked, reference),
        marks: excerptMarks(evidenceOf(asked), reference.number),
      })),
  }

  function targetOf(asked: Question, { target, excerpt, number }: Reference): { href?: string; language?: string } {
    if (!target) return {}
    if (target.kind === 'web') return { href: excerpt ? textFragmentUrl(target.url, excerpt.text) : target.url }
    const article = source(target.slug)
    if (!article) return {}
    const passage = citator.passageOf(article, asked.slug, number)
    const href = passage ? paths.passage(article.slug, passage.number) : paths.source(article.slug)
    return { href, language: article.language }
  }
}

/** The address in a page of what a link in a file leads to. */
function hrefOfLink(url: string, file: string): string {
  const target = resolveLink(url, file)
  if (target.kind !== 'file') return url
  const slug = nameOf(target.path)
  const page = target.path.startsWith('questions/') ? paths.question(slug) : paths.source(slug)
  return target.anchor === undefined ? page : `${page}#${CONTENT_ID_PREFIX}${target.anchor}`
}
