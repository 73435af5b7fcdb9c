import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { fileEntry } from '../disk/file-entry'
import { readWholeFile } from '../disk/read-whole-file'
import { contentTypeOf } from '../outputs/headers/content-type'
import { compress, isWorthCompressing } from './compress'

/** The ways in which a body may be sent, best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const

export type Encoding = (typeof ENCODINGS)[number]

/** What is sent of a file: its bytes as they are encoded, and what identifies them. */
export interface FileBody {
  readonly bytes: Uint8Array
  readonly encoding: Encoding
  /** A strong validator: another encoding has another one. */
  readonly etag: string
  readonly type: string
}

/** Finds what to send of a file; `undefined` where it is gone, or too large to be held. */
export type FileBodies = (path: string, encoding: Encoding) => Promise<FileBody | undefined>

// Ten thousand readers of one page share one body; with more, memory is for pages that hardly anyone asks for.
const MOST_BYTES = 64 * 1024 * 1024
// Larger files are streamed from the disk.
const LARGEST_FILE = 2 * 1024 * 1024

/** The bodies of the files of a folder: each read and encoded once, however many ask at the same time, the latest kept. */
export function fileBodies(folder: string): FileBodies {
  const bodies = new LRUCache<string, FileBody>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bytes }) => bytes.length + 1,
    fetchMethod: (key) => readBody(folder, key),
  })
  return (path, encoding) => bodies.fetch(`${encoding} ${path}`)
}

async function readBody(folder: string, key: string): Promise<FileBody | undefined> {
  const space = key.indexOf(' ')
  const path = key.slice(space + 1)
  // Asked first: reading a large file only to find that it is one stops all other answers.
  const entry = fileEntry(folder, path)
  const plain = entry && entry.sizeBytes <= LARGEST_FILE ? readWholeFile(join(folder, path)) : undefined
  if (plain === undefined) return undefined
  const type = contentTypeOf(path)
  const wanted = ENCODINGS.find((each) => each === key.slice(0, space)) ?? 'identity'
  const encoding = isWorthCompressing(type, plain.length) ? wanted : 'identity'
  const bytes = encoding === 'identity' ? plain : await compress(plain, encoding)
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { bytes, encoding, etag, type }
}
