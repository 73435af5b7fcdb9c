import type { Insertion } from '../markdown/write-markdown'
import type { Evidence } from '../records/evidence'
import type { Reference } from '../records/question'
import { checkedSentences, referencesOf } from './answer-ranges'

/** The marker behind a sentence that no excerpt supports. */
export const UNSUPPORTED_MARKER = '[–]'

/** The marker behind a sentence in Markdown: `[1]` for one that is quoted, `[≈1]` for similar wording. */
export function markdownMarker(reference: number | 'n', isQuoted: boolean): string {
  return isQuoted ? `[${reference}]` : `[≈${reference}]`
}

/** The markers behind the checked sentences of an answer, as on its page; none where there is no excerpt to check against. */
export function markdownMarkers(evidence: Evidence, references: readonly Reference[]): Insertion[] {
  if (!references.some(({ excerpt }) => excerpt)) return []
  return checkedSentences(evidence).map((sentence) => ({
    after: sentence.end,
    markdown:
      sentence.grade === 'none'
        ? UNSUPPORTED_MARKER
        : referencesOf(sentence)
            .map((reference) => markdownMarker(reference, sentence.grade === 'quoted'))
            .join(''),
  }))
}
