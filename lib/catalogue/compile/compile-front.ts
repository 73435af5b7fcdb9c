import { FileReport } from '../../content/check/file-report'
import type { QuestionHead } from '../../content/parse/heads'
import { parseFront } from '../../content/parse/parse-body'
import { latestOf, readQuestionFields } from '../../content/parse/read-question-fields'
import { slugOf } from '../../content/parse/slug-of'
import type { ContentFile } from '../../content/read/decode-file'
import type { Site } from '../../records/site'

/**
 * The head of a question as its front matter alone has it, at a tenth of the work; `undefined` where that has errors, as
 * what is wrong with the body is to be told with them.
 */
export function compileFront(content: ContentFile, site: Site): QuestionHead | undefined {
  const report = new FileReport(content.path)
  const slug = slugOf(content.path, report)
  const front = parseFront(content, report)
  if (!front) return undefined
  const { aigc: _, title, date, ...facts } = readQuestionFields(front.fields, site, report)
  if (slug === undefined || title === undefined || date === undefined || report.hasErrors) return undefined
  const { fields } = front
  return {
    file: content.path,
    issues: report.issues,
    slug,
    latest: latestOf(fields, date, facts.updated),
    links: [],
    anchors: [],
    isFrontOnly: true,
    facts: {
      ...facts,
      slug,
      file: content.path,
      title,
      date,
      titlePlace: fields.placeOf('title'),
      ...(facts.duplicateOf !== undefined && { duplicatePlace: fields.placeOf('duplicate_of') }),
      snippet: '',
      referenceCount: 0,
      citations: [],
    },
  }
}
