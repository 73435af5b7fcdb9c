import { parseQuestion } from '../content/parse/parse-question'
import { isError } from '../records/content-issue'
import type { Site } from '../records/site'
import { type Assumed, draftOfRecord } from './draft-of-record'
import type { ExistingFiles } from './existing-files'
import { findPersonalDetails } from './find-personal-details'
import type { ImportRecord } from './import-record'
import { NearDuplicates } from './near-duplicates'
import { FilePlacer } from './place-file'
import type { QuestionDraft } from './question-draft'
import { slugFromTitle } from './slug-from-title'
import { writeQuestion } from './write/write-question'

/** What has become of a record. */
export type Imported = 'made' | 'overwritten' | 'unchanged' | 'kept' | 'repeated' | 'refused'

/** A run's choices, and what it does with what it finds. */
export interface ImportOptions {
  readonly isOverwriting: boolean
  readonly usesPinyin: boolean
  /** Writes a file, relative to the content folder. */
  write(path: string, text: string): void
  /** Takes a line of the report. */
  tell(line: string): void
}

// What the parser fills in has no part in whether a file can be read.
const SITE: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }
const SLUG = /^[\p{L}\p{M}\p{N}-]{1,72}$/u

/** Makes files of questions, one record at a time: what it has to remember of each is a few numbers and its slug. */
export class QuestionImporter {
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
  /** The files that were made or overwritten, relative to the content folder. */
  readonly written: string[] = []
  private readonly placer: FilePlacer
  private readonly duplicates = new NearDuplicates()

  constructor(
    existing: ExistingFiles,
    private readonly options: ImportOptions,
  ) {
    this.placer = new FilePlacer(existing)
    for (const file of existing.all()) {
      const { title } = existing.headOf(file)
      if (title !== undefined) this.duplicates.findAndAdd(title, file.slug)
    }
  }

  /** Counts something that is no question. */
  refuse(where: string, reason: string): void {
    this.counts.refused++
    this.options.tell(`${where}: refused: ${reason}`)
  }

  /** @param folder that the file shall lie in, `questions` or below it */
  add(where: string, record: ImportRecord, assumed: Omit<Assumed, 'path'>, folder = 'questions'): void {
    const { tell, usesPinyin, isOverwriting } = this.options
    const named = record.id === undefined ? where : `${where} (${record.id})`
    const base = baseOf(record, usesPinyin)
    const drafted = draftOfRecord(record, { ...assumed, path: `${folder}/${base}.md` })
    if ('refused' in drafted) {
      this.refuse(named, drafted.refused)
      return
    }
    const { draft, losses, isDateAssumed } = drafted
    const textFor = (date?: string) => writeQuestion(isDateAssumed && date !== undefined ? { ...draft, date } : draft)
    const problem = problemOf(`${folder}/${base}.md`, textFor())
    if (problem !== undefined) {
      this.refuse(named, problem)
      return
    }
    if (isDateAssumed) this.undated++
    const placed = this.placer.place(base, draft.title, textFor)
    const path = 'file' in placed ? placed.file.path : `${folder}/${placed.slug}.md`
    for (const loss of losses) tell(`${named}: ${path}: left out: ${loss}`)
    for (const { kind, shown } of findPersonalDetails(wordsOf(draft)))
      tell(`${named}: ${path}: warning: it holds what looks like a ${kind}, ${shown}`)
    switch (placed.kind) {
      case 'repeated':
      case 'unchanged':
        this.counts[placed.kind]++
        return
      case 'edited':
        if (!isOverwriting) {
          this.counts.kept++
          tell(`${named}: ${path}: skipped: the file says something else by now; --overwrite replaces it`)
          return
        }
        this.counts.overwritten++
        this.write(path, textFor())
        return
      case 'new': {
        const first = this.duplicates.findAndAdd(draft.title, placed.slug)
        if (first !== undefined && draft.duplicateOf === undefined)
          tell(`${named}: ${path}: perhaps duplicate_of: ${first}`)
        this.counts.made++
        this.write(path, textFor())
      }
    }
  }

  private write(path: string, text: string): void {
    this.written.push(path)
    this.options.write(path, text)
  }
}

function baseOf(record: ImportRecord, usesPinyin: boolean): string {
  const { slug } = record
  return slug !== undefined && SLUG.test(slug.normalize('NFC'))
    ? slug.normalize('NFC')
    : slugFromTitle(slug ?? record.question ?? '', usesPinyin)
}

/** Why the format doesn't accept a text. */
function problemOf(path: string, text: string): string | undefined {
  const { report } = parseQuestion({ path, bytes: new TextEncoder().encode(text) }, SITE)
  const issue = report.issues.find(isError)
  return issue && `${issue.name}: found ${issue.found}; expected ${issue.expected}`
}

function wordsOf({ title, answer, references }: QuestionDraft): string {
  const excerpts = references.map(({ excerpt }) =>
    excerpt?.kind === 'text' ? excerpt.text : (excerpt?.markdown ?? ''),
  )
  return [title, answer, ...excerpts].join('\n')
}
