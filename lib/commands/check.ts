import { pathToFileURL } from 'node:url'
import type { Catalogue } from '../catalogue/catalogue'
import type { Depth } from '../catalogue/compile/compiler'
import { compileCatalogue } from '../catalogue/open-catalogue'
import { formatIssues } from '../content/check/format-issues'
import { isFolder } from '../disk'
import { environment } from '../environment'
import { evidenceMinimum, reportEvidence } from './evidence-report'

/** The content as it was compiled, and whether nothing is wrong with it. */
interface Checked {
  readonly catalogue: Catalogue
  readonly isFine: boolean
}

/** Compiles the content and prints every problem of every file; nothing where there is no such folder. */
export function check(depth: Depth): Checked | undefined {
  // An empty folder is a site without questions; one that isn't there is most likely a slip in its name.
  if (!isFolder(environment.contentDir)) {
    console.error(`found no folder ${environment.contentDir}`)
    console.error('  fix: create it, or let CONTENT_DIR name the folder that holds the content')
    return undefined
  }
  const catalogue = compileCatalogue(depth)
  const { issues, questions, sources } = catalogue.content
  const counts = `${questions.size} questions, ${sources.size} sources`
  if (issues.length === 0) {
    console.log(`${counts}: no problems`)
    return { catalogue, isFine: true }
  }
  console.error(formatIssues(issues, environment.contentDirName))
  const files = new Set(issues.map(({ file }) => file)).size
  console.error(
    `${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`,
  )
  return { catalogue, isFine: false }
}

/** `npm run check -- ARGS`; its exit code. */
export function runCheck(args: readonly string[]): number {
  const minimum = evidenceMinimum(args)
  if (Number.isNaN(minimum)) {
    console.error('--evidence takes a share from 0 to 1, as in --evidence=0.8')
    return 2
  }
  const checked = check(minimum === undefined ? 'heads' : 'texts')
  const isEnough = minimum === undefined || (checked !== undefined && reportEvidence(checked.catalogue, minimum))
  return checked?.isFine && isEnough ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = runCheck(process.argv.slice(2))
