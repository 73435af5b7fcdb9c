import type { Source } from '../../records/source'
import { type AnalysedDocument, analyseDocument } from '../../search/tokens/analyse-document'
import { type Section, sectionsOf } from './sections-of'

/** A section of a source with its terms; plain data to keep. */
export interface AnalysedSection extends Omit<Section, 'text'> {
  readonly analysed: AnalysedDocument
}

/** The sections of a source as search reads them: the heading as a title, the article's title as a source's. */
export function analyseSections(source: Source): AnalysedSection[] {
  return sectionsOf(source).map(({ heading, id, text }) => ({
    heading,
    id,
    analysed: analyseDocument({
      title: heading === '' ? source.title : heading,
      answer: '',
      tags: [],
      references: [{ title: source.title, excerpt: text }],
    }),
  }))
}
