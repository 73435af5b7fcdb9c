import { pathToFileURL } from 'node:url'
import type { Catalogue } from '../catalogue/catalogue'
import type { Depth } from '../catalogue/compile/compiler'
import { compileCatalogue } from '../catalogue/open-catalogue'
import { formatIssues } from '../content/check/format-issues'
import { isFolder } from '../disk'
import { environment } from '../environment'
import { type ContentIssue, isError } from '../records/content-issue'
import { evidenceMinimum, reportEvidence } from './evidence-report'

/** The content as it was compiled, and whether it may be published. */
interface Checked {
  readonly catalogue: Catalogue
  readonly isFine: boolean
}

/**
 * Compiles the content and prints every problem of every file; nothing where there is no such folder. Errors keep it from
 * being fine, and where `isStrict` warnings do too.
 */
export function check(depth: Depth, { isStrict }: { readonly isStrict: boolean }): Checked | undefined {
  // An empty folder is a site without questions; one that isn't there is most likely a slip in its name.
  if (!isFolder(environment.contentDir)) {
    console.error(`found no folder ${environment.contentDir}`)
    console.error('  fix: create it, or let CONTENT_DIR name the folder that holds the content')
    return undefined
  }
  const catalogue = compileCatalogue(depth)
  const { issues, questions, drafts, sources } = catalogue.content
  const hasErrors = issues.some(isError)
  if (issues.length > 0) console.error(formatIssues(issues, environment.contentDirName))
  // Bad files are in no count.
  const kept = drafts.size === 0 ? '' : `, ${counted(drafts.size, 'draft')}`
  const counts = hasErrors ? '' : `${counted(questions.size, 'question')}, ${counted(sources.size, 'source')}${kept}: `
  const summary = `${counts}${summaryOf(issues)}`
  if (hasErrors) console.error(summary)
  else console.log(summary)
  return { catalogue, isFine: isStrict ? issues.length === 0 : !hasErrors }
}

/** How many errors and warnings there are, in how many files. */
function summaryOf(issues: readonly ContentIssue[]): string {
  if (issues.length === 0) return 'no problems'
  const errors = issues.filter(isError).length
  const files = new Set(issues.map(({ file }) => file)).size
  return `${counted(errors, 'error')}, ${counted(issues.length - errors, 'warning')} in ${counted(files, 'file')}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** `npm run check -- ARGS`; its exit code. */
export function runCheck(args: readonly string[]): number {
  const minimum = evidenceMinimum(args)
  if (Number.isNaN(minimum)) {
    console.error('--evidence takes a share from 0 to 1, as in --evidence=0.8')
    return 2
  }
  const checked = check(minimum === undefined ? 'heads' : 'texts', { isStrict: args.includes('--strict') })
  const isEnough = minimum === undefined || (checked !== undefined && reportEvidence(checked.catalogue, minimum))
  return checked?.isFine && isEnough ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = runCheck(process.argv.slice(2))
