import type {
  CheckedSentence,
  Difference,
  Evidence,
  EvidenceSummary,
  ExcerptSpan,
  SentenceEvidence,
} from '../records/evidence'
import type { Question } from '../records/question'
import type { Span } from '../records/text'
import { align } from './align'
import type { AlignedDifference, Alignment, PassageSpan } from './alignment'
import { answerSentences, spansIn, unwrapLines } from './answer-sentences'

/**
 * A sentence that nothing supports still has a closest passage where this share of it stands there. With less the two
 * only share a subject, and pointing there would mislead.
 */
const CLOSE_COVERAGE = 0.5

/**
 * What the excerpts of a question say of each sentence of its answer. A function of these alone: the same question gives
 * the same evidence on every build.
 *
 * @param glossary terms that the site says mean the same, see `align`
 */
export function findEvidence(question: Question, glossary: readonly (readonly string[])[] = []): Evidence {
  const { answer, references } = question
  const excerpts = references.flatMap(({ number, excerpt }) =>
    excerpt ? [{ number, text: unwrapLines(excerpt) }] : [],
  )
  const line = unwrapLines(answer)
  const sentences = answerSentences(answer)
  const checked = sentences.filter(({ reason }) => reason === undefined)
  const alignments = align(
    checked.map(({ start, end }) => line.slice(start, end)),
    excerpts.map(({ text }) => text),
    checked.map(({ start, end }) => ({
      code: spansIn(answer.code, start, end),
      citations: spansIn(answer.citations, start, end),
    })),
    glossary,
  )
  const evidenceOf = new Map(checked.map((sentence, index) => [sentence, alignments[index] ?? undefined]))
  const referenceOf = (passage: number): number => excerpts[passage]?.number ?? 0

  let number = 0
  const found = sentences.map((sentence): SentenceEvidence => {
    const { start, end, reason } = sentence
    if (reason !== undefined) return { start, end, checked: false, reason }
    number += 1
    return sentenceEvidence(number, { start, end }, evidenceOf.get(sentence), referenceOf)
  })
  return { sentences: found, summary: summarize(found) }
}

/** How many sentences have which grade. */
function summarize(sentences: readonly SentenceEvidence[]): EvidenceSummary {
  const count = {
    checked: 0,
    quoted: 0,
    paraphrased: 0,
    none: 0,
    notChecked: 0,
  }
  for (const sentence of sentences) {
    count[sentence.checked ? 'checked' : 'notChecked'] += 1
    if (sentence.checked) count[sentence.grade] += 1
  }
  return count
}

function sentenceEvidence(
  number: number,
  { start, end }: Span,
  alignment: Alignment | undefined,
  referenceOf: (passage: number) => number,
): CheckedSentence {
  const nothing: CheckedSentence = {
    start,
    end,
    checked: true,
    number,
    grade: 'none',
    spans: [],
    unsupported: [],
    differences: [],
  }
  if (!alignment) return nothing
  const spans = alignment.spans.map((span) => excerptSpan(span, referenceOf))
  const differences = alignment.differences.map((difference) => inRecord(difference, start, referenceOf))
  const [main] = spans
  if (!main) return nothing
  if (alignment.grade === 'none')
    return alignment.coverage < CLOSE_COVERAGE ? nothing : { ...nothing, closest: main, differences }
  const unsupported = alignment.uncovered.map((word) => ({
    start: start + word.start,
    end: start + word.end,
  }))
  return {
    ...nothing,
    grade: alignment.grade,
    reference: main.reference,
    spans,
    unsupported: alignment.grade === 'paraphrased' ? unsupported : [],
    differences,
  }
}

function excerptSpan({ passage, start, end }: PassageSpan, referenceOf: (passage: number) => number): ExcerptSpan {
  return { reference: referenceOf(passage), start, end }
}

function inRecord(
  { kind, inSentence, inPassage }: AlignedDifference,
  offset: number,
  referenceOf: (passage: number) => number,
): Difference {
  return {
    kind,
    ...(inSentence && {
      inAnswer: {
        text: inSentence.text,
        start: offset + inSentence.start,
        end: offset + inSentence.end,
      },
    }),
    ...(inPassage && {
      inExcerpt: {
        text: inPassage.text,
        ...excerptSpan(inPassage, referenceOf),
      },
    }),
  }
}
