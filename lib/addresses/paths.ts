import { tagSlug } from './tag-slug'

// A published page tells its scripts what path the site stands under. What makes pages knows none: `publishedPage` puts it
// before all addresses of the markup.
const base = typeof document === 'undefined' ? '' : (document.documentElement.dataset.base ?? '')

/**
 * Addresses within the site, percent-encoded: from its root, and in a browser from that of its host. One place, so that
 * links and pages can't disagree.
 */
export const paths = {
  home: `${base}/`,
  questions: `${base}/questions`,
  tags: `${base}/tags`,
  sources: `${base}/sources`,
  search: `${base}/search`,
  about: `${base}/about`,
  manifest: `${base}/manifest.webmanifest`,
  atomFeed: `${base}/feed.atom`,
  jsonFeed: `${base}/feed.json`,
  /** In development alone: tells who listens when a file has changed. */
  contentChanges: `${base}/content-changes`,
  openSearch: `${base}/opensearch.xml`,
  /** A file by its path in `out/`. */
  file: (path: string) => `${base}/${path}`,
  question: (slug: string) => `${base}/questions/${encodeURIComponent(slug)}`,
  /** The same as Markdown. */
  questionTwin: (slug: string) => `${base}/questions/${encodeURIComponent(slug)}.md`,
  reference: (slug: string, number: number) =>
    `${base}/questions/${encodeURIComponent(slug)}#${referenceAnchor(number)}`,
  questionList: (order: 'newest' | 'title', page: number, language?: string) =>
    `${base}/questions${language === undefined ? '' : `/language/${language}`}${order === 'title' ? '/sort/title' : ''}${page > 1 ? `/page/${page}` : ''}`,
  tag: (tag: string, page = 1) => `${base}/tags/${encodeURIComponent(tagSlug(tag))}${page > 1 ? `/page/${page}` : ''}`,
  tagAtomFeed: (tag: string) => `${base}/tags/${encodeURIComponent(tagSlug(tag))}/feed.atom`,
  tagJsonFeed: (tag: string) => `${base}/tags/${encodeURIComponent(tagSlug(tag))}/feed.json`,
  tagList: (page: number) => `${base}/tags${page > 1 ? `/page/${page}` : ''}`,
  source: (slug: string) => `${base}/sources/${encodeURIComponent(slug)}`,
  sourceSection: (slug: string, id: string) => `${base}/sources/${encodeURIComponent(slug)}#${encodeURIComponent(id)}`,
  sourceList: (page: number) => `${base}/sources${page > 1 ? `/page/${page}` : ''}`,
  passage: (slug: string, passage: number) => `${base}/sources/${encodeURIComponent(slug)}#${passageAnchor(passage)}`,
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
