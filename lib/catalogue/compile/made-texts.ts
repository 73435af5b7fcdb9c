import type { QuestionHead, SourceHead } from '../../content/parse/heads'
import { parseQuestion } from '../../content/parse/parse-question'
import { parseSource } from '../../content/parse/parse-source'
import type { ContentFile } from '../../content/read/decode-file'
import { type LineStart, textLines } from '../../markdown/text-lines'
import type { ContentsEntry } from '../../records/contents-entry'
import type { Passage } from '../../records/passage'
import type { Question, Reference } from '../../records/question'
import type { Source } from '../../records/source'
import type { PlainText } from '../../records/text'
import { TermCollection } from '../../search/build/term-collection'
import { type AnalysedDocument, analyseDocument } from '../../search/tokens/analyse-document'
import { digestOf } from '../../store/digest'
import type { QuestionEntry, SourceEntry } from '../content'
import type { ContentTables } from '../content-tables'
import type { EvidenceCounts, QuestionTerms, Texts } from '../texts'
import { type AnalysedSection, analyseSections } from './analyse-sections'
import { type CompiledQuestion, compileBody, compileQuestion, countsOf, type QuestionBody } from './compile-question'
import { compileSource, type RenderedSource, renderSource } from './compile-source'
import type { FolderTerms } from './file-compiler'
import type { KeptHead } from './head-table'
import { searchTextOf } from './search-text-of'

/** What texts are made from: the files of a folder, and the site's defaults. */
export interface TextSource extends FolderTerms {
  /** A file's bytes; `undefined` where it is gone. */
  read(path: string): Uint8Array | undefined
  /** A question as far as its syntax goes, within the time that a file may take. */
  compileOne(file: ContentFile): Pick<CompiledQuestion, 'head' | 'record'>
}

// Another process that writes waits for the end of a batch; one by one they would wait for the disk thousands of times.
const ENTRIES_PER_TRANSACTION = 500

/** Texts as the store holds them; what it lacks is made when it is asked for, and kept. */
export class MadeTexts implements Texts {
  readonly collection = new TermCollection()
  // In memory too, so that a change costs the arithmetic, not the reading.
  readonly #terms = new Map<string, QuestionTerms>()

  constructor(
    private readonly tables: ContentTables,
    private readonly from: TextSource,
  ) {}

