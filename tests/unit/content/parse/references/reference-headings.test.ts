import { describe, expect, test } from 'vitest'
import { compileQuestion } from '../../../../../lib/catalogue/compile/compile-question'
import { compileSource } from '../../../../../lib/catalogue/compile/compile-source'
import { checkAcross } from '../../../../../lib/content/check/check-across'
import type { Site } from '../../../../../lib/records/site'

const SITE: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }
const encode = (text: string) => new TextEncoder().encode(text)

function read(section: string, { path = 'questions/why.md', answer = 'Answer.' } = {}) {
  const text = `---\ntitle: a\ndate: 2025-01-03\n---\n\n${answer}\n\n## References\n\n${section}\n`
  const { head, record } = compileQuestion({ path, bytes: encode(text) }, SITE)
  const source = compileSource({ path: 'sources/wiki/x.md', bytes: encode('---\ntitle: X\n---\n\nX.\n') }, SITE).head
  const across = checkAcross({ questions: [head], sources: [source], siteLinks: [] }, new Set())
  return {
    references: record?.references,
    issues: [...head.issues, ...across].map(({ line, name, fix }) => [line, name, fix]),
  }
}

describe('a link in a heading is the reference’s, and the words around it are its title', () => {
  test.each([
    ['[甲](https://a.example/)', '甲'],
    ['1. [甲](https://a.example/)', '甲'],
    ['[1] [甲](https://a.example/)', '甲'],
    ['（一）[甲](https://a.example/)', '（一）甲'],
    ['[乙](https://a.example/) (2024)', '乙 (2024)'],
    ['See [A talk](https://a.example/)', 'See A talk'],
    ['**[甲](https://a.example/)**', '甲'],
    ['甲 https://a.example/', '甲'],
    ['甲：https://a.example/', '甲'],
    ['甲 (<https://a.example/>)', '甲'],
    ['https://a.example/', 'https://a.example/'],
    ['[2. 甲](https://a.example/)', '2. 甲'],
    ['1.5 倍的 [甲](https://a.example/)', '1.5 倍的 甲'],
  ])('%s', (heading, title) => {
    const { references, issues } = read(`### ${heading}`)
    expect(issues).toEqual([])
    expect(references).toEqual([
      { number: 1, title, target: { kind: 'web', url: 'https://a.example/', host: 'a.example' } },
    ])
  })

  test('without a link it stays as it is written', () => {
    expect(read('### 1. 甲').references).toEqual([{ number: 1, title: '1. 甲' }])
  })
})

describe('no address is thrown away', () => {
  test.each([
    ['### [甲](https://a.example/) [乙](https://b.example/)', ['https://a.example/', 'https://b.example/']],
    ['### [甲](ftp://a.example/x)', ['### 甲 (ftp://a.example/x)']],
    ['### [甲](//a.example/x)', ['### [甲](https://a.example/x)']],
    ['### [甲](a.example)', ['### [甲](https://a.example)']],
    ['#### [甲](https://a.example/)', ['### [甲](https://a.example/)']],
    ['- [甲](https://a.example/)', ['### [甲](https://a.example/)']],
    ['- 甲：https://a.example/x?y=1&z=2', ['### [甲](https://a.example/x?y=1&z=2)']],
    ['1. 一次内部分享', ['### 一次内部分享']],
    [
      '- [甲](https://a.example/)\n  - [乙](https://b.example/)',
      ['### [甲](https://a.example/)', '### [乙](https://b.example/)'],
    ],
    [
      '- [甲](https://a.example/)\n\n  The words.',
      ['### [甲](https://a.example/), with > before the words of the source under it'],
    ],
    [
      '[1] 甲 https://a.example/\n[2] 乙 https://b.example/',
      ['### [甲](https://a.example/)', '### [乙](https://b.example/)'],
    ],
    ['### 甲\n\n链接：https://a.example/', ['### [甲](https://a.example/)']],
    ['### 甲\n\n- https://a.example/', ['### [https://a.example/](https://a.example/)']],
    ['[1]: https://a.example/ "甲"', ['### [甲](https://a.example/)']],
    ['| 甲 |\n| --- |\n| [乙](https://b.example/) |', ['### [乙](https://b.example/)']],
  ])('%j', (section, fixes) => {
    const { issues } = read(section)
    expect(issues).toHaveLength(section.startsWith('### [甲](https') ? 1 : fixes.length)
    for (const fix of fixes) expect(issues.map(([, , fix]) => fix).join('\n')).toContain(fix)
  })

  test('a list below a heading is most likely an excerpt', () => {
    expect(read('### T\n\n- One thing.\n- Another.').issues).toEqual([
      [
        12,
        'references-stray',
        'move it above ## References if it belongs to the answer, behind > if it is a part of the excerpt, or into the heading if it tells of the source',
      ],
    ])
  })

  test('a quote below a line that should be a heading is its excerpt', () => {
    const names = (section: string) => read(section).issues.map(([line, name]) => [line, name])
    expect(names('#### [甲](https://a.example/)\n\n> words')).toEqual([[10, 'references-stray']])
    expect(names('### T\n\n> words\n\n#### [甲](https://a.example/)\n\n> more')).toEqual([[14, 'references-stray']])
    expect(names('- > words')).toEqual([[10, 'references-stray']])
  })

  test('each item of a list is named at its line', () => {
    expect(read('- [甲](https://a.example/)\n- [乙](https://b.example/)').issues).toEqual([
      [10, 'references-stray', '### [甲](https://a.example/)'],
      [11, 'references-stray', '### [乙](https://b.example/)'],
    ])
  })
})

