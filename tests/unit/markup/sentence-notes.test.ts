import { expect, test } from 'vitest'
import { sentenceNotes } from '../../../lib/markup/sentence-notes'
import type { CheckedSentence, Difference, SentenceEvidence } from '../../../lib/records/evidence'

const YEAR: Difference = {
  kind: 'number',
  inAnswer: { text: '2018年', start: 0, end: 5 },
  inExcerpt: { text: '2016年', start: 2, end: 7, reference: 3 },
}
const WORDS: Difference = { kind: 'word', inAnswer: { text: '城市', start: 6, end: 8 } }

function sentence(parts: Partial<CheckedSentence>): CheckedSentence {
  const span = { start: 0, end: 9 }
  return { ...span, checked: true, number: 1, grade: 'none', spans: [], unsupported: [], differences: [], ...parts }
}

function notesOf(...sentences: SentenceEvidence[]) {
  const summary = { checked: 0, quoted: 0, paraphrased: 0, none: 0, notChecked: 0 }
  return sentenceNotes({ sentences, summary })
}

test('a note names the references of a sentence, each once, the main one first', () => {
  const spans = [4, 2, 4].map((reference) => ({ reference, start: 0, end: 1 }))
  expect(notesOf(sentence({ grade: 'quoted', reference: 4, spans }))).toEqual([
    { number: 1, grade: 'quoted', references: [4, 2], differences: [] },
  ])
})

test('of a passage that only comes close, the number that differs is told, not each other word', () => {
  const closest = { reference: 3, start: 0, end: 9 }
  expect(notesOf(sentence({ closest, differences: [YEAR, WORDS] }))).toEqual([
    { number: 1, grade: 'none', references: [3], differences: [{ answer: '2018年', excerpt: '2016年' }] },
  ])
})

test('of a paraphrase every difference is told, also where one side says nothing', () => {
  const spans = [{ reference: 3, start: 0, end: 9 }]
  expect(notesOf(sentence({ grade: 'paraphrased', reference: 3, spans, differences: [WORDS] }))).toEqual([
    { number: 1, grade: 'paraphrased', references: [3], differences: [{ answer: '城市' }] },
  ])
})

test('sentences that are not checked have no note', () => {
  expect(notesOf({ start: 0, end: 3, checked: false, reason: 'question' })).toEqual([])
})
