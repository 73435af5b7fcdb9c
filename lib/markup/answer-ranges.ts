import type { ElementContent } from 'hast'
import { referenceAnchor, sentenceAnchor } from '../addresses/paths'
import { fill } from '../dictionary/fill'
import { element } from '../markdown/render/element'
import type { MarkedRange } from '../markdown/render/range-marker'
import type { CheckedSentence, Evidence } from '../records/evidence'
import type { Reference } from '../records/question'
import { CLASS, dataProperties } from './evidence-names'

/** Words of the interface that the marks of an answer need. */
export interface SentenceLabels {
  /** BCP 47: the interface may speak another language than the answer. */
  readonly language: string
  readonly reference: string
  readonly similarReference: string
  readonly gradeNone: string
}

/**
 * The checked sentences of an answer as ranges to mark, each followed by links to the references that it rests on, or by a
 * quiet word that it rests on none. Without any excerpt there is nothing to compare: that is said once, not behind each.
 */
export function answerRanges(
  evidence: Evidence,
  references: readonly Reference[],
  labels: SentenceLabels,
): MarkedRange[] {
  if (!references.some(({ excerpt }) => excerpt)) return []
  const sentences = checkedSentences(evidence)
  const firstMissing = sentences.find(({ grade }) => grade === 'none')?.number
  return sentences.flatMap((sentence) => {
    const { number } = sentence
    const cited = referencesOf(sentence)
    const whole: MarkedRange = {
      start: sentence.start,
      end: sentence.end,
      tagName: 'span',
      id: sentenceAnchor(number),
      properties: {
        className: [CLASS.sentence],
        ...dataProperties({ sentence: number, grade: sentence.grade, references: cited.join(' ') }),
      },
      after:
        sentence.grade === 'none'
          ? [missingMarker(number, number === firstMissing, labels)]
          : markersOf(sentence, number, references, labels),
    }
    const words = sentence.grade === 'paraphrased' ? sentence.unsupported : []
    return [whole, ...words.map(({ start, end }) => wordsRange(start, end))]
  })
}

/** The sentences that were held against the excerpts, in the order of the answer. */
export function checkedSentences({ sentences }: Evidence): CheckedSentence[] {
  return sentences.filter((sentence) => sentence.checked)
}

/** The numbers of the references that a sentence rests on, the main one first. */
export function referencesOf({ spans }: CheckedSentence): number[] {
  return [...new Set(spans.map(({ reference }) => reference))]
}

function wordsRange(start: number, end: number): MarkedRange {
  return { start, end, tagName: 'span', properties: { className: [CLASS.otherWords] } }
}

function markersOf(
  sentence: CheckedSentence,
  number: number,
  references: readonly Reference[],
  labels: SentenceLabels,
): ElementContent[] {
  const isQuoted = sentence.grade === 'quoted'
  return referencesOf(sentence).map((cited) => {
    const title = references.find((reference) => reference.number === cited)?.title ?? ''
    const label = fill(isQuoted ? labels.reference : labels.similarReference, { n: cited, title })
    const text = isQuoted ? String(cited) : `≈${cited}`
    const href = `#${referenceAnchor(cited)}`
    const properties = {
      href,
      className: [CLASS.marker],
      ...dataProperties({ sentence: number }),
      ariaLabel: label,
      lang: labels.language,
    }
    return element('a', properties, [text])
  })
}

/** The words are there each time, but seen only the first time, which explains the sign: repeated they would shout. */
function missingMarker(number: number, isFirst: boolean, labels: SentenceLabels): ElementContent {
  const words = labels.gradeNone
  const className = [CLASS.marker, CLASS.markerNone, ...(isFirst ? [CLASS.markerFirst] : [])]
  const data = dataProperties({ sentence: number })
  const properties = { href: '#references', className, ...data, title: words, lang: labels.language }
  return element('a', properties, [element('span', { className: [CLASS.markerWords] }, [words])])
}
