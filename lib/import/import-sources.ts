import { quoteFound } from '../content/check/quote-found'
import { httpUrl } from '../content/parse/field-values'
import { parseSource } from '../content/parse/parse-source'
import { dayOf, languageOf, oneLine, whyUnfit } from './draft-of-record'
import { ANY_SITE, slugOfRecord } from './import-questions'
import type { SourceRecord } from './import-record'
import { type Imported, type ImportRun, judge } from './import-run'
import type { ExistingFiles } from './place/existing-files'
import { FilePlacer } from './place/place-file'
import { fitMarkdown } from './write/fit-markdown'
import type { NewAddresses } from './write/new-addresses'
import { writeSource } from './write/write-source'

/** Makes files of sources, one record at a time. */
export class SourceImporter {
  private readonly placer: FilePlacer

  constructor(
    private readonly run: ImportRun,
    existing: ExistingFiles,
  ) {
    this.placer = new FilePlacer(existing)
  }

  add(where: string, record: SourceRecord, timeZone: string, addresses: NewAddresses): Imported {
    const losses = [...record.losses]
    const title = oneLine(record.title, 'the title', losses)
    const unfit = title === '' ? 'it has none' : whyUnfit(title, 'title')
    if (unfit !== undefined) return this.run.refuse(where, `its title: ${unfit}`)
    const base = slugOfRecord(record.slug, title, this.run.options.usesPinyin)
    const path = `sources/${base}.md`
    const body = fitMarkdown(record.body, path, addresses)
    losses.push(...body.losses)
    const { url } = record
    if (url !== undefined && !httpUrl(url)) losses.push(`url: ${quoteFound(url)} is no http(s) address`)
    const date = dayOf(record.date, timeZone)
    if (record.date !== undefined && date === undefined)
      losses.push(`date: ${quoteFound(record.date, 40)} names no day`)
    const author = record.author && oneLine(record.author, 'author', losses)
    const language = languageOf(record.language, losses)
    const text = writeSource({
      title,
      ...(url !== undefined && httpUrl(url) && { url }),
      ...(author && whyUnfit(author, 'author') === undefined && { author }),
      ...(date !== undefined && { date }),
      ...(language !== undefined && { language }),
      body: body.markdown,
    })
    const judged = judge(path, text, (file) => parseSource(file, ANY_SITE))
    if ('problem' in judged) return this.run.refuse(where, judged.problem)
    const placed = this.placer.place(base, title, () => text)
    const place = 'file' in placed ? placed.file.path : `sources/${placed.slug}.md`
    const { warnings, namedFiles } = judged
    const words = `${title}\n${body.markdown}`
    return this.run.settle({ where, path: place, placed, text, losses, warnings, namedFiles, words })
  }
}
