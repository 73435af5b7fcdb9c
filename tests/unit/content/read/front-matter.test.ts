import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FileReport } from '../../../../lib/content/check/file-report'
import { parseQuestion } from '../../../../lib/content/parse/parse-question'
import { decodeFile } from '../../../../lib/content/read/decode-file'
import { splitFrontMatter } from '../../../../lib/content/read/front-matter'
import { readYaml } from '../../../../lib/content/read/read-yaml'
import type { Site } from '../../../../lib/records/site'

const SITE: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }
const HEAD = 'title: Why?\ndate: 2025-01-03'

function parse(text: string) {
  return parseQuestion({ path: 'questions/why.md', bytes: new TextEncoder().encode(text) }, SITE)
}

const issuesOf = (text: string) => parse(text).report.issues.map(({ name }) => name)
const fixesOf = (text: string) => parse(text).report.issues.map(({ fix }) => fix)

describe('no field is lost', () => {
  test.each(['--- note: x', '---- old ----', '--- old', '---old', '--- ', '-----', '--- # x', '—— note'])(
    'below the line %j',
    (line) => {
      expect(issuesOf(`---\n${HEAD}\n${line}\ntags: [a]\n---\n\nBecause.\n`)).toEqual(['front-matter-not-fields'])
    },
  )

  test.each(['--- note: x', '---- old ----', '--- old', '---', '----'])('where a value holds the line %j', (line) => {
    const { record, report } = parse(
      `---\ntitle: >-\n  ${line}\n  and more\ndate: 2025-01-03\ntags: [a]\n---\n\nBecause.\n`,
    )
    expect(report.issues).toEqual([])
    expect(record).toMatchObject({ title: `${line} and more`, tags: ['a'] })
  })

  test('whatever stands between the fences, gray-matter reads what we found', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '---',
        '--- a',
        '----',
        '--- note: x',
        '---js',
        '# a',
        '',
        ' ',
        '\t',
        'a: b',
        'b:',
        '- c',
        '...',
        '+++',
      ),
      fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\r', '')),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const report = new FileReport('questions/why.md')
        const text = `---\n${lines.join('\n')}\n---\n\nBecause.\n`
        const file = decodeFile({ path: 'questions/why.md', bytes: new TextEncoder().encode(text) }, report)
        if (!file) return
        const parts = splitFrontMatter(file, report)
        expect(() => readYaml(file, parts, report)).not.toThrow()
        expect(parts.fields !== undefined || report.hasErrors).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('each fault is named as what it is, and brings no others', () => {
  test.each([
    ['a full-width colon', '---\ntitle：Why?\ndate: 2025-01-03\n---\n\nB.\n', 'front-matter-colon'],
    ['a full-width colon in the last line', '---\ntitle: Why?\ndate：2025-01-03\n---\n\nB.\n', 'front-matter-colon'],
    [
      'a full-width colon before one of ASCII',
      '---\ntitle：Why: x\ndate: 2025-01-03\n---\n\nB.\n',
      'front-matter-colon',
    ],
    ['a colon without a space', '---\ntitle:Why?\ndate: 2025-01-03\n---\n\nB.\n', 'front-matter-colon'],
    ['a colon with a space that is none', '---\ntitle:\u3000Why?\ndate: 2025-01-03\n---\n\nB.\n', 'front-matter-colon'],
    ['a tab before a field', `---\n\t${HEAD}\n---\n\nB.\n`, 'front-matter-tab'],
    ['a tab before an item', `---\n${HEAD}\ntags:\n\t- a\n---\n\nB.\n`, 'front-matter-tab'],
    ['TOML', '+++\ntitle = "Why?"\n+++\n\nB.\n', 'front-matter-toml'],
    ['an empty first line', `\n---\n${HEAD}\n---\n\nB.\n`, 'front-matter-not-first'],
    ['a first line of spaces', `  \n---\n${HEAD}\n---\n\nB.\n`, 'front-matter-not-first'],
    ['a comment first', `<!-- a -->\n---\n${HEAD}\n---\n\nB.\n`, 'front-matter-not-first'],
    ['a fence of code around all', `\`\`\`md\n---\n${HEAD}\n---\n\nB.\n\`\`\`\n`, 'front-matter-not-first'],
    ['dashes of another width', `———\n${HEAD}\n---\n\nB.\n`, 'front-matter-fence'],
    ['full-width dashes', `－－－\n${HEAD}\n---\n\nB.\n`, 'front-matter-fence'],
    ['four dashes', `---\n${HEAD}\n----\n\nB.\n\n---\n\nC.\n`, 'front-matter-fence'],
    ['a space behind the dashes', `---\n${HEAD}\n--- \n\nB.\n`, 'front-matter-fence'],
    ['dots', `---\n${HEAD}\n...\n\nB.\n`, 'front-matter-fence'],
    ['TOML between dashes', '---toml\ntitle = "Why?"\n---\n\nB.\n', 'front-matter-toml'],
    ['a language', `---json\n{ "title": "Why?" }\n---\n\nB.\n`, 'front-matter-fence'],
    ['nothing that closes it', `---\n${HEAD}\n\nB.\n`, 'front-matter-unclosed'],
    ['a rule that seems to close it', `---\n${HEAD}\n\nB.\n\n---\n\nC.\n`, 'front-matter-unclosed'],
    ['nothing that closes it above a heading', `---\n${HEAD}\n\nB.\n\nMore\n----\n\nC.\n`, 'front-matter-unclosed'],
    ['nothing that closes it above a dash', `---\n${HEAD}\nB.\n\n——\n\nC.\n`, 'front-matter-unclosed'],
    ['no front matter', 'B.\n', 'front-matter-missing'],
    ['fields without fences', `${HEAD}\n\nB.\n`, 'front-matter-missing'],
    ['fields that nothing opens', `${HEAD}\n---\n\nB.\n`, 'front-matter-missing'],
    ['a word and a colon', 'Note: it is.\n\n---\n\nB.\n', 'front-matter-missing'],
    ['an empty file', '', 'front-matter-missing'],
    ['nesting without end', `---\n${HEAD}\nAIGC: ${'['.repeat(2000)}${']'.repeat(2000)}\n---\n\nB.\n`, 'yaml-too-deep'],
  ])('%s', (_what, text, name) => {
    expect(issuesOf(text)).toEqual([name])
  })

  test('every wrong colon is told, with the line as it should be', () => {
    expect(fixesOf('---\ntitle：为什么？\ndate:2025-01-03\n---\n\nB.\n')).toEqual([
      'title: 为什么？',
      'date: 2025-01-03',
    ])
  })

  test('where the fields can be found all the same, their own problems show too', () => {
    expect(issuesOf(`\n---\n${HEAD}\nmood: fine\n---\n\nB.\n`)).toEqual(['front-matter-not-first', 'field-unknown'])
    expect(issuesOf(`———\n${HEAD}\nmood: fine\n———\n\nB.\n`)).toEqual([
      'front-matter-fence',
      'front-matter-fence',
      'field-unknown',
    ])
  })
})

test.each([
  ['title: RAG: what is it?', 'title: "RAG: what is it?"'],
  ['title: "A" and "B"', 'title: "\\"A\\" and \\"B\\""'],
  ["title: 'it's'", 'title: "it\'s"'],
  ['title: [Foo] bar', 'title: "[Foo] bar"'],
  ['title: @foo', 'title: "@foo"'],
  ['title: "Why?', 'title: "Why?"'],
  ['tags: [a, b', 'tags: [a, b]'],
])('the fix of a line that is no YAML is the line that is meant: %s', (line, fix) => {
  const text = (title: string) => `---\ndate: 2025-01-03\n${title}\n---\n\nB.\n`
  expect(fixesOf(text(line))[0]).toBe(fix)
  expect(issuesOf(text(fix))).not.toContain('yaml-broken')
})

test('values are the text that is written', () => {
  const { record } = parse(
    '---\ntitle: 1.10\ndate: 2025-01-03\ntags: [007, 0x1F, 1_000, no, .inf, 2025-01-03]\nAIGC: { Label: 1, ProduceID: 00123 }\n---\n\nB.\n',
  )
  expect(record).toMatchObject({
    title: '1.10',
    tags: ['007', '0x1F', '1_000', 'no', '.inf', '2025-01-03'],
    aigc: { Label: '1', ProduceID: '00123' },
  })
})

describe('what is wrong with the front matter hides nothing of the text below it', () => {
  const BODY = 'See [a](javascript:a).\n\n## References\n\nstray\n'
  test.each([
    ['front-matter-toml', `+++\ntitle = "a"\n+++\n\n${BODY}`],
    ['front-matter-toml', `---toml\ntitle = "a"\n---\n\n${BODY}`],
    ['front-matter-unclosed', `---\n${HEAD}\n\n${BODY}`],
    ['front-matter-missing', BODY],
    ['yaml-broken', `---\ntitle: "a\ndate: 2025-01-03\n---\n\n# a\n\n${BODY}`],
    ['front-matter-colon', `---\ntitle：a\ndate: 2025-01-03\n---\n\n# a\n\n${BODY}`],
  ])('%s', (name, text) => {
    expect(issuesOf(text).toSorted()).toEqual([name, 'link-invalid', 'references-stray'].toSorted())
  })

  test('nor what is wrong with the text anything of the fields', () => {
    const text = `---\n${HEAD}\nmood: fine\n---\n\n${'> '.repeat(200)}deep\n`
    expect(issuesOf(text).toSorted()).toEqual(['field-unknown', 'markdown-nested-too-deep'])
  })
})

describe('faults of several fields are told in one run, and of the fields that can be read the rest', () => {
  test.each([
    [
      'two colons and a date',
      'title： 甲\ndate: 2024年1月2日\nupdated：2024-01-03',
      ['front-matter-colon', 'front-matter-colon', 'date-invalid'],
    ],
    [
      'two values that are no YAML',
      'title: a: b\ndate: 2024/1/2\ntags: [a, b',
      ['yaml-broken', 'yaml-broken', 'date-invalid'],
    ],
    ['a quotation mark that nothing closes', 'title: "a\ndate: 2024/1/2', ['yaml-broken', 'date-invalid']],
    [
      'an alias, a tag and a comment',
      'title: *a\ndate: !!str x\ntags: a # b\ndraft: maybe',
      ['yaml-alias', 'yaml-tag', 'yaml-comment', 'field-type'],
    ],
    [
      'a field twice and a broken one',
      'title: a\ntitle: b\ndate: 2024-01-02\ntags: @a',
      ['field-duplicate', 'yaml-broken'],
    ],
    ['a broken field and a missing one', 'tags: @a\ndate: 2024-01-02', ['yaml-broken', 'field-missing']],
    ['another name for a field', '标题： 甲\ndate: 2024-01-02', ['front-matter-colon']],
  ])('%s', (_what, fields, names) => {
    expect(issuesOf(`---\n${fields}\n---\n\nText.\n`)).toEqual(names)
  })
})

test.each([
  [
    '{\n  "title": "Why?",\n  "date": "2025-01-03"\n}\n\nB.\n',
    'put --- on a line of its own above the { and below the } that closes it',
  ],
  ['{ "title": "Why?" }\n\nB.\n', 'put --- on a line of its own above the { and below the } that closes it'],
  [
    ';;;\n"title": "Why?"\n;;;\n\nB.\n',
    'write --- instead of both lines of ;;;, and between them a line name: value for each field',
  ],
  [
    `\`\`\`yaml\n${HEAD}\n\`\`\`\n\nB.\n`,
    "write --- instead of the line of the code block's beginning and of that of its end",
  ],
])('what another tool takes for front matter is told how to become ours: %j', (text, fix) => {
  expect(issuesOf(text)).toEqual(['front-matter-missing'])
  expect(fixesOf(text)).toEqual([fix])
})

test('JSON between fences is YAML', () => {
  expect(parse('---\n{\n  "title": "Why?",\n  "date": "2025-01-03"\n}\n---\n\nB.\n').record?.title).toBe('Why?')
})
