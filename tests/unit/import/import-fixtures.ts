import { join } from 'node:path'

/** Where the examples of what other programs give away lie. */
export const IMPORT_FIXTURES = join('tests', 'fixtures', 'import')

/** Those of JSON, one for each shape that is read. */
export const JSON_FIXTURES = [
  'neutral.jsonl',
  'dify.json',
  'ragflow.json',
  'ragflow-completion.json',
  'fastgpt.json',
  'fastgpt-completion.json',
  'open-webui.json',
  'ragas.jsonl',
] as const
