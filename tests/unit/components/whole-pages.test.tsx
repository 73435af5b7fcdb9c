import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { QuestionListPage } from '../../../components/list/question-list-page'
import { TagListPage } from '../../../components/list/tag-list-page'
import { TagPage } from '../../../components/list/tag-page'
import { QuestionDetail } from '../../../components/question/question-detail'
import { HomePage } from '../../../components/site/home-page'
import { tagSlug } from '../../../lib/addresses/tag-slug'
import { catalogueOf } from '../catalogue/compile-folder'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenda-pages-'))
  mkdirSync(join(folder, 'questions'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(slug: string, fields: string, body: string): void {
  writeFileSync(
    join(folder, 'questions', `${slug}.md`),
    `---\ntitle: ${slug}?\ndate: 2025-01-03\n${fields}---\n\n${body}\n`,
  )
}

test('no two elements of a page have one id, whatever its headings, notes and references are called', () => {
  // Words that make the ids of sentences, references, notes, their calls, and of the page's own sections.
  const names = [
    ...[
      'sentence-1',
      'sentence 1',
      'reference-1',
      'note-1',
      'call-1-1',
      'fn-1',
      'user-content-note-1',
      'user-content-fn-1',
    ],
    ...[
      'references',
      'others',
      'footnotes',
      'footnote label',
      'main',
      'header-search',
      'A',
      'A',
      'A-1',
      'a',
      'A 1',
      '甲',
      '甲',
    ],
  ]
  const headings = names.map((name) => `## ${name}\n\nBirds fly south in winter.[^${name.replaceAll(' ', '-')}]`)
  const notes = [...new Set(names.map((name) => name.replaceAll(' ', '-')))].map((name) => `[^${name}]: A note.`)
  const references = ['One', 'reference-1'].map((title) => `### ${title}\n\n> Birds fly south in winter.`)
  write('why', '', [...headings, ...notes, '## References', ...references].join('\n\n'))
  write('other', '', 'Birds fly north in spring.')
  const page = catalogueOf(folder).questionPage('why')
  if (page?.kind !== 'answer') throw new Error(`the page is ${page?.kind}`)
  const html = renderToStaticMarkup(<QuestionDetail page={page} />)
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)
  expect(ids.length).toBeGreaterThan(3 * names.length)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  // Each link within the page leads to one of them.
  const targets = [...html.matchAll(/\shref="#([^"]*)"/g)].map(([, id = '']) => decodeURIComponent(id))
  expect(targets.length).toBeGreaterThan(names.length)
  expect(targets.filter((id) => !ids.includes(id))).toEqual([])
})

test('no page of a list has more links to tags than its cards and one page of tags, however many tags there are', () => {
  for (let n = 0; n < 60; n++) {
    const tags = Array.from({ length: 20 }, (_, index) => `t${n}x${index}`)
    write(`q${n}`, `tags: [${tags}]\n`, 'Because.')
  }
  const catalogue = catalogueOf(folder)
  const linksIn = (html: string) => html.match(/href="\/tags\/[^"]+"/g)?.length ?? 0
  const newest = catalogue.listPage('newest', 1)
  const tags = catalogue.listPage('tags', 1)
  const tag = catalogue.tagPage(tagSlug('t7x7'), 1)
  if (!newest || !tags || !tag) throw new Error('a list has no page')
  expect(catalogue.tags.size).toBe(1200)
  const cards = renderToStaticMarkup(<QuestionListPage page={newest} />)
  // Five on a card, at most 50 cards.
  expect(linksIn(cards)).toBeLessThanOrEqual(5 * 50)
  expect(linksIn(renderToStaticMarkup(<HomePage page={catalogue.homePage()} />))).toBeLessThanOrEqual(150)
  expect(linksIn(renderToStaticMarkup(<TagPage page={tag} />))).toBeLessThanOrEqual(5)
  expect(linksIn(renderToStaticMarkup(<TagListPage page={tags} />))).toBeLessThan(300)
  expect(catalogue.pageCount('tags')).toBeGreaterThan(3)
})
