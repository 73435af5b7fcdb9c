import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatIssues } from '../../../lib/content/check/format-issues'
import { listFiles } from '../../../lib/disk/list-files'
import { ISSUE_NAMES } from '../../../lib/records/content-issue'
import { compileFolder, newCompiler } from '../catalogue/compile-folder'

const FOLDER = join('tests', 'fixtures', 'content')
// The one problem that doesn't lie in a file.
const SITE_URLS: Readonly<Record<string, string>> = { 'site-url-invalid': 'ftp://example.org' }

function read(name: string) {
  // The one problem that depends on time: no machine reads that file in a millisecond.
  const compiler = name === 'markdown-too-slow' ? newCompiler('code', 1) : newCompiler()
  // What lies in public/ is checked with the content.
  const images = listFiles(join(FOLDER, name, 'public')).map(({ path }) => `/${path}`)
  return compileFolder(join(FOLDER, name), { siteUrl: SITE_URLS[name], compiler, images })
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
  const compiler = newCompiler()
  const first = compileFolder(folder, { compiler })
  const again = compileFolder(folder)
  expect(first.issues.length).toBeGreaterThan(0)
  expect(again.issues).toEqual(first.issues)
  expect(compileFolder(folder, { compiler }).issues).toEqual(first.issues)
})
