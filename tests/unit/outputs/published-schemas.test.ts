import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { afterAll, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Catalogue } from '../../../lib/catalogue/catalogue'
import { allNodes } from '../../../lib/markdown/all-nodes'
import { outputFile } from '../../../lib/outputs/outputs'
import { sitemapFiles } from '../../../lib/outputs/sitemap/sitemap'
import { catalogueOf } from '../catalogue/compile-folder'

const TITLES = [
  '</script><script>alert(1)</script>',
  'a ]]> b &amp; <c> "d"',
  '🍵 表情 👩‍👩‍👧 C#',
  'What is a [MASK] \\ token (of BERT)?',
  'neither \ufffe nor \uffff there',
]
// XML has no such characters, not even escaped.
const IN_XML = TITLES.map((title) => title.replace(/[\ufffe\uffff]/g, ''))
// The package that writes sitemaps for others carries the schema of sitemaps.org.
const SITEMAP_SCHEMA = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8')
const OPENSEARCH_SCHEMA = readFileSync('tests/fixtures/opensearch.rng', 'utf8')

const folder = mkdtempSync(join(tmpdir(), 'wenda-schemas-'))
mkdirSync(join(folder, 'questions'))
writeFileSync(join(folder, 'site.md'), '---\nname: "Tea & <b>"\nurl: https://tea.example/wenda\n---\n')
for (const [index, title] of TITLES.entries()) {
  const fields = `title: ${JSON.stringify(title)}\ndate: 2025-01-0${index + 1}\ntags: [${JSON.stringify(title)}]`
  writeFileSync(join(folder, 'questions', `q-${index}.md`), `---\n${fields}\n---\n\nTea ${title} is hot.\n`)
}
afterAll(() => rmSync(folder, { recursive: true }))

const catalogue = catalogueOf(folder)
const textAt = (path: string, of = catalogue) => new TextDecoder().decode(outputFile(of, path)?.bytes)

function siteCalled(name: string): Catalogue {
  const other = mkdtempSync(join(tmpdir(), 'wenda-schemas-name-'))
  writeFileSync(join(other, 'site.md'), `---\nname: ${JSON.stringify(name)}\nurl: https://tea.example/wenda\n---\n`)
  const called = catalogueOf(other)
  rmSync(other, { recursive: true })
  expect(called.site.name).toBe(name)
  return called
}

async function faultsOf(contents: string, schema = SITEMAP_SCHEMA): Promise<readonly string[]> {
  const extension = schema === OPENSEARCH_SCHEMA ? 'relaxng' : 'schema'
  const { errors } = await validateXML({ xml: { fileName: 'file.xml', contents }, schema, extension })
  return errors.map(({ message }) => message)
}

test('the sitemap is one by the schema of sitemaps.org', async () => {
  expect(await faultsOf(textAt('sitemap.xml'))).toEqual([])
  const addresses = Array.from({ length: 3 }, (_, index) => ({ path: `/questions/${index}?a&b` }))
  const [part] = sitemapFiles({ name: 'W', language: 'en', url: 'https://a.example' }, addresses, 2)
  expect(await faultsOf(new TextDecoder().decode(part?.bytes))).toEqual([])
  // The schema is applied: what it forbids is found.
  expect(await faultsOf(textAt('sitemap.xml').replace('<loc>', '<place>').replace('</loc>', '</place>'))).not.toEqual(
    [],
  )
})

test('a reader of feeds reads the same titles, days and addresses from both', () => {
  const atom = parseAtomFeed(textAt('feed.atom'))
  const json = parseJsonFeed(textAt('feed.json'))
  const ofAtom = atom.entries?.map(({ title, published, id }) => ({ title: title?.value, published, id }))
  const ofJson = json.items?.map(({ title, date_published: published, id }) => ({ title, published, id }))
  expect(ofAtom?.map(({ id }) => id)).toEqual(
    [...TITLES.keys()].toReversed().map((n) => `https://tea.example/wenda/questions/q-${n}`),
  )
  expect(ofAtom?.map(({ title }) => title)).toEqual(IN_XML.toReversed())
  expect(ofJson?.map((entry, at) => ({ ...entry, title: IN_XML.toReversed()[at] }))).toEqual(ofAtom)
  expect(json.items?.map(({ title }) => title)).toEqual(TITLES.toReversed())
})

test('the description of the search is one by the specification of OpenSearch, whatever the site is called', async () => {
  const described = textAt('opensearch.xml')
  expect(await faultsOf(described, OPENSEARCH_SCHEMA)).toEqual([])
  for (const name of [...TITLES, '很长的名字'.repeat(30), '👩‍👩‍👧'.repeat(20)])
    expect(await faultsOf(textAt('opensearch.xml', siteCalled(name)), OPENSEARCH_SCHEMA), name).toEqual([])
  // The schema is applied: what the specification forbids is found.
  for (const [from, to] of [
    ['<ShortName>', '<ShortName>0123456789abcdef'],
    ['{searchTerms}', '{searchTerms'],
    ['<InputEncoding>', '<Encoding/><InputEncoding>'],
    [' type="text/html"', ''],
  ] as const)
    expect(await faultsOf(described.replace(from, to), OPENSEARCH_SCHEMA), to).not.toEqual([])
})

// As the parser of llmstxt.org reads a line of a list.
const LLMS_LINK = /^- \[([^\]]+)\]\(([^)]+)\)(?:: (.*))?$/

test('llms.txt is read by the rules of llmstxt.org, and by Markdown with each title as it is', () => {
  const text = textAt('llms.txt')
  const { children } = fromMarkdown(text)
  expect(children.map((node) => (node.type === 'heading' ? `h${node.depth}` : node.type))).toEqual([
    'h1',
    'blockquote',
    'paragraph',
    'h2',
    'list',
  ])
  const lines = text.split('\n').filter((line) => line.startsWith('- '))
  expect(lines.map((line) => LLMS_LINK.exec(line)?.[2])).toEqual(
    [...TITLES.keys()].toReversed().map((n) => `https://tea.example/wenda/questions/q-${n}.md`),
  )
  const titles = [...allNodes(fromMarkdown(text))].flatMap((node) =>
    node.type === 'link' ? [node.children.map((child) => ('value' in child ? child.value : child.type)).join('')] : [],
  )
  expect(titles).toEqual(TITLES.toReversed())
})
