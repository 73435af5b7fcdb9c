// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { dictionaryOf } from '../../../lib/dictionary/dictionary'
import { findEvidence } from '../../../lib/evidence/find-evidence'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown'
import { plainText } from '../../../lib/markdown/plain-text'
import { renderHtml } from '../../../lib/markdown/render/render-html'
import { answerRanges } from '../../../lib/markup/answer-ranges'
import type { Reference } from '../../../lib/records/question'

const LABELS = dictionaryOf('en')
const REFERENCES = [
  '模型并不执行任何函数。大会于2016年在杭州召开。',
  '程序先把每一个参数都仔细检查一遍，再执行真正的函数。',
].map((text, index) => ({
  number: index + 1,
  title: `"来源" <${index + 1}>`,
  excerpt: { text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] },
}))

/** An answer as it stands in its page. */
function render(markdown: string, references: readonly Reference[] = REFERENCES): DocumentFragment {
  const tree = parseMarkdown(markdown)
  const evidence = findEvidence({
    slug: 'why',
    file: 'questions/why.md',
    title: '为什么？',
    date: '2025-01-03',
    tags: [],
    language: 'zh-CN',
    answer: plainText(tree),
    references,
  })
  const ranges = answerRanges(evidence, references, { ...LABELS, language: 'en' })
  const template = document.createElement('template')
  template.innerHTML = renderHtml(tree, { hrefOf: (url) => url, labels: LABELS, ranges })
  return template.content
}

function texts(page: DocumentFragment, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent)
}

test('a sentence is marked with its number and grade, and followed by links to its references', () => {
  const page = render('模型并不**执行**任何函数。你明白吗？')
  expect(texts(page, '.sentence[data-sentence="1"][data-grade="quoted"]')).toEqual(['模型并不', '执行', '任何函数。'])
  expect(page.querySelectorAll('#sentence-1')).toHaveLength(1)
  expect(texts(page, '.marker')).toEqual(['1'])
  const marker = page.querySelector('.marker')
  expect(marker?.getAttribute('href')).toBe('#reference-1')
  expect(marker?.getAttribute('aria-label')).toBe('Reference 1: "来源" <1>')
  expect(marker?.getAttribute('lang')).toBe('en')
  expect(marker?.previousElementSibling?.textContent).toBe('任何函数。')
})

test('the marker of a paraphrase says to check, and the words that its passage lacks are marked', () => {
  const page = render('简单来说，程序校验参数，再执行真正的函数。')
  expect(texts(page, '.marker')).toEqual(['≈2'])
  expect(page.querySelector('.marker')?.getAttribute('aria-label')).toBe(
    'Reference 2: "来源" <2> (similar wording – please check)',
  )
  expect(texts(page, '.sentence .other-words').length).toBeGreaterThan(0)
})

test('a sentence that nothing supports has the words each time; the first is told apart', () => {
  const page = render('天气很好，我们去了公园。\n\n大会于2018年在杭州召开。')
  expect(texts(page, '.marker-none')).toEqual(['Not found in the excerpts', 'Not found in the excerpts'])
  expect([...page.querySelectorAll('.marker')].map((marker) => marker.classList.contains('marker-first'))).toEqual([
    true,
    false,
  ])
  expect(page.querySelectorAll('.other-words')).toHaveLength(0)
})

test.each([
  ['any reference', []],
  ['any excerpt', REFERENCES.map(({ number, title }) => ({ number, title }))],
])('an answer without %s has no marks', (_what, references) => {
  const page = render('天气很好，我们去了公园。\n\n大会于2018年在杭州召开。', references)
  expect(page.querySelectorAll('.marker, .sentence')).toHaveLength(0)
})
