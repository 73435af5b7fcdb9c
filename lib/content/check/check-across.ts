import { type ContentIssue, isError } from '../../records/content-issue'
import type { FileHead, QuestionHead, SourceHead } from '../parse/heads'
import { foldSlug } from '../parse/slug-of'
import { FILE_START, FileReport, type Place } from './file-report'
import { quoteFound } from './quote-found'
import { reportCitation } from './report-citation'
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
  for (const head of questions) {
    if (head.facts?.duplicateOf !== undefined) reportDuplicate(head.facts, bySlug, reportFor(head.file))
    for (const citation of head.facts?.citations ?? head.citations ?? [])
      reportCitation(citation, sourceFiles, reportFor(head.file))
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

/** A draft has no published page that another page could lead to. */
function reportDraft(found: string, place: Place, report: FileReport): void {
  report.add('link-to-draft', place, {
    found,
    expected: 'something that is published',
    fix: 'publish the other one (delete its line draft: true), or delete the link',
  })
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

function reportDuplicate(
  { slug, isDraft, duplicateOf: original = '', duplicatePlace = FILE_START }: NonNullable<QuestionHead['facts']>,
  bySlug: ReadonlyMap<string, QuestionHead>,
  report: FileReport,
): void {
  const found = `duplicate_of ${quoteFound(original)}`
  const target = bySlug.get(original)
  if (original === slug) {
    report.add('duplicate-of-itself', duplicatePlace, {
      found,
      expected: 'the slug of another question',
      fix: 'delete the line',
    })
  } else if (!target) {
    report.add('duplicate-missing', duplicatePlace, {
      found,
      expected: 'the slug of a question of this folder',
      fix: 'duplicate_of: …',
    })
  } else if (target.facts?.isDraft && !isDraft) {
    reportDraft(`${found}, which is a draft`, duplicatePlace, report)
  } else if (target.facts?.duplicateOf !== undefined) {
    report.add('duplicate-of-duplicate', duplicatePlace, {
      found: `${found}, which is a duplicate itself`,
      expected: 'the question that has the answer',
      fix: `duplicate_of: ${target.facts.duplicateOf}`,
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
  } else if (target.anchor !== undefined && !head.issues.some(isError) && !head.anchors.includes(target.anchor)) {
    report.add('link-missing-heading', place, {
      found,
      expected: `a heading #${target.anchor} in ${target.file}`,
      fix: 'link to a heading that is there',
    })
  }
}
