import { paths, sentenceAnchor } from '../addresses/paths'
import type { Catalogue } from '../catalogue/catalogue'
import { dictionaryOf } from '../dictionary/dictionary'
import { GRADE_LABEL } from '../dictionary/grade-labels'
import type { CheckedSentence, ExcerptSpan } from '../records/evidence'
import type { Reference } from '../records/question'
import { languageAbout } from '../text/interface-language'
import {
  addressOf,
  noSuch,
  noticeOf,
  publishedQuestion,
  quoted,
  type ReferenceData,
  referenceLines,
  referencesOf,
  type ToolResult,
} from './tool-result'

interface PassageData {
  readonly reference: number
  readonly words: string
}

/**
 * What the excerpts say of one sentence of an answer.
 *
 * @param sentence its number among the checked ones, from 1, or some of its words
 */
export function readEvidence(catalogue: Catalogue, slug: string, sentence: number | string): ToolResult {
  const entry = publishedQuestion(catalogue, slug)
  if (!entry) return noSuch('question', slug)
  const { answer, references } = catalogue.texts.question(entry)
  const { sentences } = catalogue.texts.body(entry).evidence
  const checked = sentences.filter((each): each is CheckedSentence => each.checked)
  const textOf = ({ start, end }: CheckedSentence) => answer.text.slice(start, end)
  const found =
    typeof sentence === 'number'
      ? checked[sentence - 1]
      : checked.find((each) => textOf(each).includes(sentence.trim()))
  if (!found) {
    return { wrong: `The answer has ${checked.length} checked sentences; none of them is ${JSON.stringify(sentence)}.` }
  }
  const { number, grade, spans, closest, differences } = found
  const dictionary = dictionaryOf(languageAbout(entry, catalogue.site))
  const data = {
    slug: entry.slug,
    notice: noticeOf(catalogue, entry),
    address: `${addressOf(catalogue, paths.question(entry.slug))}#${sentenceAnchor(number)}`,
    sentence: { number, of: checked.length, text: textOf(found) },
    grade,
    meaning: dictionary[GRADE_LABEL[grade]],
    passages: spans.map((span) => passageOf(span, references)),
    ...(closest && { closest: passageOf(closest, references) }),
    differences: differences.map(({ kind, inAnswer, inExcerpt }) => ({
      kind,
      ...(inAnswer && { answer: inAnswer.text }),
      ...(inExcerpt && { excerpt: inExcerpt.text }),
    })),
    references: referencesOf(catalogue, entry),
  }
  return { text: evidenceText(data), data }
}

function passageOf({ reference, start, end }: ExcerptSpan, references: readonly Reference[]): PassageData {
  const excerpt = references.find(({ number }) => number === reference)?.excerpt
  return { reference, words: excerpt?.text.slice(start, end) ?? '' }
}

interface EvidenceData {
  readonly notice: string
  readonly sentence: { readonly number: number; readonly of: number; readonly text: string }
  readonly meaning: string
  readonly passages: readonly PassageData[]
  readonly closest?: PassageData
  readonly differences: readonly { readonly answer?: string; readonly excerpt?: string }[]
  readonly references: readonly ReferenceData[]
}

function evidenceText({ notice, sentence, meaning, passages, closest, differences, references }: EvidenceData): string {
  const shown = [...passages, ...(closest ? [closest] : [])]
  return [
    quoted(notice),
    `Sentence ${sentence.number} of ${sentence.of}: ${sentence.text}`,
    `**${meaning}**`,
    ...shown.map(({ reference, words }) => `[${reference}]\n${quoted(words)}`),
    ...differences.map(({ answer = '–', excerpt = '–' }) => `- answer: ${answer}; excerpt: ${excerpt}`),
    referenceLines(references),
  ].join('\n\n')
}
