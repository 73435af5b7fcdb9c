import { headingAnchors } from '../../markdown/heading-anchors'
import { headingPlaces } from '../../markdown/heading-places'
import { plainText } from '../../markdown/plain-text'
import type { Site } from '../../records/site'
import type { Source } from '../../records/source'
import { FILE_START, FileReport } from '../check/file-report'
import { reportMarkup } from '../check/report-markup'
import type { ContentFile } from '../read/decode-file'
import { collectLinks } from './collect-links'
import { readLanguage, readUrl } from './field-values'
import { parseBody } from './parse-body'
import type { Parsed } from './parsed'
import { readDate } from './read-date'
import { slugOf } from './slug-of'
import { withoutRepeatedTitle } from './without-repeated-title'

/** The fields of a source's front matter. */
export const SOURCE_FIELDS = ['title', 'url', 'author', 'date', 'language']

/** A file under `sources/` as a record with its tree, or as issues; never throws for any bytes. */
export function parseSource(content: ContentFile, site: Site): Parsed<Source> {
  const report = new FileReport(content.path)
  const slug = slugOf(content.path, report)
  const parsed = parseBody(content, report)
  if (!parsed) return { report, ...(slug && { slug }) }
  const { fields, root } = parsed
  fields.only(SOURCE_FIELDS)
  fields.require('title', 'write the title of the article into the front matter, behind title: and a space')
  const title = fields.text('title')
  const url = readUrl(fields, 'url', report)
  const author = fields.text('author')
  const date = readDate(fields, 'date', report)
  const language = readLanguage(fields, report) ?? site.language
  const blocks = withoutRepeatedTitle(root.children, title)
  const anchorsOf = headingAnchors({ ...root, children: blocks })
  const anchors = new Set(anchorsOf.values())
  const links = collectLinks(parsed, anchors, content.path, report)
  reportMarkup(root, blocks, parsed.placeOf, report)
  const body = plainText(root)
  if (parsed.isWhole && body.text.trim() === '') {
    report.add('article-missing', FILE_START, {
      found: 'no article below the front matter',
      expected: 'the article as Markdown',
      fix: 'write the article below the front matter',
    })
  }
  if (!slug || title === undefined || report.hasErrors) {
    const isRead = body.text.trim() !== ''
    return { report, ...(slug && { slug }), links, anchors, ...(isRead && { tree: root, body }) }
  }
  const facts = { ...(url && { url }), ...(author && { author }), ...(date && { date }) }
  const record: Source = {
    slug,
    file: content.path,
    title,
    ...facts,
    language,
    body,
    headings: headingPlaces(root, anchorsOf),
  }
  const latest = date && { date, place: fields.placeOf('date') }
  return { report, slug, record, tree: root, links, anchors, ...(latest && { latest }) }
}
