import { isFunctionWord } from '../lexicon/function-words'
import { isDenial } from '../lexicon/negations'
import type { Gap } from '../match/find-gaps'
import { beginsStatement, holdsStatement } from '../tokens/statements'
import type { Token } from '../tokens/token'
import type { Comparison } from './compare-window'

/**
 * True where a sentence is put together of nothing but stretches of its window, each of them whole: no word was fetched
 * from elsewhere for one that the window has in that place, and no name lost a part (`York` for `New York`). Only such a
 * sentence is a quotation, however much of it is covered.
 */
export function isUnbroken(sentence: readonly Token[], comparison: Comparison): boolean {
  const { windowTokens } = comparison
  return !comparison.gaps.some(
    (gap) =>
      isFetched(gap, sentence, comparison) ||
      isNameCut(gap, sentence, windowTokens) ||
      isJoined(gap, sentence, windowTokens),
  )
}

function isFetched(
  { inSentence, inWindow }: Gap,
  sentence: readonly Token[],
  { match, windowTokens }: Comparison,
): boolean {
  if (holdsStatement(inWindow, windowTokens)) return false
  const moved = sentence.slice(inSentence.from, inSentence.to).filter((_, at) => match.isMoved[inSentence.from + at])
  const others = windowTokens.slice(inWindow.from, inWindow.to)
  const isOther = others.some(({ key }) => !isFunctionWord(key)) || isDenial(moved.map(({ key }) => key))
  return moved.length > 0 && isOther
}

/** True where a sentence goes on in one breath with the beginning of another sentence, and leaves the end of the first. */
function isJoined({ inSentence, inWindow }: Gap, sentence: readonly Token[], window: readonly Token[]): boolean {
  if (inSentence.from < inSentence.to || inWindow.from === inWindow.to) return false
  const isCut = !beginsStatement(window[inWindow.from])
  return isCut && window[inWindow.to]?.before === 'sentence' && sentence[inSentence.to]?.before === 'none'
}

function isNameCut({ inSentence, inWindow }: Gap, sentence: readonly Token[], window: readonly Token[]): boolean {
  if (inSentence.from < inSentence.to || inWindow.from === inWindow.to) return false
  const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.isName
  const [first, last, next] = [window[inWindow.from], window[inWindow.to - 1], window[inWindow.to]]
  const endsName = isName(sentence[inSentence.from - 1]) && isName(first) && first?.before === 'none'
  const beginsName = isName(sentence[inSentence.to]) && isName(last) && next?.before === 'none'
  return endsName || (beginsName && !beginsStatement(next))
}
