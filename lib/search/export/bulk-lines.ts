import type { SearchText } from '../tokens/search-document'

/** A document as `openSearchIndex` expects it. */
export interface ExportedDocument extends SearchText {
  readonly kind: 'question' | 'source'
  readonly slug: string
  /** Which section of the source it is, from 0, with its heading and the heading's id on the page. */
  readonly section?: { readonly number: number; readonly heading: string; readonly id: string }
  /** `YYYY-MM-DD` */
  readonly date?: string
  readonly language: string
}

/**
 * Two lines for OpenSearch's bulk API, each with its line feed: what to do, and the document. Its id is short enough
 * for OpenSearch (512 bytes), as slugs have at most 240.
 */
export function bulkLines(index: string, document: ExportedDocument): string {
  const { kind, slug, section, date, language, title, tags, references, answer } = document
  const action = { index: { _index: index, _id: `${kind}/${slug}${section ? `/${section.number}` : ''}` } }
  const source = {
    kind,
    slug,
    ...(section && { heading: section.heading, id: section.id }),
    ...(date !== undefined && { date }),
    language,
    // The first line is the title, the others are ways to ask the same.
    title: title.split('\n'),
    tags,
    topics: tags,
    sources: references.map((reference) => reference.title),
    answer,
    excerpts: references.flatMap(({ excerpt }) => excerpt ?? []),
  }
  return `${JSON.stringify(action)}\n${JSON.stringify(source)}\n`
}
