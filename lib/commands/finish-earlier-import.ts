import { finishBrokenOff } from '../import/place/finish-broken-off'

/** Finishes an import that was broken off, if there is one, and prints what has become of it. */
export function finishEarlierImport(roots: readonly string[]): void {
  const brokenOff = finishBrokenOff(roots)
  if (!brokenOff) return
  const { placed, kept } = brokenOff
  for (const file of kept)
    console.log(`${file}: skipped: it was written or changed after an earlier import had stopped`)
  console.log(
    placed + kept.length === 0
      ? 'an earlier import was broken off before it made any file: what it had put aside is removed'
      : `an earlier import was broken off between two files: it is finished now (files that were missing: ${placed})`,
  )
}
