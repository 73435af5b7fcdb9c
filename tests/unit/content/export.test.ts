import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatIssues } from '../../../lib/content/check/format-issues'
import { catalogueOf, compileFolder, newCompiler } from '../catalogue/compile-folder'

const EXPORT = join('tests', 'fixtures', 'export')
// The same files after each printed fix was followed, and nothing else was done.
const MENDED = join('tests', 'fixtures', 'export-mended')
// What the fixes said to delete or to move out of the folder.
const DELETED = ['用户想知道睡眠和记忆的关系', '先说结论', '再列步骤']
const OUTSIDE = 'questions/README.md'

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.normalize('NFC'))
    .toSorted()
}

/** The runs of Han characters below a file's front matter. */
function wordsOf(text: string): string[] {
  const [, , ...body] = text.replace(/^\ufeff/, '').split(/^(?:---|\+\+\+)\r?$/m)
  return (body.join('').match(/\p{Script=Han}+/gu) ?? []).filter((run) => !DELETED.includes(run))
}

test('an export of Hugo, Hexo, Yuque and a chat is told all that is wrong with it', async () => {
  const { issues } = compileFolder(EXPORT)
  await expect(formatIssues(issues, 'content')).toMatchFileSnapshot('../../fixtures/export.expected.txt')
})

describe('once each printed fix is followed', () => {
  const catalogue = catalogueOf(MENDED, newCompiler(), ['/images/flow.png'])

  test('nothing is wrong, and each file has its page', () => {
    expect(catalogue.content.issues).toEqual([])
    expect(filesIn(MENDED)).toEqual(filesIn(EXPORT).filter((path) => path !== OUTSIDE))
    const published = [...catalogue.content.questions.values()].map(({ file }) => file).toSorted()
    expect(published).toEqual(filesIn(MENDED).filter((path) => path.startsWith('questions/')))
  })

  test('no text is lost', () => {
    const originals = new Map(
      readdirSync(join(EXPORT, 'questions'), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.md'))
        .map((path) => [`questions/${path.normalize('NFC')}`, readFileSync(join(EXPORT, 'questions', path), 'utf8')]),
    )
    for (const [slug, { file }] of catalogue.content.questions) {
      const page = JSON.stringify(catalogue.questionPage(slug)).replace(/<\/?(?:span|a|sup)\b[^>]*>/g, '')
      const written = wordsOf(originals.get(file) ?? '')
      expect(written.length, file).toBeGreaterThan(2)
      for (const words of written) if (!/^(?:参考资料)$/u.test(words)) expect(page, file).toContain(words)
    }
  })
})
