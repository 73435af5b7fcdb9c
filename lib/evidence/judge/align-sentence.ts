import type { Grade } from '../../records/evidence'
import { LONGEST_SENTENCE } from '../../text/split-sentences'
import type { Alignment, PassageSpan } from '../alignment'
import { isFunctionWord } from '../lexicon/function-words'
import { phraseKey } from '../lexicon/phrase-groups'
import { findWindows, type Window } from '../match/find-windows'
import { growSpan } from '../match/grow-span'
import type { PassageIndex } from '../match/index-passages'
import type { TokenMatch } from '../match/token-match'
import { type SentenceContext, spokenText } from '../tokens/spoken-text'
import { openingEnd, openingSource } from '../tokens/strip-opening'
import type { Token } from '../tokens/token'
import { tokenize } from '../tokens/tokenize'
import { type Comparison, compareWindow } from './compare-window'
import { describeDifference } from './describe-difference'
import { findRetelling, type Retelling } from './find-retelling'
import { findSecond } from './find-second'
import { isUnbroken } from './is-unbroken'
import { type Score, scoreComparison } from './score-comparison'
import { uncoveredWords } from './uncovered-words'

/** How many windows are compared in full. With one, every tenth summary is held against the wrong sentences. */
const WINDOWS = 4
/** Among windows that cover less than the best by no more than this, the one with the fewest contradictions is meant. */
const COVERAGE_TIE = 0.1
/** Below this nothing supports the sentence. Lower lets inventions about the same matter pass; higher loses summaries. */
const LEAST_SCORE = 0.49
/** From here on, without a difference, the wording stands in the excerpt. Lower would call smoothed sentences quotes. */
const QUOTED_COVERAGE = 0.92
/** Differences that cost less are matters of style: telling the reader of them would bury those that change a fact. */
const LEAST_TOLD = 0.3

/** Where less of a sentence stands in order in its window, it retells: the words that differ there meet by chance. */
const LEAST_IN_ORDER = 0.75
/** The same for characters, of which more stand in order by chance: with more, names put for others pass. */
const LEAST_CHARACTERS_IN_ORDER = 0.6
/** The same where two roles seem to change places: with less in order that is chance as well. */
const LEAST_IN_ORDER_SWAPPED = 0.5

interface Scored {
  readonly comparison: Comparison
  readonly score: Score
}

/**
 * The passage that comes closest to one sentence; see `align`.
 *
 * @param tokens as `tokensToAlign` gives them, or with other words that say the same in the place of some
 */
export function alignSentence(sentence: string, tokens: readonly Token[], index: PassageIndex): Alignment | undefined {
  const ids = tokens.map((token) => index.idOf(token.key))
  const windows = findWindows(ids, index, WINDOWS)
  const best = bestComparison(tokens, ids, windows, index)
  if (!best) return undefined

  const { comparison } = best
  const second = findSecond(ids, comparison, index)
  const score = second ? scoreComparison(comparison, second.match) : best.score
  const main = passageSpan(comparison.window, comparison.match, index)
  const further = second && passageSpan(second.window, second.match, index)
  if (!main) return undefined
  const isPieced = (): boolean =>
    !isUnbroken(comparison) ||
    !isSourceKnown(sentence, comparison) ||
    (further !== undefined && isElidedBetween(main, further, index))
  const grade = gradeOf(score, isPieced)
  const retelling =
    grade === 'none' && !followsWindow(comparison)
      ? retold(tokens, findRetelling(tokens, ids, windows, index))
      : undefined
  if (retelling) return retelling
  const differences = score.weighed
    .filter(({ penalty }) => penalty >= LEAST_TOLD)
    .flatMap(
      ({ difference }) =>
        describeDifference(difference, {
          sentence,
          comparison,
          index,
        }) ?? [],
    )
  return {
    ...main,
    spans: further ? [main, further] : [main],
    score: score.score,
    coverage: score.coverage,
    grade,
    differences,
    uncovered: uncoveredWords(
      tokens,
      (_, at) => (comparison.match.at[at] ?? -1) >= 0 || (second?.match.at[at] ?? -1) >= 0,
    ),
  }
}

