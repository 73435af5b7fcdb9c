import type { Span } from '../../records/text'
import { isFunctionWord } from '../lexicon/function-words'
import type { Token } from '../tokens/token'

/** The words that stand in no passage, as unbroken runs; runs of mere function words are left out. */
export function uncoveredWords(tokens: readonly Token[], covers: (token: Token, at: number) => boolean): Span[] {
  const isCovered = (at: number): boolean => tokens[at] !== undefined && covers(tokens[at], at)
  const spans: Span[] = []
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    to = from + 1
    if (isCovered(from)) continue
    while (to < tokens.length && !isCovered(to) && tokens[to]?.before === 'none') to += 1
    const run = tokens.slice(from, to)
    const start = run[0]?.start
    const end = run.at(-1)?.end
    if (start !== undefined && end !== undefined && !run.every((token) => isFunctionWord(token.key)))
      spans.push({ start, end })
  }
  return spans
}
