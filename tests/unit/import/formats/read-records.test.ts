import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { JSON_FORMATS, readRecords } from '../../../../lib/import/formats/read-records'
import { readValues } from '../../../../lib/import/read/read-values'
import { IMPORT_FIXTURES, JSON_FIXTURES } from '../import-fixtures'

function recordsOf(file: string, from?: string) {
  const text = readFileSync(join(IMPORT_FIXTURES, file), 'utf8')
  return [...readValues([text])].flatMap((read) =>
    'fault' in read ? [{ refused: read.fault }] : readRecords(read.value, from),
  )
}

test.each(JSON_FIXTURES)('%s is recognised, and read', (file) => {
  expect(recordsOf(file)).toMatchSnapshot()
})

test('each format reads its own and refuses others when it is forced', () => {
  for (const { name } of JSON_FORMATS) {
    const file = { neutral: 'neutral.jsonl', ragas: 'ragas.jsonl' }[name] ?? `${name}.json`
    expect(
      recordsOf(file, name).some((record) => 'question' in record),
      name,
    ).toBe(true)
    const other = name === 'dify' ? 'ragflow.json' : 'dify.json'
    expect(
      recordsOf(other, name).every((record) => 'refused' in record),
      name,
    ).toBe(true)
  }
})

test('the schema of the neutral form names the fields that are read', () => {
  const schema: { properties: Record<string, unknown> & { references: { items: { properties: object } } } } =
    JSON.parse(readFileSync(join('lib', 'import', 'formats', 'import.schema.json'), 'utf8'))
  const all = Object.fromEntries(Object.keys(schema.properties).map((name) => [name, null]))
  const reference = Object.fromEntries(
    Object.keys(schema.properties.references.items.properties).map((name) => [name, 'x']),
  )
  const [record] = readRecords({
    ...all,
    question: 'q',
    answer: 'a',
    references: [{ ...reference, unheard: 1 }],
    unheard: 1,
  })
  expect(record && 'losses' in record && record.losses).toEqual([
    'the field unheard: the format has no such field',
    'reference 1: the field unheard: the format has no such field',
  ])
})

test('nothing of these shapes is refused by its fields', () => {
  expect(readRecords({ a: 1, b: 2 })).toEqual([{ refused: 'its fields are not those of any format: a, b' }])
  expect(readRecords('text')).toEqual([{ refused: 'it is no object' }])
  expect(readRecords({ data: [{ question: 'q', answer: 'a' }, { a: 1 }] })).toHaveLength(2)
})
