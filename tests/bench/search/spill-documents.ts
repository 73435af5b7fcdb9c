import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SearchDocument } from '../../../lib/search/tokens/search-document'

/** Writes documents to a file that is gone with the process, so that memory holds only those that are being worked on. */
export function spillDocuments(documents: Iterable<SearchDocument>): (() => SearchDocument)[] {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = openSync(join(folder, 'documents'), 'w+')
  const readers: (() => SearchDocument)[] = []
  let end = 0
  for (const document of documents) {
    const start = end
    const length = writeSync(file, JSON.stringify(document))
    end += length
    readers.push(() => {
      const bytes = Buffer.alloc(length)
      readSync(file, bytes, 0, length, start)
      return JSON.parse(bytes.toString())
    })
  }
  return readers
}
