import { join } from 'node:path'
import { committedWith, unmark } from './commit-mark'
import { StagingArea } from './staging-area'

/** What an earlier run has left, and what has become of it. */
export interface BrokenOff {
  /** How many files have come to their places now. */
  readonly placed: number
  /** Files that somebody has written or changed since: these stay. */
  readonly kept: readonly string[]
}

/**
 * Goes on with a run that was broken off while its files came to their places, and removes what one that was broken off
 * before that has put aside; `undefined` where there is nothing of either.
 *
 * @throws what the disk says where a file can't be moved: all that waits stays, for the next try
 */
export function finishBrokenOff(roots: readonly string[]): BrokenOff | undefined {
  const left = roots.filter((root) => new StagingArea(root).isThere)
  if (left.length === 0) return undefined
  let placed = 0
  const kept: string[] = []
  for (const root of new Set(left.flatMap(committedWith))) {
    const area = new StagingArea(root)
    for (const path of area.waiting()) {
      if (area.isAsKept(path)) {
        area.place(path)
        placed++
      } else kept.push(join(root, path))
    }
  }
  const all = [...new Set([...left.flatMap(committedWith), ...left])]
  unmark(all)
  for (const root of all) new StagingArea(root).remove()
  return { placed, kept }
}
