import { quoteFound } from '../content/check/quote-found'
import { parseQuestion } from '../content/parse/parse-question'
import type { Site } from '../records/site'
import { type Assumed, draftOfRecord } from './draft-of-record'
import type { ImportRecord } from './import-record'
import { type Imported, type ImportRun, judge } from './import-run'
import { NearDuplicates } from './near-duplicates'
import type { ExistingFiles } from './place/existing-files'
import { FilePlacer } from './place/place-file'
import { slugFromTitle } from './place/slug-from-title'
import type { QuestionDraft } from './question-draft'
import { writeQuestion } from './write/write-question'

// What the parser fills in has no part in whether a file can be read.
export const ANY_SITE: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }
const SLUG = /^[\p{L}\p{M}\p{N}-]{1,72}$/u

/** Makes files of questions, one record at a time: what it has to remember of each is a few numbers and its slug. */
export class QuestionImporter {
  private readonly placer: FilePlacer
  private readonly duplicates = new NearDuplicates()

  constructor(
    private readonly run: ImportRun,
    existing: ExistingFiles,
  ) {
    this.placer = new FilePlacer(existing)
    for (const file of existing.all()) {
      const { title } = existing.headOf(file)
      if (title !== undefined) this.duplicates.findAndAdd(title, file.slug)
    }
  }

  add(where: string, record: ImportRecord, assumed: Omit<Assumed, 'path'>): Imported {
    const named = record.id === undefined ? where : `${where} (${record.id})`
    const base = slugOfRecord(record.slug, record.question, this.run.options.usesPinyin)
    const path = `questions/${base}.md`
    const drafted = draftOfRecord(record, { ...assumed, path })
    if ('refused' in drafted) return this.run.refuse(named, drafted.refused)
    const { draft, isDateAssumed } = drafted
    const losses = [...slugLosses(record.slug, base), ...drafted.losses]
    const text = writeQuestion(draft)
    const textFor = (date?: string) => (isDateAssumed && date !== undefined ? writeQuestion({ ...draft, date }) : text)
    const judged = judge(path, text, (file) => parseQuestion(file, ANY_SITE))
    if ('problem' in judged) return this.run.refuse(named, judged.problem)
    const { record: question, ...checked } = judged
    if (isDateAssumed) this.run.undated++
    const placed = this.placer.place(base, draft.title, textFor)
    const place = 'file' in placed ? placed.file.path : `questions/${placed.slug}.md`
    if (placed.kind === 'new') {
      const first = this.duplicates.findAndAdd(draft.title, placed.slug)
      if (first !== undefined && draft.duplicateOf === undefined)
        this.run.options.tell(`${named}: ${place}: perhaps duplicate_of: ${first}`)
    }
    const settled = { where: named, path: place, placed, text, losses, ...checked, words: wordsOf(draft) }
    return this.run.settle({ ...settled, ...(question && { question }) })
  }
}

/** The slug that a record names, or that of its title. */
export function slugOfRecord(slug: string | undefined, title: string | undefined, usesPinyin: boolean): string {
  const name = slug?.normalize('NFC')
  return name !== undefined && SLUG.test(name) ? name : slugFromTitle(slug ?? title ?? '', usesPinyin)
}

function slugLosses(slug: string | undefined, base: string): string[] {
  return slug === undefined || slug.normalize('NFC') === base
    ? []
    : [`slug: ${quoteFound(slug, 40)} can't be the name of a file; ${base} is taken`]
}

function wordsOf({ title, alsoAsked = [], answer, references }: QuestionDraft): string {
  const excerpts = references.map(({ excerpt }) =>
    excerpt?.kind === 'text' ? excerpt.text : (excerpt?.markdown ?? ''),
  )
  return [title, ...alsoAsked, answer, ...excerpts].join('\n')
}
