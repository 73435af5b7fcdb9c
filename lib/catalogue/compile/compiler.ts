import { checkAcross } from '../../content/check/check-across'
import { isContentFile, reportMisplaced } from '../../content/check/report-misplaced'
import { reportPublicNames } from '../../content/check/report-public-names'
import { reportUnreadable, reportUnreadablePublic } from '../../content/check/report-unreadable'
import type { FileHead, QuestionHead, SourceHead } from '../../content/parse/heads'
import { GLOSSARY_FILE } from '../../content/parse/parse-glossary'
import { parseSite } from '../../content/parse/parse-site'
import type { ContentFile } from '../../content/read/decode-file'
import type { FileEntry } from '../../disk/file-entry'
import type { FaultyEntry } from '../../disk/file-fault'
import { readOrFault, readWholeFile } from '../../disk/read-whole-file'
import { isError } from '../../records/content-issue'
import type { Site } from '../../records/site'
import { digestOf } from '../../store/digest'
import type { Store } from '../../store/store'
import type { Content } from '../content'
import { ContentTables } from '../content-tables'
import type { Texts } from '../texts'
import { type CompiledQuestion, countsOf } from './compile-question'
import { entriesOf } from './entries-of'
import { ExcerptPlacer } from './excerpt-placer'
import { type Depth, FileCompiler } from './file-compiler'
import type { KeptHead } from './head-table'
import { MadeTexts, type TextSource } from './made-texts'

/** A content folder as it lies there. */
export interface FolderState {
  readonly folder: string
  readonly files: readonly FileEntry[]
  /** What else lies there and can't be read. */
  readonly faults?: readonly FaultyEntry[]
  /** Paths in `public/`, from `/`. */
  readonly images: ReadonlySet<string>
  /** What lies in `public/` and can't be read. */
  readonly publicFaults?: readonly FaultyEntry[]
  /** Wins over the `url` of `site.md`. */
  readonly siteUrl?: string
}

// The format's limit. What is accepted takes less than two seconds; more is left for a machine that does much besides.
const LONGEST_MS = 10_000

/**
 * Compiles a content folder into a store. What is derived from a file is kept there under a digest of the file, of the
 * site's defaults and of the code, and made anew only when one of them is another. Between two calls it also remembers
 * what it read, so that a change costs what has changed.
 */
export class ContentCompiler implements TextSource {
  readonly #files: FileCompiler
  readonly #tables: ContentTables
  readonly #texts: MadeTexts
  readonly #placer: ExcerptPlacer
  #folder = ''
  #unreadable: FaultyEntry[] = []
  #site: Site = parseSite(undefined, undefined).site
  #glossary: Content['glossary'] = []

  /**
   * @param codeDigest another one for other code: nothing that other code made is taken for this one's
   * @param longestMs how long a file may take, in whole milliseconds, before it is given up and named
   */
  constructor(
    store: Store,
    private readonly codeDigest: string,
    longestMs = LONGEST_MS,
  ) {
    this.#files = new FileCompiler(longestMs)
    this.#tables = new ContentTables(store)
    this.#texts = new MadeTexts(this.#tables, this)
    this.#placer = new ExcerptPlacer(this.#tables, this.#texts, longestMs)
  }

  /** The texts of the folder that was compiled last. */
  get texts(): Texts {
    return this.#texts
  }

  /** As the folder that was compiled last has it. */
  get site(): Site {
    return this.#site
  }

  /** The terms that the folder says mean the same. */
  get glossary(): Content['glossary'] {
    return this.#glossary
  }

  /** A file of that folder. */
  read(path: string): Uint8Array | undefined {
    return readWholeFile(`${this.#folder}/${path}`)
  }

  /** A question of that folder, as far as its syntax goes. */
  compileOne(file: ContentFile): Pick<CompiledQuestion, 'head' | 'record'> {
    return this.#files.question(file, this, 'heads')
  }

