import type { ContentIssue } from '../../records/content-issue'
import type { Question } from '../../records/question'
import type { SourceFacts } from '../../records/source'
import type { Place } from '../check/file-report'
import type { PendingLink } from '../check/report-link'

/** A day of a file (`YYYY-MM-DD`), and where it is written. */
export interface DatedPlace {
  readonly date: string
  readonly place: Place
}

/** What every other file and every list may need of one file, without its texts: plain data. */
export interface FileHead {
  /** The file's path relative to the content folder, in NFC. */
  readonly file: string
  /** The problems that the file shows by itself. */
  readonly issues: readonly ContentIssue[]
  readonly slug?: string
  /** The later one of its dates; absent where it has none, or errors. */
  readonly latest?: DatedPlace
  readonly links: readonly PendingLink[]
  /** The anchors of its headings. */
  readonly anchors: readonly string[]
  /** Whether only its front matter was read so far: what its body says is missing here, its problems too. */
  readonly isFrontOnly?: boolean
}

/** A reference to a source of the folder. */
export interface SourceCitation {
  /** The reference's number. */
  readonly number: number
  /** The source's slug, in NFC. */
  readonly source: string
  /** The file that its link names; absent where that leads elsewhere. */
  readonly file?: string
  readonly hasExcerpt: boolean
  readonly headingPlace: Place
  readonly excerptPlace: Place
  /** The path of the source as it is written, where it leads elsewhere. */
  readonly wrongPath?: string
}

/** A question without its texts. */
export interface QuestionFacts extends Omit<Question, 'aigc' | 'answer' | 'references'> {
  readonly titlePlace?: Place
  readonly duplicatePlace?: Place
  /** The start of the answer as plain text on one line. */
  readonly snippet: string
  readonly referenceCount: number
  /** The title of its first reference. */
  readonly firstSource?: string
  readonly citations: readonly SourceCitation[]
}

export interface QuestionHead extends FileHead {
  /** Those of a file with errors, so that what they lack shows too; otherwise they stand in its facts. */
  readonly citations?: readonly SourceCitation[]
  /** The same of its original. */
  readonly duplicateOf?: string
  readonly duplicatePlace?: Place
  /** Absent where the file has errors. */
  readonly facts?: QuestionFacts
}

export interface SourceHead extends FileHead {
  /** Absent where the file has errors. */
  readonly facts?: SourceFacts
}
