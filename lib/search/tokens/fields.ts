import type { SearchText } from './search-document'

/** The parts of a document that are searched. */
export type Field = 'title' | 'tags' | 'sources' | 'answer' | 'excerpts'

export const FIELDS: readonly Field[] = ['title', 'tags', 'sources', 'answer', 'excerpts']

/** What a field's words count; `b` is BM25's b: how much a long field is held against its words. */
export interface FieldWeight {
  readonly weight: number
  readonly b: number
}

export type FieldWeights = Readonly<Record<Field, FieldWeight>>

export const FIELD_WEIGHTS: FieldWeights = {
  title: { weight: 0.2, b: 0.3 },
  tags: { weight: 0.5, b: 0.3 },
  sources: { weight: 1.5, b: 0.3 },
  answer: { weight: 0.25, b: 0.5 },
  excerpts: { weight: 1, b: 0.8 },
}

/** BM25's k1: how soon more of the same word stops counting. */
export const K1 = 0.86

/** A field's text; a list's items on lines of their own, so that no term reaches over two of them. */
export function fieldText(document: SearchText, field: Field): string {
  switch (field) {
    case 'title':
      return document.title
    case 'tags':
      return document.tags.join('\n')
    case 'sources':
      return document.references.map(({ title }) => title).join('\n')
    case 'answer':
      return document.answer
    case 'excerpts':
      return document.references.map(({ excerpt }) => excerpt ?? '').join('\n')
  }
}