/** True where the window has the source that a sentence names: the opening takes no part in the comparison. */
function isSourceKnown(sentence: string, { windowTokens }: Comparison): boolean {
  const keysOf = (tokens: readonly Token[]): string => ` ${phraseKey(tokens.map(({ key }) => key))} `
  const source = tokenize(openingSource(sentence))
  return source.every(({ key }) => isFunctionWord(key)) || keysOf(windowTokens).includes(keysOf(source))
}

/** The tokens of a sentence that are held against passages; none of one that is too long to be compared. */
export function tokensToAlign(sentence: string, index: PassageIndex, context?: SentenceContext): readonly Token[] {
  if (sentence.length > LONGEST_SENTENCE) return []
  const spoken = spokenText(sentence, context, index.indexedWords)
  const opening = openingEnd(spoken)
  const [first, ...rest] = tokenize(spoken).filter((token) => token.start >= opening)
  return first ? [{ ...first, before: 'sentence' }, ...rest] : []
}

function bestComparison(
  tokens: readonly Token[],
  ids: readonly number[],
  windows: readonly Window[],
  index: PassageIndex,
): Scored | undefined {
  const scored = windows.map((window) => {
    const comparison = compareWindow(tokens, ids, window, index)
    return { comparison, score: scoreComparison(comparison) }
  })
  if (scored.length === 0) return undefined
  const enough = Math.max(...scored.map(({ score }) => score.coverage)) - COVERAGE_TIE
  const tied = scored.filter(
    (wide) => wide.score.coverage >= enough && !scored.some((narrow) => isNeedlesslyWide(wide, narrow)),
  )
  return tied.reduce((best, next) => (next.score.score > best.score.score ? next : best))
}

/** True where a window holds a narrower one and covers no more: only a contradiction could be evaded with it. */
function isNeedlesslyWide(wide: Scored, narrow: Scored): boolean {
  const { first, end } = wide.comparison.window
  const inner = narrow.comparison.window
  const holds = first <= inner.first && inner.end <= end && inner.end - inner.first < end - first
  return holds && narrow.score.coverage >= wide.score.coverage
}

/** True where most of a sentence stands in one order in its window: then what differs there decides. */
function followsWindow({ sentence: tokens, match: { at, isMoved }, differences }: Comparison): boolean {
  const inOrder = tokens.filter((_, own) => (at[own] ?? -1) >= 0 && !isMoved[own])
  const isSwapped = differences.some(({ kind }) => kind === 'order')
  const least = tokens.some(({ kind }) => kind === 'character') ? LEAST_CHARACTERS_IN_ORDER : LEAST_IN_ORDER
  return inOrder.length >= (isSwapped ? LEAST_IN_ORDER_SWAPPED : least) * tokens.length
}

function retold(tokens: readonly Token[], retelling: Retelling | undefined): Alignment | undefined {
  if (!retelling) return undefined
  const { window, tokens: retold, share } = retelling
  const keys = new Set(retold.map(({ key }) => key))
  const span = { passage: window.passage, start: retold[0]?.start ?? 0, end: retold.at(-1)?.end ?? 0 }
  return {
    ...span,
    spans: [span],
    score: share,
    coverage: share,
    grade: 'paraphrased',
    differences: [],
    uncovered: uncoveredWords(tokens, ({ key }) => keys.has(key)),
  }
}

/** Who knows what stood where an excerpt leaves something out: what is put together across it is never a quotation. */
function gradeOf({ score, coverage, weighed, elision }: Score, isPieced: () => boolean): Grade {
  if (score < LEAST_SCORE) return 'none'
  const isCopied = weighed.length === 0 && coverage >= QUOTED_COVERAGE && elision === 'apart'
  return isCopied && !isPieced() ? 'quoted' : 'paraphrased'
}

function isElidedBetween(main: PassageSpan, further: PassageSpan, index: PassageIndex): boolean {
  if (main.passage !== further.passage) return false
  const from = Math.min(main.start, further.start)
  const to = Math.max(main.end, further.end)
  return index.elisions.some((at) => {
    const { start } = index.tokens[at] ?? { start: 0 }
    return index.sentences[index.sentenceOf[at] ?? 0]?.passage === main.passage && from < start && start < to
  })
}

function passageSpan(window: Window, match: TokenMatch, index: PassageIndex): PassageSpan | undefined {
  const span = growSpan(index.tokens.slice(window.first, window.end), match, index.passages[window.passage] ?? '')
  return span && { passage: window.passage, ...span }
}
