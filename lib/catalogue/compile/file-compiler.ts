import { FileReport } from '../../content/check/file-report'
import { reportTooSlow } from '../../content/check/report-too-slow'
import type { FileHead } from '../../content/parse/heads'
import { GLOSSARY_FILE, parseGlossary } from '../../content/parse/parse-glossary'
import { parseSite } from '../../content/parse/parse-site'
import { slugOf } from '../../content/parse/slug-of'
import type { ContentFile } from '../../content/read/decode-file'
import { dictionaryOf } from '../../dictionary/dictionary'
import { renderHtml } from '../../markdown/render/render-html'
import type { Site } from '../../records/site'
import { type AnalysedDocument, analyseDocument } from '../../search/tokens/analyse-document'
import type { Content } from '../content'
import { compileFront } from './compile-front'
import { type CompiledQuestion, compileBody, compileQuestion, type QuestionBody } from './compile-question'
import { compileSource } from './compile-source'
import { hrefOfLink } from './href-of-link'
import { searchTextOf } from './search-text-of'
import { withinTime } from './within-time'

/** What of each question is compiled at once: its front matter, its syntax, or its evidence, page and search terms too. */
export type Depth = (typeof DEPTHS)[number]
export const DEPTHS = ['fronts', 'heads', 'texts'] as const

/** A question as far as its depth goes, and no further than its errors let it. */
interface MadeQuestion extends Pick<CompiledQuestion, 'head' | 'record'> {
  readonly texts?: { readonly body: QuestionBody; readonly analysed: AnalysedDocument }
}

/** What each file of a folder is compiled with. */
export interface FolderTerms {
  readonly site: Site
  /** The terms that it says mean the same. */
  readonly glossary: Content['glossary']
}

/** Compiles one file at a time, gives up those that take too long, and keeps nothing. */
export class FileCompiler {
  /** @param longestMs how long a file may take, in whole milliseconds, before it is given up and named */
  constructor(private readonly longestMs: number) {}

  /** The site that `site.md` describes; its defaults where there is none, or none that can be read. */
  site(bytes: Uint8Array | undefined, siteUrl: string | undefined) {
    const make = (content: ContentFile | undefined) => {
      const { site, about, links, report } = parseSite(content, siteUrl)
      const labels = dictionaryOf(site.language)
      const aboutHtml = about && renderHtml(about, { hrefOf: (url) => hrefOfLink(url, 'site.md'), labels })
      return { site, links, issues: report.issues, ...(aboutHtml !== undefined && { aboutHtml }) }
    }
    if (!bytes) return make(undefined)
    const made = withinTime(this.longestMs, () => make({ path: 'site.md', bytes }))
    return made.kind === 'done'
      ? made.value
      : { ...make(undefined), issues: reportTooSlow('site.md', made.kind, this.longestMs) }
  }

  /** The groups of terms that `glossary.md` lists. */
  glossary(bytes: Uint8Array | undefined) {
    const { groups, report } = parseGlossary(bytes && { path: GLOSSARY_FILE, bytes })
    return { groups, issues: report.issues }
  }

  question(file: ContentFile, { site, glossary }: FolderTerms, depth: Depth): MadeQuestion {
    // Linear in the file, and so much less than a watch that ten thousand of these would be most of the time.
    const front = depth === 'fronts' ? compileFront(file, site) : undefined
    if (front) return { head: front }
    return this.#watched(file, () => {
      const { head, record, trees } = compileQuestion(file, site)
      if (!record || !trees) return { head }
      if (depth !== 'texts') return { head, record }
      const body = compileBody(record, trees, site, glossary)
      return { head, record, texts: { body, analysed: analyseDocument(searchTextOf(record)) } }
    })
  }

  source(file: ContentFile, site: Site) {
    return this.#watched(file, () => compileSource(file, site))
  }

  /** What `make` gives of a file, or the head of a file that was given up. */
  #watched<Made extends { readonly head: FileHead }>(
    file: ContentFile,
    make: () => Made,
  ): Made | { readonly head: FileHead } {
    const made = withinTime(this.longestMs, make)
    if (made.kind === 'done') return made.value
    const issues = reportTooSlow(file.path, made.kind, this.longestMs)
    const slug = slugOf(file.path, new FileReport(file.path))
    return { head: { file: file.path, issues, links: [], anchors: [], ...(slug !== undefined && { slug }) } }
  }
}
