import { join } from 'node:path'
import { listFiles } from '../disk/list-files'
import { readWholeFile } from '../disk/read-whole-file'
import { environment } from '../environment'
import { digestOf } from '../store/digest'

// Beside the program's own text: the packages it runs with, and how it is compiled.
const FILES = ['package-lock.json', 'next.config.ts', 'tailwind.config.ts', 'tsconfig.json']

/** A digest of all that pages are made with, apart from the content: another one as soon as a line of it is another. */
export function programDigest(): string {
  return codeDigest(['app', 'components', 'lib'])
}

/** A digest of all that content is compiled with: the look of pages has no part in it. */
export function compilerDigest(): string {
  return codeDigest(['lib'])
}

function codeDigest(folders: readonly string[]): string {
  const inFolders = folders.flatMap((folder) =>
    listFiles(join(environment.projectRoot, folder)).map(({ path }) => `${folder}/${path}`),
  )
  const parts = [...inFolders, ...FILES].flatMap((name) => {
    const bytes = readWholeFile(join(environment.projectRoot, name))
    return bytes ? [name, bytes] : []
  })
  return digestOf(process.version, ...parts)
}
