import { BlockContainers, type LineInContainers } from './block-containers'
import { inlineEffort } from './inline-effort'
import { TableCells } from './table-cells'

/** The first thing in which a text passes a limit of the content format. */
export interface Excess {
  readonly kind: 'nesting' | 'cells' | 'density'
  /** From 1, in the text that was looked at. */
  readonly line: number
}

/** Block quotes, lists and footnotes in one another: real texts stay below 10. Parsing is quadratic in it. */
export const MAX_NESTING = 50

/** More cells than any table that a person reads; each costs about 0.1 ms to read and to show. */
export const MAX_TABLE_CELLS = 10_000

// In the microseconds of `inline-effort.ts`. The promise is 2 s of CPU for a file; the rest is for what isn't counted.
const MAX_EFFORT = 1_400_000

const PER_NEW_CONTAINER = 60
const PER_OPEN_CONTAINER = 15
const PER_LINE = 20
const PER_BLOCK = 105
const PER_CELL = 90
// A line that ends a container makes micromark copy all that it has noted down so far, of which each line is 4 notes and
// 6 more for each container: 2,800 quotes in a quote (20 KB) took 3 s.
const PER_COPIED_NOTE = 0.02
const NOTES_OF_LINE = 4
const NOTES_OF_CONTAINER = 6
// Every underlined heading looks back over all that came before: 2,700 of them took 2.2 s.
const PER_PAIR_OF_UNDERLINED_HEADINGS = 0.35

const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/
const UNDERLINE = /^(?:=+|-+)[ \t]*$/

interface Fence {
  readonly mark: string
  readonly depth: number
}

/**
 * Looks through a text, before it is parsed, for what would make parsing it slow or overflow the stack: `undefined`
 * where it can be parsed safely. Takes time that grows with the text alone.
 */
export function findExcess(markdown: string): Excess | undefined {
  return new ExcessFinder().find(markdown)
}

class ExcessFinder {
  private readonly containers = new BlockContainers()
  private readonly table = new TableCells()
  private effort = 0
  private underlines = 0
  private notes = 0
  private fence: Fence | undefined
  // HTML blocks hide the beginnings and ends of code: after one, code is counted as if it were text.
  private mayTrustFences = true
  private paragraph: string[] = []
  private paragraphDepth = 0

  find(markdown: string): Excess | undefined {
    let number = 0
    for (const text of markdown.split('\n')) {
      number += 1
      const line = this.containers.next(text, MAX_NESTING)
      if (line.depth > MAX_NESTING) return { kind: 'nesting', line: number }
      this.effort += PER_LINE + line.opened * PER_NEW_CONTAINER + line.depth * PER_OPEN_CONTAINER
      this.notes += NOTES_OF_LINE + line.depth * NOTES_OF_CONTAINER
      if (line.ended > 0) this.effort += this.notes * PER_COPIED_NOTE
      this.take(line)
      if (this.table.cells > MAX_TABLE_CELLS) return { kind: 'cells', line: number }
      if (this.isTooMuch()) return { kind: 'density', line: number }
    }
    this.endParagraph()
    return this.isTooMuch() ? { kind: 'density', line: number } : undefined
  }

  private isTooMuch(): boolean {
    const { cells } = this.table
    return (
      this.effort + cells * PER_CELL + this.underlines ** 2 * PER_PAIR_OF_UNDERLINED_HEADINGS > MAX_EFFORT ||
      // A paragraph without an end is looked at before it is gathered whole.
      this.paragraph.length > 50_000
    )
  }

  private take(line: LineInContainers): void {
    const { content } = line
    if (this.fence && line.depth >= this.fence.depth && !line.closed) {
      if (this.closesFence(line)) this.fence = undefined
      return
    }
    this.fence = undefined
    if (content === '') {
      this.endParagraph()
      return
    }
    if (line.opened > 0) this.endParagraph()
    if (content.startsWith('<')) this.mayTrustFences = false
    const fence = this.mayTrustFences && line.indent < 4 ? FENCE.exec(content)?.[0] : undefined
    if (fence !== undefined) {
      this.endParagraph()
      this.fence = { mark: fence, depth: line.depth }
      return
    }
    if (this.paragraph.length > 0 && UNDERLINE.test(content)) this.underlines += 1
    this.addToParagraph(line)
  }

  private closesFence({ content, indent }: LineInContainers): boolean {
    const { mark } = this.fence ?? { mark: '' }
    const run = /^(?:`{3,}|~{3,})(?=[ \t]*$)/.exec(content)?.[0]
    return run !== undefined && indent < 4 && run[0] === mark[0] && run.length >= mark.length
  }

  private addToParagraph(line: LineInContainers): void {
    const previous = this.paragraph.at(-1)
    const row = this.table.take(line.content, previous, line.depth === this.paragraphDepth)
    if (row === 'row') {
      // A table's cells are read one by one: marks of different rows don't meet.
      this.effort += inlineEffort(line.content)
      return
    }
    if (row === 'delimiters') {
      this.paragraph.pop()
      this.weighParagraph()
      this.effort += inlineEffort(previous ?? '')
      return
    }
    this.paragraph.push(line.content)
    this.paragraphDepth = line.depth
  }

  private endParagraph(): void {
    this.table.end()
    this.weighParagraph()
  }

  private weighParagraph(): void {
    if (this.paragraph.length === 0) return
    this.effort += PER_BLOCK + inlineEffort(this.paragraph.join('\n'))
    this.paragraph = []
  }
}
