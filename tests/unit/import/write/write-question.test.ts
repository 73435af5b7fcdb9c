import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuestion } from '../../../../lib/content/parse/parse-question'
import type { QuestionDraft } from '../../../../lib/import/question-draft'
import { shownLines } from '../../../../lib/import/write/escape-text'
import { writeQuestion } from '../../../../lib/import/write/write-question'
import { parseMarkdown } from '../../../../lib/markdown/parse-markdown'
import { plainText } from '../../../../lib/markdown/plain-text'
import { isError } from '../../../../lib/records/content-issue'
import type { Site } from '../../../../lib/records/site'

const site: Site = { name: 'Test', url: 'http://localhost:3000', language: 'en' }
const PLAIN: QuestionDraft = { title: 'Why?', date: '2025-01-03', tags: [], answer: 'Because.', references: [] }

function parse(draft: QuestionDraft) {
  const bytes = new TextEncoder().encode(writeQuestion(draft))
  return parseQuestion({ path: 'questions/why.md', bytes }, site)
}

/** The record that a draft makes, or why there is none. */
function recordOf(draft: QuestionDraft) {
  const { record, report } = parse(draft)
  expect(report.issues.filter(isError)).toEqual([])
  if (!record) throw new Error(writeQuestion(draft))
  return record
}

const HOSTILE = [
  '# Not a heading',
  '## 参考资料',
  '### References',
  '**参考资料**',
  '---',
  '+++',
  '...',
  '- item',
  '1. first',
  '1) first',
  '2024. A year',
  '> quote',
  '> [!NOTE]',
  '[!NOTE]',
  '[!NOTE]\nTake care.',
  '[!NOTE]\n\nTake care.',
  ':::tip\n\nwords\n\n:::',
  '[1]: https://example.org/a',
  'see [1] and [a](b) and ![x](y)',
  '[^1]',
  '[^1]: note',
  '\\[x^2\\] and \\(y\\) and $a$ and $$b$$',
  '\\[\n- c\n\\]',
  '$5 and $6',
  '`code` and ``more``',
  '```js\nlet a\n```',
  '~~~',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  'a | b\n--- | ---',
  '<b>bold</b> <!-- hidden --> <br> &amp; &lt; &#65;',
  '<script>alert(1)</script>',
  '<!--',
  '__init__ and 2*3*4 and **bold** and ~~gone~~',
  'https://example.org/a_b_c, www.example.org and a@example.org',
  'http://user:secret@example.org/',
  'C:\\path\\name',
  'trailing  \nspaces   ',
  '    indented',
  '\ttab',
  'one\n\n\n\ntwo',
  '中文\n换行',
  '第一点：\n1、甲\n2、乙',
  'title: value',
  'a #comment',
  '\'single\' "double"',
  'null',
  '~',
  '~ 5 元',
  'yes',
  '2025-01-03',
  '1e3',
  '*alias &anchor !tag %dir @at `tick',
  '{ a: b }, [c]',
  '=====',
  'Heading\n===',
  'Heading\n---',
  '- [ ] task',
  '#标题',
  '💡 提示',
  '#'.repeat(7),
  '\\',
  'ends with \\',
]

const shown = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Z}]+/gu
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'#-*_[]()<>!`~|\\$&:. 1a中，\t'), minLength: 1, maxLength: 30 }),
    fc.constantFrom(...HOSTILE),
  )
  .map((text) => text.replace(shown, ' ').trim())
  .filter((text) => text !== '')
const text = fc
  .array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\n'))
  .filter((each) => each.trim() !== '')

