import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatIssues } from '../../../lib/content/format-issues'
import { newMemories, readContent } from '../../../lib/current-content'
import { listFiles } from '../../../lib/disk'
import { ISSUE_NAMES } from '../../../lib/records/content-issue'

const FOLDER = join('tests', 'fixtures', 'content')
// The one problem that doesn't lie in a file.
const SITE_URLS: Readonly<Record<string, string>> = { 'site-url-invalid': 'ftp://example.org' }

function read(name: string) {
  const folder = join(FOLDER, name)
  return readContent(folder, listFiles(folder), new Set(), SITE_URLS[name], newMemories())
}

describe('each problem has a bad file, and this whole printed text', () => {
  for (const name of readdirSync(FOLDER).filter((entry) => !entry.endsWith('.txt'))) {
    test(name, async () => {
      const { issues } = read(name)
      expect(issues.map((issue) => issue.name)).toContain(name)
      await expect(formatIssues(issues, 'content')).toMatchFileSnapshot(`../../fixtures/content/${name}.expected.txt`)
    })
  }

  test('no name is without one', () => {
    expect(
      readdirSync(FOLDER)
        .filter((entry) => !entry.endsWith('.txt'))
        .toSorted(),
    ).toEqual([...ISSUE_NAMES].toSorted())
  })
})

test('the same bad file says the same the second time', () => {
  const folder = join(FOLDER, 'yaml-broken')
  const memories = newMemories()
  const first = readContent(folder, listFiles(folder), new Set(), undefined, memories)
  const again = readContent(folder, listFiles(folder), new Set(), undefined, newMemories())
  expect(first.issues.length).toBeGreaterThan(0)
  expect(again.issues).toEqual(first.issues)
  expect(readContent(folder, listFiles(folder), new Set(), undefined, memories).issues).toEqual(first.issues)
})
