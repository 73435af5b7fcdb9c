import { describe, expect, test } from 'vitest'
import { findClosest } from '../../../../lib/search/query/find-closest'
import { documentOf, openIndex } from '../corpus'

/** A site about bread, in two languages: what is asked, and what only says its words in passing. */
const BREAD = [
  documentOf('store-bread', '怎样保存面包？', { answer: '放进冰箱会更快变硬，切片冷冻最好。' }),
  documentOf('knead', '揉面要揉多久？', {
    answer: '揉到能拉出薄膜。面包放凉以后再切，保存在袋子里，写下日期，怎么写都行。',
    references: [{ title: '面包手册', excerpt: '面包的保存：装袋，写上日期。保存面包要趁凉。' }],
  }),
  documentOf('starter', '天然酵种怎么养？', {
    answer: '天然酵种（sourdough starter）是面粉和水养出来的野生酵母。每天喂一次，酵种就不会变酸。',
  }),
  documentOf('proofing', 'How long should dough rise?', {
    language: 'en',
    answer: 'Until it has doubled in size. Cold dough rises slowly; the proofing time doubles.',
  }),
  documentOf('yeast-kinds', '干酵母和鲜酵母有什么区别？', { answer: '鲜酵母要冷藏，用量是干酵母的三倍。' }),
  documentOf('oven', '烤箱要预热吗？', { answer: '要。石板预热半小时。' }),
  documentOf('gluten', '面筋网络是什么？', { answer: '蛋白质吸水以后连成的网，撑住气泡。' }),
]
const { engine } = openIndex(BREAD, [
  ['揉面', 'kneading'],
  ['发酵', 'proofing'],
])
const find = async (query: string) => (await engine.suggest(query, 10)).hits.map(({ slug }) => slug)

describe('nothing is found where nothing is', () => {
  // Their characters stand in the texts, one by one: 面, 包, 水, 天.
  test.each(['鲜花包月', '天网', '量子水', '面部', '石头剪刀布', 'asdfghjkl', '什么股票'])('%s', async (query) => {
    expect(await find(query)).toEqual([])
  })

  test('and the closest questions are those that share a character', async () => {
    expect((await findClosest(engine, '石头', 5))?.hits.map(({ slug }) => slug)).toEqual(['oven'])
    expect(await findClosest(engine, '龘靐', 5)).toBeUndefined()
  })
})

describe('the obvious answer first', () => {
  test.each([
    ['怎么保存面包', 'store-bread'],
    ['如何保存面包呢', 'store-bread'],
    ['面包 保存', 'store-bread'],
    ['請問麵包怎麼保存', 'store-bread'],
    ['鲜酵母 干酵母 不同', 'yeast-kinds'],
    ['鲜酵母干酵母对比', 'yeast-kinds'],
    ['啥是面筋网络', 'gluten'],
    ['how long does a dough rise', 'proofing'],
    ['explain dough', 'proofing'],
  ])('%s', async (query, slug) => {
    expect((await find(query))[0]).toBe(slug)
  })

  test('the way of asking is not lit', async () => {
    const results = await engine.search('怎么养天然酵种')
    const [hit] = results.hits
    const marked = engine.highlight(hit?.title ?? '', results).map(({ start, end }) => hit?.title.slice(start, end))
    expect(marked).toEqual(['天然酵种', '养'])
  })
})

describe('equal terms', () => {
  test('that a text defines are searched for each other, and the hit says so', async () => {
    const { hits } = await engine.search('sourdough starter')
    expect(hits[0]?.slug).toBe('starter')
    expect((await engine.search('天然酵種')).hits[0]?.slug).toBe('starter')
  })

  test('that the glossary lists find what only the other says, and the hit says so', async () => {
    const { hits } = await engine.search('KNEADING')
    expect(hits.map(({ slug, through }) => [slug, through])).toEqual([['knead', ['揉面']]])
    expect((await engine.search('發酵')).hits[0]).toMatchObject({ slug: 'proofing', through: ['proofing'] })
    expect((await engine.search('揉面')).hits[0]).toMatchObject({ slug: 'knead', through: [] })
  })

  test('cost no file where the query holds none', async () => {
    const { engine: fresh, loaded } = openIndex(BREAD, [['揉面', 'kneading']])
    await fresh.search('烤箱预热')
    expect(loaded.filter((name) => /glossary|sounds|pinyin|words/.test(name))).toEqual([])
    await fresh.search('揉面')
    expect(loaded.filter((name) => name.includes('glossary'))).toHaveLength(1)
  })
})

describe('what was meant', () => {
  test.each([
    ['a word that sounds alike', '天然教种怎么养', 'starter', '天然酵种'],
    ['at the end', '面筋网落', 'gluten', '面筋网络'],
    ['pinyin in parts', 'tianran jiaozhong', 'starter', '天然酵种'],
    ['pinyin with tones', 'tiānrán jiàozhǒng', 'starter', '天然酵种'],
    ['pinyin with figures', 'tian1ran2jiao4zhong3', 'starter', '天然酵种'],
    ['pinyin of a long word', 'tianranjiaozhongzenmeyang', 'starter', '天然酵种怎么养'],
    ['the other number', 'doughs', 'proofing', 'dough'],
  ])('%s: %s', async (_kind, query, slug, meant) => {
    const { hits, expansions } = await engine.search(query)
    expect(hits[0]?.slug).toBe(slug)
    if (expansions.length > 0) expect(expansions.flatMap(({ readAs }) => readAs)).toContain(meant)
  })

  test('is not guessed where the very word is found', async () => {
    expect((await engine.search('保存面包')).expansions).toEqual([])
  })
})
