import { expect, test } from 'vitest'
import { findQuote, withoutSpace } from '../../../lib/text/find-quote'

const ARTICLE = '规模定律\n模型大小、数据量和计算量\n一起增长时，损失会下降。\nThe loss falls\tsmoothly.'
const quoted = (quote: string) => {
  const span = findQuote(withoutSpace(ARTICLE), quote)
  return span && ARTICLE.slice(span.start, span.end)
}

test.each([
  ['数据量和计算量 一起增长时', '数据量和计算量\n一起增长时'],
  ['The  loss\nfalls smoothly.', 'The loss falls\tsmoothly.'],
  ['  规模定律  ', '规模定律'],
  ['模型大小……损失会下降。', '模型大小、数据量和计算量\n一起增长时，损失会下降。'],
  ['规模定律 [...] 损失会下降', '规模定律\n模型大小、数据量和计算量\n一起增长时，损失会下降'],
])('finds %j where it stands', (quote, found) => {
  expect(quoted(quote)).toBe(found)
})

test.each(['损失会上升', '损失会下降。……规模定律', '', '   ', '……', 'the loss falls'])('finds no %j', (quote) => {
  expect(quoted(quote)).toBeUndefined()
})
