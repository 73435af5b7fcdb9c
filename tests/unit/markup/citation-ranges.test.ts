// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { dictionaryOf } from '../../../lib/dictionary/dictionary'
import { findEvidence } from '../../../lib/evidence/find-evidence'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown'
import { plainText } from '../../../lib/markdown/plain-text'
import { inOrder } from '../../../lib/markdown/render/range-marker'
import { renderHtml } from '../../../lib/markdown/render/render-html'
import { answerRanges } from '../../../lib/markup/answer-ranges'
import { citationRanges } from '../../../lib/markup/citation-ranges'

const LABELS = { ...dictionaryOf('en'), language: 'en' }
const REFERENCES = ['模型并不执行任何函数。', '大会于2016年在杭州召开。'].map((text, index) => ({
  number: index + 1,
  title: `来源 ${index + 1}`,
  excerpt: { text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] },
}))

/** An answer as it stands in its page. */
function render(markdown: string): DocumentFragment {
  const tree = parseMarkdown(markdown)
  const answer = plainText(tree)
  const facts = { slug: 'a', file: 'questions/a.md', title: '？', date: '2025-01-03', tags: [], language: 'zh-CN' }
  const evidence = findEvidence({ ...facts, answer, references: REFERENCES })
  const ranges = inOrder([
    ...answerRanges(evidence, REFERENCES, LABELS),
    ...citationRanges(tree, answer.text, REFERENCES, LABELS),
  ])
  const template = document.createElement('template')
  template.innerHTML = renderHtml(tree, { hrefOf: (url) => url, labels: LABELS, ranges })
  return template.content
}

const links = (markdown: string): string[] =>
  [...render(markdown).querySelectorAll('.citation')].map((link) => `${link.textContent} ${link.getAttribute('href')}`)

test('a number in brackets is a link to its reference, with its words as they are written', () => {
  const page = render('模型并不执行任何函数[1]。大会于2018年在杭州召开。［２］')
  const all = [...page.querySelectorAll('.citation')]
  expect(all.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['[1]', '#reference-1'],
    ['［２］', '#reference-2'],
  ])
  expect(all[0]?.getAttribute('aria-label')).toBe('Reference 1: 来源 1')
  expect(all[0]?.getAttribute('title')).toBe('Reference 1: 来源 1')
  expect(all[0]?.getAttribute('lang')).toBe('en')
  expect(page.querySelector('.sentence')?.textContent).toBe('模型并不执行任何函数[1]。')
  expect(page.querySelector('.marker')?.textContent).toBe('1')
})

test.each([
  ['一句话说完了。[1][2] [1]', ['[1] #reference-1', '[2] #reference-2', '[1] #reference-1']],
  ['**要点**[1]与*别的*[2]', ['[1] #reference-1', '[2] #reference-2']],
  ['- 一项[1]\n- 又一项[2]\n\n| 格[1] |\n| - |\n| 子[2] |', 4],
  ['没有这一条[3]，也没有[0]、[01]、[1-2]。', []],
  ['写作 a[1]，也写作 a[1][2]、f(x)[1]、x2[1]、arr[2]。', []],
  ['`[1]` 和 `a[1]`\n\n    [1]\n\n```\n[1]\n```', []],
  ['[1](https://a.example/) [[1]](https://b.example/) [**甲[1]**](https://c.example/) [^1]\n\n[^1]: 注', []],
  ['引用[1]\n\n[1]: https://a.example/', []],
])('%s', (markdown, expected) => {
  if (typeof expected === 'number') expect(links(markdown)).toHaveLength(expected)
  else expect(links(markdown)).toEqual(expected)
})
