import { pathToFileURL } from 'node:url'
import type { Catalogue } from '../catalogue/catalogue'
import type { Depth } from '../catalogue/compile/file-compiler'
import { compileCatalogue } from '../catalogue/open-catalogue'
import { formatIssues } from '../content/check/format-issues'
import { isFolder } from '../disk/is-folder'
import { environment } from '../environment'
import { type ContentIssue, isError } from '../records/content-issue'
import { checkJson } from './check-json'
import { CHECK_HELP, isAskedFor, readCheckOptions } from './check-options'
import { printEvidence, readEvidence } from './evidence-report'
import { refuseArguments } from './read-arguments'

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
  const catalogue = compile(depth)
  if (!catalogue) return undefined
  const { issues } = catalogue.content
  printIssues(issues, countsOf(catalogue))
  return { catalogue, isFine: areFine(issues, isStrict) }
}

/** `npm run check -- ARGS`; its exit code. */
export function runCheck(args: readonly string[]): number {
  const options = readCheckOptions(args)
  if ('wrong' in options) return refuseArguments('check', options.wrong)
  const { isHelp, isJson, isStrict, minimum, paths } = options
  if (isHelp) {
    console.log(CHECK_HELP)
    return 0
  }
  const catalogue = compile(minimum === undefined ? 'heads' : 'texts')
  if (!catalogue) return 1
  const isWanted = isAskedFor(paths)
  const issues = catalogue.content.issues.filter(isWanted)
  const evidence = minimum === undefined ? undefined : [...readEvidence(catalogue, minimum, isWanted)]
  if (isJson) console.log(checkJson(catalogue, issues, evidence))
  else {
    printIssues(issues, paths.length === 0 ? countsOf(catalogue) : '')
    if (evidence) printEvidence(evidence, minimum ?? 0)
  }
  const isEnough = !evidence?.some(({ report }) => report.isBelow)
  return areFine(issues, isStrict) && isEnough ? 0 : 1
}

function compile(depth: Depth): Catalogue | undefined {
  if (isFolder(environment.contentDir)) return compileCatalogue(depth)
  // An empty folder is a site without questions; one that isn't there is most likely a slip in its name.
  console.error(`found no folder ${environment.contentDir}`)
  console.error('  fix: create it, or let CONTENT_DIR name the folder that holds the content')
  return undefined
}

function areFine(issues: readonly ContentIssue[], isStrict: boolean): boolean {
  return isStrict ? issues.length === 0 : !issues.some(isError)
}

function printIssues(issues: readonly ContentIssue[], counts: string): void {
  if (issues.length > 0) console.error(formatIssues(issues, environment.contentDirName))
  // Bad files are in no count.
  if (issues.some(isError)) console.error(summaryOf(issues))
  else console.log(`${counts}${summaryOf(issues)}`)
}

function countsOf({ content: { questions, sources, drafts } }: Catalogue): string {
  const kept = drafts.size === 0 ? '' : `, ${counted(drafts.size, 'draft')}`
  return `${counted(questions.size, 'question')}, ${counted(sources.size, 'source')}${kept}: `
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = runCheck(process.argv.slice(2))
