import { splitSentences } from '../../../lib/text/split-sentences'
import type { EvidenceCase } from './evidence-case'
import { pick, seededRandom } from './seeded-random'

type Sentence = EvidenceCase['answer_sentences'][number]
type Change = (sentence: string, other: string) => string | undefined

/** What answers are made of, as stretches of a text that another of the same kind can take the place of. */
const NUMBER = /(?<![\d.,A-Za-z])\d+(?:[.,]\d+)*(?![\d.,]*\d)/gu
const NAME = /(?<=[a-z,] )(?:[A-Z][a-z]+)(?: [A-Z][a-z]+)*/gu
/** A common noun or what describes one. */
const NOUN = /(?<=\b(?:the|an?) )[a-z]{4,}\b/gu
const TITLE = /(?<=《)[^《》]+(?=》)/gu
const HAN_WORD = /[\p{sc=Han}]{2,}/gu
const SHORTEST = 40
const SHORTEST_HAN = 16

const EDITS: Readonly<Record<string, (sentence: string) => string | undefined>> = {
  verbatim: (sentence) => sentence,
  opening: (sentence) => `According to the article, ${sentence}`,
  brackets: (sentence) => changed(sentence, sentence.replace(/\s*\([^()]*\)/u, '')),
  order: (sentence) =>
    changed(
      sentence,
      sentence.replace(/^((?:In|On|By|After|During) [^,]{3,40}) ?, (.+?) ?\.$/u, (_, first: string, rest: string) => {
        return `${rest} ${first.charAt(0).toLowerCase()}${first.slice(1)}.`
      }),
    ),
  tense: (sentence) => changed(sentence, sentence.replace(/\bwas (\w+ed)\b/u, 'had been $1').replace(/\bis\b/u, 'was')),
  marks: (sentence) => changed(sentence, sentence.replace(/,/gu, '').replace(/``|''/gu, '"')),
}

const POLARITY = /\b(?:is|was|are|were|can|could|has|had|will|would)\b(?! not)/u

/** English sentences of a kind with `zh-syn`: as they stand, lightly edited, or with one thing changed; see {@link swappedCases}. */
export function editedCases(cases: readonly EvidenceCase[], seed: number): EvidenceCase[] {
  const random = seededRandom(seed)
  return cases.map(({ passages }) => {
    const sentences = sentencesOf(passages.map(({ text }) => text)).filter(({ length }) => length >= SHORTEST)
    return {
      passages,
      answer_sentences: sentences.slice(0, 8).flatMap((sentence): Sentence[] => {
        const [kind = 'verbatim', edit] = pick(Object.entries(EDITS), random) ?? []
        const text = edit?.(sentence)
        const supported = text === undefined ? [] : [{ text, supported: true, kind, spans: [] }]
        const denied = changed(sentence, sentence.replace(POLARITY, '$& not'))
        return denied === undefined || random() < 0.5
          ? supported
          : [...supported, { text: denied, supported: false, kind: 'neg-polarity', spans: [] }]
      }),
    }
  })
}

/**
 * For sentences of the passages the same with a number, name, title or word of another passage in the place of their own: false answers
 * that a search engine's snippet could be made to give.
 */
export function swappedCases(cases: readonly EvidenceCase[], seed: number): EvidenceCase[] {
  const random = seededRandom(seed)
  const all = cases.flatMap(({ passages }) => sentencesOf(passages.map(({ text }) => text)))
  const swaps: Readonly<Record<string, Change>> = {
    'swap-number': swapOf(NUMBER, random),
    'swap-name': swapOf(NAME, random),
    'swap-noun': swapOf(NOUN, random),
    'swap-title': swapOf(TITLE, random),
    'swap-word': swapWords(random),
  }
  return cases.map(({ passages }) => {
    const own = passages.map(({ text }) => text).join('\n')
    const answers = sentencesOf(passages.map(({ text }) => text))
      .filter((text) => text.length >= (/\p{sc=Han}/u.test(text) ? SHORTEST_HAN : SHORTEST))
      .slice(0, 6)
      .flatMap((sentence) =>
        Object.entries(swaps).flatMap(([kind, swap]): Sentence[] => {
          const text = swap(sentence, pick(all, random) ?? '')
          return text === undefined || own.includes(text) ? [] : [{ text, supported: false, kind, spans: [] }]
        }),
      )
    return { passages, answer_sentences: answers }
  })
}

function swapOf(kind: RegExp, random: () => number): Change {
  return (sentence, other) => {
    const own = pick([...sentence.matchAll(kind)], random)
    const [put] = pick([...other.matchAll(kind)], random) ?? []
    if (own === undefined || put === undefined || own[0].includes(put) || put.includes(own[0])) return undefined
    return sentence.slice(0, own.index) + put + sentence.slice(own.index + own[0].length)
  }
}

/** A Chinese word of two or more characters for another as long. */
function swapWords(random: () => number): Change {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const wordsOf = (text: string) =>
    [...segmenter.segment(text)].filter(
      ({ segment }) => segment.length >= 2 && segment.match(HAN_WORD)?.[0] === segment,
    )
  return (sentence, other) => {
    const own = pick(wordsOf(sentence), random)
    const put = pick(
      wordsOf(other).filter(({ segment }) => segment.length === own?.segment.length),
      random,
    )?.segment
    if (own === undefined || put === undefined || put === own.segment || sentence.includes(put)) return undefined
    return sentence.slice(0, own.index) + put + sentence.slice(own.index + own.segment.length)
  }
}

function sentencesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end).trim()))
}

function changed(before: string, after: string): string | undefined {
  return before === after ? undefined : after
}
