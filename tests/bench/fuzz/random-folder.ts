import { randomOf, randomShape } from '../shapes/random-shape'

/** The files of a content folder, by their paths in it. */
export type RandomFolder = ReadonlyMap<string, Uint8Array>

const NAMES = [
  'why',
  '什么是模型',
  'Page',
  'index',
  'a b',
  'con',
  '%2e',
  'ﬁ',
  'e\u0301',
  'é',
  'x.html',
  '-',
  '。',
  'null',
]
const TAGS = ['RAG', 'rag', 'x', 'x.html', 'C#', '模型', '模 型', '..', 'Ａ', '%', '🙂', 'con', 'sort']
const VALUES = [
  'Why?',
  '什么是 RAG？',
  '"a: b"',
  "'x",
  '~',
  '[a, b',
  '{a: b}',
  '2025-01-03',
  '2025/1/3',
  'true',
  '| ',
  '*a',
  '&b',
]
const FIELDS = [
  'title',
  'date',
  'tags',
  'language',
  'generator',
  'duplicate_of',
  'updated',
  'draft',
  'also_asked',
  'url',
  'AIGC',
  'titel',
]
const LINKS = [
  '[a](why.md)',
  '[a](../sources/why.md#x)',
  '![a](/images/a.png)',
  '[a](javascript:x)',
  '[a][b]',
  '[b]: why.md',
  '<https://a.b>',
]
const HEADINGS = [
  '## 参考资料',
  '## References',
  '### [甲](https://a.example/b)',
  '### [a](../sources/why.md)',
  '### a',
  '> 模型越大，损失越低。',
  '> a[…]b',
]

/** A folder that a seed chooses: one half are wild, the others of odd Markdown and names alone, to be published. */
export function randomFolder(seed: number): RandomFolder {
  const random = randomOf(seed)
  const number = (most: number) => Math.floor(random() * most)
  const one = (list: readonly string[]) => list[number(list.length)] ?? ''
  const some = (most: number, make: () => string) => Array.from({ length: number(most + 1) }, make)

  const isWild = random() < 0.5
  const maybe = (chance: number) => isWild && random() < chance

  const frontMatter = (isQuestion: boolean) => {
    const odd = some(3, () => `${one(FIELDS)}: ${one(VALUES)}`)
    const tags = `tags: [${some(5, () => one(TAGS)).join(', ')}]`
    const fields = [`title: 问题 ${number(1e6)}`, 'date: 2025-01-03', ...(isQuestion && random() < 0.5 ? [tags] : [])]
    return `---\n${[...fields, ...(maybe(0.3) ? odd : [])].join('\n')}\n---\n`
  }
  const body = () => {
    const shape = randomShape(seed * 31 + number(1e6)).text(1 + number(2000))
    const parts = [
      ...(isWild ? some(3, () => one(LINKS)) : []),
      '模型越大，损失越低。The loss falls.',
      shape,
      ...(isWild ? some(4, () => one(HEADINGS)) : []),
    ]
    return parts.toSorted(() => random() - 0.5).join('\n\n')
  }
  const bytesOf = (text: string) => {
    const bytes = new TextEncoder().encode(text)
    if (maybe(0.15)) for (let times = 1 + number(4); times > 0; times -= 1) bytes[number(bytes.length)] = number(256)
    return maybe(0.03) ? bytes.slice(0, number(bytes.length)) : bytes
  }
  const path = () =>
    `${random() < 0.7 ? 'questions' : 'sources'}/${some(1, () => `${one(NAMES)}/`).join('')}${one(NAMES)}.md`

  const files = new Map<string, Uint8Array>()
  const source = '---\ntitle: 模型\n---\n\n模型越大，损失越低。\n\n## x\n\na b\n'
  if (random() < 0.5) files.set('sources/why.md', new TextEncoder().encode(source))
  if (maybe(0.2)) files.set('site.md', bytesOf(`---\nname: 站\n${one(FIELDS)}: ${one(VALUES)}\n---\n\n${body()}`))
  if (maybe(0.2)) files.set('glossary.md', bytesOf(`- RAG = 检索增强\n- ${one(TAGS)} = ${one(TAGS)}\n`))
  for (let left = 1 + number(4); left > 0; left -= 1) {
    const name = isWild ? path() : `questions/${one(NAMES)}.md`
    files.set(name, bytesOf(`${frontMatter(name.startsWith('q'))}\n${body()}\n`))
  }
  return files
}
