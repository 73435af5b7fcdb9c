import { expect, test } from 'vitest'
import { dictionaryOf } from '../../../lib/dictionary/dictionary'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown'
import { renderHtml } from '../../../lib/markdown/render/render-html'

const render = (markdown: string) =>
  renderHtml(parseMarkdown(markdown), { hrefOf: (url) => url, labels: dictionaryOf('en') })

test.each([
  'https://evil.example/x.png',
  '//evil.example/x.png',
  '/\\\\evil.example/x.png',
  'data:image/png;base64,AA',
])('an image at %s leaves its words and loads nothing, written out or by name', (url) => {
  const html = render(`![words](<${url}>) ![more][here]\n\n[here]: <${url}>`)
  expect(html).not.toContain('<img')
  expect(html).toContain('words more')
})

test('an image of the site is shown, written out or by name', () => {
  expect(render('![a](/x.png) ![b][here]\n\n[here]: /y.png').match(/<img /g)).toHaveLength(2)
})

test.each(['/cafe\u0301/x.png', '/cafe%CC%81/x.png', '/caf\u00e9/x.png', '/caf%C3%A9/x.png'])(
  'the name of an image (%j) is that of the published file, in NFC',
  (url) => expect(render(`![a](${url})`)).toContain('src="/caf%C3%A9/x.png"'),
)

test('an image opens at its full size, but not in a link or without words', () => {
  expect(render('![tea](/x.png)')).toBe('<p><a href="/x.png"><img src="/x.png" alt="tea" loading="lazy"></a></p>\n')
  expect(render('![](/x.png)')).not.toContain('<a')
  expect(render('[![tea](/x.png)](https://a.example)').match(/<a /g)).toHaveLength(1)
})