describe('a path to a source', () => {
  test.each([
    ['sources/x.md', 'questions/why.md', '../sources/wiki/x.md'],
    ['../../sources/x.md', 'questions/why.md', '../sources/wiki/x.md'],
    ['/sources/x.md', 'questions/why.md', '../sources/wiki/x.md'],
    ['/sources/x', 'questions/why.md', '../sources/wiki/x.md'],
    ['x.md', 'questions/why.md', '../sources/wiki/x.md'],
    ['../sources/x.md#part', 'questions/training/why.md', '../../sources/wiki/x.md'],
  ])('%s in %s leads elsewhere, once, and is told the right one', (url, path, right) => {
    expect(read(`### [X](${url})`, { path }).issues).toEqual([[10, 'reference-link', `link to ${right}`]])
    expect(read(`### [X][x]\n\n[x]: ${url}`, { path }).issues).toEqual([[10, 'reference-link', `link to ${right}`]])
  })

  test.each(['### [T](../sources/nope.md)', '### [T][t]\n\n[t]: ../sources/nope.md'])(
    '%j is missing once',
    (section) => {
      expect(read(section).issues.map(([, name]) => name)).toEqual(['reference-missing'])
      expect(read(section, { answer: 'See [T][t].' }).issues.map(([, name]) => name)).toEqual(['reference-missing'])
    },
  )

  test('that the answer names too is still held to its headings', () => {
    const section = '### [X][x]\n\n[x]: ../sources/wiki/x.md#nowhere'
    expect(read(section, { answer: 'See [X][x].' }).issues.map(([, name]) => name)).toEqual(['link-missing-heading'])
  })
})

describe('a fix throws away no address and publishes no secret', () => {
  const fixesOf = (section: string) => read(section).issues.map(([, , fix]) => fix)

  test.each([
    ['### [](https://a.example/)', 'write the title between the brackets of [](https://a.example/)'],
    ['### [甲](https://me:secret@a.example/x)', '### [甲](https://a.example/x)'],
    ['### [甲](<https://a.example/b c>)', '### [甲](https://a.example/b%20c)'],
    ['[^1]: 甲 https://a.example/', '### [甲](https://a.example/)'],
    ['[^1]: 乙，2024', '### 乙，2024'],
  ])('%s', (section, fix) => {
    expect(fixesOf(section)).toEqual([fix])
  })

  test('a link that Markdown takes for text is none', () => {
    expect(read('### [甲](https://a.example/b c)').issues).toEqual([[10, 'reference-link', expect.any(String)]])
  })

  test('an item of several paragraphs without an address is named by its first', () => {
    expect(fixesOf('1. 甲\n\n   作者说')).toEqual(['### 甲, with > before the words of the source under it'])
  })

  test('a quote without a heading gets one', () => {
    expect(fixesOf('> 先有引文')).toEqual([expect.stringMatching(/^write the heading of its source above it/)])
  })

  test('a question is no source', () => {
    const { issues } = read('### [甲](../questions/b.md)')
    expect(issues).toMatchObject([[10, 'reference-link', expect.stringMatching(/^name the sources/)]])
  })

  test('a name in another case is the one that is there', () => {
    expect(fixesOf('### [X](../sources/wiki/X.md)')).toEqual(['link to ../sources/wiki/x.md'])
  })
})
