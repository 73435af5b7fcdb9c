import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputFiles } from '../../../lib/outputs/outputs'
import { SEARCH_INDEX_FOLDER } from '../../../lib/search/format/shards'
import { openSources } from '../../../lib/search/query/find-sources'
import { openSearch } from '../../../lib/search/query/open-search'
import { catalogueOf } from '../catalogue/compile-folder'

const LONG = Array.from(
  { length: 60 },
  (_, n) => `第 ${n} 段讲的是陶器的烧制，火候慢慢升高，窑里的气氛也要留意。`,
).join('\n\n')

const FILES = {
  'questions/how-to-brew.md': `---\ntitle: 怎样泡乌龙茶？\ndate: 2025-01-03\ntags: [茶叶, 水温]\n---\n\n用沸水。\n`,
  'questions/storing.md': `---\ntitle: 茶叶怎么存？\ndate: 2025-01-03\ntags: [茶叶]\n---\n\n密封，避光。\n`,
  'sources/brewing.md': `---\ntitle: 泡茶的方法\n---\n\n# 泡茶的方法\n\n泡茶先看水，全世界都一样。\n\n## 乌龙茶\n\n紫砂壶最合适，水要滚开。\n\n## 冷泡\n\n### 用时\n\n放进冰箱八小时。\n`,
  'sources/water.md': `---\ntitle: 水的硬度\nlanguage: en\n---\n\nHard water dulls the colour of tea.\n\n## Softening\n\nAn ion exchanger takes the calcium out.\n`,
  'sources/pottery.md': `---\ntitle: 陶器\n---\n\n${LONG}\n\n最后说釉料：青瓷的颜色来自铁。\n`,
}

const folder = mkdtempSync(join(tmpdir(), 'wenda-sources-'))
const loaded: string[] = []
const filesOf = (content: string) => {
  const files = new Map(
    Array.from(outputFiles(catalogueOf(content)), (file) => [file.path, 'bytes' in file ? file.bytes : file.make()]),
  )
  return async (name: string) => {
    loaded.push(name)
    const bytes = files.get(`${SEARCH_INDEX_FOLDER}/${name}`)
    if (bytes === undefined) throw new Error(`no file ${name}`)
    return bytes
  }
}
let engine: ReturnType<typeof openSources>

beforeAll(() => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  engine = openSources(filesOf(folder))
})
afterAll(() => rmSync(folder, { recursive: true }))

const places = async (query: string) =>
  (await engine.find(query, 3)).sources.map(({ hit: { slug, id } }) => (id === '' ? slug : `${slug}#${id}`))

describe('sources', () => {
  test.each([
    ['泡茶的方法', 'brewing'],
    ['紫砂壶', 'brewing#content-乌龙茶'],
    ['冷泡', 'brewing#content-冷泡'],
    ['冰箱', 'brewing#content-用时'],
    ['ion exchanger', 'water#content-softening'],
    ['水的硬度', 'water'],
    ['青瓷', 'pottery'],
  ])('"%s" finds the section that says it', async (query, place) => {
    expect((await places(query))[0]).toBe(place)
  })

  test('each is found once, by the section that says most', async () => {
    const found = (await engine.find('陶器烧制', 3)).sources
    expect(found.map(({ hit }) => hit.slug)).toEqual(['pottery'])
    expect(found[0]?.snippet?.text).toContain('陶器的烧制')
  })

  test.each(['显存', '股票', '世界杯冠军是谁', '今天天气怎么样', '怎么', 'asdfghjkl', ''])(
    '"%s" finds nothing',
    async (query) => {
      const { sources, tags } = await engine.find(query, 3)
      expect([sources, tags]).toEqual([[], []])
    },
  )

  test('what matched is marked in title, heading and snippet', async () => {
    const found = await engine.find('乌龙茶 紫砂壶', 3)
    const [first] = found.sources
    expect(first?.hit.heading).toBe('乌龙茶')
    expect(engine.highlight('乌龙茶', found)).toEqual([{ start: 0, end: 3 }])
    expect(first?.snippet?.spans).not.toEqual([])
  })
})

describe('tags', () => {
  test('are found with the number of their questions', async () => {
    const { tags } = await engine.find('茶叶', 3)
    expect(tags.map(({ slug, count }) => [slug, count])).toEqual([['茶叶', 2]])
  })

  test('come before sources in suggestions', async () => {
    const found = await engine.suggest('水温', 3)
    expect(found.hits[0]).toMatchObject({ kind: 'tag', slug: '水温', count: 1 })
  })
})

test('questions are found as they were without sources', async () => {
  const files = filesOf(folder)
  const { hits } = await openSearch(files).search('泡茶的方法')
  expect(hits.map(({ slug }) => slug)).not.toContain('brewing')
})

test('a site without sources and tags can be searched, and asks for no file but the manifest', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'wenda-empty-'))
  const none = openSources(filesOf(empty))
  loaded.length = 0
  expect(await none.find('茶', 3)).toMatchObject({ sources: [], tags: [] })
  expect(loaded).toEqual(['sources.bin'])
  rmSync(empty, { recursive: true })
})
