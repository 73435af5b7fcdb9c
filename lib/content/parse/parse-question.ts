import type { Root } from 'mdast'
import { allNodes } from '../../markdown/all-nodes'
import { headingAnchors } from '../../markdown/heading-anchors'
import { plainText } from '../../markdown/plain-text'
import type { Question } from '../../records/question'
import type { Site } from '../../records/site'
import { FILE_START, FileReport } from '../check/file-report'
import { reportFootnotes } from '../check/report-footnotes'
import { reportLeftovers } from '../check/report-leftovers'
import { reportMarkup } from '../check/report-markup'
import type { ContentFile } from '../read/decode-file'
import { collectLinks } from './collect-links'
import { parseBody } from './parse-body'
import { parseReferences, referenceLinks, splitAtReferences } from './parse-references'
import type { Parsed } from './parsed'
import { latestOf, readQuestionFields } from './read-question-fields'
import { slugOf } from './slug-of'
import { withoutRepeatedTitle } from './without-repeated-title'

/** A file under `questions/` as a record with the tree of its answer, or as issues; never throws for any bytes. */
export function parseQuestion(content: ContentFile, site: Site): Parsed<Question> {
  const report = new FileReport(content.path)
  const slug = slugOf(content.path, report)
  const body = parseBody(content, report)
  if (!body) return { report }
  const { fields, root } = body
  const parts = splitAtReferences(root)
  const front = readQuestionFields(fields, site, report)
  const { title, date, updated, duplicateOf } = front
  const placed = parseReferences(parts, content.path, report)
  const references = placed.map(({ reference }) => reference)
  reportLeftovers(parts.answer, body.placeOf, report)
  reportFootnotes([...parts.answer, ...parts.definitions.values()], body, report)
  const blocks = withoutRepeatedTitle(parts.answer, title)
  reportMarkup(root, blocks, body.placeOf, report)
  const tree: Root = { type: 'root', children: [...blocks, ...parts.definitions.values()] }
  const anchors = new Set(headingAnchors(tree).values())
  // Where a reference leads is looked up with its excerpt, not as one link among others.
  const links = collectLinks(body, anchors, content.path, report, referenceLinks(parts))
  const answer = plainText(tree)
  // One that is broken is told already.
  const hasImage = [...allNodes(tree)].some(({ type }) => type === 'image' || type === 'imageReference')
  if (body.isWhole && answer.text.trim() === '' && !hasImage && duplicateOf === undefined) {
    report.add('answer-missing', parts.heading?.node.position?.start ?? FILE_START, {
      found: 'no answer between the front matter and the references',
      expected: 'the answer as Markdown',
      fix: 'write the answer below the front matter',
    })
  }
  const places = placed.map(({ place }) => place)
  const duplicate = duplicateOf !== undefined && { duplicateOf, duplicatePlace: fields.placeOf('duplicate_of') }
  // Where it leads is looked up whatever else is wrong with it.
  if (!slug || title === undefined || date === undefined || report.hasErrors)
    return { report, ...(slug && { slug }), links, anchors, references, places, ...duplicate }
  const record: Question = { ...front, slug, file: content.path, title, date, answer, references }
  return {
    report,
    slug,
    record,
    tree,
    links,
    anchors,
    ...duplicate,
    titlePlace: fields.placeOf('title'),
    latest: latestOf(fields, date, updated),
    references,
    places,
  }
}
