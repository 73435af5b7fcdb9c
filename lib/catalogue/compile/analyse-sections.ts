import type { Source } from '../../records/source'
import { type AnalysedDocument, analyseDocument } from '../../search/tokens/analyse-document'
import { searchTextOfSection } from './search-text-of-section'
import { type Section, sectionsOf } from './sections-of'

/** A section of a source with its terms; plain data to keep. */
export interface AnalysedSection extends Omit<Section, 'text'> {
  readonly analysed: AnalysedDocument
}

/** The sections of a source as search reads them. */
export function analyseSections(source: Source): AnalysedSection[] {
  return sectionsOf(source).map((section) => ({
    heading: section.heading,
    id: section.id,
    analysed: analyseDocument(searchTextOfSection(source, section)),
  }))
}
