import type { QuestionHead, SourceHead } from '../content/parse/heads'
import type { Question } from '../records/question'
import type { Source } from '../records/source'
import type { AnalysedDocument } from '../search/tokens/analyse-document'
import { DerivedTable } from '../store/derived-table'
import type { Store } from '../store/store'
import type { AnalysedSection } from './compile/analyse-sections'
import type { QuestionBody } from './compile/compile-question'
import type { RenderedSource } from './compile/compile-source'
import { HeadTable } from './compile/head-table'
import type { PlacedExcerpts } from './compile/place-excerpts'

/** What the store keeps of a content folder, by the paths of its files. */
export class ContentTables {
  readonly questionHeads: HeadTable<QuestionHead>
  readonly sourceHeads: HeadTable<SourceHead>
  readonly questions: DerivedTable<Question>
  readonly bodies: DerivedTable<QuestionBody>
  readonly analysed: DerivedTable<AnalysedDocument>
  readonly placed: DerivedTable<PlacedExcerpts>
  readonly sources: DerivedTable<Source>
  readonly analysedSources: DerivedTable<readonly AnalysedSection[]>
  readonly sourceHtml: DerivedTable<RenderedSource>

  constructor(readonly store: Store) {
    this.questionHeads = new HeadTable(store, 'question_heads')
    this.sourceHeads = new HeadTable(store, 'source_heads')
    this.questions = new DerivedTable(store, 'questions')
    this.bodies = new DerivedTable(store, 'question_bodies')
    this.analysed = new DerivedTable(store, 'analysed')
    this.placed = new DerivedTable(store, 'placed_excerpts')
    this.sources = new DerivedTable(store, 'sources')
    this.analysedSources = new DerivedTable(store, 'analysed_sources')
    this.sourceHtml = new DerivedTable(store, 'source_html')
  }

  /** Removes what is derived from a question, apart from its head. */
  forgetQuestion(path: string): void {
    for (const table of [this.questions, this.bodies, this.analysed, this.placed]) table.remove(path)
  }

  /** Removes what is derived from a source, apart from its head. */
  forgetSource(path: string): void {
    for (const table of [this.sources, this.analysedSources, this.sourceHtml]) table.remove(path)
  }
}
