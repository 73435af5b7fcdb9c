import { type Definition, findDefinitions } from '../../text/find-definitions'
import { simplifiedCharacters } from '../../text/simplified-characters'
import { countTerms, type TermCounts } from './count-terms'
import { FIELDS, fieldText } from './fields'
import { hanWords } from './pinyin-words'
import type { SearchText } from './search-document'

/** What the index takes from one document's text: a function of the document alone, and plain data to keep. */
export interface AnalysedDocument {
  readonly counts: TermCounts
  /** The Han words that are found by their pinyin, joined by line feeds. */
  readonly hanWords: string
  /** The terms that it defines as equal. */
  readonly definitions: readonly Definition[]
}

/** Analyses a document: nearly all of the work of indexing, and independent of the other documents. */
export function analyseDocument(document: SearchText): AnalysedDocument {
  return {
    counts: countTerms(document),
    hanWords: hanWords(document, simplifiedCharacters).join('\n'),
    definitions: findDefinitions(FIELDS.map((field) => fieldText(document, field)).join('\n')),
  }
}
