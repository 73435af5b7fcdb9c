import { expect, test } from 'vitest'
import { evidenceMinimum } from '../../../lib/commands/evidence-report'
import { findEvidence } from '../../../lib/evidence/find-evidence'
import { evidenceReport } from '../../../lib/evidence/report/evidence-report'
import { formatEvidence } from '../../../lib/evidence/report/format-evidence'
import type { CheckedSentence } from '../../../lib/records/evidence'
import type { Question } from '../../../lib/records/question'
import type { PlainText } from '../../../lib/records/text'

function paragraph(text: string): PlainText {
  return { text, blocks: text === '' ? [] : [{ kind: 'paragraph', start: 0, end: text.length }] }
}

function question(answer: string, ...excerpts: readonly (string | undefined)[]): Question {
  return {
    slug: 'why',
    file: 'questions/why.md',
    title: 'Why?',
    date: '2025-01-03',
    tags: [],
    language: 'zh-CN',
    answer: paragraph(answer),
    references: excerpts.map((excerpt, index) => ({
      number: index + 1,
      title: `Source ${index + 1}`,
      ...(excerpt !== undefined && { excerpt: paragraph(excerpt) }),
    })),
  }
}

function checked(asked: Question): CheckedSentence[] {
  return findEvidence(asked).sentences.filter((sentence) => sentence.checked)
}

const ANSWER =
  '模型并不执行任何函数。简单来说，程序校验参数，再执行真正的函数。大会于2018年在杭州召开。天气很好，我们去了公园。你明白吗？'
const EXCERPTS = [
  undefined,
  '再执行真正的函数，并把结果交回。模型并不执行任何函数。',
  '大会于2016年在杭州召开。',
] as const

test('each sentence with its grade, in the order of the answer', () => {
  const asked = question(ANSWER, ...EXCERPTS)
  const { sentences, summary } = findEvidence(asked)
  expect(sentences.map((sentence) => (sentence.checked ? sentence.grade : sentence.reason))).toEqual([
    'quoted',
    'paraphrased',
    'none',
    'none',
    'question',
  ])
  expect(summary).toEqual({ checked: 4, quoted: 1, paraphrased: 1, none: 2, notChecked: 1 })
  expect(sentences.map(({ start, end }) => asked.answer.text.slice(start, end)).join('')).toBe(ANSWER)
})

test('spans carry the number of their reference, counting those without an excerpt', () => {
  const asked = question(ANSWER, ...EXCERPTS)
  const [first] = checked(asked)
  expect(first?.reference).toBe(2)
  expect(first?.spans.map(({ start, end }) => EXCERPTS[1].slice(start, end))).toEqual(['模型并不执行任何函数。'])
})

test('the words of a paraphrase that the passage lacks, as offsets into the answer', () => {
  const asked = question(ANSWER, ...EXCERPTS)
  const words = checked(asked)[1]?.unsupported.map(({ start, end }) => ANSWER.slice(start, end))
  expect(words).toEqual(['程序校验参数'])
})

test('a close passage and what it differs in, in place of spans', () => {
  const asked = question(ANSWER, ...EXCERPTS)
  const sentence = checked(asked)[2]
  expect(sentence?.spans).toEqual([])
  expect(sentence?.reference).toBeUndefined()
  expect(sentence?.closest).toEqual({ reference: 3, start: 0, end: EXCERPTS[2].length })
  const [difference] = sentence?.differences ?? []
  expect(difference?.inAnswer?.text).toBe('2018年')
  expect(ANSWER.slice(difference?.inAnswer?.start, difference?.inAnswer?.end)).toBe('2018年')
  expect(difference?.inExcerpt).toEqual({ reference: 3, text: '2016年', start: 3, end: 8 })
})

test('nothing close, nothing told', () => {
  const sentence = checked(question(ANSWER, ...EXCERPTS))[3]
  expect(sentence).toMatchObject({ grade: 'none', spans: [], differences: [], unsupported: [] })
  expect(sentence).not.toHaveProperty('closest')
})

test('one sentence may rest on two references', () => {
  const answer = '模型的表现会按可以预测的方式提升，因为它见过更多的文本数据。'
  const [sentence] = checked(question(answer, '模型的表现会按可以预测的方式提升。', '这是因为它见过更多的文本数据。'))
  expect(sentence?.spans.map(({ reference }) => reference)).toEqual([1, 2])
})

test('evidence survives JSON unchanged and is the same each time', () => {
  const evidence = findEvidence(question(ANSWER, ...EXCERPTS))
  expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
  expect(findEvidence(question(ANSWER, ...EXCERPTS))).toEqual(evidence)
})

test('an empty answer, and no references', () => {
  expect(findEvidence(question(''))).toEqual({
    sentences: [],
    summary: { checked: 0, quoted: 0, paraphrased: 0, none: 0, notChecked: 0 },
  })
  expect(findEvidence(question('模型并不执行任何函数。')).summary.none).toBe(1)
})

test('the report names what was not found and holds the share against a minimum', () => {
  const asked = question(ANSWER, ...EXCERPTS)
  const evidence = findEvidence(asked)
  const [report] = evidenceReport([{ question: asked, evidence }], 0.8)
  expect(report?.foundShare).toBe(0.5)
  expect(report?.isBelow).toBe(true)
  expect(report?.notFound.map(({ text }) => text)).toEqual(['大会于2018年在杭州召开。', '天气很好，我们去了公园。'])
  expect(evidenceReport([{ question: asked, evidence }], 0.5)[0]?.isBelow).toBe(false)
  expect(evidenceReport([{ question: asked, evidence }])[0]?.isBelow).toBe(false)
})

test('an answer with nothing to check is never below a minimum', () => {
  const asked = question('好的。')
  expect(evidenceReport([{ question: asked, evidence: findEvidence(asked) }], 1)[0]).toMatchObject({
    foundShare: 1,
    isBelow: false,
  })
})

test('the printed report: counts by question, and each sentence that was not found with its line', () => {
  const asked = question(ANSWER, ...EXCERPTS)
  const reports = evidenceReport([{ question: asked, evidence: findEvidence(asked) }], 0.8)
  const printed = formatEvidence(reports, { folder: 'content', lineOf: (_, offset) => 7 + offset })
  expect(printed).toBe(
    [
      'content/questions/why.md 2 of 4 found (1 quoted, 1 paraphrased), 2 not found, 1 not checked: too few',
      `  content/questions/why.md:${7 + ANSWER.indexOf('大会')} not found: 大会于2018年在杭州召开。`,
      `  content/questions/why.md:${7 + ANSWER.indexOf('天气')} not found: 天气很好，我们去了公园。`,
    ].join('\n'),
  )
})

test.each([
  [['--evidence'], 0],
  [['--evidence=0.8'], 0.8],
  [['--evidence=1'], 1],
  [['--else'], undefined],
])('the minimum that %j asks for', (args, minimum) => {
  expect(evidenceMinimum(args)).toBe(minimum)
})

test.each(['--evidence=', '--evidence=80', '--evidence=yes', '--evidence=-1'])('%s is refused', (option) => {
  expect(evidenceMinimum([option])).toBeNaN()
})
