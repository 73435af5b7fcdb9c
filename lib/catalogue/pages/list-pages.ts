import { paths } from '../../addresses/paths'
import type { Dictionary } from '../../dictionary/en'
import { fill } from '../../dictionary/fill'
import { titleOrder } from '../../listing/order-questions'
import { countPages, PAGE_SIZE, paginate } from '../../listing/paginate'
import type {
  ListPage,
  Page,
  QuestionListPage,
  QuestionOrder,
  SourceCard,
  SourceListPage,
  TopicListPage,
} from '../../records/pages'
import type { QuestionCard } from '../../records/question-card'
import type { Catalogue } from '../catalogue'
import type { QuestionEntry, SourceEntry } from '../content'

/** The lists of the site, each with what a page of it holds. */
export interface ListPages {
  readonly newest: QuestionListPage
  readonly title: QuestionListPage
  readonly sources: SourceListPage
  readonly topics: TopicListPage
}

export type ListName = keyof ListPages

/** A list that is shown by pages, from 1. */
export interface List<Shown> {
  pageCount(): number
  /** `undefined` where the list has no such page. */
  page(page: number): Shown | undefined
}

// A topic takes a word of a line, a question several lines.
const TOPICS_PER_PAGE = 200

/** All lists of a catalogue. */
export function makeLists(
  catalogue: Catalogue,
  dictionary: Dictionary,
): { readonly [Name in ListName]: List<ListPages[Name]> } {
  let byTitle: readonly QuestionEntry[] | undefined
  const inTitleOrder = () => (byTitle ??= catalogue.questions.toSorted(titleOrder(catalogue.site.language)))
  const topics = [...catalogue.topics.values()].map(({ tag, count }) => ({ tag, count }))
  const { questionList, sources, topics: allTopics } = dictionary
  const titled = (title: string, page: number) =>
    page === 1 ? title : `${title} – ${fill(dictionary.page, { n: page })}`
  const questions = (
    order: QuestionOrder,
    entries: () => readonly QuestionEntry[],
    first: string,
  ): List<QuestionListPage> =>
    listOf(catalogue.site, entries, PAGE_SIZE, {
      title: (page) => (page === 1 ? first : titled(questionList, page)),
      path: (page) => paths.questionList(order, page),
      itemOf: (entry): QuestionCard => catalogue.cardOf(entry),
      finish: (list) => ({ ...list, order }),
    })
  return {
    newest: questions('newest', () => catalogue.questions, questionList),
    title: questions('title', inTitleOrder, `${questionList} – ${dictionary.sortTitle}`),
    sources: listOf(catalogue.site, () => catalogue.sources, PAGE_SIZE, {
      title: (page) => titled(sources, page),
      path: paths.sourceList,
      itemOf: (source) => sourceCard(source, catalogue),
      finish: (list) => list,
    }),
    topics: listOf(catalogue.site, () => topics, TOPICS_PER_PAGE, {
      title: (page) => titled(allTopics, page),
      path: paths.topicIndex,
      itemOf: (topic) => topic,
      finish: (list) => list,
    }),
  }
}

interface Making<Entry, Item, Shown> {
  title(page: number): string
  path(page: number): string
  itemOf(entry: Entry): Item
  finish(list: ListPage<Item>): Shown
}

function listOf<Entry, Item, Shown>(
  site: Page['site'],
  entries: () => readonly Entry[],
  size: number,
  { title, path, itemOf, finish }: Making<Entry, Item, Shown>,
): List<Shown> {
  return {
    pageCount: () => countPages(entries().length, size),
    page(page) {
      const part = paginate(entries(), page, size)
      if (!part) return undefined
      return finish({
        site,
        title: title(page),
        canonicalPath: path(page),
        isIndexed: true,
        items: part.items.map(itemOf),
        total: entries().length,
        page,
        pageCount: part.pageCount,
      })
    },
  }
}

function sourceCard({ path: _, digest: __, ...facts }: SourceEntry, { citator }: Catalogue): SourceCard {
  return { ...facts, citedBy: citator.count(facts.slug) }
}
