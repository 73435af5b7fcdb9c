import { publishFolder } from './fuzz/publish-folder'
import { randomFolder } from './fuzz/random-folder'

// The format's promise: a file that takes ten seconds is given up, and an accepted one takes less than two.
const SLOW_MS = 10_000

/**
 * Checks and publishes random folders (bytes, YAML, Markdown, names, links) for so many minutes, and prints the seed of
 * each at which something throws or hangs; fails where there was one.
 */
export async function benchFuzz(args: readonly string[]): Promise<number> {
  const [minutes = 10, firstSeed = 1] = args.map(Number)
  const end = performance.now() + minutes * 60_000
  const ended = { published: 0, refused: 0, failed: 0 }
  let seed = firstSeed
  for (; performance.now() < end; seed += 1) {
    const before = performance.now()
    try {
      ended[publishFolder(randomFolder(seed))] += 1
    } catch (error) {
      ended.failed += 1
      console.log(`seed ${seed}:`, error)
    }
    const ms = Math.round(performance.now() - before)
    if (ms > SLOW_MS) {
      ended.failed += 1
      console.log(`seed ${seed}: ${ms} ms`)
    }
  }
  const { published, refused, failed } = ended
  console.log(`seeds ${firstSeed} to ${seed - 1}: ${published} folders published, ${refused} refused, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
