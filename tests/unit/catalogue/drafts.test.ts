import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Catalogue } from '../../../lib/catalogue/catalogue'
import { routesOf } from '../../../lib/catalogue/routes'
import { openSnapshot, saveSnapshot } from '../../../lib/catalogue/snapshot'
import { outputFiles } from '../../../lib/outputs/outputs'
import { openStore } from '../../../lib/store/store'
import { catalogueOf } from './compile-folder'

const folder = mkdtempSync(join(tmpdir(), 'wenda-drafts-'))
let catalogue: Catalogue

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const REFERENCES = '## References\n\n### [Kites](../sources/kites.md)\n\n> Kites fly in the wind.\n'

beforeAll(() => {
  write(
    'questions/one.md',
    `---\ntitle: Why do kites fly?\ndate: 2025-01-03\ntags: [kites]\n---\n\nKites fly in the wind.\n\n${REFERENCES}`,
  )
  write(
    'questions/two.md',
    `---\ntitle: How do kites fly?\ndate: 2025-01-04\ntags: [kites]\ndraft: false\n---\n\nIn the wind.\n`,
  )
  write(
    'questions/unfinished.md',
    `---\ntitle: Do xylophones fly?\ndate: 2025-01-05\ntags: [kites, secret]\ndraft: true\nalso_asked: [Will one fly?]\n---\n\nKites fly in the wind. [More](one.md).\n\n${REFERENCES}`,
  )
  write('sources/kites.md', '---\ntitle: Kites\n---\n\nKites fly in the wind.\n')
  catalogue = catalogueOf(folder)
})

afterAll(() => rmSync(folder, { recursive: true }))

test('a draft has its page, with a mark, and what it quotes', () => {
  expect(catalogue.content.issues).toEqual([])
  const page = catalogue.questionPage('unfinished')
  expect(page).toMatchObject({
    kind: 'answer',
    isIndexed: false,
    question: { isDraft: true, alsoAsked: ['Will one fly?'] },
  })
  expect(page?.kind === 'answer' && page.references[0]?.link?.href).toBe('/sources/kites')
  expect(catalogue.questionPage('two')).not.toHaveProperty('question.isDraft')
})

describe('nothing that is published knows of it', () => {
  test('no list, count, tag, neighbour, suggestion or source', () => {
    expect([...catalogue.content.questions.keys()].toSorted()).toEqual(['one', 'two'])
    const shown = JSON.stringify([
      catalogue.homePage(),
      catalogue.searchPage(),
      catalogue.listPage('newest', 1),
      catalogue.listPage('title', 1),
      catalogue.listPage('tags', 1),
      catalogue.listPage('sources', 1),
      catalogue.tagPage('kites', 1),
      catalogue.questionPage('one'),
      catalogue.questionPage('two'),
      catalogue.sourcePage('kites'),
      routesOf(catalogue),
    ])
    expect(shown).not.toMatch(/unfinished|xylophone|secret/)
    expect(catalogue.tagPage('kites', 1)?.total).toBe(2)
  })

  test('no output, and no process that renders pages', () => {
    for (const file of outputFiles(catalogue))
      expect(Buffer.from('bytes' in file ? file.bytes : file.make()).toString('latin1'), file.path).not.toMatch(
        /unfinished|xylophone/,
      )
    const store = openStore(':memory:', 'write')
    saveSnapshot(store, { catalogue, toRender: [] })
    expect(openSnapshot(store).catalogue.questionPage('unfinished')).toBeUndefined()
  })
})
