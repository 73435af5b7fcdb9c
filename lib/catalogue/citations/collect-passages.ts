import type { Citation, Passage } from '../../records/passage'
import type { Span } from '../../records/text'

/** A citation with the place of its excerpt in the source, where it has one. */
export interface PlacedCitation {
  readonly citation: Citation
  readonly span?: Span
}

/** What cites a source: its passages in the order in which they stand, and the citations of the source as a whole. */
export interface Citations {
  readonly passages: readonly Passage[]
  readonly whole: readonly Citation[]
}

/** Gathers the citations of one source into passages: excerpts that overlap become one. */
export function collectPassages(placed: readonly PlacedCitation[]): Citations {
  const merged: { start: number; end: number; citations: Citation[] }[] = []
  const inOrder = placed
    .flatMap(({ citation, span }) => (span ? [{ citation, ...span }] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  for (const { citation, start, end } of inOrder) {
    const last = merged.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.citations.push(citation)
    } else merged.push({ start, end, citations: [citation] })
  }
  return {
    passages: merged.map((passage, index) => ({ number: index + 1, ...passage })),
    whole: placed.flatMap(({ citation, span }) => (span ? [] : [citation])),
  }
}
