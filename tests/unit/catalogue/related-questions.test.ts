import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { catalogueOf } from './compile-folder'

const folder = mkdtempSync(join(tmpdir(), 'wenda-related-'))
mkdirSync(join(folder, 'questions'))

interface Words {
  readonly title: string
  readonly answer: string
  readonly tags?: string
  readonly date?: string
  readonly excerpt?: string
}

function write(slug: string, { title, answer, tags = '', date = '2025-01-03', excerpt }: Words): void {
  const reference = excerpt ? `\n\n## References\n\n### A source\n\n> ${excerpt}` : ''
  const fields = `title: ${title}\ndate: ${date}\ntags: [${tags}]`
  writeFileSync(join(folder, 'questions', `${slug}.md`), `---\n${fields}\n---\n\n${answer}${reference}\n`)
}

write('scaling', { title: '规模定律是什么？', answer: '模型、数据和计算量一起增长时，损失平滑地下降。' })
write('scaling-limits', { title: '规模定律会失效吗？', answer: '数据可能先用完。', date: '2024-05-01' })
write('scaling-history', {
  title: 'Scaling Law 的历史',
  answer: '规模定律最早在语言模型上得到验证。',
  date: '2025-02-01',
})
write('tea', { title: '绿茶用多热的水？', answer: '八十度左右。', excerpt: '规模定律 规模定律 规模定律' })
write('coffee', { title: '咖啡豆如何存放？', answer: '密封，避光。' })
for (let n = 0; n < 9; n++)
  write(`loss-${n}`, { title: `损失函数 ${n}`, answer: '交叉熵是常用的损失函数。', tags: '损失' })

const catalogue = catalogueOf(folder)

afterAll(() => rmSync(folder, { recursive: true }))

test('what asks about the same comes before what shares a word, and what shares nothing does not come', () => {
  const related = catalogue.related('scaling')
  expect(related.indexOf('scaling-limits')).toBeGreaterThanOrEqual(0)
  expect(related.indexOf('scaling-limits')).toBeLessThan(related.indexOf('scaling-history'))
  expect(related).not.toContain('coffee')
})

test('excerpts tie no questions together', () => {
  expect(catalogue.related('tea')).not.toContain('scaling')
})

test('six at most, never the question itself', () => {
  const related = catalogue.related('loss-3')
  expect(related).toHaveLength(6)
  expect(related).not.toContain('loss-3')
  expect(new Set(related).size).toBe(6)
})

test('the page shows them newest first', () => {
  const page = catalogue.questionPage('scaling')
  const shown = page?.kind === 'answer' ? page.related : []
  expect(shown.map(({ date }) => date)).toEqual(
    shown
      .map(({ date }) => date)
      .toSorted()
      .toReversed(),
  )
  expect(shown.map(({ slug }) => slug).toSorted()).toEqual([...catalogue.related('scaling')].toSorted())
})

test('nothing is like a question that is not there', () => {
  expect(catalogue.related('nobody')).toEqual([])
})
