import type { ImportRecord } from '../import-record'
import type { Fields } from './outside-data'

/** A shape in which programs give away questions with their answers. */
export interface Format {
  /** What `--from` calls it. */
  readonly name: string
  /** Whether an object has the marks of this shape. */
  isMine(fields: Fields): boolean
  /** The questions of an object: one, or those of a conversation; a fault where it holds none. */
  read(fields: Fields): readonly ImportRecord[]
}
