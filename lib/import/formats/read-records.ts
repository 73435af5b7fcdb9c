import type { ImportRecord } from '../import-record'
import { dify } from './dify'
import { fastgpt } from './fastgpt'
import type { Format } from './format'
import { neutral } from './neutral'
import { openWebui } from './open-webui'
import { asFields, asList } from './outside-data'
import { ragas } from './ragas'
import { ragflow } from './ragflow'

/** The formats of JSON, in the order in which an object is tried: one with more marks comes before one with fewer. */
export const JSON_FORMATS: readonly Format[] = [openWebui, fastgpt, ragflow, dify, ragas, neutral]

// What the answers of APIs and exports of whole data sets wrap their lists in.
const WRAPPERS = ['data', 'samples', 'rows', 'records', 'items', 'list', 'row']

/** Why something is no question. */
export interface Refusal {
  readonly refused: string
}

/** The questions of a JSON value, and why something in it is none. */
export function readRecords(value: unknown, from?: string): readonly (ImportRecord | Refusal)[] {
  if (Array.isArray(value)) return value.flatMap((each) => readRecords(each, from))
  const fields = asFields(value)
  if (!fields) return [{ refused: 'it is no object' }]
  const format = JSON_FORMATS.find((each) => (from === undefined || each.name === from) && each.isMine(fields))
  if (format) {
    const records = format.read(fields)
    return records.length > 0 ? records : [{ refused: `it holds no question with an answer (read as ${format.name})` }]
  }
  const wrapped = WRAPPERS.map((name) => fields[name]).find((inner) => asFields(inner) || asList(inner).length > 0)
  if (wrapped !== undefined) return readRecords(wrapped, from)
  const names = Object.keys(fields).slice(0, 8).join(', ')
  const wanted = from === undefined ? 'any format' : from
  return [{ refused: `its fields are not those of ${wanted}: ${names || 'none'}` }]
}
