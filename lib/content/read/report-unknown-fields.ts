import type { FileReport } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import type { DecodedFile } from './decode-file'
import { renamedField } from './field-fixes'
import { lineFrom } from './find-fences'
import type { ReadFields } from './read-yaml'
import { withRightColon } from './report-yaml-faults'
import { readUnknownField } from './unknown-field'

/**
 * Reports every field that isn't a known one, with what was meant by it or what to do.
 *
 * @returns the known fields that unknown or unreadable ones were taken for: these are not missing as well
 */
export function reportUnknownFields(
  { fields, unreadable }: ReadFields,
  known: readonly string[],
  file: DecodedFile,
  report: FileReport,
): ReadonlySet<string> {
  const taken = new Set<string>()
  for (const name of unreadable) {
    const unknown = known.includes(name) ? { meant: name } : readUnknownField(name, known)
    if ('meant' in unknown) taken.add(unknown.meant)
  }
  for (const field of fields.values()) {
    const { name, keyStart } = field
    if (known.includes(name)) continue
    const place = file.places.at(keyStart)
    const mended = withRightColon(lineFrom(file.text, keyStart).written)
    if (mended !== undefined) {
      taken.add(mended.slice(0, mended.indexOf(':')))
      report.add('front-matter-colon', place, {
        found: `the field ${quoteFound(name, 60)}, in which the colon is not the one of ASCII`,
        expected: 'a name, the colon `:`, a space and the value',
        fix: mended,
      })
      continue
    }
    const unknown = readUnknownField(name, known)
    report.add('field-unknown', place, {
      found: `the field ${quoteFound(name, 60)}`,
      expected: `one of ${known.join(', ')}`,
      fix:
        'advice' in unknown
          ? unknown.advice
          : renamedField(field, unknown.meant, file.text, fields.has(unknown.meant) || taken.has(unknown.meant)),
    })
    if ('meant' in unknown) taken.add(unknown.meant)
  }
  return taken
}
