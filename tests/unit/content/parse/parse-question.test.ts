import { describe, expect, test } from 'vitest'
import { parseQuestion } from '../../../../lib/content/parse/parse-question'
import { en } from '../../../../lib/dictionary/en'
import { renderHtml } from '../../../../lib/markdown/render/render-html'
import type { Site } from '../../../../lib/records/site'

const SITE: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en', generator: { name: 'aily' } }

function parse(frontMatter: string, body = 'Because it is so.', path = 'questions/why.md') {
  const bytes = new TextEncoder().encode(`---\n${frontMatter}\n---\n\n${body}\n`)
  return parseQuestion({ path, bytes }, SITE)
}

const issuesOf = (frontMatter: string, body?: string) => parse(frontMatter, body).report.issues.map(({ name }) => name)

test('a file as a record: what it says, and the site’s language and generator where it says nothing', () => {
  const { record } = parse('title: 为什么？\ndate: 2025-01-03\ntags: [1.10, 007, yes, "C #"]\nlanguage: zh-hant')
  expect(record).toMatchObject({
    slug: 'why',
    title: '为什么？',
    date: '2025-01-03',
    tags: ['1.10', '007', 'yes', 'C #'],
    language: 'zh-Hant',
    generator: { name: 'aily' },
    references: [],
  })
  expect(parse('title: a\ndate: 2025-01-03\ngenerator: other').record?.generator).toEqual({ name: 'other' })
})

test('a record is plain data', () => {
  const { record } = parse('title: a\ndate: 2025-01-03\nAIGC: { Label: "1" }')
  expect(JSON.parse(JSON.stringify(record))).toEqual(record)
})

describe('a title', () => {
  test.each(['title: ""', "title: ''", 'title: ~', 'title: null'])('that is empty (%s) is refused', (title) => {
    const { record, report } = parse(`${title}\ndate: 2025-01-03`)
    expect(record).toBeUndefined()
    expect(report.issues.map(({ name }) => name)).toEqual(['field-empty'])
    // What must be written, and how to find the others of a batch; no value that nobody wrote.
    expect(report.issues[0]?.fix).toMatch(/title: "…".*grep/)
  })

  test.each(['title:', 'title: "  "', 'title: ~ # gone', 'other: a'])('that is not there (%s) is missed', (title) => {
    expect(issuesOf(`${title}\ndate: 2025-01-03`).length).toBeGreaterThan(0)
  })

  test('that YAML would cut at a # is refused', () => {
    expect(issuesOf('title: C # is nice\ndate: 2025-01-03')).toEqual(['yaml-comment'])
    expect(parse('title: C# is nice\ndate: 2025-01-03').record?.title).toBe('C# is nice')
  })
})

describe('references', () => {
  const FIELDS = 'title: a\ndate: 2025-01-03'
  const bodyOf = (section: string, heading = '## References') => `Answer.\n\n${heading}\n\n${section}`

  test('start at the last heading of that name', () => {
    const body = `Answer.\n\n## References\n\nabout references\n\n${bodyOf('### T\n\n> words', '## 参考资料')}`
    const { record } = parse(FIELDS, body)
    expect(record?.references.map(({ title }) => title)).toEqual(['T'])
    expect(record?.answer.text).toContain('about references')
  })

  test('and answer may use every definition of the file, of which the first of a name counts', () => {
    const section = '### [T][b]\n\n> words\n>\n> [b]: https://b.example/first\n\n[b]: https://b.example/second'
    const { record, tree } = parse(FIELDS, bodyOf(section).replace('Answer.', '[Answer][b].'))
    expect(record?.references[0]?.target).toMatchObject({ url: 'https://b.example/first' })
    const html = tree && renderHtml(tree, { hrefOf: (url) => url, labels: en })
    expect(html).toContain('<a href="https://b.example/first" rel="noopener nofollow">Answer</a>')
  })

  test('name an article in NFC, however its name is written', () => {
    const { record } = parse(FIELDS, bodyOf('### [T](../sources/cafe\u0301.md)\n\n> words'))
    expect(record?.references[0]?.target).toEqual({ kind: 'source', slug: 'caf\u00e9' })
  })

  test('have chunk markers as headings', () => {
    const { record } = parse(FIELDS, bodyOf('### T\n\n> [heading3]Data[content]The model was big.'))
    const excerpt = record?.references[0]?.excerpt
    expect(excerpt?.blocks.map(({ kind, start, end }) => [kind, excerpt.text.slice(start, end)])).toEqual([
      ['heading', 'Data'],
      ['paragraph', 'The model was big.'],
    ])
  })

  test('may lack an excerpt, an address, or everything', () => {
    expect(parse(FIELDS, bodyOf('### T')).record?.references).toEqual([{ number: 1, title: 'T' }])
    expect(parse(FIELDS, bodyOf('')).record?.references).toEqual([])
    expect(parse(FIELDS).record?.references).toEqual([])
  })
})

