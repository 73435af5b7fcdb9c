import type { Question } from '../../records/question'
import type { Site } from '../../records/site'
import type { FileReport } from '../check/file-report'
import type { FieldReader } from '../read/read-fields'
import { readGenerator, readLanguage } from './field-values'
import type { DatedPlace } from './heads'
import { readDate } from './read-date'

/** The fields of a question's front matter. */
export const QUESTION_FIELDS = [
  'title',
  'also_asked',
  'date',
  'draft',
  'updated',
  'tags',
  'language',
  'generator',
  'duplicate_of',
  'AIGC',
]

/** What the front matter of a question says of it; what it must say and doesn't is an issue. */
export type QuestionFront = Omit<Question, 'slug' | 'file' | 'title' | 'date' | 'answer' | 'references'> &
  Partial<Pick<Question, 'title' | 'date'>>

/** Reads the front matter of a question, with the site's defaults for what it doesn't say. */
export function readQuestionFields(fields: FieldReader, site: Site, report: FileReport): QuestionFront {
  fields.only(QUESTION_FIELDS)
  fields.require('title', 'write the question into the front matter, behind title: and a space')
  fields.require('date', 'write the day on which it was answered, as date: YYYY-MM-DD')
  const title = fields.text('title')
  const date = readDate(fields, 'date', report)
  const updated = readDate(fields, 'updated', report)
  if (date && updated && updated < date) {
    report.add('updated-before-date', fields.placeOf('updated'), {
      found: `updated ${updated} before the date ${date}`,
      expected: `a day from ${date} on`,
      fix: 'correct that of the two days which is wrong, or delete the line updated',
    })
  }
  const alsoAsked = fields.texts('also_asked')
  const isDraft = fields.flag('draft')
  const tags = fields.texts('tags')
  const language = readLanguage(fields, report) ?? site.language
  const generator = readGenerator(fields, report) ?? site.generator
  const duplicateOf = fields.text('duplicate_of')?.normalize('NFC')
  const aigc = fields.data('AIGC')
  return {
    ...(title !== undefined && { title }),
    ...(alsoAsked.length > 0 && { alsoAsked }),
    ...(date && { date }),
    ...(isDraft && { isDraft }),
    ...(updated && { updated }),
    tags,
    language,
    ...(generator && { generator }),
    ...(duplicateOf !== undefined && { duplicateOf }),
    ...(aigc && { aigc }),
  }
}

/** The later one of a question's days, and where it is written. */
export function latestOf(fields: FieldReader, date: string, updated: string | undefined): DatedPlace {
  return updated ? { date: updated, place: fields.placeOf('updated') } : { date, place: fields.placeOf('date') }
}
