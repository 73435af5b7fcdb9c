import { paths } from '../../addresses/paths'
import type { Dictionary } from '../../dictionary/en'
import { fill } from '../../dictionary/fill'
import type { Tagged } from '../../listing/collect-tags'
import { titleOrder } from '../../listing/order-questions'
import { countPages, PAGE_SIZE, paginate } from '../../listing/paginate'
import type {
  ListPage,
  Page,
  QuestionListPage,
  QuestionOrder,
  SourceListPage,
  TagCount,
  TagListPage,
  TagPage,
} from '../../records/pages'
import type { QuestionCard } from '../../records/question-card'
import { languageName } from '../../text/language-group'
import type { QuestionEntry } from '../content'
import type { ContentIndex } from '../content-index'
import { factsOf } from './source-page'

/** The lists of the site, each with what a page of it holds. */
export interface ListPages {
  readonly newest: QuestionListPage
  readonly title: QuestionListPage
  readonly sources: SourceListPage
  readonly tags: TagListPage
}

export type ListName = keyof ListPages

/** A list that is shown by pages, from 1. */
export interface List<Shown> {
  pageCount(): number
  /** `undefined` where the list has no such page. */
  page(page: number): Shown | undefined
}

// Beside a page of questions on a wide screen.
const LIST_TAGS = 24
// A tag takes a word of a line, a question several lines.
const TAGS_PER_PAGE = 200

/** The most used tags of a site. */
export function mostUsedTags({ tags }: ContentIndex, count: number): TagCount[] {
  return [...tags.values()].slice(0, count).map(({ tag, count }) => ({ tag, count }))
}

/** All lists of a site, apart from those of its tags. */
export function makeLists(
  index: ContentIndex,
  dictionary: Dictionary,
): { readonly [Name in ListName]: List<ListPages[Name]> } {
  const tags = [...index.tags.values()].map(({ tag, count }) => ({ tag, count }))
  const { sources, tags: allTags } = dictionary
  return {
    ...questionLists(index, dictionary),
    sources: listOf(index.site, () => index.sources, PAGE_SIZE, {
      title: (page) => titled(sources, page, dictionary),
      path: paths.sourceList,
      itemOf: (source) => ({ ...factsOf(source), citedBy: index.citator.count(source.slug) }),
      finish: (list) => list,
    }),
    tags: listOf(index.site, () => tags, TAGS_PER_PAGE, {
      title: (page) => titled(allTags, page, dictionary),
      path: paths.tagList,
      itemOf: (tag) => tag,
      finish: (list) => list,
    }),
  }
}

/** The orders of the question list: of all questions, or of those in one of the site's languages. */
export function questionLists(
  index: ContentIndex,
  dictionary: Dictionary,
  language?: string,
): { readonly [Order in QuestionOrder]: List<QuestionListPage> } {
  const { questionList, sortTitle } = dictionary
  const languages = [...index.languages].map(([each, { length }]) => ({ language: each, count: length }))
  const newest = language === undefined ? index.questions : (index.languages.get(language) ?? [])
  let byTitle: readonly QuestionEntry[] | undefined
  const inTitleOrder = () => (byTitle ??= newest.toSorted(titleOrder(language ?? index.site.language)))
  const all = language === undefined ? questionList : `${questionList} – ${languageName(language)}`
  const questions = (
    order: QuestionOrder,
    entries: () => readonly QuestionEntry[],
    first: string,
  ): List<QuestionListPage> =>
    listOf(index.site, entries, PAGE_SIZE, {
      title: (page) => (page === 1 ? first : titled(all, page, dictionary)),
      path: (page) => paths.questionList(order, page, language),
      itemOf: (entry): QuestionCard => index.cardOf(entry),
      finish: (list) => ({
        ...list,
        order,
        tags: mostUsedTags(index, LIST_TAGS),
        ...(language !== undefined && { language }),
        ...(languages.length > 1 && { languages }),
      }),
    })
  return {
    newest: questions('newest', () => newest, all),
    title: questions('title', inTitleOrder, `${all} – ${sortTitle}`),
  }
}

/** The questions that have a tag. */
export function tagList(index: ContentIndex, tagged: Tagged<QuestionEntry>, dictionary: Dictionary): List<TagPage> {
  const { tag, questions } = tagged
  const hasFeeds = index.tagsWithFeeds.has(tagged)
  return listOf(index.site, () => questions, PAGE_SIZE, {
    title: (page) => titled(fill(dictionary.tag, { tag }), page, dictionary),
    path: (page) => paths.tag(tag, page),
    itemOf: (entry) => index.cardOf(entry),
    finish: (list) => ({ ...list, tag, hasFeeds }),
  })
}

function titled(title: string, page: number, dictionary: Dictionary): string {
  return page === 1 ? title : `${title} – ${fill(dictionary.page, { n: page })}`
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
