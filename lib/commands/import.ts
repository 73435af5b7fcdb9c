import { pathToFileURL } from 'node:url'
import { escapeUnseen } from '../content/check/quote-found'
import { environment } from '../environment'
import { QuestionImporter } from '../import/import-questions'
import { ImportRun } from '../import/import-run'
import { SourceImporter } from '../import/import-sources'
import { ExistingFiles } from '../import/place/existing-files'
import { StagedFiles } from '../import/place/staged-files'
import { TakenImages } from '../import/place/taken-images'
import { readInputs } from '../import/read/read-inputs'
import { explainError } from './explain-error'
import { finishEarlierImport } from './finish-earlier-import'
import { IMPORT_HELP, type ImportCommandOptions, readImportOptions } from './import-options'
import { ImportedFiles } from './imported-files'
import { refuseArguments } from './read-arguments'

// Often enough to see that it goes on.
const RECORDS_BETWEEN_PROGRESS = 1000

/** `npm run import -- ARGS`; its exit code. */
export function runImport(args: readonly string[]): number {
  const options = readImportOptions(args)
  if ('wrong' in options) return refuseArguments('import', options.wrong)
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
  const { contentDir, publicDir } = environment
  const roots = options.isDryRun ? [] : [contentDir, publicDir]
  finishEarlierImport(roots)
  const staged = new StagedFiles(roots)
  const imported = new ImportedFiles()
  const run = new ImportRun({
    ...options,
    write: (file) => {
      if (options.isDryRun) return
      staged.add(contentDir, file.path, file.text)
      imported.add(file)
    },
    // What records hold comes from anybody: nothing of it may steer a terminal.
    tell: (line) => console.log(escapeUnseen(line)),
  })
  try {
    let count = 0
    const existing = new ExistingFiles(contentDir, 'questions')
    if (existing.count >= RECORDS_BETWEEN_PROGRESS) console.error(`… the titles of ${existing.count} files`)
    const importers = {
      run,
      questions: new QuestionImporter(run, existing),
      sources: new SourceImporter(run, new ExistingFiles(contentDir, 'sources')),
      images: new TakenImages(publicDir, (path, bytes) => {
        if (!options.isDryRun) staged.add(publicDir, path, bytes)
      }),
    }
    for (const _ of readInputs(options, importers))
      if (++count % RECORDS_BETWEEN_PROGRESS === 0) console.error(`… ${count} records`)
  } catch (error) {
    staged.discard()
    throw error
  }
  if (!options.isDryRun) staged.commit()
  printCounts(run, options)
  if (!options.isDryRun) imported.print()
  return run.counts.refused > 0 ? 1 : 0
}

function printCounts({ counts, undated }: ImportRun, { date, isDryRun }: ImportCommandOptions): void {
  if (undated > 0 && date === undefined)
    console.log(
      `${undated === 1 ? '1 record names' : `${undated} records name`} no day: that on which their file was last changed is taken; --date=YYYY-MM-DD names another`,
    )
  const { made, overwritten, unchanged, kept, repeated, refused } = counts
  console.log(
    `${isDryRun ? 'would make' : 'made'} ${made} and overwrite ${overwritten} files in ${environment.contentDirName}; ` +
      `skipped ${unchanged + kept + repeated} (${unchanged} unchanged, ${kept} edited, ${repeated} repeated); refused ${refused}`,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = runImport(process.argv.slice(2))
