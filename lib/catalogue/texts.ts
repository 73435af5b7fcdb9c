import type { ContentsEntry } from '../records/contents-entry'
import type { Passage } from '../records/passage'
import type { Question } from '../records/question'
import type { Source } from '../records/source'
import type { CountedDocument, TermCollection } from '../search/build/term-collection'
import type { Definition } from '../text/find-definitions'
import type { AnalysedSection } from './compile/analyse-sections'
import type { QuestionBody } from './compile/compile-question'
import type { QuestionEntry, SourceEntry } from './content'

/** How many of an answer's checked sentences stand in its excerpts. */
export interface EvidenceCounts {
  readonly found: number
  readonly checked: number
}

/** What search knows of a question by its terms; see `AnalysedDocument`. */
export interface QuestionTerms {
  readonly entry: QuestionEntry
  readonly counted: CountedDocument
  readonly hanWords: string
  readonly definitions: readonly Definition[]
}

/** What entries are too small to hold: read, or made, when something asks for it. */
export interface Texts {
  /** The entry with what its body says as well; `undefined` where the body has errors. */
  complete(entry: QuestionEntry): QuestionEntry | undefined
  question(entry: QuestionEntry): Question
  body(entry: QuestionEntry): QuestionBody
  evidenceCounts(entry: QuestionEntry): EvidenceCounts
  /** In the order of the entries. */
  terms(entries: readonly QuestionEntry[]): readonly QuestionTerms[]
  /** What the terms of all questions are counted with. */
  readonly collection: TermCollection
  source(entry: SourceEntry): Source
  /** A source's sections as search reads them, in their order. */
  sections(entry: SourceEntry): readonly AnalysedSection[]
  /** The source as HTML with these passages marked. */
  sourceHtml(entry: SourceEntry, passages: readonly Passage[]): string
  /** The headings of that HTML. */
  sourceContents(entry: SourceEntry, passages: readonly Passage[]): readonly ContentsEntry[]
}
