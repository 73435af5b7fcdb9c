import { areOpposites, hasOpposites } from '../lexicon/opposites'
import { phraseKey } from '../lexicon/phrase-groups'
import { areSynonyms, hasSynonyms } from '../lexicon/synonyms'
import type { Gap } from '../match/find-gaps'
import type { Token, TokenRange } from '../tokens/token'

/** What the lists of synonyms and opposites know of a gap's two sides. */
export interface GapPhrases {
  /** For each token of the gap in the sentence: the window says the same there with another phrase. */
  readonly isKnownInSentence: readonly boolean[]
  readonly isKnownInWindow: readonly boolean[]
  readonly hasOpposites: boolean
}

/** How many agreeing tokens beside a gap are tried as part of a phrase: 包|含 and 包|括 part after the first character. */
const PHRASE_REACH = 2
/** The longest phrase of the lists, in tokens. */
const LONGEST_PHRASE = 4
/** A gap longer than this isn't a phrase put for another. A bound: the work grows with its square. */
const LONGEST_GAP = 16
/** In gaps up to this long two opposites are taken to stand in each other's place wherever they are. */
const SHORT_GAP = 4

interface Phrase {
  readonly key: string
  /** From the start of the gap; below 0 where the phrase begins in the agreeing tokens before it. */
  readonly from: number
  readonly to: number
  /** How many agreeing tokens belong to it; the same ones belong to the phrase on the other side. */
  readonly before: number
  readonly after: number
}

/** Finds the phrases of a gap that have a synonym or an opposite on its other side. */
export function readGapPhrases(gap: Gap, sentence: readonly Token[], window: readonly Token[]): GapPhrases {
  const own = gap.inSentence.to - gap.inSentence.from
  const other = gap.inWindow.to - gap.inWindow.from
  const isKnownInSentence = new Array<boolean>(own).fill(false)
  const isKnownInWindow = new Array<boolean>(other).fill(false)
  let isOpposite = false
  if (own > 0 && other > 0 && own <= LONGEST_GAP) {
    const before = Math.min(PHRASE_REACH, gap.agreeBefore, gap.inSentence.from, gap.inWindow.from)
    const behind = Math.min(sentence.length - gap.inSentence.to, window.length - gap.inWindow.to)
    const after = Math.min(PHRASE_REACH, gap.agreeAfter, behind)
    const inWindow = phrasesOf(window, gap.inWindow, before, after)
    for (const phrase of phrasesOf(sentence, gap.inSentence, before, after)) {
      for (const partner of inWindow) {
        if (phrase.before !== partner.before || phrase.after !== partner.after) continue
        if (areSynonyms(phrase.key, partner.key)) {
          isKnownInSentence.fill(true, Math.max(0, phrase.from), Math.min(phrase.to, own))
          isKnownInWindow.fill(true, Math.max(0, partner.from), Math.min(partner.to, other))
        } else if (areInOnePlace(phrase, partner, own, other) && areOpposites(phrase.key, partner.key))
          isOpposite = true
      }
    }
  }
  return {
    isKnownInSentence,
    isKnownInWindow,
    hasOpposites: isOpposite && !isKnownInSentence.every(Boolean),
  }
}

/** The phrases of the lists that hold at least one token of a range. */
function phrasesOf(tokens: readonly Token[], range: TokenRange, before: number, after: number): Phrase[] {
  const phrases: Phrase[] = []
  const end = Math.min(range.to, range.from + LONGEST_GAP)
  for (let from = range.from - before; from < end; from += 1) {
    const longest = Math.min(from + LONGEST_PHRASE, range.to + after)
    for (let to = Math.max(from, range.from) + 1; to <= longest; to += 1) {
      const key = phraseKey(tokens.slice(from, to).map((token) => token.key))
      if (!hasSynonyms(key) && !hasOpposites(key)) continue
      phrases.push({
        key,
        from: from - range.from,
        to: to - range.from,
        before: Math.max(0, range.from - from),
        after: Math.max(0, to - range.to),
      })
    }
  }
  return phrases
}

/** True where two phrases stand at the same edge of a gap, or the gap is too short for it to matter. */
function areInOnePlace(phrase: Phrase, partner: Phrase, own: number, other: number): boolean {
  if (own <= SHORT_GAP && other <= SHORT_GAP) return true
  return (phrase.from <= 0 && partner.from <= 0) || (phrase.to >= own && partner.to >= other)
}
