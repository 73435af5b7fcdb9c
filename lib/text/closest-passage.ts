import type { Span } from '../records/text'
import { type SpacelessText, withoutSpace } from './find-quote'

// Runs of fewer characters stand everywhere; of longer ones a text with many slips keeps too few.
const GRAM = 4
// More occurrences in the quotation say nothing of where it stands.
const MOST_PLACES = 8
// How far words that are left out or put in may move the rest, in characters, and what is looked at around a passage.
const BUCKET = 48
const SLACK = 160
// With a smaller share of its runs in one place, a quotation is another text.
const LEAST_SHARE = 0.25

/**
 * The stretch of a text that a quotation which doesn't stand in it comes closest to, with some characters around it:
 * offsets into the original text. `undefined` where nothing comes close. Linear in the length of both.
 */
export function closestPassage(source: SpacelessText, quote: string): Span | undefined {
  const { text } = withoutSpace(quote)
  const places = gramPlaces(text)
  const votes = new Map<number, number>()
  for (let at = 0; at + GRAM <= source.text.length; at += 1) {
    for (const place of places.get(source.text.slice(at, at + GRAM)) ?? []) {
      const bucket = Math.floor((at - place) / BUCKET)
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1)
    }
  }
  let best: number | undefined
  let most = 0
  for (const bucket of votes.keys()) {
    // A passage may lie across the border of two.
    const count = (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0)
    if (count > most) [best, most] = [bucket, count]
  }
  if (best === undefined || most < LEAST_SHARE * (text.length - GRAM + 1)) return undefined
  const { offsets } = source
  const start = Math.max(0, best * BUCKET - SLACK)
  const end = Math.min(offsets.length, (best + 2) * BUCKET + text.length + SLACK)
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }
}

function gramPlaces(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + GRAM <= text.length; at += 1) {
    const gram = text.slice(at, at + GRAM)
    const known = places.get(gram)
    if (!known) places.set(gram, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  return places
}
