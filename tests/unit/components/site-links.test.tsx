import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SiteLinks } from '../../../components/site/site-links'

const linksOf = (url?: string) =>
  [
    ...renderToStaticMarkup(<SiteLinks site={{ name: 'Wenda', language: 'en', ...(url && { url }) }} />).matchAll(
      / href="([^"]*)"/g,
    ),
  ].map(([, href]) => href)

test('every page leads to the files that are published', () => {
  expect(linksOf('https://a.example')).toEqual(['/manifest.webmanifest', '/feed.atom', '/feed.json', '/opensearch.xml'])
  expect(linksOf()).toEqual(['/manifest.webmanifest'])
})
