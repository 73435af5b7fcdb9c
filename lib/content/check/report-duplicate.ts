import type { QuestionHead } from '../parse/heads'
import { foldSlug, nameOf } from '../parse/slug-of'
import { FILE_START, type FileReport, type Place } from './file-report'
import { quoteFound } from './quote-found'

type Questions = ReadonlyMap<string, QuestionHead>

/**
 * Reports a question whose original isn't there, or has no answer of its own.
 *
 * @param near the slugs of all questions by their folded slugs: people write them in another case, or as a path
 */
export function reportDuplicate(
  { slug, isDraft, duplicateOf: original = '', duplicatePlace = FILE_START }: Duplicate,
  bySlug: Questions,
  near: ReadonlyMap<string, string>,
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
    const meant = near.get(foldSlug(nameOf(original.replace(/\.html$|\/$/, '').replace(/[?#].*$/s, ''))))
    report.add('duplicate-missing', duplicatePlace, {
      found,
      expected: 'the slug of a question of this folder',
      fix:
        meant === undefined || meant === slug
          ? 'write the slug of the other question: the name of its file without .md'
          : `duplicate_of: ${meant}`,
    })
  } else if (target.facts?.isDraft && !isDraft) {
    reportDraft(`${found}, which is a draft`, duplicatePlace, report)
  } else if (target.facts?.duplicateOf !== undefined) {
    const last = originalOf(target.facts.duplicateOf, bySlug)
    report.add('duplicate-of-duplicate', duplicatePlace, {
      found: `${found}, which is a duplicate itself`,
      expected: 'the question that has the answer',
      fix:
        last === undefined || last === slug
          ? 'delete the line duplicate_of in that of the questions that has the answer'
          : `duplicate_of: ${last}`,
    })
  }
}

interface Duplicate {
  readonly slug?: string
  readonly isDraft?: boolean
  readonly duplicateOf?: string
  readonly duplicatePlace?: Place
}

/** The question at the end of a chain of duplicates; `undefined` where it has none. */
function originalOf(first: string, bySlug: Questions): string | undefined {
  const seen = new Set<string>()
  for (let slug: string | undefined = first; slug !== undefined && !seen.has(slug); ) {
    seen.add(slug)
    const head = bySlug.get(slug)
    if (!head) return undefined
    const next: string | undefined = head.facts?.duplicateOf
    if (next === undefined) return slug
    slug = next
  }
  return undefined
}

/** A draft has no published page that another page could lead to. */
export function reportDraft(found: string, place: Place, report: FileReport): void {
  report.add('link-to-draft', place, {
    found,
    expected: 'something that is published',
    fix: 'publish the other one (delete its line draft: true), or delete the link',
  })
}
