/** What a line of Markdown is made of, as far as containers go. */
export interface LineInContainers {
  /** The line without the marks of its containers and without indentation. */
  readonly content: string
  /** Offset of `content` in the line, in UTF-16 code units. */
  readonly start: number
  /** How many block quotes, list items and footnotes the line lies in. */
  readonly depth: number
  /** How many of them begin on this line. */
  readonly opened: number
  /** Columns between the innermost container's edge and the content: four and more make code. */
  readonly indent: number
  /** True where the line doesn't continue all containers that were open: a new block, or a paragraph's lazy line. */
  readonly closed: boolean
}

// A list item or a footnote holds lines that are indented as far as its text; a quote wants a mark on each line.
type Container = { readonly kind: 'quote' } | { readonly kind: 'indented'; readonly columns: number }

const LIST_MARKER = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/
const FOOTNOTE_MARKER = /^\[\^[^\]\s]{1,999}\]:/
const FOOTNOTE_COLUMNS = 4
const CODE_COLUMNS = 4
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/

/**
 * Follows the containers of a text line by line, by the rules of CommonMark's "block structure" phase, in time that
 * grows with the text alone. It knows nothing of what stands in the containers, so it errs towards too many.
 *
 * Source: CommonMark 0.31.2, appendix "A parsing strategy", phase 1.
 */
export class BlockContainers {
  private open: Container[] = []

  /** Takes the next line, without its line feed. `maxDepth` bounds the work: marks beyond it stay in the content. */
  next(line: string, maxDepth: number): LineInContainers {
    const cursor = new LineCursor(line)
    let matched = 0
    for (const container of this.open) {
      if (!continues(container, cursor)) break
      matched += 1
    }
    const closed = matched < this.open.length
    if (cursor.isBlank()) {
      // Blank lines end quotes, but not what is held by indentation.
      const end = this.open.findIndex(({ kind }, index) => index >= matched && kind === 'quote')
      if (end >= 0) this.open.length = end
      return { content: '', start: cursor.at, depth: this.open.length, opened: 0, indent: 0, closed }
    }
    this.open.length = matched
    while (this.open.length <= maxDepth && this.enter(cursor));
    const indent = cursor.skipBlanks()
    const opened = this.open.length - matched
    return { content: line.slice(cursor.at), start: cursor.at, depth: this.open.length, opened, indent, closed }
  }

  /** Enters the container that begins at the cursor, if one does. */
  private enter(cursor: LineCursor): boolean {
    if (cursor.blanksAhead() >= CODE_COLUMNS) return false
    const rest = cursor.afterBlanks()
    if (rest.startsWith('>')) {
      continues({ kind: 'quote' }, cursor)
      this.open.push({ kind: 'quote' })
      return true
    }
    const footnote = rest.startsWith('[^') ? FOOTNOTE_MARKER.exec(rest) : null
    if (footnote) {
      cursor.skipBlanks()
      cursor.skip(footnote[0].length)
      this.open.push({ kind: 'indented', columns: FOOTNOTE_COLUMNS })
      return true
    }
    const marker = LIST_MARKER.exec(rest.slice(0, 12))
    if (!marker || RULE.test(rest)) return false
    const before = cursor.skipBlanks()
    cursor.skip(marker[0].length)
    const after = cursor.blanksAhead()
    // Five columns and more are one column and an indented code block.
    const gap = cursor.isBlank() || after > CODE_COLUMNS ? 1 : after
    cursor.skipColumns(gap)
    this.open.push({ kind: 'indented', columns: before + marker[0].length + gap })
    return true
  }
}

function continues(container: Container, cursor: LineCursor): boolean {
  if (container.kind === 'quote') {
    if (cursor.blanksAhead() >= CODE_COLUMNS || !cursor.afterBlanks().startsWith('>')) return false
    cursor.skipBlanks()
    cursor.skip(1)
    cursor.skipColumns(Math.min(1, cursor.blanksAhead()))
    return true
  }
  if (cursor.isBlank()) return true
  if (cursor.blanksAhead() < container.columns) return false
  cursor.skipColumns(container.columns)
  return true
}

/** A place in a line that counts columns: a tab reaches to the next multiple of four. */
class LineCursor {
  at = 0
  private column = 0
  private blankEnd = 0
  private blankColumns = 0

  constructor(private readonly line: string) {
    this.look()
  }

  /** Columns of white space from here on. */
  blanksAhead(): number {
    return this.blankColumns
  }

  afterBlanks(): string {
    return this.line.slice(this.blankEnd)
  }

  isBlank(): boolean {
    return this.blankEnd >= this.line.length
  }

  skipBlanks(): number {
    const columns = this.blankColumns
    this.skipColumns(columns)
    return columns
  }

  skip(characters: number): void {
    this.at += characters
    this.column += characters
    this.look()
  }

  /** Goes on by columns of white space; a tab may be used up in part. */
  skipColumns(columns: number): void {
    const goal = this.column + Math.min(columns, this.blankColumns)
    while (this.at < this.blankEnd) {
      const next = this.line[this.at] === '\t' ? this.column + 4 - (this.column % 4) : this.column + 1
      if (next > goal) break
      this.column = next
      this.at += 1
    }
    this.column = goal
    this.look()
  }

  private look(): void {
    let column = this.column
    let end = this.at
    for (; end < this.line.length; end += 1) {
      if (this.line[end] === '\t') column += 4 - (column % 4)
      else if (this.line[end] === ' ') column += 1
      else break
    }
    this.blankEnd = end
    this.blankColumns = column - this.column
  }
}
