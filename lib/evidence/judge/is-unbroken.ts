import { isFunctionWord } from '../lexicon/function-words'
import type { Gap } from '../match/find-gaps'
import { beginsStatement, holdsStatement } from '../tokens/statements'
import type { Token } from '../tokens/token'
import type { Comparison } from './compare-window'
import { readGapPhrases } from './read-gap-phrases'

/**
 * True where a sentence is put together of nothing but stretches of its window, each of them whole: no word was fetched
 * from elsewhere or put for one that the window has in that place, if it isn't known to say the same, and no name lost a
 * part (`York` for `New York`). Only such a sentence is a quotation, however much of it is covered.
 */
export function isUnbroken(comparison: Comparison): boolean {
  const { sentence, windowTokens } = comparison
  return !comparison.gaps.some(
    (gap) =>
      isFetched(gap, comparison) ||
      isPutForOther(gap, sentence, windowTokens) ||
      isNameCut(gap, sentence, windowTokens) ||
      isJoined(gap, sentence, windowTokens),
  )
}

/** A whole statement may stand anywhere; words that were moved into one make another of it. */
function isFetched({ inSentence }: Gap, { sentence, match }: Comparison): boolean {
  if (beginsStatement(sentence[inSentence.from]) && beginsStatement(sentence[inSentence.to])) return false
  return match.isMoved.subarray(inSentence.from, inSentence.to).includes(1)
}

/** Function words too: 都 for 則, `the same` for a noun. */
function isPutForOther(gap: Gap, sentence: readonly Token[], window: readonly Token[]): boolean {
  const { inSentence, inWindow } = gap
  if (inSentence.from === inSentence.to || inWindow.from === inWindow.to || holdsStatement(inWindow, window))
    return false
  const { isKnownInSentence, isKnownInWindow } = readGapPhrases(gap, sentence, window)
  const others = window.slice(inWindow.from, inWindow.to)
  return !isKnownInSentence.every(Boolean) || others.some(({ key }, at) => !isKnownInWindow[at] && !isFunctionWord(key))
}

/** True where a sentence goes on in one breath over the end of another, and leaves a part of that. */
function isJoined({ inSentence, inWindow }: Gap, sentence: readonly Token[], window: readonly Token[]): boolean {
  if (inSentence.from < inSentence.to || sentence[inSentence.to]?.before !== 'none') return false
  if (beginsStatement(window[inWindow.from]) && beginsStatement(window[inWindow.to])) return false
  return window.slice(inWindow.from + 1, inWindow.to + 1).some(({ before }) => before === 'sentence')
}

function isNameCut({ inSentence, inWindow }: Gap, sentence: readonly Token[], window: readonly Token[]): boolean {
  if (inSentence.from < inSentence.to || inWindow.from === inWindow.to) return false
  const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.isName
  const [first, last, next] = [window[inWindow.from], window[inWindow.to - 1], window[inWindow.to]]
  const endsName = isName(sentence[inSentence.from - 1]) && isName(first) && first?.before === 'none'
  const beginsName = isName(sentence[inSentence.to]) && isName(last) && next?.before === 'none'
  return endsName || (beginsName && !beginsStatement(next))
}
