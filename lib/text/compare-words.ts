import { type ChangeObject, diffArrays } from 'diff'
import type { Span } from '../records/text'

/** Two stretches that stand for each other in two texts and differ; one of them may be empty. */
export interface Difference {
  readonly quoted: Span
  readonly original: Span
}

/** How a quotation and the passage that it comes closest to part ways. */
export interface Comparison {
  /** The passage: the text given may have more around it. */
  readonly passage: Span
  readonly differences: readonly Difference[]
}

// Beyond so many words that differ, two texts are not two versions of one.
const MOST_DIFFERENCES = 600

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * The words in which a quotation differs from a text that holds most of it, white space apart; `undefined` where they
 * differ in too many. Offsets in UTF-16 code units. Source: Myers' difference algorithm, by words.
 */
export function compareWords(quote: string, text: string): Comparison | undefined {
  const quoted = wordSpans(quote)
  const original = wordSpans(text)
  const wordOf = (whole: string) => (span: Span) => whole.slice(span.start, span.end)
  const changes = diffArrays(original.map(wordOf(text)), quoted.map(wordOf(quote)), { maxEditLength: MOST_DIFFERENCES })
  if (!changes?.some(({ added, removed }) => !added && !removed)) return undefined
  const differences: Difference[] = []
  let [at, from] = [0, 0]
  let open: { quoted: number; original: number } | undefined
  let first: number | undefined
  let last = 0
  const close = () => {
    if (!open) return
    // What stands around the passage is not left out of it, but a word at its edge may be another there.
    const isEdge = first === undefined || from === quoted.length
    const left = isEdge ? Math.min(at - open.original, from - open.quoted) : at - open.original
    const start = first === undefined ? at - left : open.original
    first ??= start
    last = start + left
    if (from > open.quoted || left > 0)
      differences.push({
        quoted: spanOf(quoted, open.quoted, from),
        original: spanOf(original, start, start + left),
      })
    open = undefined
  }
  for (const { added, removed, count } of closeTogether(changes)) {
    if (added || removed) open ??= { quoted: from, original: at }
    else {
      close()
      first ??= at
      last = at + count
    }
    if (!added) at += count
    if (!removed) from += count
  }
  close()
  return { passage: spanOf(original, first ?? 0, last), differences }
}

type Change = ChangeObject<string[]>

/** The same changes where the passage begins later: its first words may stand again behind what isn't quoted. */
function closeTogether(changes: readonly Change[]): Change[] {
  const at = changes.findIndex(({ added, removed }) => !added && !removed)
  const [first, between, next] = changes.slice(at, at + 3)
  if (!first || !between?.removed || next?.added) return [...changes]
  const again = between.value.slice(-first.count)
  if (again.join('\n') !== first.value.join('\n')) return [...changes]
  const value = [...first.value, ...between.value.slice(0, -first.count)]
  return [...changes.slice(0, at), { ...between, value }, first, ...changes.slice(at + 2)]
}

function wordSpans(text: string): Span[] {
  return [...words.segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }))
}

/** From one word to another, end exclusive; an empty span before the first where there are none. */
function spanOf(spans: readonly Span[], from: number, to: number): Span {
  const start = spans[from]?.start ?? spans.at(-1)?.end ?? 0
  return { start, end: from < to ? (spans[to - 1]?.end ?? start) : start }
}
