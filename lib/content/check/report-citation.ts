import type { SourceCitation } from '../parse/heads'
import { foldSlug } from '../parse/slug-of'
import type { FileReport } from './file-report'
import { quoteFound } from './quote-found'

/**
 * Reports a reference to a source that isn't there, or by a path that leads elsewhere.
 *
 * @param sourceFiles the files of the sources by their slugs, relative to the content folder
 * @param near the same by their folded slugs: people write names in another case
 */
export function reportCitation(
  { source, file: named, headingPlace, wrongPath }: SourceCitation,
  sourceFiles: ReadonlyMap<string, string>,
  near: ReadonlyMap<string, string>,
  report: FileReport,
): void {
  const file = sourceFiles.get(source) ?? near.get(foldSlug(source))
  if (file === undefined) {
    const path = pathTo(`sources/${source}.md`, report.file)
    report.add('reference-missing', headingPlace, {
      found: `a reference to ${wrongPath === undefined ? `the source ${quoteFound(source)}` : quoteFound(wrongPath)}`,
      expected: 'a file under sources/',
      fix: `create sources/${source}.md, or correct the link${wrongPath === undefined ? '' : `: the path is ${path}`}`,
    })
  } else if (wrongPath !== undefined || !sourceFiles.has(source) || (named !== undefined && named !== file)) {
    report.add('reference-link', headingPlace, {
      found: `a reference that links to ${quoteFound(wrongPath ?? pathTo(named ?? file, report.file))}`,
      expected: 'the path of a file under sources/, from this file on',
      fix: `link to ${pathTo(file, report.file)}`,
    })
  }
}

/** The path of a file as a link in another one says it; both are relative to the content folder. */
function pathTo(file: string, fromFile: string): string {
  const address = file.replace(/[ ()<>%#?]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
  return `${'../'.repeat(fromFile.split('/').length - 1)}${address}`
}
