import { type FoldedText, findQuote, foldSpace } from '../quotes/find-quote'
import type { Question } from '../records/question'
import type { Source } from '../records/source'
import type { FileReport } from './file-report'
import { FILE_START } from './file-report'
import type { Parsed } from './parsed'
import { quoteFound } from './quote-found'
import type { PendingLink } from './resolve-link'
import { foldSlug } from './slug-of'

/** All files of a folder, parsed, each by its path. */
export interface ParsedFolder {
  readonly questions: ReadonlyMap<string, Parsed<Question>>
  readonly sources: ReadonlyMap<string, Parsed<Source>>
  readonly site: { readonly report: FileReport; readonly links: readonly PendingLink[] }
}

/**
 * What only all files together tell: reports slugs that collide, citations and links that lead nowhere, excerpts that
 * don't stand in their article. The parsed files stay as they are, so that they can be checked again beside others.
 *
 * @param images paths in `public/`, from `/`
 * @param reportFor where the issues of a file go
 */
export function checkAcross(
  folder: ParsedFolder,
  images: ReadonlySet<string>,
  reportFor: (file: string) => FileReport,
): void {
  const { questions, sources, site } = folder
  reportCollisions([...questions], reportFor)
  reportCollisions([...sources], reportFor)
  const bySlug = new Map([...questions.values()].flatMap((each) => (each.slug ? [[each.slug, each] as const] : [])))
  const articles = new Map([...sources.values()].flatMap((each) => (each.slug ? [[each.slug, each] as const] : [])))
  const folded = new Map<string, FoldedText>()
  for (const [file, question] of questions) {
    if (!question.record) continue
    const report = reportFor(file)
    reportDuplicate(question, bySlug, report)
    reportReferences(question, articles, folded, report)
  }
  for (const [file, { links }] of [...questions, ...sources, ['site.md', site] as const]) {
    for (const link of links ?? []) reportPending(link, folder, images, reportFor(file))
  }
}

function reportCollisions(parsed: readonly [string, Parsed<unknown>][], reportFor: (file: string) => FileReport): void {
  const first = new Map<string, string>()
  for (const [file, { slug }] of parsed) {
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
  question: Parsed<Question>,
  bySlug: ReadonlyMap<string, Parsed<Question>>,
  report: FileReport,
): void {
  const { record, placeOfField } = question
  const original = record?.duplicateOf
  if (!record || original === undefined) return
  const place = placeOfField?.('duplicate_of') ?? FILE_START
  const found = `duplicate_of ${quoteFound(original)}`
  const target = bySlug.get(original)
  if (original === record.slug) {
    report.add('duplicate-of-itself', place, {
      found,
      expected: 'the slug of another question',
      fix: 'delete the line',
    })
  } else if (!target) {
    report.add('duplicate-missing', place, {
      found,
      expected: 'the slug of a question of this folder',
      fix: 'duplicate_of: …',
    })
  } else if (target.record?.duplicateOf !== undefined) {
    report.add('duplicate-of-duplicate', place, {
      found: `${found}, which is a duplicate itself`,
      expected: 'the question that has the answer',
      fix: `duplicate_of: ${target.record.duplicateOf}`,
    })
  }
}

function reportReferences(
  { record, places }: Parsed<Question>,
  articles: ReadonlyMap<string, Parsed<Source>>,
  folded: Map<string, FoldedText>,
  report: FileReport,
): void {
  for (const { target, excerpt, number } of record?.references ?? []) {
    if (target?.kind !== 'source') continue
    const place = places?.[number - 1]
    const article = articles.get(target.slug.normalize('NFC'))
    if (!article) {
      report.add('reference-missing', place?.heading ?? FILE_START, {
        found: `a reference to the source ${quoteFound(target.slug)}`,
        expected: 'a file under sources/',
        fix: `create sources/${target.slug}.md, or correct the link`,
      })
      continue
    }
    if (!excerpt || !article.record) continue
    const text = folded.get(target.slug) ?? foldSpace(article.record.body.text)
    folded.set(target.slug, text)
    if (findQuote(text, excerpt.text)) continue
    report.add('excerpt-not-found', place?.excerpt ?? FILE_START, {
      found: `an excerpt that doesn't stand in ${article.record.file}: ${quoteFound(excerpt.text.replace(/\s+/g, ' '))}`,
      expected: 'the very words of the article, white space and Markdown marks apart',
      fix: 'copy the passage from the article, with […] where words are left out',
    })
  }
}

function reportPending(link: PendingLink, folder: ParsedFolder, images: ReadonlySet<string>, report: FileReport): void {
  const found = `${link.kind === 'image' ? 'an image at' : 'a link to'} ${quoteFound(link.url)}`
  if (link.kind === 'image') {
    if (images.has(link.path)) return
    report.add('image-missing', link.place, {
      found,
      expected: `a file public${link.path}`,
      fix: 'put the file there, or correct the path',
    })
    return
  }
  const target = folder.questions.get(link.path) ?? folder.sources.get(link.path)
  if (!target) {
    report.add('link-missing-file', link.place, {
      found,
      expected: `a file ${link.path}`,
      fix: 'correct the path, or delete the link',
    })
  } else if (link.anchor !== undefined && target.anchors && !target.anchors.has(link.anchor)) {
    report.add('link-missing-heading', link.place, {
      found,
      expected: `a heading #${link.anchor} in ${link.path}`,
      fix: 'link to a heading that is there',
    })
  }
}
