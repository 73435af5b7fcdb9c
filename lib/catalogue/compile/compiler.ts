import { checkAcross } from '../../content/check-across'
import type { ContentFile } from '../../content/decode-file'
import { FILE_START, FileReport } from '../../content/file-report'
import type { FileHead, QuestionHead, SourceHead } from '../../content/heads'
import { parseSite } from '../../content/parse-site'
import { dictionaryOf } from '../../dictionary/dictionary'
import { type FileEntry, readWholeFile } from '../../disk'
import { renderHtml } from '../../markdown/render-html'
import { foldSpace } from '../../quotes/find-quote'
import type { ContentIssue } from '../../records/content-issue'
import type { Passage } from '../../records/passage'
import type { Question } from '../../records/question'
import type { Site } from '../../records/site'
import type { Source } from '../../records/source'
import { type AnalysedDocument, analyseDocument } from '../../search/analyse-document'
import { TermCollection } from '../../search/term-collection'
import { DerivedTable } from '../../store/derived-table'
import { digestOf } from '../../store/digest'
import type { Store } from '../../store/store'
import type { Content, QuestionEntry, SourceEntry } from '../content'
import type { EvidenceCounts, QuestionTerms, Texts } from '../texts'
import { compileBody, compileQuestion, type QuestionBody } from './compile-question'
import { compileSource, renderSource } from './compile-source'
import { HeadTable, type KeptHead } from './head-table'
import { hrefOfLink } from './href-of-link'
import { type FoldedSource, type PlacedExcerpts, placeExcerpts } from './place-excerpts'
import { searchTextOf } from './search-text-of'
import { BODIES_TABLE, SOURCE_HTML_TABLE } from './tables'

/** A content folder as it lies there. */
export interface FolderState {
  readonly folder: string
  readonly files: readonly FileEntry[]
  /** Paths in `public/`, from `/`. */
  readonly images: ReadonlySet<string>
  /** Wins over the `url` of `site.md`. */
  readonly siteUrl?: string
}

const ENTRIES_PER_TRANSACTION = 500

/** What of each question is compiled at once: its syntax, or its evidence, page and search terms too. */
export type Depth = 'heads' | 'texts'

/**
 * Compiles a content folder into a store. What is derived from a file is kept there under a digest of the file, of the
 * site's defaults and of the code, and made anew only when one of them is another. Between two calls it also remembers
 * what it read, so that a change costs what has changed.
 */
export class ContentCompiler implements Texts {
  readonly collection = new TermCollection()
  readonly #questions: HeadTable<QuestionHead>
  readonly #sources: HeadTable<SourceHead>
  readonly #records: DerivedTable<Question>
  readonly #articles: DerivedTable<Source>
  readonly #bodies: DerivedTable<QuestionBody>
  readonly #analysed: DerivedTable<AnalysedDocument>
  readonly #placed: DerivedTable<PlacedExcerpts>
  readonly #sourceHtml: DerivedTable<string>
  // Kept in memory too, so that a change costs the arithmetic, not the reading.
  readonly #terms = new Map<string, QuestionTerms & { readonly digest: string }>()
  readonly #placedNow = new Map<string, { readonly digest: string; readonly value: PlacedExcerpts }>()
  #folder = ''
  #site: Site = parseSite(undefined, undefined).site
  #context = ''

  /** @param codeDigest another one for other code: nothing that other code made is taken for this one's */
  constructor(
    private readonly store: Store,
    private readonly codeDigest: string,
  ) {
    this.#questions = new HeadTable(store, 'question_heads')
    this.#sources = new HeadTable(store, 'source_heads')
    this.#records = new DerivedTable(store, 'questions')
    this.#articles = new DerivedTable(store, 'sources')
    this.#bodies = new DerivedTable(store, BODIES_TABLE)
    this.#analysed = new DerivedTable(store, 'analysed')
    this.#placed = new DerivedTable(store, 'placed_excerpts')
    this.#sourceHtml = new DerivedTable(store, SOURCE_HTML_TABLE)
  }

