import { absoluteAddress } from '../../addresses/absolute-address'
import { paths } from '../../addresses/paths'
import type { Catalogue } from '../../catalogue/catalogue'
import { countPages, PAGE_SIZE } from '../../listing/paginate'
import type { Site } from '../../records/site'
import { escapeXml } from '../../text/escape-xml'
import type { Output, OutputFile } from '../output'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
// As many as the protocol allows in a file.
const MOST_ADDRESSES = 50_000

interface Address {
  readonly path: string
  /** `YYYY-MM-DD`, where it is known. */
  readonly changed?: string
}

/** Every page that search engines may list, with the day on which its answers changed. Source: sitemaps.org. */
export const sitemap: Output = {
  owns: (path) => /^sitemap(?:-\d+)?\.xml$/.test(path),
  *files(catalogue) {
    const { site } = catalogue
    if (site.url !== undefined) yield* sitemapFiles(site, addressesOf(catalogue), MOST_ADDRESSES)
  },
}

/** One file, or an index of as many as are needed. */
export function* sitemapFiles(site: Site, addresses: Iterable<Address>, most: number): Generator<OutputFile> {
  const names: string[] = []
  let entries: string[] = []
  const numbered = (): OutputFile => {
    names.push(`sitemap-${names.length + 1}.xml`)
    const file = { path: names.at(-1) ?? '', bytes: xml('urlset', entries) }
    entries = []
    return file
  }
  for (const { path, changed } of addresses) {
    if (entries.length === most) yield numbered()
    const lastmod = changed ? `<lastmod>${changed}</lastmod>` : ''
    entries.push(`<url><loc>${escapeXml(absoluteAddress(site, path) ?? path)}</loc>${lastmod}</url>`)
  }
  if (names.length === 0) yield { path: 'sitemap.xml', bytes: xml('urlset', entries) }
  else {
    yield numbered()
    const parts = names.map(
      (name) => `<sitemap><loc>${escapeXml(absoluteAddress(site, `/${name}`) ?? name)}</loc></sitemap>`,
    )
    yield { path: 'sitemap.xml', bytes: xml('sitemapindex', parts) }
  }
}

function xml(root: string, entries: readonly string[]): Uint8Array {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<${root} xmlns="${NAMESPACE}">`, ...entries, `</${root}>`]
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}

function* addressesOf(catalogue: Catalogue): Generator<Address> {
  const { questions, sources, tags } = catalogue
  yield { path: paths.home, ...latest(questions) }
  yield { path: paths.about }
  for (const { slug, date, updated = date } of questions) yield { path: paths.question(slug), changed: updated }
  for (const { slug } of sources) yield { path: paths.source(slug) }
  for (let page = 1; page <= catalogue.pageCount('newest'); page += 1)
    yield { path: paths.questionList('newest', page) }
  for (let page = 1; page <= catalogue.pageCount('sources'); page += 1) yield { path: paths.sourceList(page) }
  for (let page = 1; page <= catalogue.pageCount('tags'); page += 1) yield { path: paths.tagList(page) }
  for (const { tag, questions: tagged } of tags.values())
    for (let page = 1; page <= countPages(tagged.length, PAGE_SIZE); page += 1)
      yield { path: paths.tag(tag, page), ...(page === 1 && latest(tagged)) }
}

function latest(questions: Catalogue['questions']): { changed?: string } {
  let changed: string | undefined
  for (const { date, updated = date } of questions) if (changed === undefined || updated > changed) changed = updated
  return changed === undefined ? {} : { changed }
}
