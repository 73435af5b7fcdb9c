import { describe, expect, test } from 'vitest'
import { compileQuestion } from '../../../lib/catalogue/compile/compile-question'
import { compileSource } from '../../../lib/catalogue/compile/compile-source'
import { placeExcerpts } from '../../../lib/catalogue/compile/place-excerpts'
import type { Site } from '../../../lib/records/site'
import { withoutSpace } from '../../../lib/text/find-quote'

const SITE: Site = { name: 'Test', url: 'http://localhost:3000', language: 'zh-CN' }
const ARTICLE = `---
title: 规模定律
---

# 规模定律

模型**大小**、[数据量](https://a.example/)和
计算量一起增长时，损失会\`平滑\`地下降。

- The loss falls
- as a *power law*.
`

/** The names of the issues that an excerpt of the source has. */
function issuesOf(excerpt: string): string[] {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const quoted = excerpt.replace(/^/gm, '> ')
  const text = `---\ntitle: 为什么？\ndate: 2025-01-03\n---\n\n因为。\n\n## 参考资料\n\n### [规模定律](../sources/a.md)\n\n${quoted}\n`
  const question = compileQuestion({ path: 'questions/why.md', bytes: bytes(text) }, SITE)
  const { record: source } = compileSource({ path: 'sources/a.md', bytes: bytes(ARTICLE) }, SITE)
  if (!question.head.facts || !question.record || !source) throw new Error('a fixture with issues of its own')
  const article = { source, text: withoutSpace(source.body.text) }
  const { spans, issues } = placeExcerpts(question.head.facts, question.record, (slug) =>
    slug === 'a' ? article : undefined,
  )
  expect(Object.keys(spans)).toHaveLength(issues.length === 0 ? 1 : 0)
  return issues.map(({ name }) => name)
}

describe('an excerpt stands in its source', () => {
  test.each([
    ['word for word', '计算量一起增长时，损失会平滑地下降。'],
    ['over a line break', '和计算量\n一起增长时'],
    ['with other markup', '*模型*大小、数据量和**计算量**'],
    ['over two blocks', 'The loss falls as a power law.'],
    ['with chunk markers', '[heading1]规模定律[content]模型大小、数据量和计算量一起增长时'],
    ['with words left out', '模型大小、数据量[…]损失会平滑地下降。'],
  ])('%s', (_how, excerpt) => {
    expect(issuesOf(excerpt)).toEqual([])
  })
})

describe('an excerpt does not stand in its source', () => {
  test.each([
    ['with another word', '计算量一起增长时，损失会平滑地上升。'],
    ['with a word more', '模型大小、数据量和总计算量'],
    ['in another order', '损失会平滑地下降。[…]模型大小'],
    ['by what its markup says', 'https://a.example/'],
    ['under a heading that it lacks', '[heading1]另一条定律[content]模型大小'],
  ])('%s', (_how, excerpt) => {
    expect(issuesOf(excerpt)).toEqual(['excerpt-not-found'])
  })
})
