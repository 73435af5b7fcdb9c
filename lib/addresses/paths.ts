import { tagSlug } from './tag-slug'

/** Addresses within the site, from its root, percent-encoded. One place, so that links and pages can't disagree. */
export const paths = {
  home: '/',
  questions: '/questions',
  tags: '/tags',
  sources: '/sources',
  search: '/search',
  question: (slug: string) => `/questions/${encodeURIComponent(slug)}`,
  reference: (slug: string, number: number) => `/questions/${encodeURIComponent(slug)}#${referenceAnchor(number)}`,
  questionList: (order: 'newest' | 'title', page: number) =>
    `/questions${order === 'title' ? '/sort/title' : ''}${page > 1 ? `/page/${page}` : ''}`,
  tag: (tag: string, page = 1) => `/tags/${encodeURIComponent(tagSlug(tag))}${page > 1 ? `/page/${page}` : ''}`,
  tagList: (page: number) => `/tags${page > 1 ? `/page/${page}` : ''}`,
  source: (slug: string) => `/sources/${encodeURIComponent(slug)}`,
  sourceList: (page: number) => `/sources${page > 1 ? `/page/${page}` : ''}`,
  passage: (slug: string, passage: number) => `/sources/${encodeURIComponent(slug)}#${passageAnchor(passage)}`,
} as const

/** The anchor of a question's reference. */
export function referenceAnchor(number: number): string {
  return `reference-${number}`
}

/** The anchor of a cited passage in a source. */
export function passageAnchor(number: number): string {
  return `passage-${number}`
}

/** The anchor of a checked sentence of an answer. */
export function sentenceAnchor(number: number): string {
  return `sentence-${number}`
}
