import { expect, test } from 'vitest'
import { unifiedTags } from '../../../lib/listing/unify-tags'

const unified = (...tags: string[]) => [
  ...new Set(tags.map((tag) => unifiedTags(tags.map((each) => ({ tags: [each] }))).get(tag))),
]

test.each([
  [['Rag', 'RAG', 'RAG'], ['RAG']],
  [['rag', 'RAG'], ['RAG']],
  [['Ａ１', 'A1'], ['A1']],
  [['檢索', '检索', '檢索'], ['檢索']],
  [['Straße', 'STRASSE'], ['STRASSE']],
  [['Σίσυφος', 'ΣΊΣΥΦΟΣ', 'Σίσυφος'], ['Σίσυφος']],
  [
    ['C', 'C#', 'C++'],
    ['C', 'C#', 'C++'],
  ],
  [['AI/ML', 'ai/ml'], ['AI/ML']],
  [
    ['模型', '大模型'],
    ['模型', '大模型'],
  ],
])('%j', (tags, shown) => {
  expect(unified(...tags).toSorted()).toEqual(shown.toSorted())
})
