import { expect, test } from 'vitest'
import { withinTime } from '../../../../lib/catalogue/compile/within-time'
import { en } from '../../../../lib/dictionary/en'
import { findExcess } from '../../../../lib/markdown/limits/find-excess'
import { parseMarkdown } from '../../../../lib/markdown/parse-markdown'
import { renderHtml } from '../../../../lib/markdown/render/render-html'
import { randomShape } from '../../../bench/shapes/random-shape'

// `npm run bench -- shapes` does the same with long texts, by hand, and measures.
test('a shape that the limits accept is read and rendered without a fall', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const { name, text } = randomShape(seed)
    for (const length of [500, 4_000]) {
      const markdown = text(length)
      if (findExcess(markdown)) continue
      const read = () => renderHtml(parseMarkdown(markdown), { hrefOf: (url) => url, labels: en }) !== ''
      expect({ name, read: withinTime(50_000, read).kind }).toEqual({ name, read: 'done' })
    }
  }
})
