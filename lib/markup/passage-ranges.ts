import { passageAnchor, paths } from '../addresses/paths'
import { fill } from '../dictionary/fill'
import { element } from '../markdown/render/element'
import type { MarkedRange } from '../markdown/render/range-marker'
import type { Passage } from '../records/passage'
import { CLASS, dataProperties } from './evidence-names'

// More links than this after a passage would bury the source; the whole list stands under "Cited by".
const MOST_BACK_LINKS = 4

/** The cited passages of a source as ranges to mark, each followed by links back to the answers that quote it. */
export function passageRanges(passages: readonly Passage[], labels: { readonly citedPassage: string }): MarkedRange[] {
  return passages.map(({ number, start, end, citations }) => {
    const links = citations.slice(0, MOST_BACK_LINKS).map(({ questionSlug, questionTitle, referenceNumber }) => {
      const label = fill(labels.citedPassage, { title: questionTitle })
      const href = paths.reference(questionSlug, referenceNumber)
      return element('a', { href, className: [CLASS.passageBack], ariaLabel: label, title: label }, ['↩'])
    })
    return {
      start,
      end,
      tagName: 'mark',
      id: passageAnchor(number),
      properties: { className: [CLASS.passage], ...dataProperties({ passage: number }) },
      after: [element('sup', {}, links)],
    }
  })
}
