import { join } from 'node:path'
import { listFiles, readWholeFile } from '../disk'
import { environment } from '../environment'
import { digestOf } from '../store/digest'

// Beside the program's own text: the packages it runs with, and how it is compiled.
const FILES = ['package-lock.json', 'next.config.ts', 'tailwind.config.ts', 'tsconfig.json']

/** A digest of folders of the program: another one as soon as a line of them, or a package, is another. */
export function codeDigest(folders: readonly string[]): string {
  const inFolders = folders.flatMap((folder) =>
    listFiles(join(environment.projectRoot, folder)).map(({ path }) => `${folder}/${path}`),
  )
  const parts = [...inFolders, ...FILES].flatMap((name) => {
    const bytes = readWholeFile(join(environment.projectRoot, name))
    return bytes ? [name, bytes] : []
  })
  return digestOf(process.version, ...parts)
}
