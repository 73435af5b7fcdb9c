import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { type Fault, faultOf } from './file-fault'
import { unlessMissing } from './unless-missing'

/** A file's bytes; undefined where there is no such file. */
export function readWholeFile(path: string): Uint8Array | undefined {
  return unlessMissing(() => readFileSync(path))
}

/** A UTF-8 file's text; undefined where there is no such file. */
export function readText(path: string): string | undefined {
  return unlessMissing(() => readFileSync(path, 'utf8'))
}

/** A file's bytes, or why the disk doesn't give them; nothing where the file is gone. */
export function readOrFault(path: string): { readonly bytes?: Uint8Array; readonly fault?: Fault } {
  try {
    return { bytes: readFileSync(path) }
  } catch (error) {
    const fault = faultOf(error)
    return fault.code === 'ENOENT' ? {} : { fault }
  }
}

/**
 * A UTF-8 file's text in pieces of at most 1 MiB, without a BOM: for files of any size.
 *
 * @throws TypeError where it is no UTF-8
 */
export function* readChunks(path: string): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const bytes = new Uint8Array(1024 * 1024)
  const file = openSync(path, 'r')
  try {
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes))
      yield decoder.decode(bytes.subarray(0, length), { stream: true })
    yield decoder.decode()
  } finally {
    closeSync(file)
  }
}
