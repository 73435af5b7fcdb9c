import type { Grade } from '../records/evidence'
import type { Span } from '../records/text'
import type { Alignment, PassageSpan } from './align'
import { type Comparison, compareWindow } from './compare-window'
import { describeDifference } from './describe-difference'
import { findSecond } from './find-second'
import { findWindows, type Window } from './find-windows'
import { isFunctionWord } from './function-words'
import { growSpan } from './grow-span'
import type { PassageIndex } from './index-passages'
import type { UnitMatch } from './match-units'
import { type Score, scoreComparison } from './score-comparison'
import { LONGEST_SENTENCE } from './split-text'
import { openingEnd } from './strip-opening'
import { readUnits, type Unit } from './units'

/** How many windows are compared in full. With one, every tenth summary is held against the wrong sentences. */
const WINDOWS = 4
/** Among windows that cover less than the best by no more than this, the one with the fewest contradictions is meant. */
const COVERAGE_TIE = 0.1
/** Below this nothing bears the sentence out. Lower lets inventions about the same matter pass; higher loses summaries. */
const LEAST_SCORE = 0.54
/** From here on, without a difference, the wording stands in the excerpt. Lower would call smoothed sentences quotes. */
const QUOTED_COVERAGE = 0.92
/** Differences that cost less are matters of style: telling the reader of them would bury those that change a fact. */
const LEAST_TOLD = 0.3

interface Scored {
  readonly comparison: Comparison
  readonly score: Score
}

/** The passage that comes closest to one sentence; see `align`. */
export function alignSentence(sentence: string, index: PassageIndex): Alignment | undefined {
  if (sentence.length > LONGEST_SENTENCE) return undefined
  const units = unitsBehindOpening(sentence)
  const ids = units.map((unit) => index.idOf(unit.key))
  const best = bestComparison(units, ids, index)
  if (!best) return undefined

  const { comparison } = best
  const second = findSecond(ids, comparison, index)
  const score = second ? scoreComparison(units, comparison, second.match) : best.score
  const main = passageSpan(comparison.window, comparison.match, index)
  const further = second && passageSpan(second.window, second.match, index)
  if (!main) return undefined
  const differences = score.weighed
    .filter(({ penalty }) => penalty >= LEAST_TOLD)
    .flatMap(
      ({ difference }) =>
        describeDifference(difference, {
          sentence,
          units,
          comparison,
          index,
        }) ?? [],
    )
  return {
    ...main,
    spans: further ? [main, further] : [main],
    score: score.score,
    coverage: score.coverage,
    grade: gradeOf(score),
    differences,
    uncovered: uncoveredWords(units, comparison.match, second?.match),
  }
}

function unitsBehindOpening(sentence: string): readonly Unit[] {
  const opening = openingEnd(sentence)
  const [first, ...rest] = readUnits(sentence).filter((unit) => unit.start >= opening)
  return first ? [{ ...first, before: 'sentence' }, ...rest] : []
}

function bestComparison(units: readonly Unit[], ids: readonly number[], index: PassageIndex): Scored | undefined {
  const scored = findWindows(ids, index, WINDOWS).map((window) => {
    const comparison = compareWindow(units, ids, window, index)
    return { comparison, score: scoreComparison(units, comparison) }
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

function gradeOf({ score, coverage, weighed }: Score): Grade {
  if (score < LEAST_SCORE) return 'none'
  return weighed.length === 0 && coverage >= QUOTED_COVERAGE ? 'quoted' : 'paraphrased'
}

function passageSpan(window: Window, match: UnitMatch, index: PassageIndex): PassageSpan | undefined {
  const span = growSpan(index.units.slice(window.first, window.end), match, index.passages[window.passage] ?? '')
  return span && { passage: window.passage, ...span }
}

/** The words that stand in no passage, as unbroken runs; runs of mere function words are left out. */
function uncoveredWords(units: readonly Unit[], first: UnitMatch, second: UnitMatch | undefined): Span[] {
  const isCovered = (at: number): boolean => (first.at[at] ?? -1) >= 0 || (second?.at[at] ?? -1) >= 0
  const spans: Span[] = []
  for (let from = 0, to = 0; from < units.length; from = to) {
    to = from + 1
    if (isCovered(from)) continue
    while (to < units.length && !isCovered(to) && units[to]?.before === 'none') to += 1
    const run = units.slice(from, to)
    const start = run[0]?.start
    const end = run.at(-1)?.end
    if (start !== undefined && end !== undefined && !run.every((unit) => isFunctionWord(unit.key)))
      spans.push({ start, end })
  }
  return spans
}
