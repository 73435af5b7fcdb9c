import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listAt } from '../../../lib/catalogue/list-route'
import { routesOf } from '../../../lib/catalogue/routes'
import type { AnswerPage } from '../../../lib/records/pages'
import { catalogueOf } from './compile-folder'

const folder = mkdtempSync(join(tmpdir(), 'wenda-languages-'))
mkdirSync(join(folder, 'questions'))
writeFileSync(join(folder, 'site.md'), '---\nname: Test\nlanguage: en\n---\n')

function write(slug: string, day: number, language: string, title: string): void {
  const fields = `title: ${title}\ndate: 2025-01-${day}\nlanguage: ${language}\ntags: [kettle]`
  const answer =
    '> [!NOTE]\n> Kettle.\n\nThe old kettle boils water in three minutes.\n\n## References\n\n### A\n\n> A kettle rests on the table all day.'
  writeFileSync(join(folder, 'questions', `${slug}.md`), `---\n${fields}\n---\n\n${answer}\n`)
}

for (let n = 0; n < 8; n += 1) write(`en-${n}`, 10 + 2 * n, 'en', `Kettle ${n}?`)
for (let n = 0; n < 8; n += 1) write(`zh-${n}`, 11 + 2 * n, n % 2 ? 'zh-CN' : 'zh', `Kettle 壶 ${n}？`)
write('tw', 27, 'zh-TW', 'Kettle 壺？')

const catalogue = catalogueOf(folder)
afterAll(() => rmSync(folder, { recursive: true }))

function pageOf(slug: string): AnswerPage {
  const page = catalogue.questionPage(slug)
  if (page?.kind !== 'answer') throw new Error(`${slug} has no answer`)
  return page
}

test('the neighbours of a question are the nearest in its language', () => {
  expect(pageOf('en-3').newer?.slug).toBe('en-4')
  expect(pageOf('en-3').older?.slug).toBe('en-2')
  expect(pageOf('zh-3').newer?.slug).toBe('zh-4')
})

test('of a language with few questions, the nearest of all', () => {
  expect(pageOf('tw').older?.slug).toBe('zh-7')
})

test('where its language has none, the nearest of all', () => {
  expect(pageOf('tw').newer).toBeUndefined()
  expect(pageOf('en-7').newer?.slug).toBe('zh-7')
  expect(pageOf('zh-0').older?.slug).toBe('en-0')
})

test('each language has lists of its own, in both orders', () => {
  const list = catalogue.languagePage('zh-Hans', 'newest', 1)
  expect(list).toMatchObject({
    title: 'Question List – 简体中文',
    canonicalPath: '/questions/language/zh-Hans',
    total: 8,
    language: 'zh-Hans',
    languages: [
      { language: 'en', count: 8 },
      { language: 'zh-Hans', count: 8 },
      { language: 'zh-Hant', count: 1 },
    ],
  })
  expect(listAt(catalogue, 'questions', ['language', 'zh-Hant', 'sort', 'title'])?.items).toHaveLength(1)
  expect(catalogue.listPage('newest', 1)?.languages).toHaveLength(3)
  for (const none of [['language'], ['language', 'fr'], ['language', 'en', 'page', '2'], ['language', 'en', 'sort']])
    expect(listAt(catalogue, 'questions', none)).toBeUndefined()
  const paths = routesOf(catalogue).map(({ path }) => path)
  expect(paths.filter((path) => path.startsWith('/questions/language/')).toSorted()).toEqual([
    '/questions/language/en',
    '/questions/language/en/sort/title',
    '/questions/language/zh-Hans',
    '/questions/language/zh-Hans/sort/title',
    '/questions/language/zh-Hant',
    '/questions/language/zh-Hant/sort/title',
  ])
})

test('related questions are in its language where there are enough', () => {
  expect(pageOf('en-3').related.map(({ language }) => language)).toEqual(Array(6).fill('en'))
  expect(pageOf('zh-3').related.map(({ language }) => language.slice(0, 5))).not.toContain('en')
  expect(pageOf('tw').related).toHaveLength(6)
})

test('the marks, regions and boxes of an answer speak its language', () => {
  expect(pageOf('en-3').answerHtml).toContain('>Note<')
  expect(pageOf('zh-3').answerHtml).toContain('>说明<')
  expect(pageOf('zh-3').answerHtml).toContain('摘录中未找到')
  expect(pageOf('tw').answerHtml).toContain('>說明<')
  expect(pageOf('tw').answerHtml).toContain('摘錄中找不到')
})
