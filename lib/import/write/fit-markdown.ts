import { findExcess } from '../../markdown/limits/find-excess'
import { addressEdits } from './address-edits'
import type { NewAddresses } from './new-addresses'
import { takeOutUnseen } from './take-out-unseen'

/** A text that the format accepts, and what it has lost on the way. */
export interface FittedMarkdown {
  readonly markdown: string
  readonly losses: readonly string[]
}

// An image in a link shows after the link has gone, or the other way round.
const MOST_ROUNDS = 3

/**
 * Markdown of another program with its links and images made such as the format has: what can't lead anywhere becomes
 * its words, an image of another host a link to it. A model's reasoning in front and control characters are taken out.
 */
export function fitMarkdown(written: string, path: string, addresses: NewAddresses): FittedMarkdown {
  const losses: string[] = []
  const placed = new Set<string>()
  let markdown = takeOutUnseen(written, losses)
  for (let round = 0; round < MOST_ROUNDS && /[[<]|:\/\/|www\./i.test(markdown) && !findExcess(markdown); round++) {
    const edits = addressEdits(markdown, path, addresses, placed)
    if (edits.length === 0) break
    for (const { loss } of edits) if (loss !== undefined) losses.push(loss)
    for (const { start, end, text } of edits.toReversed())
      markdown = markdown.slice(0, start) + text + markdown.slice(end)
  }
  return { markdown, losses: [...new Set(losses)] }
}
