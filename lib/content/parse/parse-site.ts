import type { Root } from 'mdast'
import { headingAnchors } from '../../markdown/heading-anchors'
import { INTERFACE_LANGUAGES, type InterfaceLanguage, type Site } from '../../records/site'
import { interfaceLanguageOf } from '../../text/interface-language'
import { FILE_START, FileReport, type Place } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import type { PendingLink } from '../check/report-link'
import type { ContentFile } from '../read/decode-file'
import type { FieldReader } from '../read/read-fields'
import { collectLinks } from './collect-links'
import { httpUrl, missingPart, readGenerator, readUrl } from './field-values'
import { parseBody } from './parse-body'

const FIELDS = ['name', 'description', 'url', 'language', 'wiki', 'generator', 'repository', 'editor']
const DEFAULT_SITE: Site = { name: 'Wenda', language: 'en' }

/** The site, and the text of its home page. */
export interface ParsedSite {
  readonly report: FileReport
  readonly site: Site
  readonly about?: Root
  readonly links: readonly PendingLink[]
}

/** `site.md` as a record with the defaults of name and language filled in; `siteUrl` from the environment wins over its `url`. */
export function parseSite(content: ContentFile | undefined, siteUrl: string | undefined): ParsedSite {
  const report = new FileReport('site.md')
  const address = siteUrl === undefined ? undefined : addressOf(siteUrl)
  if (siteUrl !== undefined && address === undefined) {
    report.add('site-url-invalid', FILE_START, {
      found: `SITE_URL ${quoteFound(siteUrl)} in the environment`,
      expected: 'an http(s) address',
      fix: 'set it to the address of the site, from https:// on, or unset it',
    })
  }
  const body = content && parseBody(content, report)
  if (!body) return { report, site: { ...DEFAULT_SITE, ...(address && { url: address }) }, links: [] }
  const { fields, root } = body
  const links = collectLinks(body, new Set(headingAnchors(root).values()), content.path, report)
  fields.only(FIELDS)
  const name = fields.text('name')
  const description = fields.text('description')
  const named = readUrl(fields, 'url', report)
  const url = address ?? (named && addressOf(named))
  const wiki = readWiki(fields, report)
  const generator = readGenerator(fields, report)
  const repository = readUrl(fields, 'repository', report)
  const editor = readEditor(fields, report)
  const site: Site = {
    name: name ?? DEFAULT_SITE.name,
    ...(description && { description }),
    ...(url && { url }),
    language: readSiteLanguage(fields, report),
    ...(wiki && { wiki }),
    ...(generator && { generator }),
    ...(repository && { repository }),
    ...(editor && { editor }),
  }
  return { report, site, links, ...(root.children.length > 0 && { about: root }) }
}

/**
 * The address that all others of the site begin with; a query and an anchor have no part in it. Two slashes side by side
 * would make another host of the path: `//example.org/` leads there.
 */
function addressOf(text: string): string | undefined {
  const url = httpUrl(text)
  return url && url.origin + url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '')
}

function readSiteLanguage(fields: FieldReader, report: FileReport): InterfaceLanguage {
  const text = fields.text('language')
  if (text === undefined) return DEFAULT_SITE.language
  const language = INTERFACE_LANGUAGES.find((each) => each === text)
  if (language) return language
  const meant = meantLanguage(text)
  report.add('language-invalid', fields.placeOf('language'), {
    found: `the language ${quoteFound(text, 40)}`,
    expected: 'en, zh-CN or zh-TW: the interface speaks these three',
    fix: meant ? `language: ${meant}` : 'write one of them, or delete the line: then it is en',
  })
  return DEFAULT_SITE.language
}

/** The language of the interface that another way to write it means, such as `zh_cn` or `zh-Hant`. */
function meantLanguage(text: string): InterfaceLanguage | undefined {
  try {
    return interfaceLanguageOf(text.trim().replaceAll('_', '-'))
  } catch {
    return undefined
  }
}

function readWiki(fields: FieldReader, report: FileReport): Site['wiki'] {
  const inner = fields.mapping('wiki')
  if (!inner) return undefined
  inner.only(['label', 'url'])
  const place: Place = fields.placeOf('wiki')
  if (inner.isMissing('label')) return missingPart('wiki', 'label', place, report)
  if (inner.isMissing('url')) return missingPart('wiki', 'url', place, report)
  const label = inner.text('label')
  const url = readUrl(inner, 'url', report)
  return label && url ? { label, url } : undefined
}

function readEditor(fields: FieldReader, report: FileReport): Site['editor'] {
  const inner = fields.mapping('editor')
  if (!inner) return undefined
  inner.only(['name', 'contact'])
  if (inner.isMissing('name')) return missingPart('editor', 'name', fields.placeOf('editor'), report)
  const name = inner.text('name')
  const contact = inner.text('contact')
  return name ? { name, ...(contact && { contact }) } : undefined
}
