import { absoluteAddress } from '../../addresses/absolute-address'
import { paths } from '../../addresses/paths'
import { dictionaryOf } from '../../dictionary/dictionary'
import type { Site } from '../../records/site'
import { escapeXml } from '../../text/escape-xml'
import type { Output } from '../output'

const FILES: Readonly<Record<string, (site: Site) => string | undefined>> = {
  'robots.txt': robots,
  'opensearch.xml': openSearch,
  'manifest.webmanifest': manifest,
}

/** Small files by which other programs know the site as a whole. */
export const siteFiles: Output = {
  owns: (path) => Object.hasOwn(FILES, path),
  *files({ site }) {
    for (const [path, make] of Object.entries(FILES)) {
      const text = make(site)
      if (text !== undefined) yield { path, bytes: new TextEncoder().encode(text) }
    }
  },
}

/** Source: RFC 9309. */
function robots(site: Site): string {
  const sitemap = absoluteAddress(site, '/sitemap.xml')
  return `User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`
}

/** Lets browsers search the site from their own field; only with whole addresses. Source: OpenSearch 1.1, draft 6. */
function openSearch(site: Site): string | undefined {
  const url = absoluteAddress(site, paths.search)
  const icon = absoluteAddress(site, '/icon.svg')
  if (url === undefined || icon === undefined) return undefined
  const { search } = dictionaryOf(site.language)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // The specification allows 16 and 1024 characters.
    `<ShortName>${escapeXml([...site.name].slice(0, 16).join(''))}</ShortName>`,
    `<Description>${escapeXml([...`${search} – ${site.name}`].slice(0, 1024).join(''))}</Description>`,
    `<Url type="text/html" template="${escapeXml(url)}?q={searchTerms}"/>`,
    `<Image type="image/svg+xml">${escapeXml(icon)}</Image>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>\n',
  ].join('\n')
}

/** Addresses are relative to the file, so that they hold under any path. Source: W3C Web Application Manifest. */
function manifest({ name, description, language }: Site): string {
  const icons = [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'apple-icon.png', sizes: '180x180', type: 'image/png' },
  ]
  return JSON.stringify({
    name,
    ...(description && { description }),
    lang: language,
    start_url: './',
    display: 'browser',
    icons,
  })
}