  /** All content of a folder as it is now. */
  compile({ folder, files, faults = [], images, publicFaults = [], siteUrl }: FolderState, depth: Depth): Content {
    this.#folder = folder
    this.#unreadable = []
    const siteBytes = files.some(({ path }) => path === 'site.md') ? this.#readIfMay('site.md') : undefined
    const { site, aboutHtml, links, issues: siteIssues } = this.#files.site(siteBytes, siteUrl)
    this.#site = site
    const hasGlossary = files.some(({ path }) => path === GLOSSARY_FILE)
    const glossary = this.#files.glossary(hasGlossary ? this.#readIfMay(GLOSSARY_FILE) : undefined)
    this.#glossary = glossary.groups
    const context = digestOf(this.codeDigest, site.language, site.generator)
    const ofQuestions = digestOf(context, glossary.groups)
    const questions = this.#questionHeads(inFolder(files, 'questions'), ofQuestions, depth)
    const sources = this.#sourceHeads(inFolder(files, 'sources'), context)
    const placed = this.#placer.placeAll(questions, sources)
    const heads: FileHead[] = [...questions, ...sources].map(({ head }) => head)
    const across = [
      ...reportUnreadable([...faults, ...this.#unreadable]),
      ...reportUnreadablePublic(publicFaults),
      ...reportPublicNames(images),
      ...reportMisplaced(files.map(({ path }) => path)),
      ...checkAcross(
        { questions: questions.map(({ head }) => head), sources: sources.map(({ head }) => head), siteLinks: links },
        images,
      ),
      ...[...placed.values()].flatMap(({ issues }) => issues),
    ]
    return {
      site,
      ...(aboutHtml !== undefined && { aboutHtml }),
      ...entriesOf({ questions, sources, placed }, new Set(across.filter(isError).map(({ file }) => file))),
      glossary: glossary.groups,
      issues: [...siteIssues, ...glossary.issues, ...heads.flatMap(({ issues }) => issues), ...across],
    }
  }

  /** A file's bytes; one that the disk doesn't give is noted. */
  #readIfMay(path: string): Uint8Array | undefined {
    const { bytes, fault } = readOrFault(`${this.#folder}/${path}`)
    if (fault) this.#unreadable.push({ path, ...fault })
    return bytes
  }

  #questionHeads(files: readonly FileEntry[], context: string, depth: Depth): KeptHead<QuestionHead>[] {
    return this.#tables.questionHeads.update(files, context, (path) => this.#readIfMay(path), {
      needsMore: ({ head, evidence }) =>
        wasGivenUp(head) ||
        (depth !== 'fronts' && head.isFrontOnly === true) ||
        (depth === 'texts' && head.facts !== undefined && evidence === undefined),
      compile: (file, digest, path, isOfMany) =>
        this.#compileQuestion(file, digest, path, depth === 'fronts' && !isOfMany ? 'heads' : depth),
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
    const { head, record, texts } = this.#files.question(file, this, depth)
    // Only now, as what is watched may end anywhere.
    if (record) this.#tables.questions.put(path, digest, record)
    if (!texts) return { head }
    this.#tables.bodies.put(path, digest, texts.body)
    this.#tables.analysed.put(path, digest, texts.analysed)
    return { head, evidence: countsOf(texts.body) }
  }

  #sourceHeads(files: readonly FileEntry[], context: string): KeptHead<SourceHead>[] {
    return this.#tables.sourceHeads.update(files, context, (path) => this.#readIfMay(path), {
      needsMore: ({ head }) => wasGivenUp(head),
      compile: (file, digest, path) => {
        const made = this.#files.source(file, this.#site)
        if ('record' in made && made.record) this.#tables.sources.put(path, digest, made.record)
        return { head: made.head }
      },
      forget: (path) => this.#tables.forgetSource(path),
    })
  }
}

/** The next run may have more time. */
function wasGivenUp({ issues }: FileHead): boolean {
  return issues.some(({ name }) => name === 'markdown-too-slow')
}

function inFolder(files: readonly FileEntry[], name: string): FileEntry[] {
  return files.filter(({ path }) => path.startsWith(`${name}/`) && isContentFile(path))
}
