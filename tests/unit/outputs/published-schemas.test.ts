import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { afterAll, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { outputFile } from '../../../lib/outputs/outputs'
import { sitemapFiles } from '../../../lib/outputs/sitemap/sitemap'
import { catalogueOf } from '../catalogue/compile-folder'

const TITLES = ['</script><script>alert(1)</script>', 'a ]]> b &amp; <c> "d"', '🍵 表情 👩‍👩‍👧 C#']
// The package that writes sitemaps for others carries the schema of sitemaps.org.
const SITEMAP_SCHEMA = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8')

const folder = mkdtempSync(join(tmpdir(), 'wenda-schemas-'))
mkdirSync(join(folder, 'questions'))
writeFileSync(join(folder, 'site.md'), '---\nname: "Tea & <b>"\nurl: https://tea.example/wenda\n---\n')
for (const [index, title] of TITLES.entries()) {
  const fields = `title: ${JSON.stringify(title)}\ndate: 2025-01-0${index + 1}\ntags: [${JSON.stringify(title)}]`
  writeFileSync(join(folder, 'questions', `q-${index}.md`), `---\n${fields}\n---\n\nTea ${title} is hot.\n`)
}
afterAll(() => rmSync(folder, { recursive: true }))

const catalogue = catalogueOf(folder)
const textAt = (path: string) => new TextDecoder().decode(outputFile(catalogue, path)?.bytes)

async function faultsOf(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'sitemap.xml', contents }, schema: SITEMAP_SCHEMA })
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
  expect(ofAtom?.map(({ id }) => id)).toEqual([2, 1, 0].map((n) => `https://tea.example/wenda/questions/q-${n}`))
  expect(ofJson).toEqual(ofAtom)
  expect(json.items?.map(({ title }) => title)).toEqual(TITLES.toReversed())
})
