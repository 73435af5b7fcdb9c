import { type ContentIssue, isError } from '../../records/content-issue'
import { escapeUnseen } from './quote-found'

/**
 * Issues as they are printed: by file, line and column, each as `file:line:column name`, with `(warning)` behind the name
 * of one, what was found and expected, and how to fix it. `folder` is how the content folder is called.
 */
export function formatIssues(issues: readonly ContentIssue[], folder: string): string {
  return issues
    .toSorted(byPlace)
    .map((issue) => {
      const { file, line, column, name, found, expected, fix } = issue
      const head = `${shown(shownFile(file, folder))}:${line}:${column} ${name}${isError(issue) ? '' : ' (warning)'}`
      return `${head}\n  found ${shown(found)}; expected ${shown(expected)}\n  fix: ${shown(fix)}\n`
    })
    .join('\n')
}

// File names and what stands in files come from anybody: nothing of them may steer a terminal or read as something else.
const shown = escapeUnseen

/** How the file of an issue is called: those that don't lie in the content folder by their path from the project. */
export function shownFile(file: string, folder: string): string {
  return file.startsWith('/') ? file.slice(1) : `${folder}/${file}`
}

/** Orders issues by file, line and column. */
export function byPlace(a: ContentIssue, b: ContentIssue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
