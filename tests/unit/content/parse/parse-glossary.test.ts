import { expect, test } from 'vitest'
import { parseGlossary } from '../../../../lib/content/parse/parse-glossary'

const parse = (text: string) => {
  const { groups, report } = parseGlossary({ path: 'glossary.md', bytes: new TextEncoder().encode(text) })
  return { groups, issues: report.issues.map(({ name, line }) => `${line} ${name}`) }
}

test('each item of the list is a group of equal terms', () => {
  expect(parse('\ufeff- 幻觉 = hallucination\r\n\r\n* MoE＝混合专家 = mixture of experts\n')).toEqual({
    groups: [
      ['幻觉', 'hallucination'],
      ['MoE', '混合专家', 'mixture of experts'],
    ],
    issues: [],
  })
})

test('no file, and an empty one, is an empty glossary', () => {
  expect(parseGlossary(undefined)).toMatchObject({ groups: [], report: { issues: [] } })
  expect(parse('\n')).toEqual({ groups: [], issues: [] })
})

test('what is no group is reported, and hides no other', () => {
  expect(parse('- a\n- a = b\ntext\n- a =\n- 臺灣 = 台湾\n- x = y\u202e\n')).toEqual({
    groups: [['a', 'b']],
    issues: [
      '1 glossary-group',
      '3 glossary-stray',
      '4 glossary-group',
      '5 glossary-group',
      '6 text-invisible-character',
    ],
  })
  expect(parse(`- ${Array.from({ length: 21 }, (_, n) => `t${n}`).join(' = ')}`).issues).toEqual(['1 glossary-group'])
})

test.each([
  ['- 幻觉：hallucination', '- 幻觉 = hallucination'],
  ['- a | b', '- a = b'],
  ['- a = b =', '- a = b'],
  ['1. x = y', '- x = y'],
  ['- one', 'add another term for the same, or delete the line'],
])('%s becomes %s', (line, fix) => {
  const { report } = parseGlossary({ path: 'glossary.md', bytes: new TextEncoder().encode(`${line}\n`) })
  expect(report.issues.map((issue) => issue.fix)).toEqual([fix])
})
