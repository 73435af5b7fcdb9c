/** What a posting says about a term in a document: how much (0–1), and whether the title holds it. */
export interface PostingWeight {
  readonly weight: number
  readonly isInTitle: boolean
}

// Three bits: with two the order suffers, with four the files grow by a tenth and it hardly changes.
const LEVELS = 16
// Between them lie nearly all weights; what lies outside is moved to the end.
const LOWEST = 0.1
const HIGHEST = 0.9

/** A posting's weight in four bits. */
export function packWeight({ weight, isInTitle }: PostingWeight): number {
  const level = Math.round(((weight - LOWEST) / (HIGHEST - LOWEST)) * (LEVELS - 1))
  return Math.min(LEVELS - 1, Math.max(0, level)) * 2 + (isInTitle ? 1 : 0)
}

/** How many values {@link packWeight} has. */
export const PACKED_WEIGHTS = LEVELS * 2

/** The weight that the four bits stand for. */
export function unpackWeight(packed: number): PostingWeight {
  return { weight: LOWEST + ((packed >> 1) / (LEVELS - 1)) * (HIGHEST - LOWEST), isInTitle: (packed & 1) === 1 }
}
