import { expect, test } from 'vitest'
import { canClose, canOpen } from '../../../../lib/markdown/limits/flanking'
import { parseMarkdown } from '../../../../lib/markdown/parse-markdown'

const BESIDE = ['a', '1', ' ', '.', '（', '“', '汉', '한', '😀', '\u3000', '𠮷']

test.each(['*', '_'])('a pair of %s is emphasis where the parser finds it', (mark) => {
  const other = BESIDE.flatMap((before) =>
    BESIDE.flatMap((first) =>
      BESIDE.flatMap((last) => {
        const text = `q${before}${mark}${first}w${last}${mark}x`
        const isPair = canOpen(text, 1 + before.length, 1) && canClose(text, text.length - 2, 1)
        return JSON.stringify(parseMarkdown(text)).includes('"emphasis"') === isPair ? [] : text
      }),
    ),
  )
  expect(other).toEqual([])
})
