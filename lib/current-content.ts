import type { Root } from 'mdast'
import { checkAcross } from './content/check-across'
import { FILE_START, FileReport } from './content/file-report'
import { ParseMemory } from './content/parse-memory'
import { parseQuestion } from './content/parse-question'
import { parseSite } from './content/parse-site'
import { parseSource } from './content/parse-source'
import type { Parsed } from './content/parsed'
import { type FileEntry, listFiles, readWholeFile } from './disk'
import { environment } from './environment'
import type { ContentIssue } from './records/content-issue'
import type { Question } from './records/question'
import type { Site } from './records/site'
import type { Source } from './records/source'

/** A record with its Markdown as a tree. */
export interface Entry<Kind> {
  readonly record: Kind
  readonly tree: Root
}

/** All that a content folder holds: the records by slug, and every problem of every file. */
export interface Content {
  readonly site: Site
  readonly about?: Root
  readonly questions: ReadonlyMap<string, Entry<Question>>
  readonly sources: ReadonlyMap<string, Entry<Source>>
  readonly issues: readonly ContentIssue[]
  /** The files of questions and articles by `questions/` or `sources/` and slug, bad ones included. */
  readonly filesBySlug: ReadonlyMap<string, string>
}

let current: { readonly stamp: string; readonly content: Content } | undefined
const memories = newMemories()

/** What has been parsed, so that it isn't parsed again while it stays the same: one for each folder. */
export function newMemories() {
  return { questions: new ParseMemory(parseQuestion), sources: new ParseMemory(parseSource) }
}

/**
 * The content of the folder as it is now. A production build reads it once; development looks for changes each time and
 * parses only the files that have changed.
 */
export function currentContent(): Content {
  if (current && environment.isProduction) return current.content
  const files = listFiles(environment.contentDir)
  const images = listFiles(environment.publicDir).map(({ path }) => `/${path}`)
  const stamp = JSON.stringify([files, images, environment.siteUrl])
  if (current?.stamp !== stamp) {
    const content = readContent(environment.contentDir, files, new Set(images), environment.siteUrl, memories)
    current = { stamp, content }
  }
  return current.content
}

/**
 * All content of a folder.
 *
 * @param images paths in `public/`, from `/`
 * @param siteUrl wins over the `url` of `site.md`
 */
export function readContent(
  folder: string,
  files: readonly FileEntry[],
  images: ReadonlySet<string>,
  siteUrl: string | undefined,
  memories: ReturnType<typeof newMemories>,
): Content {
  const read = (path: string) => readWholeFile(`${folder}/${path}`)
  const siteBytes = read('site.md')
  const site = parseSite(siteBytes && { path: 'site.md', bytes: siteBytes }, siteUrl)
  const inFolder = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith('.md'))
  const questions = memories.questions.parseAll(inFolder('questions'), site.site, read)
  const sources = memories.sources.parseAll(inFolder('sources'), site.site, read)

  const across = new Map<string, FileReport>()
  const reportFor = (file: string): FileReport => {
    const report = across.get(file) ?? new FileReport(file)
    across.set(file, report)
    return report
  }
  reportMisplaced(files, reportFor)
  checkAcross({ questions, sources, site }, images, reportFor)
  const parsed = [...questions.values(), ...sources.values(), site]
  const isGood = (file: string) => !across.has(file) || across.get(file)?.issues.length === 0
  return {
    site: site.site,
    ...(site.about && { about: site.about }),
    questions: entriesOf(questions, isGood),
    sources: entriesOf(sources, isGood),
    issues: [...parsed.flatMap(({ report }) => report.issues), ...[...across.values()].flatMap(({ issues }) => issues)],
    filesBySlug: new Map([...slugsOf('questions', questions), ...slugsOf('sources', sources)]),
  }
}

function entriesOf<Kind>(
  parsed: ReadonlyMap<string, Parsed<Kind>>,
  isGood: (file: string) => boolean,
): Map<string, Entry<Kind>> {
  const entries = new Map<string, Entry<Kind>>()
  for (const [file, { slug, record, tree }] of parsed) {
    if (slug !== undefined && record && tree && isGood(file)) entries.set(slug, { record, tree })
  }
  return entries
}

function slugsOf(folder: string, parsed: ReadonlyMap<string, Parsed<unknown>>): [string, string][] {
  return [...parsed].flatMap(([file, { slug }]) =>
    slug === undefined ? [] : [[`${folder}/${slug}`, file] as [string, string]],
  )
}

/** Markdown that no page will ever show is most likely a file in the wrong place. */
function reportMisplaced(files: readonly FileEntry[], reportFor: (file: string) => FileReport): void {
  for (const { path } of files) {
    const isKnown = path === 'site.md' || (/^(?:questions|sources)\//.test(path) && path.endsWith('.md'))
    if (isKnown || !/\.(?:md|markdown)$/i.test(path)) continue
    reportFor(path).add('file-misplaced', FILE_START, {
      found: 'a Markdown file that nothing reads',
      expected: 'site.md, or a file ending in .md under questions/ or sources/',
      fix: 'move it under questions/ or sources/, with .md at the end of its name',
    })
  }
}
