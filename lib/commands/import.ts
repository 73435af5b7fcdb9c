import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { escapeUnseen } from '../content/check/quote-found'
import { fileEntry } from '../disk/file-entry'
import { isFolder } from '../disk/is-folder'
import { listFiles } from '../disk/list-files'
import { readWholeFile } from '../disk/read-whole-file'
import { environment } from '../environment'
import { ExistingFiles } from '../import/existing-files'
import { MARKDOWN } from '../import/import-formats'
import { QuestionImporter } from '../import/import-questions'
import { ImportRun } from '../import/import-run'
import { SourceImporter } from '../import/import-sources'
import { jsonItems } from '../import/json-items'
import { markdownItems } from '../import/markdown-folder'
import { slugFromTitle } from '../import/slug-from-title'
import { StagedFiles } from '../import/staged-files'
import { explainError } from './explain-error'
import { IMPORT_HELP, type ImportCommandOptions, readImportOptions } from './import-options'
import { printImportedEvidence } from './imported-evidence'

// Often enough to see that it goes on.
const RECORDS_BETWEEN_PROGRESS = 2000
const JSON_FILE = /\.(?:json|jsonl|ndjson)$/i
const NOTHING = { link: () => undefined, image: () => undefined }

/** `npm run import -- ARGS`; its exit code. */
export function runImport(args: readonly string[]): number {
  const options = readImportOptions(args)
  if ('wrong' in options) {
    console.error(options.wrong)
    console.error('  npm run import -- --help says what there is')
    return 2
  }
  if (options.isHelp) {
    console.log(IMPORT_HELP)
    return 0
  }
  if (options.into !== undefined) environment.chooseContentDir(options.into)
  try {
    return importAll(options)
  } catch (error) {
    const said = explainError(error)
    if (said === undefined && !(error instanceof TypeError && 'code' in error)) throw error
    console.error(said ?? 'one of the files is not UTF-8: save it with the encoding UTF-8')
    console.error('nothing was written')
    return 1
  }
}

function importAll(options: ImportCommandOptions): number {
  const { contentDir, contentDirName, publicDir } = environment
  const roots = options.isDryRun ? [] : [contentDir, publicDir]
  const staged = new StagedFiles(roots)
  const run = new ImportRun({
    ...options,
    write: (path, text) => (options.isDryRun ? undefined : staged.add(contentDir, path, text)),
    // What records hold comes from anybody: nothing of it may steer a terminal.
    tell: (line) => console.log(escapeUnseen(line)),
  })
  try {
    readAll(options, run, staged)
    if (!options.isDryRun) staged.commit()
  } catch (error) {
    staged.discard()
    throw error
  }
  const { counts, undated, written } = run
  if (undated > 0 && options.date === undefined)
    console.log(
      `${undated} records name no day: that on which their file was last changed is taken; --date=YYYY-MM-DD names another`,
    )
  const skipped = counts.unchanged + counts.kept + counts.repeated
  console.log(
    `${options.isDryRun ? 'would make' : 'made'} ${counts.made} and overwrite ${counts.overwritten} files in ${contentDirName}; ` +
      `skipped ${skipped} (${counts.unchanged} unchanged, ${counts.kept} edited, ${counts.repeated} repeated); refused ${counts.refused}`,
  )
  if (!options.isDryRun && written.length > 0) printImportedEvidence(new Set(written))
  return counts.refused > 0 ? 1 : 0
}

function readAll(options: ImportCommandOptions, run: ImportRun, staged: StagedFiles): void {
  const { contentDir, publicDir } = environment
  const { date, timeZone, from } = options
  const questions = new QuestionImporter(run, new ExistingFiles(contentDir, 'questions'))
  const sources = new SourceImporter(run, new ExistingFiles(contentDir, 'sources'))
  let count = 0
  const progress = () => {
    if (++count % RECORDS_BETWEEN_PROGRESS === 0) console.error(`… ${count} records`)
  }
  for (const { path, shownAs } of from === MARKDOWN ? [] : jsonFiles(options.inputs)) {
    const assumed = { date: date ?? dayOfFile(path, timeZone), timeZone, addresses: NOTHING }
    for (const { where, record } of jsonItems(path, shownAs, from)) {
      if ('refused' in record) run.refuse(where, record.refused)
      else questions.add(where, record, assumed)
      progress()
    }
  }
  for (const input of from === undefined || from === MARKDOWN
    ? options.inputs.filter((each) => isFolder(resolve(each)))
    : []) {
    const items = markdownItems(resolve(input), {
      ...options,
      imageFolder: `/images/${slugFromTitle(basename(resolve(input)), options.usesPinyin)}`,
      takeImage: (path, bytes) => {
        const there = readWholeFile(join(publicDir, path))
        if (there) return Buffer.compare(there, bytes) === 0
        if (!options.isDryRun) staged.add(publicDir, path.slice(1), bytes)
        return true
      },
    })
    for (const item of items) {
      const where = `${input.replace(/\/$/, '')}/${item.file}`
      const assumed = { date: date ?? dayOfFile(join(resolve(input), item.file), timeZone), timeZone }
      if ('refused' in item) run.refuse(where, item.refused)
      else if ('question' in item) questions.add(where, item.question, { ...assumed, addresses: item.addresses })
      else sources.add(where, item.source, timeZone, item.addresses)
      progress()
    }
  }
}

interface InputFile {
  readonly path: string
  readonly shownAs: string
}

function jsonFiles(inputs: readonly string[]): InputFile[] {
  return inputs.flatMap((input) => {
    const path = resolve(input)
    if (!isFolder(path)) return [{ path, shownAs: input }]
    const files = listFiles(path).filter((file) => JSON_FILE.test(file.path))
    return files.map((file) => ({ path: join(path, file.path), shownAs: `${input.replace(/\/$/, '')}/${file.path}` }))
  })
}

function dayOfFile(path: string, timeZone: string): string {
  const changed = new Date(fileEntry(path, '')?.modifiedMs ?? 0)
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    changed,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = runImport(process.argv.slice(2))
