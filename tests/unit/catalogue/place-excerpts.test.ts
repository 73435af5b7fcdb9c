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
function issuesOf(excerpt: string, article = ARTICLE): string[] {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const quoted = excerpt.replace(/^/gm, '> ')
  const text = `---\ntitle: 为什么？\ndate: 2025-01-03\n---\n\n因为。\n\n## 参考资料\n\n### [规模定律](../sources/a.md)\n\n${quoted}\n`
  const question = compileQuestion({ path: 'questions/why.md', bytes: bytes(text) }, SITE)
  const { record: source } = compileSource({ path: 'sources/a.md', bytes: bytes(article) }, SITE)
  if (!question.head.facts || !question.record || !source) throw new Error('a fixture with issues of its own')
  const folded = { source, text: withoutSpace(source.body.text), lines: () => [] }
  const sourceOf = (slug: string) => (slug === 'a' ? folded : undefined)
  const { spans, issues } = placeExcerpts(question.head.facts, question.record.references, sourceOf, () => [])
  expect(Object.keys(spans)).toHaveLength(issues.some(({ name }) => name === 'excerpt-not-found') ? 0 : 1)
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

describe('an elision that changes what the article says', () => {
  const saying = (text: string) => `---\ntitle: a\n---\n\n${text}\n`

  test.each([
    ['房东不得在固定期限内终止本租约。', '房东[…]在固定期限内终止本租约。'],
    ['房东不得在固定期限内终止本租约。', '房东 [ . . . ] 在固定期限内终止本租约。'],
    ['房东不得在固定期限内终止本租约。', '房东（略）在固定期限内终止本租约。'],
    ['模型并没有学会推理。', '模型……学会推理。'],
    ['本方法尚未经过验证。', '本方法…经过验证。'],
    ['模型无法复现结果。', '模型...复现结果。'],
    ['此事绝非偶然。', '此事⋯⋯偶然。'],
    ['室内禁止使用明火。', '室内[...]使用明火。'],
    ['请勿关闭电源。', '请[……]关闭电源。'],
    ['请别相信它。', '请[…]相信它。'],
    ['The model does not generalise well.', 'The model […] generalise well.'],
    ['The model doesn’t generalise well.', 'The model […] generalise well.'],
    ['The tenant can never leave early.', 'The tenant can ... leave early.'],
    ['The tenant cannot leave early.', 'The tenant […] leave early.'],
    ['It works without any training.', 'It works […] training.'],
    ['It is neither fast nor cheap.', 'It is […] fast […] cheap.'],
    ['All users except admins can log in.', 'All users […] can log in.'],
    ['The model fails to learn.', 'The model […] learn.'],
    ['模型难以学会推理。', '模型……学会推理。'],
    ['公司拒绝退还押金。', '公司……退还押金。'],
    ['签约后，房东不得在固定期限内终止本租约。', '……在固定期限内终止本租约。'],
    ['No model can see images.', '[…] model can see images.'],
    ['It works. This is not so at scale. It grows.', 'It works. […] It grows.'],
  ])('%s: %s hides a negation', (text, excerpt) => {
    expect(new Set(issuesOf(excerpt, saying(text)))).toEqual(new Set(['elision-hides-negation']))
  })

  test.each([
    ['模型非常容易学会推理。', '模型……学会推理。'],
    ['模型不仅大，而且特别快地学会推理。', '模型……学会推理。'],
    ['无论识别还是分别处理，模型都行。', '无论识别……模型都行。'],
    ['模型说：“不知道……也许”。', '不知道……也许'],
    ['这不是甲，房东可以终止本租约。', '……房东可以终止本租约。'],
    ['他说不……房东可以终止本租约。', '……房东可以终止本租约。'],
    ['房东可以终止本租约。', '……房东可以终止本租约……'],
    ['An exceptional, preventive black case.', 'An […] case.'],
    ['The model, as we note, generalises.', 'The model […] generalises.'],
    ['Not now. The model, as we know, learns. The model never stops.', 'The model […] learns.'],
  ])('%s: %s hides none', (text, excerpt) => {
    expect(issuesOf(excerpt, saying(text))).toEqual([])
  })

  test('joins sections where a heading is left out, and not where it is quoted', () => {
    const article = saying('## One\n\nWords grow.\n\n## Two\n\nModels shrink.')
    expect(issuesOf('Words grow. […] Models shrink.', article)).toEqual(['elision-joins-sections'])
    expect(issuesOf('Words […] Two\n\nModels shrink.', article)).toEqual([])
  })
})
