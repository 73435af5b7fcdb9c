import type { ContentsEntry } from '../records/contents-entry'
import type { Passage } from '../records/passage'
import type { Question } from '../records/question'
import type { Source } from '../records/source'
import { TermCollection } from '../search/build/term-collection'
import { digestOf } from '../store/digest'
import type { AnalysedSection } from './compile/analyse-sections'
import type { QuestionBody } from './compile/compile-question'
import type { RenderedSource } from './compile/compile-source'
import type { QuestionEntry, SourceEntry } from './content'
import type { ContentTables } from './content-tables'
import type { EvidenceCounts, QuestionTerms, Texts } from './texts'

/** Texts as the store holds them: nothing is made, and what is not there throws. */
export class StoredTexts implements Texts {
  readonly collection = new TermCollection()

  /** @param countsOf the evidence counts of a question, by its slug */
  constructor(
    private readonly tables: ContentTables,
    private readonly countsOf: (slug: string) => EvidenceCounts | undefined,
  ) {}

  /** A build knows all of each. */
  complete(entry: QuestionEntry): QuestionEntry {
    return entry
  }

  question({ path, digest }: QuestionEntry): Question {
    return present(this.tables.questions.get(path, digest), path)
  }

  body({ path, digest }: QuestionEntry): QuestionBody {
    return present(this.tables.bodies.get(path, digest), path)
  }

  evidenceCounts({ slug, path }: QuestionEntry): EvidenceCounts {
    return present(this.countsOf(slug), path)
  }

  terms(entries: readonly QuestionEntry[]): QuestionTerms[] {
    return entries.map((entry) => {
      const { counts, hanWords, definitions } = present(this.tables.analysed.get(entry.path, entry.digest), entry.path)
      return { entry, counted: this.collection.add(counts), hanWords, definitions }
    })
  }

  source({ path, digest }: SourceEntry): Source {
    return present(this.tables.sources.get(path, digest), path)
  }

  sections({ path, digest }: SourceEntry): readonly AnalysedSection[] {
    return present(this.tables.analysedSources.get(path, digest), path)
  }

  sourceHtml(entry: SourceEntry, passages: readonly Passage[]): string {
    return this.#rendered(entry, passages).html
  }

  sourceContents(entry: SourceEntry, passages: readonly Passage[]): readonly ContentsEntry[] {
    return this.#rendered(entry, passages).contents
  }

  #rendered({ path, digest }: SourceEntry, passages: readonly Passage[]): RenderedSource {
    return present(this.tables.sourceHtml.get(path, digestOf(digest, passages)), path)
  }
}

function present<Value>(value: Value | undefined, path: string): Value {
  if (value === undefined) throw new Error(`the store holds nothing of ${path} that was made from its present content`)
  return value
}
