import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { IMPORT_FIXTURES } from './import-fixtures'
import { importInto } from './import-into'
import { siteOf } from './site-of'

const root = mkdtempSync(join(tmpdir(), 'wenda-same-'))
afterAll(() => rmSync(root, { recursive: true }))

test('questions that went through the neutral form are the same site', () => {
  const folder = join(IMPORT_FIXTURES, 'same-site')
  const written = siteOf(join(folder, 'content'))
  const into = join(root, 'content')
  cpSync(join(folder, 'content', 'site.md'), join(into, 'site.md'))
  expect(importInto(into, join(folder, 'records.jsonl')).told).toEqual([])
  const imported = siteOf(into)
  expect(written.issues).toEqual([])
  expect(written.slugs).toHaveLength(2)
  expect(imported).toEqual(written)
})
