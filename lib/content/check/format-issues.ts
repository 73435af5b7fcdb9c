import type { ContentIssue } from '../../records/content-issue'
import { escapeUnseen } from './quote-found'

/**
 * Issues as they are printed: by file, line and column, each as `file:line:column name`, what was found and expected, and
 * how to fix it. `folder` is how the content folder is called.
 */
export function formatIssues(issues: readonly ContentIssue[], folder: string): string {
  return issues
    .toSorted(byPlace)
    .map(
      ({ file, line, column, name, found, expected, fix }) =>
        `${shown(`${folder}/${file}`)}:${line}:${column} ${name}\n  found ${shown(found)}; expected ${shown(expected)}\n  fix: ${shown(fix)}\n`,
    )
    .join('\n')
}

// File names and what stands in files come from anybody: nothing of them may steer a terminal or read as something else.
const shown = escapeUnseen

function byPlace(a: ContentIssue, b: ContentIssue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
