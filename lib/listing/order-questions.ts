import type { Question } from '../records/question'

/** Newest first; those of one day by slug, so that the order is the same on every build. */
export function newestFirst(a: Question, b: Question): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.slug < b.slug ? -1 : 1
}

/** By title as readers of a language expect it (Chinese by pinyin), then by slug. */
export function titleOrder(language: string): (a: Titled, b: Titled) => number {
  const collator = new Intl.Collator(language, { numeric: true })
  return (a, b) => collator.compare(a.title, b.title) || (a.slug < b.slug ? -1 : 1)
}

interface Titled {
  readonly title: string
  readonly slug: string
}
