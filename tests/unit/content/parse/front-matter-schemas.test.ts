import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseQuestion } from '../../../../lib/content/parse/parse-question'
import { parseSource, SOURCE_FIELDS } from '../../../../lib/content/parse/parse-source'
import { QUESTION_FIELDS } from '../../../../lib/content/parse/read-question-fields'
import type { Site } from '../../../../lib/records/site'

const site: Site = { name: 'Test', url: 'http://localhost:3000', language: 'en' }
const ajv = new Ajv2020({ allowUnionTypes: true })

function schemaOf(kind: 'question' | 'source') {
  const schema: AnySchemaObject & { readonly properties: object } = JSON.parse(
    readFileSync(join('lib', 'content', 'parse', `${kind}.schema.json`), 'utf8'),
  )
  return { fields: Object.keys(schema.properties), accepts: ajv.compile(schema) }
}

const question = schemaOf('question')
const source = schemaOf('source')

/** Whether the parser takes front matter, whatever it says of the text below. */
function isParsed(fields: string, kind: 'question' | 'source'): boolean {
  const file = { path: `${kind}s/a.md`, bytes: new TextEncoder().encode(`---\n${fields}\n---\n\nText.\n`) }
  return (kind === 'question' ? parseQuestion(file, site) : parseSource(file, site)).record !== undefined
}

test('they name the fields that the parser knows', () => {
  expect(question.fields).toEqual(QUESTION_FIELDS)
  expect(source.fields).toEqual(SOURCE_FIELDS)
})

const DATED = 'title: Why?\ndate: 2025-01-03'
test.each([
  DATED,
  'title: 2025\ndate: 2025-01-03T10:00:00+08:00',
  'title: Why?',
  'date: 2025-01-03',
  'title: ""\ndate: 2025-01-03',
  'title: [a]\ndate: 2025-01-03',
  'title: Why?\ndate: 2025-13-03',
  'title: Why?\ndate: 2025/01/03',
  `${DATED}\nupdated: 2025-02-01`,
  `${DATED}\nupdated: soon`,
  `${DATED}\ndraft: true`,
  `${DATED}\ndraft: perhaps`,
  `${DATED}\ntags: [a, 1.10, yes]`,
  `${DATED}\ntags: a`,
  `${DATED}\ntags: [[a]]`,
  `${DATED}\ntags: [${Array.from({ length: 21 }, (_, n) => `t${n}`).join(', ')}]`,
  `${DATED}\nalso_asked: [How so?]`,
  `${DATED}\nlanguage: zh-CN`,
  `${DATED}\nlanguage: zh_CN`,
  `${DATED}\ngenerator: Model`,
  `${DATED}\ngenerator: { name: Model, url: https://example.org/ }`,
  `${DATED}\ngenerator: { url: https://example.org/ }`,
  `${DATED}\ngenerator: { name: Model, url: example.org }`,
  `${DATED}\ngenerator: { name: Model, version: 2 }`,
  `${DATED}\nduplicate_of: because`,
  `${DATED}\nAIGC: { Label: 1 }`,
  `${DATED}\nAIGC: text`,
  `${DATED}\ntag: a`,
])('the schema of questions and the parser agree on %j', (fields) => {
  expect(question.accepts(parse(fields))).toBe(isParsed(fields, 'question'))
})

test.each([
  'title: A source',
  'url: https://example.org/',
  'title: A source\nurl: https://example.org/a\nauthor: Li\ndate: 2025-01-03\nlanguage: en',
  'title: A source\nurl: /a',
  'title: A source\ndate: today',
  'title: A source\ntags: [a]',
])('the schema of sources and the parser agree on %j', (fields) => {
  expect(source.accepts(parse(fields))).toBe(isParsed(fields, 'source'))
})
