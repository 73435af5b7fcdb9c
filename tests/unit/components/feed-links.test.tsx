import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TagPage } from '../../../components/list/tag-page'
import type { Catalogue } from '../../../lib/catalogue/catalogue'
import { outputFile, outputFiles } from '../../../lib/outputs/outputs'
import { catalogueOf } from '../catalogue/compile-folder'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenda-feed-links-'))
  mkdirSync(join(folder, 'questions'))
  writeFileSync(join(folder, 'site.md'), '---\nname: Tea\nurl: https://tea.example/wenda\n---\n')
})

afterEach(() => rmSync(folder, { recursive: true }))

function ask(slug: string, tags: readonly string[]): void {
  const fields = `title: ${slug}?\ndate: 2025-01-03\ntags: ${JSON.stringify(tags)}`
  writeFileSync(join(folder, 'questions', `${slug}.md`), `---\n${fields}\n---\n\nBecause.\n`)
}

/** The feeds that a tag's page leads to, as paths in `out/`, each with its media type. */
function feedsOf(catalogue: Catalogue, slug: string): (readonly [string, string])[] {
  const page = catalogue.tagPage(slug, 1)
  if (!page) throw new Error(`no page of ${slug}`)
  const links = renderToStaticMarkup(<TagPage page={page} />).matchAll(
    /<link rel="alternate" type="([^"]*)"[^>]* href="\/([^"]*)"/g,
  )
  return Array.from(links, ([, type = '', path = '']) => [type, decodeURIComponent(path)])
}

test('the page of a tag leads to its own feeds, which are there, whatever the tag is called', () => {
  const names = ['tea', '绿茶', 'C#', 'a/b & "c"', '🍵', '</script>']
  ask('why', names)
  const catalogue = catalogueOf(folder)
  expect(catalogue.tags.size).toBe(names.length)
  for (const [slug, { tag }] of catalogue.tags) {
    const feeds = feedsOf(catalogue, slug)
    expect(feeds.map(([type]) => type)).toEqual(['application/atom+xml', 'application/feed+json'])
    const [atom, json] = feeds.map(([, path]) => new TextDecoder().decode(outputFile(catalogue, path)?.bytes))
    expect(atom, tag).toMatch(/^<\?xml [^>]*>\n<feed /)
    expect(JSON.parse(json ?? '').title).toBe(`${tag} – Tea`)
  }
})

test('a site of unknown address has no feeds, and its pages lead to none', () => {
  rmSync(join(folder, 'site.md'))
  ask('why', ['tea'])
  expect(feedsOf(catalogueOf(folder), 'tea')).toEqual([])
})

test('of very many tags the most used have feeds, and the others say nothing of any', () => {
  for (let n = 0; n < 56; n++) ask(`q${n}`, ['all', ...Array.from({ length: 18 }, (_, index) => `t${n}x${index}`)])
  const catalogue = catalogueOf(folder)
  const slugs = [...catalogue.tags.keys()]
  expect(slugs.length).toBeGreaterThan(1000)
  const led = slugs.flatMap((slug) => feedsOf(catalogue, slug).map(([, path]) => path))
  const published = [...outputFiles(catalogue)].map(({ path }) => path).filter((path) => /^tags\/.*feed\./.test(path))
  expect(led.toSorted()).toEqual(published.toSorted())
  expect(led).toHaveLength(2000)
  expect(led).toContain('tags/all/feed.atom')
})
