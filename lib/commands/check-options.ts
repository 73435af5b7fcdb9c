import { isAbsolute, relative, resolve, sep } from 'node:path'
import { fileEntry } from '../disk/file-entry'
import { isFolder } from '../disk/is-folder'
import { environment } from '../environment'
import { EVIDENCE_OPTION, evidenceMinimum } from './evidence-report'
import { readArguments } from './read-arguments'

/** What `npm run check -- ARGS` is asked for. */
export interface CheckOptions {
  /** Files and folders to report on, relative to the content folder; all where there is none. */
  readonly paths: readonly string[]
  readonly isStrict: boolean
  readonly isJson: boolean
  readonly isHelp: boolean
  /** The share, 0–1, of the checked sentences that must be found; absent where evidence isn't asked for. */
  readonly minimum?: number
}

export const CHECK_HELP = `npm run check -- [OPTIONS] [FILE…]

Prints every problem of every content file, as file:line:column and name, with what was found and how to fix it.
With files or folders, only what is wrong with these, checked against all.

  --strict            warnings fail too
  --json              prints one JSON object for other programs
  --evidence          says how many sentences of each answer its excerpts support
  --evidence=SHARE    fails where it is less than this share (0 to 1) of a question's checked sentences
  --help              prints this

Ends with 0 where nothing is wrong, 1 where something is, 2 where it doesn't understand what is asked.`

/** The options that arguments name, or what is wrong with them. */
export function readCheckOptions(args: readonly string[]): CheckOptions | { readonly wrong: string } {
  const minimum = evidenceMinimum(args)
  if (Number.isNaN(minimum)) return { wrong: '--evidence takes a share from 0 to 1, as in --evidence=0.8' }
  const read = readArguments(
    args.filter((arg) => !EVIDENCE_OPTION.test(arg)),
    { json: { type: 'boolean' }, strict: { type: 'boolean' } },
  )
  if ('wrong' in read) return read
  const { values, positionals } = read
  const paths: string[] = []
  for (const written of positionals) {
    const path = pathInContent(written)
    if (path === undefined) return { wrong: `found no ${written} in ${environment.contentDirName}` }
    paths.push(path.normalize('NFC'))
  }
  const { help = false, json = false, strict = false } = values
  return { paths, isHelp: help, isJson: json, isStrict: strict, ...(minimum !== undefined && { minimum }) }
}

/** A file or a folder of the content as a path in it, whether it was written from here or from there. */
function pathInContent(written: string): string | undefined {
  const { contentDir } = environment
  for (const absolute of [resolve(written), resolve(contentDir, written)]) {
    const path = relative(contentDir, absolute).split(sep).join('/')
    if (path.startsWith('..') || isAbsolute(path)) continue
    if (isFolder(absolute) || fileEntry(contentDir, path)) return path
  }
  return undefined
}

/** Whether something concerns one of the files and folders that were asked for. */
export function isAskedFor(paths: readonly string[]): (of: { readonly file: string }) => boolean {
  return ({ file }) =>
    paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`))
}
