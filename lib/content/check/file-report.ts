import { type ContentIssue, type IssueName, isError } from '../../records/content-issue'

/** A place in a file: line and column from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

export const FILE_START: Place = { line: 1, column: 1 }

/** What an issue says beside its name and place. */
export interface Finding {
  readonly found: string
  readonly expected: string
  readonly fix: string
}

/** Gathers the issues of one file. */
export class FileReport {
  readonly issues: ContentIssue[] = []

  constructor(readonly file: string) {}

  get errorCount(): number {
    return this.issues.filter(isError).length
  }

  /** Whether something is wrong with the file that keeps it from being published. */
  get hasErrors(): boolean {
    return this.errorCount > 0
  }

  add(name: IssueName, place: Place, { found, expected, fix }: Finding): void {
    this.issues.push({ file: this.file, line: place.line, column: place.column, name, found, expected, fix })
  }
}
