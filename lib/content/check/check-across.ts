import { type ContentIssue, isError } from '../../records/content-issue'
import type { FileHead, QuestionHead, SourceHead } from '../parse/heads'
import { foldSlug } from '../parse/slug-of'
import { FILE_START, FileReport } from './file-report'
import { quoteFound } from './quote-found'
import { reportCitation } from './report-citation'
import { reportDraft, reportDuplicate } from './report-duplicate'
import { reportFutureDate } from './report-future-date'
import type { PendingLink } from './report-link'
import { reportRepeatedTitles } from './report-repeated-titles'

/** The heads of all files of a folder. */
export interface FolderHeads {
  readonly questions: readonly QuestionHead[]
  readonly sources: readonly SourceHead[]
  readonly siteLinks: readonly PendingLink[]
}

/**
 * What only all files together tell: slugs that collide, titles that repeat, citations and links that lead nowhere.
 *
 * @param images paths in `public/`, from `/`
 */
export function checkAcross(folder: FolderHeads, images: ReadonlySet<string>): ContentIssue[] {
  const { questions, sources, siteLinks } = folder
  const reports: FileReport[] = []
  const reportFor = (file: string): FileReport => {
    const report = new FileReport(file)
    reports.push(report)
    return report
  }
  reportCollisions(questions, reportFor)
  reportCollisions(sources, reportFor)
  reportRepeatedTitles(questions, reportFor)
  reportFutureDate([...questions, ...sources], reportFor)
  const bySlug = new Map(questions.flatMap((head) => (head.slug ? [[head.slug, head] as const] : [])))
  const sourceFiles = new Map(sources.flatMap(({ slug, file }) => (slug ? [[slug, file] as const] : [])))
  const nearSources = new Map([...sourceFiles].map(([slug, file]) => [foldSlug(slug), file] as const))
  const nearQuestions = new Map([...bySlug.keys()].map((slug) => [foldSlug(slug), slug] as const))
  for (const head of questions) {
    const duplicate = head.facts ?? head
    if (duplicate.duplicateOf !== undefined) reportDuplicate(duplicate, bySlug, nearQuestions, reportFor(head.file))
    for (const citation of head.facts?.citations ?? head.citations ?? [])
      reportCitation(citation, sourceFiles, nearSources, reportFor(head.file))
  }
  const drafts = new Set(questions.flatMap(({ file, facts }) => (facts?.isDraft ? [file] : [])))
  const byFile = new Map<string, FileHead>([...questions, ...sources].map((head) => [head.file, head]))
  for (const { file, links } of [...questions, ...sources, { file: 'site.md', links: siteLinks }]) {
    for (const link of links) {
      if (link.target.kind !== 'image' && drafts.has(link.target.file) && !drafts.has(file))
        reportDraft(`a link to ${quoteFound(link.url)}, which is a draft`, link.place, reportFor(file))
      else reportPending(link, byFile, images, reportFor(file))
    }
  }
  return reports.flatMap(({ issues }) => issues)
}

function reportCollisions(heads: readonly FileHead[], reportFor: (file: string) => FileReport): void {
  const first = new Map<string, string>()
  for (const { file, slug } of heads) {
    if (slug === undefined) continue
    const other = first.get(foldSlug(slug))
    if (other === undefined) {
      first.set(foldSlug(slug), file)
      continue
    }
    reportFor(file).add('slug-collision', FILE_START, {
      found: `the slug ${quoteFound(slug)}, which ${other} has too`,
      expected: 'slugs that differ in more than case or Unicode form',
      fix: `rename ${file} or ${other}`,
    })
  }
}

function reportPending(
  { target, url, place, isReference }: PendingLink,
  byFile: ReadonlyMap<string, FileHead>,
  images: ReadonlySet<string>,
  report: FileReport,
): void {
  if (target.kind === 'image') {
    if (images.has(target.path)) return
    report.add('image-missing', place, {
      found: `an image at ${quoteFound(url)}`,
      expected: `a file public${target.path}`,
      fix: 'put the file there, or correct the path',
    })
    return
  }
  const found = `a link to ${quoteFound(url)}`
  const head = byFile.get(target.file)
  if (!head) {
    if (isReference) return
    report.add('link-missing-file', place, {
      found,
      expected: `a file ${target.file}`,
      fix: 'correct the path, or delete the link',
    })
  } else if (target.anchor !== undefined && hasNoAnchor(head, target.anchor)) {
    report.add('link-missing-heading', place, {
      found,
      expected: `a heading #${target.anchor} in ${target.file}`,
      fix: 'link to a heading that is there',
    })
  }
}

/** Whether a file surely has no such heading: one with errors, or read in part, may have it. */
function hasNoAnchor({ issues, anchors, isFrontOnly }: FileHead, anchor: string): boolean {
  return !isFrontOnly && !issues.some(isError) && !anchors.includes(anchor)
}
