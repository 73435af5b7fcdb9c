import { paths } from '../addresses/paths'
import { topicSlug } from '../addresses/topic-slug'
import { digestOf } from '../store/digest'
import type { Catalogue } from './catalogue'
import type { ListName } from './pages/list-pages'
import { linksOf, linkTo } from './pages/question-page'

/** The kinds of pages that have parameters: those of a list by its name, from its second page on. */
export type PageKind = 'question' | 'source' | 'topic' | 'topic-page' | ListName

/** Which page of a kind: its parameters are the segments of its address, not encoded. */
export interface PageParams {
  readonly kind: PageKind
  readonly params: Readonly<Record<string, string>>
}

/** A page of the site. */
export interface Route {
  /** Its address within the site, not encoded: `/questions/什么是涌现`. */
  readonly path: string
  /** Absent for the pages that each site has once. */
  readonly page?: PageParams
  /** Of all that its model holds. */
  readonly digest: string
}

/** Every page of the site, with a digest that is another one as soon as the page's model is. */
export function routesOf(catalogue: Catalogue): Route[] {
  return [
    ...single(catalogue),
    ...questions(catalogue),
    ...sources(catalogue),
    ...lists(catalogue),
    ...topics(catalogue),
  ]
}

function single(catalogue: Catalogue): Route[] {
  const { site } = catalogue
  return [
    { path: paths.home, digest: digestOf(catalogue.homePage()) },
    { path: paths.search, digest: digestOf(catalogue.searchPage()) },
    { path: '/404', digest: digestOf(site) },
    { path: paths.questions, digest: digestOf(catalogue.listPage('newest', 1)) },
    { path: paths.questionList('title', 1), digest: digestOf(catalogue.listPage('title', 1)) },
    { path: paths.sources, digest: digestOf(catalogue.listPage('sources', 1)) },
    { path: paths.topics, digest: digestOf(catalogue.listPage('topics', 1)) },
  ]
}

function questions(catalogue: Catalogue): Route[] {
  const { site, content } = catalogue
  return [...content.questions.values()].map((entry) => {
    const original = catalogue.originalOf(entry)
    return {
      path: `/questions/${entry.slug}`,
      page: { kind: 'question', params: { slug: entry.slug } },
      // The body is a function of what the entry's digest covers: nothing of it need be read.
      digest: original
        ? digestOf(site, entry.title, linkTo(original))
        : digestOf(site, entry.digest, linksOf(catalogue, entry)),
    }
  })
}

function sources({ site, sources: all, citator }: Catalogue): Route[] {
  return all.map(({ slug, digest }) => ({
    path: `/sources/${slug}`,
    page: { kind: 'source', params: { slug } },
    digest: digestOf(site, digest, citator.citationsOf(slug)),
  }))
}

function lists(catalogue: Catalogue): Route[] {
  const names: readonly ListName[] = ['newest', 'title', 'sources', 'topics']
  return names.flatMap((list) =>
    pagesFrom2(catalogue.pageCount(list)).map((page): Route => {
      const model = catalogue.listPage(list, page)
      return {
        path: model?.canonicalPath ?? '',
        page: { kind: list, params: { page: String(page) } },
        digest: digestOf(model),
      }
    }),
  )
}

function topics(catalogue: Catalogue): Route[] {
  return [...catalogue.topics.values()].flatMap((topic) => {
    const tag = topicSlug(topic.tag)
    const model = catalogue.topicPage(tag, 1)
    const first: Route = {
      path: `/tags/${tag}`,
      page: { kind: 'topic', params: { tag } },
      digest: digestOf(model),
    }
    const others = pagesFrom2(model?.pageCount ?? 1).map(
      (page): Route => ({
        path: `/tags/${tag}/page/${page}`,
        page: { kind: 'topic-page', params: { tag, page: String(page) } },
        digest: digestOf(catalogue.topicPage(tag, page)),
      }),
    )
    return [first, ...others]
  })
}

function pagesFrom2(pageCount: number): number[] {
  return Array.from({ length: Math.max(0, pageCount - 1) }, (_, index) => index + 2)
}
