import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileFolder } from './compile-folder'

const ARTICLE = '房东不得在固定期限内终止本租约。\n\n## 押金\n\n押金在三十天内退还。'

/** The names of the issues of a question with two excerpts of one article, whose files have these further fields. */
function issuesOf(ofQuestion: string, ofSource: string, article = ARTICLE): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-problems-'))
  for (const name of ['questions', 'sources']) mkdirSync(join(folder, name))
  const quotes = ['房东[…]在固定期限内终止本租约。', '押金在三天内退还。', '租约。[…]押金在三十天内退还。']
  const references = quotes.map((quote) => `### [租约](../sources/a.md)\n\n> ${quote}\n`).join('\n')
  const head = '---\ntitle: 租约\n'
  writeFileSync(
    join(folder, 'questions', 'why.md'),
    `${head}date: 2025-01-03\n${ofQuestion}---\n\n回答。\n\n## 参考资料\n\n${references}`,
  )
  writeFileSync(join(folder, 'sources', 'a.md'), `${head}${ofSource}---\n\n${article}\n`)
  const { issues } = compileFolder(folder)
  rmSync(folder, { recursive: true })
  return issues.map(({ name }) => name).toSorted()
}

const OF_EXCERPTS = ['elision-hides-negation', 'elision-joins-sections', 'excerpt-not-found']

test.each([
  ['no other', '', '', []],
  ['one of the question’s fields', 'mood: good\n', '', ['field-unknown']],
  ['one of YAML', 'tags: [a\n', '', ['yaml-broken']],
  ['one of the article’s fields', '', 'mood: good\n', ['field-unknown']],
  ['some of both', 'mood: good\n', 'url: nowhere\n', ['field-unknown', 'url-invalid']],
])('the problems of excerpts are told beside %s', (_other, ofQuestion, ofSource, others) => {
  expect(issuesOf(ofQuestion, ofSource)).toEqual([...OF_EXCERPTS, ...others].toSorted())
})

test('of an article that can’t be read, only that is told', () => {
  expect(issuesOf('', '', '>'.repeat(60))).toEqual(['markdown-nested-too-deep'])
})