test('a definition is checked as the address of all that names it', () => {
  const issues = (uses: string, address: string) =>
    issuesOf('title: a\ndate: 2025-01-03', `Answer. ${uses}\n\n[x]: ${address}`)
  expect(issues('![a][x]', '/a.png')).toEqual([])
  expect(issues('[a][x]', 'https://a.example')).toEqual([])
  expect(issues('[a][x] ![b][x]', '/a.png')).toEqual(['link-invalid'])
  expect(issues('[a][x] ![b][x]', 'https://a.example')).toEqual(['image-invalid'])
  expect(issues('', 'nowhere')).toEqual(['link-invalid'])
})

test('a tag of a language that is almost one is mended, any other is not invented', () => {
  const fixOf = (language: string) =>
    parse(`title: a\ndate: 2025-01-03\nlanguage: ${language}`).report.issues.map(({ fix }) => fix)
  expect(fixOf('zh_CN')).toEqual(['language: zh-CN'])
  expect(fixOf('中文')).toEqual(['language: zh-CN'])
  expect(fixOf('Klingon language')).toEqual(['write the tag of the language, or delete the line'])
})

test.each(['language: english', 'language: chinese', 'language: 简体'])('%s names no language by its tag', (line) => {
  expect(issuesOf(`title: a\ndate: 2025-01-03\n${line}`)).toEqual(['language-invalid'])
})

test.each(['## A\u0301', '### [A\u0301](https://a.example/)', '- ## A\u0301', '## References\n\n### A\u0301'])(
  'a heading has no pile of marks: %j',
  (heading) => {
    const fields = 'title: a\ndate: 2025-01-03'
    const piled = heading.replace('\u0301', '\u0301'.repeat(40))
    expect(issuesOf(fields, `Answer.\n\n${piled}`)).toEqual(['text-piled-marks'])
    expect(issuesOf(fields, `Answer.\n\n${heading}`)).toEqual([])
  },
)

test('other ways to ask, a draft, and the label of the law are kept as they are', () => {
  const { record } = parse(
    'title: a\ndate: 2025-01-03\nalso_asked: [b, "c, d?"]\ndraft: TRUE\nAIGC: { Label: "1", ProduceID: 007 }',
  )
  expect(record).toMatchObject({ alsoAsked: ['b', 'c, d?'], isDraft: true, aigc: { Label: '1', ProduceID: '007' } })
  expect(parse('title: a\ndate: 2025-01-03\ndraft: false').record).not.toHaveProperty('isDraft')
  expect(parse('title: a\ndate: 2025-01-03').record).not.toHaveProperty('alsoAsked')
  expect(issuesOf('title: a\ndate: 2025-01-03\ndraft: maybe')).toEqual(['field-type'])
  expect(issuesOf(`title: a\ndate: 2025-01-03\nalso_asked: [${[...Array(21).keys()]}]`)).toEqual(['list-too-long'])
})

describe('markup that shows as text is told', () => {
  const FIELDS = 'title: a\ndate: 2025-01-03'

  test.each([
    '> [!note] Title\n> x',
    '> [!INFO]\n> x',
    '> [!TIP]+\n> x',
    '> [!WARNING]',
    '!!! note\n    x',
    '???+ note\n    x',
  ])('a box of another tool: %j', (box) => {
    expect(issuesOf(FIELDS, `Answer.\n\n${box}`)).toEqual(['container-as-text'])
  })

  test.each(['Answer <!-- x\n\ny --> goes on.', 'Answer.\n\n<!-- x\n\ny', 'Answer.\n\n- a <!-- x'])(
    'a comment that is none: %j',
    (text) => {
      expect(issuesOf(FIELDS, text)).toEqual(['html-shown'])
    },
  )

  test.each([
    'Answer <!-- x --> goes on.',
    'Answer.\n\n<!-- x\n\ny -->',
    'Answer: `<!-- x`.',
    'Answer.\n\n```\n<!-- x\n```',
    'Answer --> that.',
    'Really!!! Note that.',
    '> [!NOTE]\n> x',
    'See [!x] there.',
  ])('nothing is said of %j', (text) => {
    expect(issuesOf(FIELDS, text)).toEqual([])
  })
})
