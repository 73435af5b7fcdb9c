import type { FoldedText } from '../../text/fold-text'
import { type Run, splitRuns } from './split-runs'

/**
 * What is looked up: a `bigram` of neighbouring characters of a script without spaces, a `unigram` one of them, a `word` of
 * any other script (or an emoji), or neighbouring words `joined`, so that "scaling law", "Scaling-Law" and "scalinglaw"
 * find each other. `from` and `to` count folded characters, `to` exclusive.
 */
export interface Term {
  readonly text: string
  readonly kind: 'bigram' | 'unigram' | 'word' | 'joined'
  readonly from: number
  readonly to: number
}

// A longer word is a key or an address: nobody types it to its end, and its start tells it apart.
const LONGEST_WORD = 40
const JOINERS = new Set([' ', '-', '_', '.', '/', "'", '’', ',', '·', '‐', '‑', '–'])
// "state-of-the-art" counts as one word as well; more parts than this are a path or an address.
const MOST_PARTS = 4

/** The terms of a folded text, in the order of their starts within each run: the same for documents and queries. */
export function textTerms(folded: FoldedText): Term[] {
  const runs = splitRuns(folded)
  const terms: Term[] = []
  for (const [n, run] of runs.entries()) {
    if (run.kind === 'unspaced') addCharacters(terms, folded, run)
    else {
      terms.push(termOf('word', folded, run.from, run.to))
      if (run.kind === 'word') addJoined(terms, folded, runs, n)
    }
  }
  return terms
}

function addCharacters(terms: Term[], { characters }: FoldedText, { from, to }: Run): void {
  for (let at = from; at < to; at++) {
    const text = characters[at] ?? ''
    terms.push({ text, kind: 'unigram', from: at, to: at + 1 })
    const next = characters[at + 1]
    if (at + 1 < to && next !== undefined) terms.push({ text: text + next, kind: 'bigram', from: at, to: at + 2 })
  }
}

/** The word with the next one, and with all that hyphens tie to it. */
function addJoined(terms: Term[], folded: FoldedText, runs: readonly Run[], n: number): void {
  const first = runs[n]
  if (first === undefined) return
  for (let parts = 2; parts <= MOST_PARTS; parts++) {
    const previous = runs[n + parts - 2]
    const next = runs[n + parts - 1]
    if (previous === undefined || next?.kind !== 'word' || next.from !== previous.to + 1) return
    const joiner = folded.characters[previous.to] ?? ''
    if (!JOINERS.has(joiner) || (parts > 2 && joiner === ' ')) return
    terms.push(termOf('joined', folded, first.from, next.to))
  }
}

function termOf(kind: Term['kind'], { characters }: FoldedText, from: number, to: number): Term {
  const all = characters.slice(from, to)
  const text = (kind === 'joined' ? all.filter((character) => !JOINERS.has(character)) : all).join('')
  return { text: text.slice(0, LONGEST_WORD), kind, from, to }
}
