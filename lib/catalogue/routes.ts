import { paths } from '../addresses/paths'
import { tagSlug } from '../addresses/tag-slug'
import { digestOf } from '../store/digest'
import type { Catalogue } from './catalogue'
import type { Section, SectionPages } from './list-route'
import type { ListName } from './pages/list-pages'
import { linksOf, linkTo } from './pages/question-page'

/** The kinds of pages that have parameters: those of one record, and those of a section's lists. */
export type PageKind = PageParams['kind']

/** Which page of a kind: its parameters are the segments of its address, not encoded. */
export type PageParams =
  | { readonly kind: 'question'; readonly params: { readonly slug: string } }
  | { readonly kind: 'source'; readonly params: { readonly slug: string } }
  | { readonly kind: Section; readonly params: { readonly list: string[] } }

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
    ...languages(catalogue),
    ...tags(catalogue),
  ]
}

function single(catalogue: Catalogue): Route[] {
  const { site } = catalogue
  return [
    { path: paths.home, digest: digestOf(catalogue.homePage()) },
    { path: paths.about, digest: digestOf(catalogue.aboutPage()) },
    { path: paths.search, digest: digestOf(catalogue.searchPage()) },
    { path: '/404', digest: digestOf(site) },
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
  const sections: readonly (readonly [ListName, Section])[] = [
    ['newest', 'questions'],
    ['title', 'questions'],
    ['sources', 'sources'],
    ['tags', 'tags'],
  ]
  return sections.flatMap(([list, section]) =>
    numbersTo(catalogue.pageCount(list)).flatMap((page) => {
      const model = catalogue.listPage(list, page)
      return model ? listRoute(section, model.canonicalPath, model) : []
    }),
  )
}

function languages(catalogue: Catalogue): Route[] {
  return [...catalogue.languages.keys()].flatMap((language) =>
    (['newest', 'title'] as const).flatMap((order) => {
      const pageCount = catalogue.languagePage(language, order, 1)?.pageCount ?? 0
      return numbersTo(pageCount).flatMap((page) => {
        const model = catalogue.languagePage(language, order, page)
        return model ? listRoute('questions', model.canonicalPath, model) : []
      })
    }),
  )
}

function tags(catalogue: Catalogue): Route[] {
  return [...catalogue.tags.values()].flatMap((tagged) => {
    const tag = tagSlug(tagged.tag)
    const first = catalogue.tagPage(tag, 1)
    return numbersTo(first?.pageCount ?? 0).map((page) =>
      listRoute(
        'tags',
        `/tags/${tag}${page > 1 ? `/page/${page}` : ''}`,
        page > 1 ? catalogue.tagPage(tag, page) : first,
      ),
    )
  })
}

function listRoute(section: Section, path: string, model: SectionPages[Section] | undefined): Route {
  const [, , ...list] = path.split('/')
  return { path, page: { kind: section, params: { list } }, digest: digestOf(model) }
}

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1)
}
