import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeHighlighter } from '../../../../lib/markdown/render/highlight-code'

const highlightCode = codeHighlighter()

type Nodes = ReturnType<typeof highlightCode>

const textOf = (nodes: Nodes): string =>
  (nodes ?? [])
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children as Nodes) : ''))
    .join('')
const wordsOf = (nodes: Nodes): string[] =>
  (nodes ?? []).flatMap((node) =>
    node.type === 'element' ? [`${node.properties.className}: ${textOf(node.children as Nodes)}`] : [],
  )

test('keywords, strings, numbers, names and comments', () => {
  expect(wordsOf(highlightCode("// why\nconst tea = f('green', 3)", 'ts'))).toEqual([
    'language-comment: // why',
    'language-keyword: const',
    'language-title: f',
    "language-string: 'green'",
    'language-number: 3',
  ])
  expect(wordsOf(highlightCode('{ "tea": true }', 'JSON'))).toEqual([
    'language-number: "tea"',
    'language-keyword: true',
  ])
})

test.each(['klingon', '', 'constructor', '__proto__', 'toString'])('%j is no language', (language) => {
  expect(highlightCode('const a = 1', language)).toBeUndefined()
})

test('very long code stays plain', () => {
  expect(highlightCode('a = 1\n'.repeat(5000), 'python')).toBeUndefined()
  const highlight = codeHighlighter()
  const blocks = Array.from({ length: 8 }, () => highlight('a = 1\n'.repeat(500), 'python') !== undefined)
  expect(blocks).toEqual([true, true, true, true, true, true, false, false])
})

test('no character is another, and no class but the five is there', () => {
  const language = fc.constantFrom('ts', 'html', 'md', 'css', 'bash', 'php', 'diff', 'yaml', 'python', 'cpp', 'sql')
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('<script class="fixed">', '"', "'", '`', '${', '*/', '# ', '\n'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), language, (pieces, name) => {
      const nodes = codeHighlighter()(pieces.join(''), name)
      expect(textOf(nodes)).toBe(pieces.join(''))
      for (const word of wordsOf(nodes)) expect(word).toMatch(/^language-(?:comment|keyword|string|number|title): /)
    }),
  )
})
