import type { ContentIssue } from '../../records/content-issue'
import { FILE_START, FileReport } from './file-report'

/** Markdown that no page will ever show is most likely a file in the wrong place; `paths` are all of the content folder. */
export function reportMisplaced(paths: readonly string[]): ContentIssue[] {
  return paths.flatMap((path) => {
    const isKnown = path === 'site.md' || (/^(?:questions|sources)\//.test(path) && path.endsWith('.md'))
    if (isKnown || !/\.(?:md|markdown)$/i.test(path)) return []
    const report = new FileReport(path)
    report.add('file-misplaced', FILE_START, {
      found: 'a Markdown file that nothing reads',
      expected: 'site.md, or a file ending in .md under questions/ or sources/',
      fix: 'move it under questions/ or sources/, with .md at the end of its name',
    })
    return report.issues
  })
}
