import { type CharacterMap, foldText } from '../../text/fold-text'
import { textTerms } from '../tokens/text-terms'
import { askingCharacters } from './asking-words'
import type { WantedTerm } from './look-up'

/** The terms that tell a word or a name: without single characters of longer words, and without "of" and "the". */
export function termsOfText(text: string, simplified: CharacterMap): WantedTerm[] {
  const folded = foldText(text, simplified)
  const all = textTerms(folded)
  const asking = askingCharacters(
    folded.characters,
    all.filter(({ kind }) => kind === 'word'),
  )
  const told = all.filter(({ kind, from, to }) => kind !== 'unigram' && !asking.slice(from, to).some(Boolean))
  return told.length > 0 ? told : all
}
