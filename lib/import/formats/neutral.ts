import type { ImportRecord, RecordReference } from '../import-record'
import type { Format } from './format'
import { asFields, asList, type Fields, textIn } from './outside-data'

const FIELDS = new Set(
  'id slug question also_asked answer references date updated draft tags language generator duplicate_of AIGC'.split(
    ' ',
  ),
)
const REFERENCE_FIELDS = new Set(['title', 'url', 'excerpt', 'excerpt_markdown'])

/**
 * The neutral form, as `import.schema.json` beside this file says it.
 *
 * @example
 * { "question": "什么是涌现？", "answer": "规模大了……", "date": "2025-01-03", "tags": ["大模型"],
 *   "references": [{ "title": "一篇文章", "url": "https://example.org/", "excerpt": "……" }] }
 */
export const neutral: Format = {
  name: 'neutral',
  isMine: (fields) => 'question' in fields && 'answer' in fields && !('contexts' in fields),
  read: (fields) => [readRecord(fields)],
}

function readRecord(fields: Fields): ImportRecord {
  const generator = asFields(fields.generator)
  const name = textIn(generator, 'name') ?? textIn(fields, 'generator')
  const losses = Object.keys(fields)
    .filter((field) => !FIELDS.has(field))
    .map((field) => `the field ${field}: the format has no such field`)
  return {
    id: textIn(fields, 'id'),
    slug: textIn(fields, 'slug'),
    question: textIn(fields, 'question'),
    alsoAsked: texts(fields, 'also_asked', losses),
    answer: textIn(fields, 'answer'),
    date: textIn(fields, 'date'),
    updated: textIn(fields, 'updated'),
    isDraft: fields.draft === true,
    tags: texts(fields, 'tags', losses),
    language: textIn(fields, 'language'),
    generator: name === undefined ? undefined : { name, url: textIn(generator, 'url') },
    duplicateOf: textIn(fields, 'duplicate_of'),
    aigc: asFields(fields.AIGC),
    references: asList(fields.references).flatMap((value, n) => readReference(value, n + 1, losses)),
    losses,
  }
}

function texts(fields: Fields, name: string, losses: string[]): string[] {
  const value = fields[name]
  if (value === undefined || value === null) return []
  const list = typeof value === 'string' ? [value] : asList(value)
  const found = list.filter((each) => typeof each === 'string' || typeof each === 'number').map(String)
  if (found.length < list.length || !(typeof value === 'string' || Array.isArray(value)))
    losses.push(`${name}: what is no text in it`)
  return found
}

function readReference(value: unknown, number: number, losses: string[]): RecordReference[] {
  if (typeof value === 'string' && value.trim() !== '') return [{ excerpt: value }]
  const fields = asFields(value)
  if (!fields) {
    losses.push(`reference ${number}: it is no object with title, url and excerpt`)
    return []
  }
  for (const field of Object.keys(fields))
    if (!REFERENCE_FIELDS.has(field))
      losses.push(`reference ${number}: the field ${field}: the format has no such field`)
  return [
    {
      title: textIn(fields, 'title'),
      url: textIn(fields, 'url'),
      excerpt: textIn(fields, 'excerpt'),
      excerptMarkdown: textIn(fields, 'excerpt_markdown'),
    },
  ]
}
