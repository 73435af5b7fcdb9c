import { checkAcross } from '../../content/check/check-across'
import { reportMisplaced } from '../../content/check/report-misplaced'
import type { FileHead, QuestionHead, SourceHead } from '../../content/parse/heads'
import { parseSite } from '../../content/parse/parse-site'
import type { ContentFile } from '../../content/read/decode-file'
import { dictionaryOf } from '../../dictionary/dictionary'
import { type FileEntry, readWholeFile } from '../../disk'
import { renderHtml } from '../../markdown/render/render-html'
import { isError } from '../../records/content-issue'
import type { Site } from '../../records/site'
import { analyseDocument } from '../../search/tokens/analyse-document'
import { digestOf } from '../../store/digest'
import type { Store } from '../../store/store'
import type { Content, QuestionEntry, SourceEntry } from '../content'
import { ContentTables } from '../content-tables'
import type { Texts } from '../texts'
import { compileBody, compileQuestion, countsOf } from './compile-question'
import { compileSource } from './compile-source'
import { ExcerptPlacer } from './excerpt-placer'
import type { KeptHead } from './head-table'
import { hrefOfLink } from './href-of-link'
import { MadeTexts, type TextSource } from './made-texts'
import { searchTextOf } from './search-text-of'

/** A content folder as it lies there. */
export interface FolderState {
  readonly folder: string
  readonly files: readonly FileEntry[]
  /** Paths in `public/`, from `/`. */
  readonly images: ReadonlySet<string>
  /** Wins over the `url` of `site.md`. */
  readonly siteUrl?: string
}

/** What of each question is compiled at once: its syntax, or its evidence, page and search terms too. */
export type Depth = 'heads' | 'texts'

/**
 * Compiles a content folder into a store. What is derived from a file is kept there under a digest of the file, of the
 * site's defaults and of the code, and made anew only when one of them is another. Between two calls it also remembers
 * what it read, so that a change costs what has changed.
 */
export class ContentCompiler implements TextSource {
  readonly #tables: ContentTables
  readonly #texts: MadeTexts
  readonly #placer: ExcerptPlacer
  #folder = ''
  #site: Site = parseSite(undefined, undefined).site

  /** @param codeDigest another one for other code: nothing that other code made is taken for this one's */
  constructor(
    store: Store,
    private readonly codeDigest: string,
  ) {
    this.#tables = new ContentTables(store)
    this.#texts = new MadeTexts(this.#tables, this)
    this.#placer = new ExcerptPlacer(this.#tables, this.#texts)
  }

  /** The texts of the folder that was compiled last. */
  get texts(): Texts {
    return this.#texts
  }

  /** As the folder that was compiled last has it. */
  get site(): Site {
    return this.#site
  }

  /** A file of that folder. */
  read(path: string): Uint8Array | undefined {
    return readWholeFile(`${this.#folder}/${path}`)
  }

  /** All content of a folder as it is now. */
  compile({ folder, files, images, siteUrl }: FolderState, depth: Depth): Content {
    this.#folder = folder
    const siteBytes = this.read('site.md')
    const { site, about, links, report } = parseSite(siteBytes && { path: 'site.md', bytes: siteBytes }, siteUrl)
    this.#site = site
    const context = digestOf(this.codeDigest, site.language, site.generator)
    const questions = this.#questionHeads(inFolder(files, 'questions'), context, depth)
    const sources = this.#sourceHeads(inFolder(files, 'sources'), context)
    const placed = this.#placer.placeAll(questions, sources)
    const heads: FileHead[] = [...questions, ...sources].map(({ head }) => head)
    const across = [
      ...reportMisplaced(files.map(({ path }) => path)),
      ...checkAcross(
        { questions: questions.map(({ head }) => head), sources: sources.map(({ head }) => head), siteLinks: links },
        images,
      ),
      ...[...placed.values()].flatMap(({ issues }) => issues),
    ]
    const isBad = new Set(across.filter(isError).map(({ file }) => file))
    const labels = dictionaryOf(site.language)
    const entries = questions.flatMap(({ head: { facts, file }, path, digest }): QuestionEntry[] =>
      facts && !isBad.has(file) ? [{ ...facts, path, digest, excerptSpans: placed.get(path)?.spans ?? {} }] : [],
    )
    return {
      site,
      ...(about && { aboutHtml: renderHtml(about, { hrefOf: (url) => hrefOfLink(url, 'site.md'), labels }) }),
      questions: bySlug(entries.filter(({ isDraft }) => !isDraft)),
      drafts: bySlug(entries.filter(({ isDraft }) => isDraft)),
      sources: new Map(
        sources.flatMap(({ head: { facts, file }, path, digest }): [string, SourceEntry][] =>
          facts && !isBad.has(file) ? [[facts.slug, { ...facts, path, digest }]] : [],
        ),
      ),
      issues: [...report.issues, ...heads.flatMap(({ issues }) => issues), ...across],
      filesBySlug: new Map([...slugsOf('questions', questions), ...slugsOf('sources', sources)]),
    }
  }

  #questionHeads(files: readonly FileEntry[], context: string, depth: Depth): KeptHead<QuestionHead>[] {
    return this.#tables.questionHeads.update(files, context, (path) => this.read(path), {
      needsMore: ({ head, evidence }) => depth === 'texts' && head.facts !== undefined && evidence === undefined,
      compile: (file, digest, path) => this.#compileQuestion(file, digest, path, depth),
      forget: (path) => {
        this.#tables.forgetQuestion(path)
        this.#texts.forget(path)
        this.#placer.forget(path)
      },
    })
  }

  #compileQuestion(
    file: ContentFile,
    digest: string,
    path: string,
    depth: Depth,
  ): Pick<KeptHead<QuestionHead>, 'head' | 'evidence'> {
    const { head, record, tree } = compileQuestion(file, this.#site)
    if (!record || !tree) return { head }
    this.#tables.questions.put(path, digest, record)
    if (depth === 'heads') return { head }
    const body = compileBody(record, tree, this.#site)
    this.#tables.bodies.put(path, digest, body)
    this.#tables.analysed.put(path, digest, analyseDocument(searchTextOf(record)))
    return { head, evidence: countsOf(body) }
  }

  #sourceHeads(files: readonly FileEntry[], context: string): KeptHead<SourceHead>[] {
    return this.#tables.sourceHeads.update(files, context, (path) => this.read(path), {
      needsMore: () => false,
      compile: (file, digest, path) => {
        const { head, record } = compileSource(file, this.#site)
        if (record) this.#tables.sources.put(path, digest, record)
        return { head }
      },
      forget: (path) => this.#tables.forgetSource(path),
    })
  }
}

function bySlug(entries: readonly QuestionEntry[]): Map<string, QuestionEntry> {
  return new Map(entries.map((entry) => [entry.slug, entry]))
}

function inFolder(files: readonly FileEntry[], name: string): FileEntry[] {
  return files.filter(({ path }) => path.startsWith(`${name}/`) && path.endsWith('.md'))
}

function slugsOf(folder: string, heads: readonly KeptHead<FileHead>[]): [string, string][] {
  return heads.flatMap(({ head: { slug, file } }) => (slug === undefined ? [] : [[`${folder}/${slug}`, file]]))
}
