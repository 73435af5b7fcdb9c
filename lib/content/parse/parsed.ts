import type { Blockquote, Root } from 'mdast'
import type { Reference } from '../../records/question'
import type { PlainText } from '../../records/text'
import type { FileReport, Place } from '../check/file-report'
import type { PendingLink } from '../check/report-link'
import type { DatedPlace } from './heads'

/** Where a reference stands in its file: lines and columns from 1. */
export interface ReferencePlace {
  readonly heading: Place
  /** The heading's where it has no excerpt. */
  readonly excerpt: Place
  /** The excerpt as it stands in the file. */
  readonly quote?: Blockquote
  /** The file of its source, relative to the content folder, as its link names it. */
  readonly file?: string
  /** The path of its source as it is written, where it leads elsewhere. */
  readonly wrongPath?: string
}

/** What one file gives: issues, and a record with its tree where none of them is an error. */
export interface Parsed<Record> {
  readonly report: FileReport
  readonly slug?: string
  readonly record?: Record
  /** The answer, or the source: without the references. */
  readonly tree?: Root
  /** An article's text, also where its file has errors; absent where it can't be read. */
  readonly body?: PlainText
  readonly links?: readonly PendingLink[]
  readonly anchors?: ReadonlySet<string>
  readonly titlePlace?: Place
  readonly latest?: DatedPlace
  readonly duplicateOf?: string
  readonly duplicatePlace?: Place
  /** What it refers to, also where it has errors. */
  readonly references?: readonly Reference[]
  readonly places?: readonly ReferencePlace[]
}
