import type { Parsed } from '../content/parse/parsed'

/**
 * The other files that a file names, whether they are there or not: those that it links to, its sources and its original,
 * relative to the content folder, and its images as paths from `/`. A source or an original is named by its slug: the
 * path is that of a file which lies in no folder of its own.
 */
export function filesNamedBy({ links = [], references = [], duplicateOf }: Parsed<unknown>): string[] {
  const named = [
    ...links.map(({ target }) => (target.kind === 'image' ? target.path : target.file)),
    ...references.flatMap(({ target }) => (target?.kind === 'source' ? [`sources/${target.slug}.md`] : [])),
    ...(duplicateOf === undefined ? [] : [`questions/${duplicateOf}.md`]),
  ]
  return [...new Set(named)]
}
