import type { Parsed } from '../content/parse/parsed'
import type { ContentFile } from '../content/read/decode-file'
import { type ContentIssue, isError } from '../records/content-issue'
import type { Question } from '../records/question'
import { filesNamedBy } from './files-named-by'
import { findPersonalDetails } from './find-personal-details'
import type { Placed } from './place/place-file'

/** What has become of a record. */
export type Imported = 'made' | 'overwritten' | 'unchanged' | 'kept' | 'repeated' | 'refused'

/** A file that a run makes or overwrites. */
export interface WrittenFile {
  /** Relative to the content folder. */
  readonly path: string
  readonly text: string
  /** What the file says, where it is one of a question. */
  readonly question?: Question
  /** As `filesNamedBy` gives them. */
  readonly namedFiles: readonly string[]
}

/** A run's choices, and what it does with what it finds. */
export interface ImportOptions {
  readonly isOverwriting: boolean
  readonly usesPinyin: boolean
  /** Writes a file, of which the run keeps nothing. */
  write(file: WrittenFile): void
  /** Takes a line of the report. */
  tell(line: string): void
}

/** A text with the place that it was given, and what the report says of it. */
export interface Settled extends WrittenFile {
  /** How the report calls the record. */
  readonly where: string
  readonly placed: Placed
  readonly losses: readonly string[]
  /** What the check will say of it. */
  readonly warnings: readonly string[]
  /** All words of it that people will read. */
  readonly words: string
}

/** Counts and reports what becomes of records, and writes the files of those that need one. */
export class ImportRun {
  readonly counts: Record<Imported, number> = {
    made: 0,
    overwritten: 0,
    unchanged: 0,
    kept: 0,
    repeated: 0,
    refused: 0,
  }
  /** The records that named no day. */
  undated = 0

  constructor(readonly options: ImportOptions) {}

  /** Counts something that has no file. */
  refuse(where: string, reason: string): Imported {
    this.options.tell(`${where}: refused: ${reason}`)
    return this.count('refused')
  }

  /** Reports on a text, and writes it unless it is there already or has been edited. */
  settle({ where, placed, losses, warnings, words, ...file }: Settled): Imported {
    const { path } = file
    const { tell, isOverwriting } = this.options
    for (const loss of losses) tell(`${where}: ${path}: left out: ${loss}`)
    for (const warning of warnings) tell(`${where}: ${path}: warning: ${warning}`)
    for (const { kind, shown } of findPersonalDetails(words))
      tell(`${where}: ${path}: warning: it holds what looks like a ${kind}, ${shown}`)
    if (placed.kind === 'repeated' || placed.kind === 'unchanged') return this.count(placed.kind)
    if (placed.kind === 'edited' && !isOverwriting) {
      tell(`${where}: ${path}: skipped: the file says something else by now; --overwrite replaces it`)
      return this.count('kept')
    }
    this.options.write(file)
    return this.count(placed.kind === 'edited' ? 'overwritten' : 'made')
  }

  private count(become: Imported): Imported {
    this.counts[become]++
    return become
  }
}

/** Why the format doesn't accept a text, or else what it warns of and what the text says, as `parse` finds. */
export function judge<Record>(
  path: string,
  text: string,
  parse: (file: ContentFile) => Parsed<Record>,
):
  | { readonly problem: string }
  | { readonly warnings: readonly string[]; readonly namedFiles: readonly string[]; readonly record?: Record } {
  const parsed = parse({ path, bytes: new TextEncoder().encode(text) })
  const { issues } = parsed.report
  const error = issues.find(isError)
  if (error) return { problem: described(error) }
  const { record } = parsed
  return {
    warnings: issues.map(described),
    namedFiles: filesNamedBy(parsed),
    ...(record && { record }),
  }
}

function described({ name, found, expected }: ContentIssue): string {
  return `${name}: found ${found}; expected ${expected}`
}
