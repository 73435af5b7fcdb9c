import { describe, expect, test } from 'vitest'
import { parseQuestion } from '../../../../lib/content/parse/parse-question'

const SITE = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' } as const

/** The issues of an answer: line, name and what was found. */
function issuesOf(answer: string) {
  const bytes = new TextEncoder().encode(`---\ntitle: a\ndate: 2025-01-03\n---\n\n${answer}\n`)
  return parseQuestion({ path: 'questions/why.md', bytes }, SITE).report.issues.map(({ line, name }) => [line, name])
}

describe('what a model left behind is named', () => {
  test.each([
    '<think>Hm.</think>',
    'Yes. <thinking>Hm.</thinking>',
    'Yes.citeturn0search3',
    'Yes.citeturn0search3turn1news12',
    '是的\ue200cite\ue202turn0search3\ue202turn0view0\ue201。',
    'Yes【oaicite:3】.',
    'Yes :contentReference[oaicite:0]{index=0}.',
    'Yes ([oai_citation:0‡a.example](https://a.example/)).',
    '[cite_start]Yes. [cite: 1, 2]',
    'Yes.<|im_end|>',
    'Yes.<｜end▁of▁sentence｜>',
    '- one\n- two [/INST]',
    '<think id="a">Hm.</think> Yes.',
    '<thinking>Hm.</thinking> Yes.',
    '◁think▷Hm.◁/think▷ Yes.',
    'Yes. fileciteturn0file0L1-L3',
    'Yes. navlistturn0search1',
    'Yes [web:3][attached_file:1].',
    '[webpage 1 begin]Yes.[webpage 1 end]',
    '<antArtifact identifier="a">',
  ])('%j', (answer) => {
    expect(new Set(issuesOf(answer).map(([, name]) => name))).toEqual(new Set(['model-leftover']))
  })

  test('at its line, each kind once', () => {
    expect(issuesOf('<think>\nHm.\n</think>\n\nYes.\nNo. citeturn0search1\nSo. citeturn0search2')).toEqual([
      [6, 'model-leftover'],
      [11, 'model-leftover'],
    ])
  })
})

test('of thoughts without a beginning, what stands before is told', () => {
  const fixOf = (answer: string) =>
    parseQuestion(
      {
        path: 'questions/why.md',
        bytes: new TextEncoder().encode(`---\ntitle: a\ndate: 2025-01-03\n---\n\n${answer}\n`),
      },
      SITE,
    ).report.issues.map(({ fix }) => fix)
  expect(fixOf('Hm.\n</think>\n\nYes.')).toEqual([expect.stringContaining('before it')])
  expect(fixOf('<think>Hm.</think> Yes.')).toEqual([expect.stringContaining('behind it')])
  expect(fixOf('Yes ([oai_citation:0‡a](https://a.example/)).')).toEqual([expect.stringContaining('## References')])
})

test.each([
  'A model may `<think>` first.',
  '```\n<think>\nciteturn0search3\n```',
  'I think > you cite; a return0 of research3.',
  'Yes [1], [citation:2], 【3†source】 and [1-3].',
  'We cite turn 0.',
  'As an AI language model, I think so: [page:12], <thinker>.',
])('nothing is said of %j', (answer) => {
  expect(issuesOf(answer)).toEqual([])
})

describe('footnotes', () => {
  test.each([
    ['Yes.[^9]', [[6, 'footnote-missing']]],
    [
      'Yes.[^9] No.[^9] So.[^note]',
      [
        [6, 'footnote-missing'],
        [6, 'footnote-missing'],
      ],
    ],
    ['Yes.[^1^]', [[6, 'footnote-missing']]],
    ['Yes.[^注释]', [[6, 'footnote-missing']]],
    ['Yes.[^my note]\n\n[^my note]: Some words of a note.', [[6, 'footnote-label']]],
    ['Yes.[^my note]\n\n[^my note]: swallowed', [[8, 'footnote-label']]],
    ['Yes.[^1]\n\n[^1]: A note.', []],
    ['Yes.\\[^9] `[^9]`', []],
    ['The pattern [^a-z] and [^"]', []],
  ])('%j', (answer, issues) => {
    expect(issuesOf(answer)).toEqual(issues)
  })
})
