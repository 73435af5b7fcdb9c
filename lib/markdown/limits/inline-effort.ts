/**
 * What reading a stretch of inline Markdown costs, in microseconds of the machine on which it was measured (2 shared
 * cores, Node 20, micromark 4).
 *
 * An estimate from counts alone. Each product below is a way in which micromark looks back or ahead over the same
 * paragraph again: what is harmless by the hundred takes minutes by the ten thousand.
 */
export function inlineEffort(text: string): number {
  const counts = countMarks(text)
  const marks = counts.brackets + counts.closers + counts.attention + counts.backticks + counts.angles + counts.escapes
  return (
    text.length * PER_CHARACTER +
    counts.lines * PER_LINE +
    marks * PER_MARK +
    counts.words * PER_WORD +
    // Every `]` looks back over all marks for its `[`.
    counts.closers * marks * 0.012 +
    // Every closing `*`, `_` or `~` looks back over the runs before it.
    counts.attention ** 2 * 0.25 +
    // In front of every word a bracket that is still open is looked for.
    counts.stepsToOpenBracket * 0.05 +
    // Long paragraphs are gone through once more for their lines.
    counts.lines ** 2 * 0.015 +
    // `<!--` and its kind look for their end up to the end of the paragraph.
    counts.declarations * text.length * 0.12 +
    counts.openAngles * counts.lines * 2 +
    // So do backticks that nothing closes.
    counts.openBackticks * text.length * 0.06 +
    counts.literalReach * 0.4 +
    counts.literals * PER_LITERAL +
    counts.titleReach * 0.012
  )
}

const PER_CHARACTER = 0.7
const PER_LINE = 45
const PER_MARK = 30
const PER_WORD = 8
// Each may become a link, which is made once in reading and once more in showing: 43,000 addresses took 5 s.
const PER_LITERAL = 40

interface MarkCounts {
  /** Beyond the first. */
  lines: number
  words: number
  brackets: number
  closers: number
  attention: number
  angles: number
  /** Angles that nothing closes on their line: a tag may go on over many. */
  openAngles: number
  /** Backslashes and ampersands. */
  escapes: number
  declarations: number
  backticks: number
  openBackticks: number
  /** Beginnings of bare addresses. */
  literals: number
  /** Over all beginnings of bare addresses: how many characters an address that begins there could reach. */
  literalReach: number
  /** Over all places where a link's title in parentheses may begin: how many characters it could reach. */
  titleReach: number
  /** Over all words within brackets: how many words and marks lie between the word and the bracket. */
  stepsToOpenBracket: number
}

const MARKS = /\n|[[\]]|(?<=\s)\(|\*+|_+|~+|`+|<[!?]?|&|\\|@|www\.|:\/\/|[\p{L}\p{N}.+-]+/giu

function countMarks(text: string): MarkCounts {
  const counts: MarkCounts = {
    lines: 0,
    words: 0,
    brackets: 0,
    closers: 0,
    attention: 0,
    angles: 0,
    openAngles: 0,
    escapes: 0,
    declarations: 0,
    backticks: 0,
    openBackticks: 0,
    literals: 0,
    literalReach: 0,
    titleReach: 0,
    stepsToOpenBracket: 0,
  }
  const reach = new Reach(text, /\s/g)
  const titleReach = new Reach(text, /\)/g)
  const angleReach = new Reach(text, />/g)
  const lineReach = new Reach(text, /\n/g)
  const backtickRuns: number[] = []
  let open = 0
  let sinceOpen = 0
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (open > 0) sinceOpen += 1
    switch (mark[0]) {
      case '\n':
        counts.lines += 1
        break
      case '[':
        counts.brackets += 1
        if (open === 0) sinceOpen = 0
        open += 1
        break
      case ']':
        counts.closers += 1
        open = Math.max(0, open - 1)
        break
      case '*':
      case '~':
        counts.attention += 1
        break
      case '_':
        // Within a word it neither opens nor closes: `some_variable_name`.
        if (!isInWord(text, index, mark.length)) counts.attention += 1
        break
      case '`':
        counts.backticks += 1
        backtickRuns.push(mark.length)
        break
      case '<':
        counts.angles += 1
        if (angleReach.at(index) > lineReach.at(index)) counts.openAngles += 1
        if (mark.length > 1) counts.declarations += 1
        break
      case '&':
      case '\\':
        counts.escapes += 1
        break
      case '(':
        // Only an address before it makes it a title's.
        if (counts.closers > 0) counts.titleReach += titleReach.at(index)
        break
      case '@':
      case ':':
        // What stands in a link's parentheses is no link of its own.
        if (!/\(https?$/i.test(text.slice(Math.max(0, index - 6), index))) counts.literals += 1
        counts.literalReach += reach.at(index)
        break
      default:
        counts.words += 1
        if (open > 0) counts.stepsToOpenBracket += sinceOpen
        if (mark.length >= 4 && /www\./i.test(mark)) counts.literalReach += reach.at(index)
    }
  }
  counts.openBackticks = countUnclosed(backtickRuns)
  return counts
}

function isInWord(text: string, index: number, length: number): boolean {
  return /^[a-z0-9]/i.test(text.charAt(index - 1)) && /^[a-z0-9]/i.test(text.charAt(index + length))
}

/** Runs of backticks after which no run of the same length comes. */
function countUnclosed(runs: readonly number[]): number {
  const later = new Set<number>()
  let unclosed = 0
  for (const length of runs.toReversed()) {
    if (!later.has(length)) unclosed += 1
    later.add(length)
  }
  return unclosed
}

/** How far it is from an offset to the next place where a pattern matches; asked from left to right. */
class Reach {
  private end = -1

  constructor(
    private readonly text: string,
    private readonly stop: RegExp,
  ) {}

  at(offset: number): number {
    if (offset >= this.end) {
      this.stop.lastIndex = offset
      this.end = this.stop.exec(this.text)?.index ?? this.text.length
    }
    return this.end - offset
  }
}
