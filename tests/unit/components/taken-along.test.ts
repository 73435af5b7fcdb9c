import { expect, test } from 'vitest'
import { takenAlong } from '../../../components/question/copying/taken-along'

const TWIN = 'https://a.example/wenda/questions/why.md'
const PAGE = 'https://a.example/wenda/questions/why'

test('Markdown that is taken along has no front matter, whole addresses and that of its page', () => {
  const twin =
    '---\ntitle: Why?\n---\n\n# Why?\n\n---\n\n[b](because.md) [c](../sources/c#passage-1) [d](because.md#content-d)\n'
  expect(takenAlong(twin, TWIN, PAGE)).toBe(
    [
      '# Why?\n\n---\n\n[b](https://a.example/wenda/questions/because)',
      '[c](https://a.example/wenda/sources/c#passage-1)',
      `[d](https://a.example/wenda/questions/because#content-d)\n\n<${PAGE}>\n`,
    ].join(' '),
  )
})

test.each(['[a](https://b.example/c.md)', '[a](mailto:a@b.example)', 'handlers[0](event)', '`[a](b)`'])(
  '%s stays as it is',
  (words) => {
    expect(takenAlong(words, TWIN, PAGE)).toBe(`${words}\n\n<${PAGE}>\n`)
  },
)
