import type { Evidence, EvidenceSummary } from '../../records/evidence'
import type { Question } from '../../records/question'
import type { Span } from '../../records/text'

/** A question beside what its excerpts say of its answer. */
export interface CheckedQuestion {
  readonly question: Question
  readonly evidence: Evidence
}

/** A sentence that nothing supports, with its offsets in the answer's plain text. */
export interface UnfoundSentence extends Span {
  readonly text: string
}

/** What a writer is told of one question. */
export interface QuestionReport {
  readonly question: Question
  readonly summary: EvidenceSummary
  /** 0–1: the share of the checked sentences that are quoted or paraphrased; 1 where there is none to check. */
  readonly foundShare: number
  /** True where a minimum was given and `foundShare` is below it. */
  readonly isBelow: boolean
  readonly notFound: readonly UnfoundSentence[]
}

/** For each question how much of its answer stands in its excerpts, and the sentences that don't. */
export function evidenceReport(questions: readonly CheckedQuestion[], minimum = 0): QuestionReport[] {
  return questions.map(({ question, evidence }) => {
    const foundShare = foundShareOf(evidence.summary)
    const notFound = evidence.sentences.flatMap((sentence) =>
      sentence.checked && sentence.grade === 'none'
        ? [
            {
              start: sentence.start,
              end: sentence.end,
              text: question.answer.text.slice(sentence.start, sentence.end),
            },
          ]
        : [],
    )
    return {
      question,
      summary: evidence.summary,
      foundShare,
      isBelow: foundShare < minimum,
      notFound,
    }
  })
}

/** 0–1: the share of the checked sentences that are quoted or paraphrased; 1 where there is none to check. */
export function foundShareOf({ checked, quoted, paraphrased }: EvidenceSummary): number {
  return checked === 0 ? 1 : (quoted + paraphrased) / checked
}

/** How many sentences of several answers have which grade. */
export function sumEvidence(summaries: readonly EvidenceSummary[]): EvidenceSummary {
  const sum = (of: keyof EvidenceSummary) => summaries.reduce((total, summary) => total + summary[of], 0)
  return {
    checked: sum('checked'),
    quoted: sum('quoted'),
    paraphrased: sum('paraphrased'),
    none: sum('none'),
    notChecked: sum('notChecked'),
  }
}
