import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIELDS } from '../../../lib/search/tokens/fields'
import { ranInProcess } from './ran-in-process'

const FILES = {
  'glossary.md': '- 幻觉 = hallucination, made up = 编造\n',
  'questions/why.md':
    '---\ntitle: 为什么会有幻觉？\nalso_asked: [Why does it "make things up"?]\ndate: 2025-01-03\ntags: [大模型]\n---\n\n规模定律（Scaling Law）说的是另一回事。\n\n## References\n\n### [评测](../sources/evals.md)\n\n> 模型会编造。\n',
  'questions/draft.md': '---\ntitle: 草稿\ndate: 2025-01-03\ndraft: true\n---\n\n还没写完。\n',
  'sources/evals.md': '---\ntitle: 评测\ndate: 2024-05-06\n---\n\n模型会编造。\n\n## 怎么评\n\n用题库。\n',
}

const folder = mkdtempSync(join(tmpdir(), 'wenda-export-'))
const written = join(folder, 'written')
const jsonOf = (name: string) => JSON.parse(readFileSync(join(written, name), 'utf8'))

async function run(...args: string[]) {
  return ranInProcess(join(folder, 'content'), async () => {
    const { searchExport } = await import('../../../lib/commands/search-export')
    return searchExport(args)
  })
}

beforeAll(async () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true })
    writeFileSync(join(folder, 'content', path), text)
  }
  expect(await run(written)).toEqual({ status: 0, stdout: '3 documents in 1 files\n', stderr: '' })
  // The command and all that it imports are loaded first, which takes a busy machine a while.
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('without a folder it says how it is used', async () => {
  expect(await run()).toEqual({ status: 1, stdout: '', stderr: 'usage: npm run search:export -- DIR\n' })
  expect(readdirSync(written).toSorted()).toEqual(['documents-1.ndjson', 'index.json', 'template.json'])
})

// What OpenSearch's API specification (spec/schemas/_common.analysis, _common.mapping, _core.bulk) says of the parts used.
const KEYS: Readonly<Record<string, readonly string[]>> = {
  mapping: ['type', 'mappings', 'mappings_path'],
  cjk_bigram: ['type', 'ignored_scripts', 'output_unigrams'],
  synonym_graph: ['type', 'expand', 'format', 'lenient', 'synonyms', 'synonyms_path', 'tokenizer', 'updateable'],
  custom: ['type', 'char_filter', 'filter', 'position_increment_gap', 'position_offset_gap', 'tokenizer'],
  BM25: ['type', 'b', 'discount_overlaps', 'k1'],
  text: ['type', 'analyzer', 'copy_to', 'search_analyzer', 'similarity'],
  keyword: ['type', 'doc_values', 'index'],
  date: ['type', 'format'],
}
// Those of the server and of the plugin analysis-icu.
const BUILT_IN = ['icu_normalizer', 'icu_folding', 'standard']

describe('index.json', () => {
  test('holds nothing that OpenSearch does not know, and names nothing that is not there', () => {
    const { settings, mappings, ...others } = jsonOf('index.json')
    const { similarity, analysis, ...more } = settings.index
    expect([others, more]).toEqual([{}, {}])
    const { char_filter, filter, analyzer } = analysis
    expect(Object.keys(analysis).toSorted()).toEqual(['analyzer', 'char_filter', 'filter'])
    const parts = [similarity, char_filter, filter, analyzer, mappings.properties].flatMap(Object.values)
    for (const part of parts) expect(KEYS[part.type]).toEqual(expect.arrayContaining(Object.keys(part)))
    const named = Object.values<Record<string, string[]>>(analyzer)
    for (const each of named) {
      expect([...BUILT_IN, ...Object.keys(char_filter)]).toEqual(expect.arrayContaining(each.char_filter ?? []))
      expect([...BUILT_IN, ...Object.keys(filter)]).toEqual(expect.arrayContaining(each.filter ?? []))
      expect(each.tokenizer).toBe('standard')
    }
    for (const property of Object.values<Record<string, string>>(mappings.properties)) {
      if (property.type !== 'text') continue
      for (const name of [property.analyzer, property.search_analyzer])
        if (name !== undefined) expect(analyzer).toHaveProperty(name)
      if (property.similarity !== undefined) expect(similarity).toHaveProperty(property.similarity)
      if (property.copy_to !== undefined) expect(mappings.properties).toHaveProperty(property.copy_to)
    }
  })

  test('folds Traditional characters, and takes the glossary for rules, commas escaped', () => {
    const { char_filter, filter } = jsonOf('index.json').settings.index.analysis
    expect(char_filter.wenda_simplified.mappings).toContain('體 => 体')
    const { synonyms } = filter.wenda_glossary
    expect(synonyms).toContain('Scaling Law => Scaling Law, 规模定律')
    expect(synonyms.find((rule: string) => rule.startsWith('编造'))).toContain('hallucination\\, made up')
  })
})

test('template.json asks the text fields that there are', () => {
  const { source, params } = jsonOf('template.json')
  const [{ multi_match }, { match }] = source.query.bool.should
  expect(multi_match.fields.map((field: string) => field.split('^')[0])).toEqual(FIELDS)
  expect(Object.keys(jsonOf('index.json').mappings.properties)).toEqual(
    expect.arrayContaining([...FIELDS, ...Object.keys(match)]),
  )
  expect(params).toEqual({ query: '' })
})

describe('documents-1.ndjson', () => {
  const lines = () => readFileSync(join(written, 'documents-1.ndjson'), 'utf8').split('\n')

  test('is a row of actions and documents, each line ended', () => {
    const all = lines()
    expect(all.pop()).toBe('')
    const actions = all.filter((_, n) => n % 2 === 0).map((line) => JSON.parse(line))
    expect(actions).toEqual([
      { index: { _index: 'wenda', _id: 'question/why' } },
      { index: { _index: 'wenda', _id: 'source/evals/0' } },
      { index: { _index: 'wenda', _id: 'source/evals/1' } },
    ])
    const known = Object.keys(jsonOf('index.json').mappings.properties)
    for (const line of all.filter((_, n) => n % 2 === 1))
      expect(known).toEqual(expect.arrayContaining(Object.keys(JSON.parse(line))))
  })

  test('holds what the search of the site finds, and no draft', () => {
    const [question, , section] = lines().flatMap((line, n) => (n % 2 === 1 ? [JSON.parse(line)] : []))
    expect(question).toEqual({
      kind: 'question',
      slug: 'why',
      date: '2025-01-03',
      language: 'en',
      title: ['为什么会有幻觉？', 'Why does it "make things up"?'],
      tags: ['大模型'],
      topics: ['大模型'],
      sources: ['评测'],
      answer: '规模定律（Scaling Law）说的是另一回事。',
      excerpts: ['模型会编造。'],
    })
    expect(section).toMatchObject({ kind: 'source', title: ['怎么评'], sources: ['评测'], answer: '用题库。' })
    expect(section).toMatchObject({ slug: 'evals', heading: '怎么评', id: 'content-怎么评', date: '2024-05-06' })
  })
})