describe('parse(write(record)) is the record', () => {
  test('for any title, tag and other way to ask', () => {
    fc.assert(
      fc.property(line, fc.uniqueArray(line, { maxLength: 4 }), (title, others) => {
        const record = recordOf({ ...PLAIN, title, tags: others, alsoAsked: others })
        const expected = [...new Set(others.map((each) => each.normalize('NFC')))]
        expect(record).toMatchObject({ title, tags: expected })
        expect(record.alsoAsked ?? []).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  test('for any title and any words of a reference', () => {
    fc.assert(
      fc.property(line, text, fc.boolean(), (title, words, hasAddress) => {
        const address = hasAddress ? 'https://example.org/a_(b)?c=1&amp=2' : undefined
        const excerpt = { kind: 'text', text: words } as const
        const { references } = recordOf({
          ...PLAIN,
          references: [{ title, ...(address !== undefined && { address }), excerpt }, { title: 'Next' }],
        })
        expect(references).toHaveLength(2)
        expect(references[0]?.title).toBe(title)
        expect(references[0]?.target).toEqual(address && { kind: 'web', url: address, host: 'example.org' })
        expect(references[0]?.excerpt?.text).toBe(shownLines(words).join('\n'))
      }),
      { numRuns: 500 },
    )
  })

  test.each(HOSTILE)('for %j everywhere', (words) => {
    const title = words.replace(/\s+/g, ' ').trim()
    const answer = `Before.\n\n${words}`
    const record = parse({
      ...PLAIN,
      title,
      tags: [title],
      answer,
      references: [{ title, excerpt: { kind: 'text', text: words } }],
    })
    const names = record.report.issues.filter(isError).map(({ name }) => name)
    // What the format refuses in an answer is said as that.
    const refused = ['link-invalid', 'image-invalid', 'footnote-missing']
    expect(names.filter((name) => !refused.includes(name))).toEqual([])
    expect(record.references?.map((each) => [each.title, each.excerpt?.text])).toEqual([
      [title, shownLines(words).join('\n')],
    ])
    if (!record.record) return
    expect(record.record.answer.text).toBe(plainText(parseMarkdown(answer)).text)
  })

  test.each([
    '## 参考资料\n\n1. [a](https://example.org/)',
    '**References**\n\n- https://example.org/',
    '## References',
  ])('for an answer that names references of its own: %j', (own) => {
    const answer = `Because.\n\n${own}`
    for (const references of [[], [{ title: 'A talk' }]]) {
      const record = recordOf({ ...PLAIN, answer, references })
      expect(record.answer.text).toBe(plainText(parseMarkdown(answer)).text)
      expect(record.references.map(({ title }) => title)).toEqual(references.map(({ title }) => title))
    }
  })

  test.each(['```js\nlet a', '~~~~\ntext', 'a\n\n```\n~~~\n', '<!-- open', '<script>\nlet a', '$$\na', '- ```\n  b'])(
    'for an answer that leaves something open: %j',
    (answer) => {
      const record = recordOf({ ...PLAIN, answer, references: [{ title: 'A talk' }] })
      expect(record.references.map(({ title }) => title)).toEqual(['A talk'])
      expect(record.answer.text.replace(/\s/g, '')).toBe(plainText(parseMarkdown(answer)).text.replace(/\s/g, ''))
    },
  )

  test('with every field', () => {
    const draft: QuestionDraft = {
      title: '什么是涌现？',
      alsoAsked: ['涌现是什么'],
      date: '2025-01-03',
      updated: '2025-02-01',
      isDraft: true,
      tags: ['大模型', 'C#', 'a, b'],
      language: 'zh-CN',
      generator: { name: 'Model: 2', url: 'https://example.org/#m' },
      duplicateOf: '涌现',
      aigc: { Label: '1', Inner: { a: ['b', '#c'] } },
      answer: '规模大了就会**出现**。\n\n```py\nprint(1)\n```',
      references: [
        {
          title: '一篇文章',
          address: '../sources/一篇.md',
          excerpt: { kind: 'markdown', markdown: '规模 **大**。\n\n- 甲' },
        },
        { title: 'No excerpt', address: 'https://example.org/x' },
      ],
    }
    expect(writeQuestion(draft)).toMatchSnapshot()
    const { answer, references, ...facts } = recordOf(draft)
    const { answer: _, references: __, ...expected } = draft
    expect(facts).toEqual({ ...expected, slug: 'why', file: 'questions/why.md' })
    expect(answer.text).toBe('规模大了就会出现。\nprint(1)')
    expect(references.map(({ target, excerpt }) => [target?.kind, excerpt?.text])).toEqual([
      ['source', '规模 大。\n甲'],
      ['web', undefined],
    ])
  })
})
