import type { QuestionListPage, QuestionOrder, SourceListPage, TagListPage, TagPage } from '../records/pages'
import type { Catalogue } from './catalogue'

/** The parts of the site that hold lists, with what a page of theirs shows; each is a folder of `app/`. */
export interface SectionPages {
  readonly questions: QuestionListPage
  readonly sources: SourceListPage
  readonly tags: TagListPage | TagPage
}

export type Section = keyof SectionPages

/** A page of a list by the segments of its address: the list by those behind its section, and the page's number, from 1. */
interface ListRoute {
  readonly list: readonly string[]
  readonly page: number
}

/**
 * The page of a list that the segments of an address behind its section name; `undefined` where they name none. The first
 * page is the list itself, the others are numbered in plain digits.
 *
 * @example listAt(catalogue, 'questions', ['sort', 'title', 'page', '2'])
 */
export function listAt<Name extends Section>(
  catalogue: Catalogue,
  section: Name,
  segments: readonly string[],
): SectionPages[Name] | undefined {
  const route = readListRoute(segments)
  return route && LISTS[section](catalogue, route)
}

type Find<Name extends Section> = (catalogue: Catalogue, route: ListRoute) => SectionPages[Name] | undefined

/** What the end of an address says of the order. */
const ORDERS: Readonly<Record<string, QuestionOrder>> = { '': 'newest', 'sort/title': 'title' }

const LISTS: { readonly [Name in Section]: Find<Name> } = {
  questions: (catalogue, { list, page }) => {
    const [name, language] = list
    const isFiltered = name === 'language' && language !== undefined
    const order = ORDERS[(isFiltered ? list.slice(2) : list).join('/')]
    if (!order) return undefined
    return isFiltered ? catalogue.languagePage(language, order, page) : catalogue.listPage(order, page)
  },
  sources: (catalogue, { list, page }) => (list.length === 0 ? catalogue.listPage('sources', page) : undefined),
  tags: (catalogue, { list: [tag, ...more], page }) => {
    if (tag === undefined) return catalogue.listPage('tags', page)
    return more.length === 0 ? catalogue.tagPage(tag, page) : undefined
  },
}

function readListRoute(segments: readonly string[]): ListRoute | undefined {
  if (segments.at(-2) !== 'page') return { list: segments, page: 1 }
  const number = segments.at(-1) ?? ''
  if (!/^[1-9]\d{0,6}$/.test(number) || number === '1') return undefined
  return { list: segments.slice(0, -2), page: Number(number) }
}
