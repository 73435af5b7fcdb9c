/** Newest first; those of one day by slug, so that the order is the same on every build. */
export function newestFirst(a: Dated, b: Dated): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.slug < b.slug ? -1 : 1
}

/** By title as readers of a language expect it (Chinese by pinyin), then by slug. */
export function titleOrder(language: string): (a: Titled, b: Titled) => number {
  const collator = new Intl.Collator(language, { numeric: true })
  return (a, b) => collator.compare(a.title, b.title) || (a.slug < b.slug ? -1 : 1)
}

interface Dated {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly slug: string
}

interface Titled {
  readonly title: string
  readonly slug: string
}
