import { foldLetter } from '../text/fold-letter'
import { foldText } from '../text/fold-text'
import { simplifiedCharacters } from '../text/simplified-characters'

/**
 * How each tag is shown: tags that differ only in case, width or Traditional characters are one topic, in the spelling
 * that most questions have; of equally many the first by code units.
 *
 * @example unifiedTags([{ tags: ['RAG'] }, { tags: ['RAG'] }, { tags: ['Rag'] }]).get('Rag') // 'RAG'
 */
export function unifiedTags(questions: readonly { readonly tags: readonly string[] }[]): Map<string, string> {
  const counts = new Map<string, number>()
  for (const { tags } of questions) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const spellings = [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
  const shown = new Map<string, string>()
  return new Map(
    spellings.map(([tag]) => {
      const topic = foldTag(tag)
      const first = shown.get(topic) ?? tag
      shown.set(topic, first)
      return [tag, first]
    }),
  )
}

function foldTag(tag: string): string {
  return foldText(tag, simplifiedCharacters).characters.map(foldLetter).join('').normalize('NFC') || tag
}
