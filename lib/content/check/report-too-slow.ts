import type { ContentIssue } from '../../records/content-issue'
import { FILE_START, FileReport } from './file-report'

/** The problem of a file that was given up: it took longer than `longestMs`, or more stack than there is. */
export function reportTooSlow(path: string, kind: 'too-slow' | 'too-deep', longestMs: number): readonly ContentIssue[] {
  const report = new FileReport(path)
  report.add('markdown-too-slow', FILE_START, {
    found:
      kind === 'too-slow'
        ? `a file that isn't read within ${longestMs / 1000} seconds`
        : 'a file that takes more memory to read than there is',
    expected: 'text that is read in a moment',
    fix: 'put what is no Markdown into a code block, or split the file',
  })
  return report.issues
}
