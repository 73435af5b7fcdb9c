import { paths } from '../addresses/paths'
import { Citator } from '../citations/citator'
import { formatIssues } from '../content/format-issues'
import { dictionaryOf } from '../dictionary/dictionary'
import type { Dictionary } from '../dictionary/en'
import { collectTopics, type Topic } from '../listing/collect-topics'
import { newestFirst, titleOrder } from '../listing/order-questions'
import { toQuestionCard } from '../listing/question-card'
import type { HomePage, IssuesPage, QuestionPage, SearchPage, SourcePage, TopicPage } from '../records/pages'
import type { QuestionCard } from '../records/question-card'
import type { Site } from '../records/site'
import type { Content, QuestionEntry, SourceEntry } from './content'
import { type ListName, type ListPages, makeLists } from './pages/list-pages'
import { linkTo, makeQuestionPage } from './pages/question-page'
import { topicPage } from './pages/topic-page'
import type { Texts } from './texts'

/** The most similar questions of each, by slugs, best first; `questions` are newest first. */
export type Related = (questions: readonly QuestionEntry[]) => (slug: string) => readonly string[]

// A screen's worth of each on the home page; the rest is one link away.
const HOME_NEWEST = 8
const HOME_TOPICS = 24
// What helps a reader whose search found nothing.
const SEARCH_NEWEST = 5
const SEARCH_TOPICS = 16

/**
 * All that pages and outputs ask for, as functions of the content alone: each page is one plain, readonly model that
 * holds all that it shows. What isn't there is `undefined`.
 */
export class Catalogue {
  readonly site: Site
  /** Newest first, without those that another question answers. */
  readonly questions: readonly QuestionEntry[]
  /** By title. */
  readonly sources: readonly SourceEntry[]
  /** The most used first, by the name that they have in addresses. */
  readonly topics: ReadonlyMap<string, Topic<QuestionEntry>>
  readonly citator: Citator
  /** The slugs of the questions that are most like one, best first. */
  readonly related: (slug: string) => readonly string[]
  readonly #places: ReadonlyMap<string, number>
  readonly #lists
  readonly #dictionary: Dictionary

  /** @param contentName how the content folder is called, in what is printed of a bad file */
  constructor(
    readonly content: Content,
    readonly texts: Texts,
    related: Related,
    private readonly contentName: string,
  ) {
    this.site = content.site
    this.#dictionary = dictionaryOf(content.site.language)
    this.questions = [...content.questions.values()]
      .filter(({ duplicateOf }) => duplicateOf === undefined)
      .sort(newestFirst)
    this.sources = [...content.sources.values()].sort(titleOrder(content.site.language))
    this.topics = collectTopics(this.questions)
    this.citator = new Citator(this.questions)
    this.related = related(this.questions)
    this.#places = new Map(this.questions.map(({ slug }, place) => [slug, place]))
    this.#lists = makeLists(this, this.#dictionary)
  }

  /** What a list shows of a question. */
  cardOf(question: QuestionEntry): QuestionCard {
    return toQuestionCard(question, this.texts.evidenceCounts(question))
  }

  /** The questions before and after one in the list. */
  neighboursOf(slug: string): { newer?: QuestionEntry; older?: QuestionEntry } {
    const place = this.#places.get(slug) ?? Number.NaN
    const newer = this.questions[place - 1]
    const older = this.questions[place + 1]
    return { ...(newer && { newer }), ...(older && { older }) }
  }

  questionPage(slug: string): QuestionPage | undefined {
    const issues = this.#issuesPage('questions', slug)
    if (issues) return issues
    const entry = this.content.questions.get(slug)
    if (!entry) return undefined
    const original = entry.duplicateOf === undefined ? undefined : this.content.questions.get(entry.duplicateOf)
    return original
      ? {
          kind: 'duplicate',
          site: this.site,
          title: entry.title,
          canonicalPath: paths.question(original.slug),
          isIndexed: false,
          original: linkTo(original),
        }
      : makeQuestionPage(this, entry)
  }

  sourcePage(slug: string): SourcePage | undefined {
    const issues = this.#issuesPage('sources', slug)
    if (issues) return issues
    const entry = this.content.sources.get(slug)
    if (!entry) return undefined
    const { path: _, digest: __, ...source } = entry
    const { passages, whole } = this.citator.citationsOf(slug)
    return {
      kind: 'article',
      site: this.site,
      title: source.title,
      canonicalPath: paths.source(slug),
      isIndexed: true,
      source,
      html: this.texts.sourceHtml(entry, passages),
      passages,
      whole,
    }
  }

  /** One page of a list, from 1. */
  listPage<Name extends ListName>(name: Name, page: number): ListPages[Name] | undefined {
    return this.#lists[name].page(page)
  }

  /** How many pages a list has. */
  listLength(name: ListName): number {
    return this.#lists[name].pageCount()
  }

  /** One page of the questions of a topic, by the name that it has in addresses. */
  topicPage(slug: string, page: number): TopicPage | undefined {
    const topic = this.topics.get(slug)
    return topic && topicPage(this, topic, page, this.#dictionary)
  }

  homePage(): HomePage | IssuesPage {
    const issues = this.#issuesPage('site.md')
    if (issues) return issues
    const { site, content, questions, topics } = this
    return {
      kind: 'home',
      site,
      ...(site.description && { description: site.description }),
      canonicalPath: paths.home,
      isIndexed: true,
      newest: questions.slice(0, HOME_NEWEST).map((entry) => this.cardOf(entry)),
      questionCount: questions.length,
      topics: this.#mostUsed(HOME_TOPICS),
      topicCount: topics.size,
      ...(content.aboutHtml !== undefined && { aboutHtml: content.aboutHtml }),
    }
  }

  searchPage(): SearchPage {
    return {
      site: this.site,
      title: this.#dictionary.search,
      canonicalPath: paths.search,
      isIndexed: true,
      topics: this.#mostUsed(SEARCH_TOPICS),
      newest: this.questions.slice(0, SEARCH_NEWEST).map((entry) => this.cardOf(entry)),
    }
  }

  #mostUsed(count: number): { tag: string; count: number }[] {
    return [...this.topics.values()].slice(0, count).map((topic) => ({ tag: topic.tag, count: topic.count }))
  }

  /** What the check prints of a file with problems. */
  #issuesPage(kind: 'questions' | 'sources' | 'site.md', slug = ''): IssuesPage | undefined {
    const { issues, filesBySlug } = this.content
    if (issues.length === 0) return undefined
    const file = kind === 'site.md' ? kind : filesBySlug.get(`${kind}/${slug}`)
    const own = issues.filter((issue) => issue.file === file)
    if (own.length === 0) return undefined
    const canonicalPath =
      kind === 'site.md' ? paths.home : kind === 'questions' ? paths.question(slug) : paths.source(slug)
    return {
      kind: 'issues',
      site: this.site,
      canonicalPath,
      isIndexed: false,
      report: formatIssues(own, this.contentName),
    }
  }
}
