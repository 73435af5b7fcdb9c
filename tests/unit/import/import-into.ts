import { join } from 'node:path'
import { writeFile } from '../../../lib/disk/write-file'
import { QuestionImporter } from '../../../lib/import/import-questions'
import { ImportRun } from '../../../lib/import/import-run'
import { SourceImporter } from '../../../lib/import/import-sources'
import { ExistingFiles } from '../../../lib/import/place/existing-files'
import { TakenImages } from '../../../lib/import/place/taken-images'
import { readInputs } from '../../../lib/import/read/read-inputs'

/** Imports a file or a folder into a content folder, and images into one beside it; what was told of it. */
export function importInto(into: string, input: string) {
  const publicDir = `${into}-public`
  const told: string[] = []
  const images: string[] = []
  const written: string[] = []
  const run = new ImportRun({
    isOverwriting: false,
    usesPinyin: false,
    write: ({ path, text }) => {
      written.push(path)
      writeFile(join(into, path), text)
    },
    tell: (line) => told.push(line.replace(`${input}/`, '')),
  })
  const importers = {
    run,
    questions: new QuestionImporter(run, new ExistingFiles(into, 'questions')),
    sources: new SourceImporter(run, new ExistingFiles(into, 'sources')),
    images: new TakenImages(publicDir, (path, bytes) => {
      images.push(`/${path}`)
      writeFile(join(publicDir, path), bytes)
    }),
  }
  Array.from(readInputs({ inputs: [input], date: '2025-03-01', timeZone: 'UTC', usesPinyin: false }, importers))
  return { told, images, written, run, into }
}
