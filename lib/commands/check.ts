import { pathToFileURL } from 'node:url'
import { formatIssues } from '../content/format-issues'
import { currentContent } from '../current-content'
import { isFolder } from '../disk'
import { environment } from '../environment'
import { evidenceMinimum, reportEvidence } from './evidence-report'

/** `npm run check`: prints every problem of every content file; whether there is none. */
export function check(): boolean {
  // An empty folder is a site without questions; one that isn't there is most likely a slip in its name.
  if (!isFolder(environment.contentDir)) {
    console.error(`found no folder ${environment.contentDir}`)
    console.error('  fix: create it, or let CONTENT_DIR name the folder that holds the content')
    return false
  }
  const { issues, questions, sources } = currentContent()
  const counts = `${questions.size} questions, ${sources.size} sources`
  if (issues.length === 0) {
    console.log(`${counts}: no problems`)
    return true
  }
  console.error(formatIssues(issues, environment.contentDirName))
  const files = new Set(issues.map(({ file }) => file)).size
  console.error(
    `${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`,
  )
  return false
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const minimum = evidenceMinimum(process.argv)
  if (Number.isNaN(minimum)) {
    console.error('--evidence takes a share from 0 to 1, as in --evidence=0.8')
    process.exit(2)
  }
  const isGood = check()
  const isBorneOut = minimum === undefined || reportEvidence(minimum)
  process.exitCode = isGood && isBorneOut ? 0 : 1
}
