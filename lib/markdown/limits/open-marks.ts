/** What the limits ask of one paragraph. */
export interface OpenMarks {
  /** Marks whose partner the parser looks for through the whole paragraph, and doesn't find. */
  readonly unclosed: number
  /** How deep brackets lie in one another. */
  readonly depth: number
}

const MARKS = /\\[^\p{L}\p{N}\s]?|`+|<!--|<!\[CDATA\[|<[!?]|\[|\]|\(|\)/gu
// What closes the beginnings of HTML that may hold anything else.
const ENDS = { '<!--': '-->', '<![CDATA[': ']]>', '<!': '>', '<?': '?>' }

/** Looks through a paragraph, a heading or a table's row, in time that grows with the text alone. */
export function openMarks(text: string): OpenMarks {
  const backticks = lastRuns(text)
  const ends = new Map(Object.entries(ENDS).map(([mark, end]) => [mark, text.lastIndexOf(end)]))
  const inner: number[] = []
  let [unclosed, depth, parentheses, codeEnd, hasAddress] = [0, 0, 0, 0, false]
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (index < codeEnd) continue
    if (mark.startsWith('`')) {
      // Code hides all marks up to its end.
      const end = endOfCode(backticks.get(mark.length), index)
      if (end === undefined) unclosed += 1
      else codeEnd = end + mark.length
    } else if (mark === '[') inner.push(0)
    else if (mark === ']') {
      const within = inner.pop()
      // What opens it is looked for back to the beginning.
      if (within === undefined) unclosed += 1
      const closed = 1 + (within ?? -1)
      depth = Math.max(depth, closed)
      if (inner.length > 0) inner[inner.length - 1] = Math.max(inner.at(-1) ?? 0, closed)
    } else if (mark === '(') {
      // Only an address before it makes it a title's, whose end is looked for.
      hasAddress ||= text[index - 1] === ']'
      if (hasAddress) parentheses += 1
    } else if (mark === ')') parentheses = Math.max(0, parentheses - 1)
    else if (mark.startsWith('<') && index > (ends.get(mark) ?? -1)) unclosed += 1
  }
  return { unclosed: unclosed + parentheses, depth }
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

function endOfCode(runs: number[] | undefined, start: number): number | undefined {
  while (runs && (runs.at(-1) ?? Number.POSITIVE_INFINITY) <= start) runs.pop()
  return runs?.at(-1)
}
