import { canClose, canOpen } from './flanking'

/** What the limits ask of one paragraph. */
export interface InlineMarks {
  /** Marks that begin or end something; an address, a reference or a tag counts twice, as it costs twice. */
  readonly marks: number
  /** Marks to which the parser finds no partner, however far it looks. */
  readonly unclosed: number
  /** How deep emphasis and brackets lie in one another. */
  readonly depth: number
}

interface Opener {
  readonly mark: string
  readonly canClose: boolean
  readonly whole: number
  length: number
  /** Depth of what has been closed since. */
  depth: number
}

const MARKS =
  /\\[^\p{L}\p{N}\s]?|`+|\*+|_+|~+|\[|\](?:\([^\s()<>*[\]`~\\]*\))?|<[!?]?|&|\(|\)|@|www\.|:\/\/|[\p{L}\p{N}]+/giu
// In front of each word the parser walks back to a bracket that is still open: 10,000 words after one take about 1 s.
const WORDS_AFTER_BRACKET = 100
// Each pair moves what follows it in the paragraph: 10,000 runs of asterisks take 0.3 s, 60,000 half a minute.
const CHEAP_ATTENTION = 10_000
const MARKS_OF_MORE_ATTENTION = 5
// A note is called from the text, and calls back.
const MARKS_OF_FOOTNOTE_CALL = 6

/** Counts the marks of a paragraph, a heading or a table's row, in time that grows with the text alone. */
export function inlineMarks(text: string, maxDepth: number, maxUnclosed: number): InlineMarks {
  return new InlineScan(text, maxDepth, maxUnclosed).scan()
}

class InlineScan {
  private readonly openers: Opener[] = []
  private readonly backticks
  private marks = 0
  private unclosed = 0
  private depth = 0
  private words = 0
  private brackets = 0
  private attention = 0
  private parentheses = 0
  private hasAddress = false

  constructor(
    private readonly text: string,
    private readonly maxDepth: number,
    private readonly maxUnclosed: number,
  ) {
    this.backticks = lastRuns(text)
  }

  scan(): InlineMarks {
    let codeEnd = 0
    for (const { 0: mark, index } of this.text.matchAll(MARKS)) {
      if (this.depth > this.maxDepth || this.unclosed > this.maxUnclosed) break
      if (index < codeEnd) continue
      const [first = ''] = mark
      if (first === '`') codeEnd = this.takeBackticks(mark, index)
      else if (first === '*' || first === '_' || (first === '~' && mark.length <= 2)) this.takeAttention(mark, index)
      else if (first === '[') this.takeBracket(this.text[index + 1] === '^')
      else if (first === ']') this.close(']', '[', 1)
      else if (first === '(') {
        this.marks += 1
        // Only an address before it makes it a title's, whose end is looked for.
        this.hasAddress ||= this.text[index - 1] === ']'
        if (this.hasAddress) this.parentheses += 1
      } else if (first === ')') this.parentheses = Math.max(0, this.parentheses - 1)
      else if (first === '<') this.takeAngle(mark)
      else if (first === '\\') this.marks += 1
      else if (first === '&' || first === '@' || mark === '://' || /^www\./i.test(mark)) this.marks += 2
      else if (this.brackets > 0) this.words += 1
    }
    const unclosed = this.unclosed + this.parentheses + Math.floor(this.words / WORDS_AFTER_BRACKET)
    return { marks: this.marks, unclosed, depth: this.depth }
  }

  /** Code hides all marks up to its end, which is given back. */
  private takeBackticks(mark: string, index: number): number {
    this.marks += 1
    const runs = this.backticks.get(mark.length)
    while (runs && (runs.at(-1) ?? Number.POSITIVE_INFINITY) <= index) runs.pop()
    const end = runs?.at(-1)
    if (end === undefined) this.unclosed += 1
    else this.marks += 1
    return end === undefined ? 0 : end + mark.length
  }

  private takeBracket(isFootnote: boolean): void {
    this.marks += isFootnote ? MARKS_OF_FOOTNOTE_CALL : 1
    this.brackets += 1
    this.openers.push({ mark: '[', canClose: false, whole: 1, length: 1, depth: 0 })
  }

  // A declaration looks for its end up to the end of the paragraph.
  private takeAngle(mark: string): void {
    this.marks += 2
    if (mark.length > 1) this.unclosed += 1
  }

  private takeAttention(mark: string, index: number): void {
    this.attention += 1
    this.marks += this.attention > CHEAP_ATTENTION ? MARKS_OF_MORE_ATTENTION : 1
    const [first = ''] = mark
    const closes = canClose(this.text, index, mark.length)
    const opens = canOpen(this.text, index, mark.length)
    const rest = closes ? this.close(first, first, mark.length, opens) : mark.length
    if (opens && rest > 0)
      this.openers.push({ mark: first, canClose: closes, whole: mark.length, length: rest, depth: 0 })
  }

  /** Pairs a closing mark with what opened it; how much of it is left over. */
  private close(mark: string, opening: string, whole: number, opens = false): number {
    let rest = whole
    while (rest > 0 && this.depth <= this.maxDepth) {
      const at = this.openers.findLastIndex((opener) => opener.mark === opening && fits(opener, whole, opens))
      const opener = this.openers[at]
      if (!opener) {
        if (!opens) this.unclosed += 1
        break
      }
      const inner = Math.max(...this.openers.slice(at).map(({ depth }) => depth))
      const isPair = mark !== ']' && opener.length > 1 && rest > 1
      opener.length -= isPair ? 2 : 1
      rest -= isPair ? 2 : 1
      this.endAbove(opener.length === 0 ? at : at + 1)
      const depth = inner + 1
      const outer = this.openers.at(-1)
      if (outer) outer.depth = Math.max(outer.depth, depth)
      this.depth = Math.max(this.depth, depth)
    }
    return rest
  }

  private endAbove(length: number): void {
    const ended = this.openers.splice(length)
    this.brackets -= ended.filter(({ mark }) => mark === '[').length
    if (this.brackets === 0 && this.words < WORDS_AFTER_BRACKET) this.words = 0
  }
}

/** CommonMark's "rule of 3". */
function fits(opener: Opener, whole: number, opens: boolean): boolean {
  return !((opener.canClose || opens) && whole % 3 !== 0 && (opener.whole + whole) % 3 === 0)
}

/** Where the runs of backticks of each length stand, the first one last. */
function lastRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const same = runs.get(run.length)
    if (same) same.push(index)
    else runs.set(run.length, [index])
  }
  for (const same of runs.values()) same.reverse()
  return runs
}
