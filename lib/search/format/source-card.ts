/** What a list shows of a section of a source, or of a tag. */
export interface SourceCard {
  readonly kind: 'source' | 'tag'
  /** The source's slug, or the tag itself. */
  readonly slug: string
  readonly title: string
  /** The heading above the section, and the id that it has on the source's page; both empty before the first heading and for tags. */
  readonly heading: string
  readonly id: string
  /** BCP 47; empty for tags. */
  readonly language: string
  /** How many questions have the tag; 0 for sources. */
  readonly count: number
}

/** The units of a card. */
export function sourceCardUnits({ kind, slug, title, heading, id, language, count }: SourceCard): string[] {
  return [kind, slug, title, heading, id, language, String(count)]
}

/** The card that {@link sourceCardUnits} wrote. */
export function readSourceCard(units: readonly string[]): SourceCard {
  const [kind, slug = '', title = '', heading = '', id = '', language = '', count = '0'] = units
  return { kind: kind === 'tag' ? 'tag' : 'source', slug, title, heading, id, language, count: Number(count) }
}
