import { readChunks } from '../../disk/read-whole-file'
import { type Refusal, readRecords } from '../formats/read-records'
import type { ImportRecord } from '../import-record'
import { readValues } from './read-values'

/** A record with its place, as the report names it: `log.jsonl:12`. */
export interface ImportItem {
  readonly where: string
  readonly record: ImportRecord | Refusal
}

/** The records of a file of JSON or JSONL, one at a time. */
export function* jsonItems(path: string, shownAs: string, from?: string): Generator<ImportItem> {
  for (const read of readValues(readChunks(path))) {
    const where = `${shownAs}:${read.line}`
    const records = 'fault' in read ? [{ refused: read.fault }] : readRecords(read.value, from)
    for (const [n, record] of records.entries())
      yield { where: records.length > 1 ? `${where}#${n + 1}` : where, record }
  }
}
