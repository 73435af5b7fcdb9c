import { ContentCompiler } from '../catalogue/compile/compiler'
import { nameOf } from '../content/parse/slug-of'
import { fileEntry } from '../disk/file-entry'
import { environment } from '../environment'
import { ExistingFiles } from '../import/place/existing-files'
import { isError } from '../records/content-issue'
import { openStore } from '../store/store'

// So many files are compiled together, with those that they name: more would hold more in memory at once.
const FILES_AT_ONCE = 500

/**
 * How many errors there are in files that are fine by themselves: links, sources and originals that lead nowhere, excerpts
 * that their sources don't hold. Only these files and what they name are read, however large the folder is.
 *
 * @param namedBy what each file names, as `filesNamedBy` gives it
 */
export function countErrorsAcross(namedBy: ReadonlyMap<string, readonly string[]>): number {
  if (namedBy.size === 0) return 0
  const { contentDir, publicDir } = environment
  const questions = new ExistingFiles(contentDir, 'questions')
  const sources = new ExistingFiles(contentDir, 'sources')
  const pathOf = (named: string) => (named.startsWith('sources/') ? sources : questions).get(nameOf(named))?.path
  const all = [...namedBy]
  let errors = 0
  for (let from = 0; from < all.length; from += FILES_AT_ONCE) {
    if (from > 0) console.error(`… what ${from} files name`)
    errors += errorsOf(all.slice(from, from + FILES_AT_ONCE))
  }
  return errors

  function errorsOf(batch: readonly (readonly [string, readonly string[]])[]): number {
    const named = batch.flatMap(([, files]) => files)
    const paths = new Set([...batch.map(([file]) => file), ...named.flatMap((file) => pathOf(file) ?? [])])
    const store = openStore(':memory:', 'write')
    const { issues } = new ContentCompiler(store, '').compile(
      {
        folder: contentDir,
        files: [...paths].flatMap((path) => fileEntry(contentDir, path) ?? []),
        images: new Set(named.filter((path) => path.startsWith('/') && fileEntry(publicDir, path.slice(1)))),
      },
      'heads',
    )
    store.close()
    const own = new Set(batch.map(([file]) => file.normalize('NFC')))
    return issues.filter((issue) => own.has(issue.file) && isError(issue)).length
  }
}
