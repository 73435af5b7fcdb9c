import { BlockContainers, type LineInContainers } from './block-containers'
import { openMarks } from './open-marks'
import { TableCells } from './table-cells'

/** The first thing in which a text passes a limit of the content format. */
export interface Excess {
  readonly kind: 'nesting' | 'cells' | 'unclosed'
  /** From 1, in the text that was looked at. */
  readonly line: number
}

/** Block quotes, lists and footnotes in one another: real texts stay below 10. Parsing is quadratic in it. */
export const MAX_NESTING = 50

/** More cells than any table that a person reads; each costs about 0.1 ms to read and to show. */
export const MAX_TABLE_CELLS = 10_000

/**
 * Backticks, parentheses behind addresses and beginnings of comments in a paragraph that nothing closes, and brackets that
 * nothing opens: for each the parser looks through the whole paragraph, and 100 of them in one of 256 KB take about a
 * second.
 */
export const MAX_UNCLOSED = 100

const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/

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
  private excess: Excess['kind'] | undefined
  private fence: Fence | undefined
  // HTML blocks hide the beginnings and ends of code: after one, code is counted as if it were text.
  private mayTrustFences = true
  private paragraph: string[] = []
  private paragraphDepth = 0
  private paragraphLine = 1

  find(markdown: string): Excess | undefined {
    let number = 0
    for (const text of markdown.split('\n')) {
      number += 1
      const line = this.containers.next(text, MAX_NESTING)
      if (line.depth > MAX_NESTING) return { kind: 'nesting', line: number }
      this.take(line)
      if (this.table.cells > MAX_TABLE_CELLS) return { kind: 'cells', line: number }
      if (this.excess) return { kind: this.excess, line: this.paragraphLine }
      if (this.paragraph.length === 1) this.paragraphLine = number
    }
    this.endParagraph()
    return this.excess && { kind: this.excess, line: this.paragraphLine }
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
      this.weigh(line.content)
      return
    }
    if (row === 'delimiters') {
      this.paragraph.pop()
      this.weighParagraph()
      this.weigh(previous ?? '')
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
    this.weigh(this.paragraph.join('\n'))
    this.paragraph = []
  }

  private weigh(text: string): void {
    const { unclosed, depth } = openMarks(text)
    if (depth > MAX_NESTING) this.excess ??= 'nesting'
    else if (unclosed > MAX_UNCLOSED) this.excess ??= 'unclosed'
  }
}
