import { compileCatalogue } from '../catalogue/open-catalogue'
import { environment } from '../environment'
import { formatEvidenceSum } from '../evidence/report/format-evidence'
import { isError } from '../records/content-issue'
import { readEvidence } from './evidence-report'

const LEAST_SUPPORTED = 10

/** Prints how many sentences of the files of a run stand in their excerpts, and those with the least support. */
export function printImportedEvidence(files: ReadonlySet<string>): void {
  const catalogue = compileCatalogue('texts')
  const isImported = ({ file }: { readonly file: string }) => files.has(file)
  // Of long imports the texts don't fit into memory together.
  const reports = Array.from(readEvidence(catalogue, 0, isImported), ({ report }) => ({
    file: report.question.file,
    summary: report.summary,
    foundShare: report.foundShare,
  }))
  const checked = reports.filter(({ summary }) => summary.checked > 0)
  const least = checked.toSorted((a, b) => a.foundShare - b.foundShare || b.summary.none - a.summary.none)
  const errors = catalogue.content.issues.filter((issue) => isImported(issue) && isError(issue)).length
  if (errors > 0) console.log(`${errors} problems in these files: npm run check prints them`)
  console.log(formatEvidenceSum(reports))
  const shown = least.filter(({ foundShare }) => foundShare < 1).slice(0, LEAST_SUPPORTED)
  if (shown.length > 0) console.log('least supported:')
  for (const { file, summary, foundShare } of shown)
    console.log(
      `  ${environment.contentDirName}/${file}: ${Math.round(foundShare * 100)} % of ${summary.checked} sentences stand in its excerpts`,
    )
}