  /** All content of a folder as it is now. */
  compile({ folder, files, images, siteUrl }: FolderState, depth: Depth): Content {
    this.#folder = folder
    const siteBytes = readWholeFile(`${folder}/site.md`)
    const { site, about, links, report } = parseSite(siteBytes && { path: 'site.md', bytes: siteBytes }, siteUrl)
    this.#site = site
    this.#context = digestOf(this.codeDigest, site.language, site.generator)
    const inFolder = (name: string) => files.filter(({ path }) => path.startsWith(`${name}/`) && path.endsWith('.md'))
    const questions = this.#questions.update(inFolder('questions'), this.#context, this.#read, {
      needsMore: ({ head, evidence }) => depth === 'texts' && head.facts !== undefined && evidence === undefined,
      compile: (file, digest, path) => this.#compileQuestion(file, digest, path, depth),
      forget: (path) => {
        for (const table of [this.#records, this.#bodies, this.#analysed, this.#placed]) table.remove(path)
        this.#placedNow.delete(path)
        this.#terms.delete(path)
      },
    })
    const sources = this.#sources.update(inFolder('sources'), this.#context, this.#read, {
      needsMore: () => false,
      compile: (file, digest, path) => {
        const { head, record } = compileSource(file, site)
        if (record) this.#articles.put(path, digest, record)
        return { head }
      },
      forget: (path) => {
        this.#articles.remove(path)
        this.#sourceHtml.remove(path)
      },
    })
    const placed = this.#placeAll(questions, sources)
    const across = [
      ...misplaced(files),
      ...checkAcross(
        { questions: questions.map(({ head }) => head), sources: sources.map(({ head }) => head), siteLinks: links },
        images,
      ),
      ...[...placed.values()].flatMap(({ issues }) => issues),
    ]
    const heads: FileHead[] = [...questions, ...sources].map(({ head }) => head)
    const isBad = new Set(across.map(({ file }) => file))
    const labels = dictionaryOf(site.language)
    return {
      site,
      ...(about && { aboutHtml: renderHtml(about, { hrefOf: (url) => hrefOfLink(url, 'site.md'), labels }) }),
      questions: new Map(
        questions.flatMap(({ head: { facts, file }, path, digest }): [string, QuestionEntry][] =>
          facts && !isBad.has(file)
            ? [[facts.slug, { ...facts, path, digest, excerptSpans: placed.get(path)?.spans ?? {} }]]
            : [],
        ),
      ),
      sources: new Map(
        sources.flatMap(({ head: { facts, file }, path, digest }): [string, SourceEntry][] =>
          facts && !isBad.has(file) ? [[facts.slug, { ...facts, path, digest }]] : [],
        ),
      ),
      issues: [...report.issues, ...heads.flatMap(({ issues }) => issues), ...across],
      filesBySlug: new Map([...slugsOf('questions', questions), ...slugsOf('sources', sources)]),
    }
  }

  question({ path, digest }: QuestionEntry): Question {
    return this.#records.of(path, digest, () => given(compileQuestion(this.#file(path), this.#site).record, path))
  }

  body({ path, digest }: QuestionEntry): QuestionBody {
    const kept = this.#bodies.get(path, digest)
    if (kept) return kept
    const { record, tree } = compileQuestion(this.#file(path), this.#site)
    const body = compileBody(given(record, path), given(tree, path), this.#site)
    this.#bodies.put(path, digest, body)
    this.#questions.keepEvidence(path, digest, countsOf(body))
    return body
  }

  evidenceCounts(entry: QuestionEntry): EvidenceCounts {
    return this.#questions.evidenceOf(entry.path, entry.digest) ?? countsOf(this.body(entry))
  }

  terms(entries: readonly QuestionEntry[]): QuestionTerms[] {
    const isKnown = ({ path, digest }: QuestionEntry) => this.#terms.get(path)?.digest === digest
    const missing: QuestionEntry[] = []
    for (const entry of entries.filter((each) => !isKnown(each))) {
      const kept = this.#analysed.get(entry.path, entry.digest)
      if (kept) this.#count(entry, kept)
      else missing.push(entry)
    }
    // One by one they would wait for the disk thousands of times.
    for (let from = 0; from < missing.length; from += ENTRIES_PER_TRANSACTION) {
      this.store.transaction(() => {
        for (const entry of missing.slice(from, from + ENTRIES_PER_TRANSACTION)) {
          const analysed = analyseDocument(searchTextOf(this.question(entry)))
          this.#analysed.put(entry.path, entry.digest, analysed)
          this.#count(entry, analysed)
        }
      })
    }
    return entries.map(({ path }) => given(this.#terms.get(path), path))
  }

  sourceHtml({ path, digest }: SourceEntry, passages: readonly Passage[]): string {
    const made = digestOf(digest, passages)
    return this.#sourceHtml.of(path, made, () => renderSource(this.#file(path), passages, this.#site))
  }

  #count({ path, digest }: QuestionEntry, { counts, hanWords }: AnalysedDocument): void {
    this.#terms.set(path, { digest, counted: this.collection.add(counts), hanWords })
  }

  #compileQuestion(
    file: ContentFile,
    digest: string,
    path: string,
    depth: Depth,
  ): Pick<KeptHead<QuestionHead>, 'head' | 'evidence'> {
    const { head, record, tree } = compileQuestion(file, this.#site)
    if (!record || !tree) return { head }
    this.#records.put(path, digest, record)
    if (depth === 'heads') return { head }
    const body = compileBody(record, tree, this.#site)
    this.#bodies.put(path, digest, body)
    this.#analysed.put(path, digest, analyseDocument(searchTextOf(record)))
    return { head, evidence: countsOf(body) }
  }

  /** Where the excerpts of all questions stand in our articles, by the questions' paths. */
  #placeAll(
    questions: readonly KeptHead<QuestionHead>[],
    sources: readonly KeptHead<SourceHead>[],
  ): Map<string, PlacedExcerpts> {
    const bySlug = new Map(sources.flatMap((kept) => (kept.head.slug ? [[kept.head.slug, kept] as const] : [])))
    const folded = new Map<string, FoldedSource>()
    const sourceOf = (slug: string): FoldedSource | undefined => {
      const kept = bySlug.get(slug)
      if (!kept?.head.facts) return undefined
      const known = folded.get(slug)
      if (known) return known
      const { path, digest } = kept
      const source = this.#articles.of(path, digest, () =>
        given(compileSource(this.#file(path), this.#site).record, path),
      )
      const made = { source, text: foldSpace(source.body.text) }
      folded.set(slug, made)
      return made
    }
    const placed = new Map<string, PlacedExcerpts>()
    const missing: (() => void)[] = []
    for (const { head, path, digest } of questions) {
      const { facts } = head
      if (!facts?.citations.some(({ hasExcerpt }) => hasExcerpt)) continue
      const cited = facts.citations.map(({ source }) => bySlug.get(source.normalize('NFC'))?.digest ?? null)
      const made = digestOf(digest, cited)
      const known = this.#placedNow.get(path)
      const value = known?.digest === made ? known.value : this.#placed.get(path, made)
      const keep = (found: PlacedExcerpts) => {
        this.#placedNow.set(path, { digest: made, value: found })
        placed.set(path, found)
      }
      if (value) keep(value)
      else {
        missing.push(() => {
          const question = this.question({ ...facts, path, digest, excerptSpans: {} })
          const found = placeExcerpts(facts, question, sourceOf)
          this.#placed.put(path, made, found)
          keep(found)
        })
      }
    }
    // Nobody has to wait for a process that only reads.
    if (missing.length > 0) {
      this.store.transaction(() => {
        for (const place of missing) place()
      })
    }
    return placed
  }

  readonly #read = (path: string): Uint8Array | undefined => readWholeFile(`${this.#folder}/${path}`)

  #file(path: string): ContentFile {
    return { path: path.normalize('NFC'), bytes: given(this.#read(path), path) }
  }
}

/** Only a file that changes while it is read comes without what its head promised. */
function given<Value>(value: Value | undefined, path: string): Value {
  if (value === undefined) throw new Error(`${path} has changed while it was read`)
  return value
}

function countsOf({ evidence: { summary } }: QuestionBody): EvidenceCounts {
  return { found: summary.quoted + summary.paraphrased, checked: summary.checked }
}

function slugsOf(folder: string, heads: readonly KeptHead<FileHead>[]): [string, string][] {
  return heads.flatMap(({ head: { slug, file } }) => (slug === undefined ? [] : [[`${folder}/${slug}`, file]]))
}

/** Markdown that no page will ever show is most likely a file in the wrong place. */
function misplaced(files: readonly FileEntry[]): ContentIssue[] {
  return files.flatMap(({ path }) => {
    const isKnown = path === 'site.md' || (/^(?:questions|sources)\//.test(path) && path.endsWith('.md'))
    if (isKnown || !/\.(?:md|markdown)$/i.test(path)) return []
    const report = new FileReport(path)
    report.add('file-misplaced', FILE_START, {
      found: 'a Markdown file that nothing reads',
      expected: 'site.md, or a file ending in .md under questions/ or sources/',
      fix: 'move it under questions/ or sources/, with .md at the end of its name',
    })
    return report.issues
  })
}
