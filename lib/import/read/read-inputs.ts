import { basename, join, resolve } from 'node:path'
import { fileEntry } from '../../disk/file-entry'
import { isFolder } from '../../disk/is-folder'
import { listFiles } from '../../disk/list-files'
import type { QuestionImporter } from '../import-questions'
import type { ImportRun } from '../import-run'
import type { SourceImporter } from '../import-sources'
import { slugFromTitle } from '../place/slug-from-title'
import type { TakenImages } from '../place/taken-images'
import { MARKDOWN } from './import-formats'
import { jsonItems } from './json-items'
import { type FolderOptions, markdownItems } from './markdown-folder'

/** What a run reads, and what it takes for granted of it. */
export interface InputOptions extends Pick<FolderOptions, 'kind' | 'usesPinyin'> {
  /** Files and folders. */
  readonly inputs: readonly string[]
  /** The one format to read; each record's own where none is named. */
  readonly from?: string
  /** `YYYY-MM-DD`: the day for records that name none; else the day on which their file was last changed. */
  readonly date?: string
  readonly timeZone: string
}

/** Where records go. */
export interface Importers {
  readonly run: ImportRun
  readonly questions: QuestionImporter
  readonly sources: SourceImporter
  readonly images: TakenImages
}

interface InputFile {
  readonly path: string
  readonly shownAs: string
}

const JSON_FILE = /\.(?:json|jsonl|ndjson)$/i

/** Hands every record of every input to the importers; yields after each, so that whoever runs it sees that it goes on. */
export function* readInputs(options: InputOptions, importers: Importers): Generator<void> {
  const { inputs, from } = options
  if (from !== MARKDOWN) for (const file of inputs.flatMap(jsonFiles)) yield* readJson(file, options, importers)
  if (from !== undefined && from !== MARKDOWN) return
  for (const input of inputs) if (isFolder(resolve(input))) yield* readFolder(input, options, importers)
}

function* readJson({ path, shownAs }: InputFile, options: InputOptions, { run, questions, images }: Importers) {
  const { timeZone, from } = options
  const addresses = { link: () => undefined, image: (url: string) => images.inPublic(url) }
  const assumed = { date: options.date ?? dayOfFile(path, timeZone), timeZone, addresses }
  for (const { where, record } of jsonItems(path, shownAs, from)) {
    if ('refused' in record) run.refuse(where, record.refused)
    else questions.add(where, record, assumed)
    yield
  }
}

function* readFolder(input: string, options: InputOptions, { run, questions, sources, images }: Importers) {
  const folder = resolve(input)
  const { timeZone } = options
  const items = markdownItems(folder, {
    ...options,
    imageFolder: `images/${slugFromTitle(basename(folder), options.usesPinyin)}`,
    takeImage: (path, from) => images.offer(path, from),
    imageInPublic: (url) => images.inPublic(url),
  })
  for (const item of items) {
    const where = shownIn(input, item.file)
    const date = options.date ?? dayOfFile(join(folder, item.file), timeZone)
    const become =
      'refused' in item
        ? run.refuse(where, item.refused)
        : 'question' in item
          ? questions.add(where, item.question, { date, timeZone, addresses: item.addresses })
          : sources.add(where, item.source, timeZone, item.addresses)
    images.settle(become !== 'refused' && become !== 'kept')
    yield
  }
}

function jsonFiles(input: string): InputFile[] {
  const path = resolve(input)
  if (!isFolder(path)) return [{ path, shownAs: input }]
  const files = listFiles(path).filter((file) => JSON_FILE.test(file.path))
  return files.map((file) => ({ path: join(path, file.path), shownAs: shownIn(input, file.path) }))
}

function shownIn(input: string, file: string): string {
  return `${input.replace(/\/$/, '')}/${file}`
}

function dayOfFile(path: string, timeZone: string): string {
  const changed = new Date(fileEntry(path, '')?.modifiedMs ?? 0)
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    changed,
  )
}
