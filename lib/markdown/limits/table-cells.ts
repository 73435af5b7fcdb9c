/**
 * Counts the cells of tables while the lines of a text go by. Rows that are shorter than their table count as full ones:
 * in a page they are filled up with empty cells.
 */
export class TableCells {
  cells = 0
  private columns: number | undefined

  /** Says whether a line opens a table with the line before it, is a row of an open one, or neither. */
  take(line: string, previous: string | undefined, isSameContainer: boolean): 'delimiters' | 'row' | 'other' {
    if (this.columns !== undefined) {
      this.cells += Math.max(this.columns, countCells(line))
      return 'row'
    }
    if (previous === undefined || !isSameContainer || !mayDelimit(line)) return 'other'
    const columns = countCells(line)
    if (columns !== countCells(previous)) return 'other'
    this.columns = columns
    this.cells += columns
    return 'delimiters'
  }

  end(): void {
    this.columns = undefined
  }
}

function mayDelimit(line: string): boolean {
  if (!/[|:]/.test(line) || /[^|:\- \t]/.test(line)) return false
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|').every((cell) => /^:?-+:?$/.test(cell.trim()))
}

function countCells(line: string): number {
  const inner = line.trim().replace(/^\|/, '')
  let cells = 1
  for (let at = 0; at < inner.length; at += 1) {
    if (inner[at] === '\\') at += 1
    else if (inner[at] === '|' && at < inner.length - 1) cells += 1
  }
  return cells
}
