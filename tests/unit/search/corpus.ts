import { buildSearchIndex } from '../../../lib/search/build/build-search-index'
import { toIndexable } from '../../../lib/search/build/indexable-document'
import { TermCollection } from '../../../lib/search/build/term-collection'
import type { IndexFile } from '../../../lib/search/format/shards'
import { openSearch, type SearchEngine } from '../../../lib/search/query/open-search'
import type { SearchDocument } from '../../../lib/search/tokens/search-document'

/** A document with what the test says of it; everything else is empty. */
export function documentOf(slug: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument {
  const answer = more.answer ?? ''
  return {
    slug,
    title,
    answer,
    snippet: answer.slice(0, 80),
    date: '2025-01-03',
    tags: [],
    language: 'zh-CN',
    references: [],
    ...more,
  }
}

/** The files of an index of these documents. */
export function indexOf(
  documents: readonly SearchDocument[],
  groups: readonly (readonly string[])[] = [],
): IndexFile[] {
  const collection = new TermCollection()
  const indexable = documents.map((document) => toIndexable(() => document, collection))
  return [...buildSearchIndex(indexable, collection, groups)]
}

/** Opens an index of these documents; `loaded` are the names of the files that were asked for. */
export function openIndex(
  documents: readonly SearchDocument[],
  groups: readonly (readonly string[])[] = [],
): { engine: SearchEngine; loaded: string[] } {
  const files = new Map(indexOf(documents, groups).map(({ name, bytes }) => [name, bytes]))
  const loaded: string[] = []
  const engine = openSearch(async (name) => {
    loaded.push(name)
    const bytes = files.get(name)
    if (bytes === undefined) throw new Error(`no file ${name}`)
    return bytes
  })
  return { engine, loaded }
}

/** Questions as a site about language models has them. */
export const CORPUS: readonly SearchDocument[] = [
  documentOf('scaling-law', 'Scaling Law 是什么意思？', {
    tags: ['大模型', '预训练'],
    answer: '规模定律指的是：模型、数据和计算量一起增长时，模型的表现会按可以预测的方式提升。最早由 Kaplan 等人提出。',
    references: [
      { title: '2024 年 AI 趋势回顾', excerpt: '规模定律说的是，只要模型大小、数据量和计算量持续增长，效果就会变好。' },
    ],
  }),
  documentOf('scalinglaw-limits', 'ScalingLaw 会失效吗？', {
    tags: ['大模型'],
    answer: '目前没有定论。数据可能先用完。',
  }),
  documentOf('agi', '什么是AGI', {
    tags: ['基础概念'],
    answer: '通用人工智能指的是在多数任务上不弱于人的系统。',
  }),
  documentOf('multimodal', '多模态模型是怎么训练的？', {
    tags: ['多模态'],
    answer: '把图像、声音和文字对齐到同一个空间。对比学习是常用的办法。',
    references: [{ title: '多模态综述', excerpt: '图文对是最常见的训练数据。' }],
  }),
  documentOf('transformer', 'Transformer 为什么适合并行？', {
    answer: '注意力不依赖前一步的结果，整个序列可以一起计算，GPU 因此用得上。',
  }),
  documentOf('gpt-4o', 'GPT-4o 和 GPT-4 有什么区别？', { answer: '前者直接处理声音和图像，延迟更低。' }),
  documentOf('cpp', '用 C++ 写推理引擎值得吗？', { answer: '对延迟敏感时值得。Python 的开销主要在调度上。' }),
  documentOf('html', '网页里的 <script> 会被抓取吗？', { answer: '一般不会，清洗时会去掉标签。' }),
  documentOf('entropy', '交叉熵和困惑度是什么关系？', { answer: '困惑度是交叉熵的指数。' }),
  documentOf('water', '数据中心用水多吗？', { answer: '冷却需要水，用量看气候而定。' }),
  documentOf('taiwan', '臺灣的半導體產業為什麼重要？', {
    language: 'zh-TW',
    answer: '先進製程集中在台積電，晶片供應因此依賴臺灣。',
    references: [{ title: '半導體產業', excerpt: '台積電的市佔率超過一半。' }],
  }),
  documentOf('software', '软件工程师会被替代吗？', { answer: '写代码的方式在变，判断需求的人仍然需要。' }),
  documentOf('emoji', '为什么模型喜欢用 🚀？', { answer: '训练数据里的营销文字很多。' }),
  documentOf('rlhf', 'RLHF 的步骤有哪些？', {
    tags: ['对齐'],
    answer: '先收集偏好，再训练奖励模型，最后用强化学习更新策略。这个流程由 Christiano 推广。',
  }),
  documentOf('mixture', '混合专家模型省在哪里？', {
    tags: ['大模型'],
    answer: '每次只激活一部分参数，计算量因此变小。',
  }),
  documentOf('context', '上下文窗口越长越好吗？', {
    tags: ['大模型'],
    answer: '不一定。中间的内容容易被忽略，费用也会上升。',
  }),
]