  complete(entry: QuestionEntry): QuestionEntry | undefined {
    if (!entry.isFrontOnly) return entry
    const { path } = entry
    const { questionHeads, questions } = this.tables
    const kept = questionHeads.get(path)
    if (kept?.head.isFrontOnly) {
      const { head, record } = this.from.compileOne(this.#file(path))
      if (record) questions.put(path, kept.digest, record)
      questionHeads.replace(kept, head)
    }
    const { isFrontOnly: _, ...rest } = entry
    const facts = questionHeads.get(path)?.head.facts
    // The tags stay as the folder writes them.
    return facts && { ...rest, ...facts, tags: rest.tags }
  }

  question({ path, digest }: Pick<QuestionEntry, 'path' | 'digest'>): Question {
    const { questions } = this.tables
    return questions.of(path, digest, () => unchanged(compileQuestion(this.#file(path), this.from.site).record, path))
  }

  body({ path, digest }: QuestionEntry): QuestionBody {
    const { bodies, questionHeads } = this.tables
    const kept = bodies.get(path, digest)
    if (kept) return kept
    const { record, trees } = compileQuestion(this.#file(path), this.from.site)
    const body = compileBody(unchanged(record, path), unchanged(trees, path), this.from.site, this.from.glossary)
    bodies.put(path, digest, body)
    questionHeads.keepEvidence(path, digest, countsOf(body))
    return body
  }

  evidenceCounts(entry: QuestionEntry): EvidenceCounts {
    return this.tables.questionHeads.evidenceOf(entry.path, entry.digest) ?? countsOf(this.body(entry))
  }

  terms(wanted: readonly QuestionEntry[]): QuestionTerms[] {
    const { analysed, store } = this.tables
    const entries = this.#completed(wanted)
    const missing: QuestionEntry[] = []
    for (const entry of entries) {
      if (this.#terms.get(entry.path)?.entry.digest === entry.digest) continue
      const kept = analysed.get(entry.path, entry.digest)
      if (kept) this.#keepTerms(entry, kept)
      else missing.push(entry)
    }
    for (let from = 0; from < missing.length; from += ENTRIES_PER_TRANSACTION) {
      store.transaction(() => {
        for (const entry of missing.slice(from, from + ENTRIES_PER_TRANSACTION)) {
          const made = analyseDocument(searchTextOf(this.question(entry)))
          analysed.put(entry.path, entry.digest, made)
          this.#keepTerms(entry, made)
        }
      })
    }
    // The terms may be of an entry of an earlier run, which stands elsewhere among the others.
    return entries.map((entry) => ({ ...unchanged(this.#terms.get(entry.path), entry.path), entry }))
  }

  source({ path, digest }: Pick<SourceEntry, 'path' | 'digest'>): Source {
    const { sources } = this.tables
    return sources.of(path, digest, () => unchanged(compileSource(this.#file(path), this.from.site).record, path))
  }

  /** The references of a question, also where its file has errors. */
  references({ path, digest, head }: KeptHead<QuestionHead>): readonly Reference[] {
    if (head.facts) return this.question({ path, digest }).references
    return parseQuestion(this.#file(path), this.from.site).references ?? []
  }

  /** The text of an article, also where its file has errors; `undefined` where it can't be read. */
  article({ path, digest, head }: KeptHead<SourceHead>): PlainText | undefined {
    if (head.facts) return this.source({ path, digest }).body
    return parseSource(this.#file(path), this.from.site).body
  }

  sections(entry: SourceEntry): readonly AnalysedSection[] {
    const { path, digest } = entry
    return this.tables.analysedSources.of(path, digest, () => analyseSections(this.source(entry)))
  }

  /** Where the plain text of a source stands in its file. */
  sourceLines({ path }: Pick<SourceEntry, 'path'>): LineStart[] {
    return textLines(unchanged(parseSource(this.#file(path), this.from.site).tree, path))
  }

  /** Where the texts of a question's excerpts stand in its file, in the order of its references. */
  excerptLines({ path }: Pick<QuestionEntry, 'path'>): LineStart[][] {
    const places = parseQuestion(this.#file(path), this.from.site).places ?? []
    return places.map(({ quote }) => (quote ? textLines({ type: 'root', children: quote.children }) : []))
  }

  sourceHtml(entry: SourceEntry, passages: readonly Passage[]): string {
    return this.#rendered(entry, passages).html
  }

  sourceContents(entry: SourceEntry, passages: readonly Passage[]): readonly ContentsEntry[] {
    return this.#rendered(entry, passages).contents
  }

  #rendered({ path, digest }: SourceEntry, passages: readonly Passage[]): RenderedSource {
    const make = () => renderSource(this.#file(path), passages, this.from.site)
    return this.tables.sourceHtml.of(path, digestOf(digest, passages), make)
  }

  #completed(entries: readonly QuestionEntry[]): readonly QuestionEntry[] {
    if (!entries.some(({ isFrontOnly }) => isFrontOnly)) return entries
    const completed: QuestionEntry[] = []
    this.tables.store.transaction(() => {
      for (const entry of entries) {
        const complete = this.complete(entry)
        if (complete) completed.push(complete)
      }
    })
    return completed
  }

  /** Lets go of what is in memory of a question that is gone. */
  forget(path: string): void {
    this.#terms.delete(path)
  }

  #keepTerms(entry: QuestionEntry, { counts, hanWords, definitions }: AnalysedDocument): void {
    this.#terms.set(entry.path, { entry, counted: this.collection.add(counts), hanWords, definitions })
  }

  #file(path: string): ContentFile {
    return { path: path.normalize('NFC'), bytes: unchanged(this.from.read(path), path) }
  }
}

/** Only a file that changes while it is read comes without what its head promised. */
function unchanged<Value>(value: Value | undefined, path: string): Value {
  if (value === undefined) throw new Error(`${path} has changed while it was read`)
  return value
}
