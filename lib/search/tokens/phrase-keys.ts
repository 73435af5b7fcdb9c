import type { FoldedText } from '../../text/fold-text'
import { type Run, splitRuns } from './split-runs'

/** A stretch of a folded text that may be a term of the glossary; `to` exclusive. */
export interface Phrase {
  /** Its characters without what joins them: "scaling law", "Scaling-Law" and "scalinglaw" have one key. */
  readonly key: string
  readonly from: number
  readonly to: number
}

// Longer ones are sentences; each part more is another look-up for every place of a query.
const MOST_PARTS = 10

/** All stretches of whole words and characters, the longer ones of each start first. */
export function phrases(folded: FoldedText): Phrase[] {
  const parts = splitRuns(folded).flatMap(partsOf)
  const found: Phrase[] = []
  for (const [n, first] of parts.entries()) {
    const ofStart: Phrase[] = []
    let key = ''
    let end = first.from
    for (const { from, to } of parts.slice(n, n + MOST_PARTS)) {
      if (from > end + 1) break
      key += folded.characters.slice(from, to).join('')
      end = to
      ofStart.unshift({ key, from: first.from, to })
    }
    found.push(...ofStart)
  }
  return found
}

/** The key of a text that is one term as a whole. */
export function phraseKey(folded: FoldedText): string {
  return splitRuns(folded)
    .map(({ from, to }) => folded.characters.slice(from, to).join(''))
    .join('')
}

function partsOf({ kind, from, to }: Run): Pick<Run, 'from' | 'to'>[] {
  if (kind !== 'unspaced') return [{ from, to }]
  return Array.from({ length: to - from }, (_, n) => ({ from: from + n, to: from + n + 1 }))
}
