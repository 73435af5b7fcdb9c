import { withinTime } from '../../lib/catalogue/compile/within-time'
import { en } from '../../lib/dictionary/en'
import { findExcess } from '../../lib/markdown/limits/find-excess'
import { repeatedLength } from '../../lib/markdown/limits/repeated-length'
import { parseMarkdown } from '../../lib/markdown/parse-markdown'
import { renderHtml } from '../../lib/markdown/render/render-html'
import { randomShape, type Shape } from './shapes/random-shape'

const MAX_LENGTH = 250 * 1024
const LONGEST_MS = 10_000
// The format's promise for a file that is accepted.
const SLOW_MS = 2_000

/**
 * Grows random shapes until the limits refuse them, and reads the longest that they accept. Prints those that take more
 * than two seconds of this process; fails where one overflows or is given up.
 */
export async function benchShapes(args: readonly string[]): Promise<number> {
  const [count = 300, firstSeed = 1] = args.map(Number)
  let slow = 0
  let failed = 0
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const shape = randomShape(seed)
    const text = longestAccepted(shape)
    const before = process.cpuUsage()
    const { kind } = withinTime(LONGEST_MS, () => read(text))
    const ms = Math.round(process.cpuUsage(before).user / 1_000)
    if (kind !== 'done') failed += 1
    if (ms > SLOW_MS) slow += 1
    if (kind !== 'done' || ms > SLOW_MS)
      console.log(`seed ${seed}: ${kind}, ${ms} ms, ${text.length} characters of ${shape.name}`)
  }
  console.log(`${count} shapes from seed ${firstSeed}: ${slow} over ${SLOW_MS} ms, ${failed} given up or overflown`)
  return failed === 0 ? 0 : 1
}

function longestAccepted(shape: Shape): string {
  let low = 0
  let high = MAX_LENGTH
  if (findExcess(shape.text(high)) === undefined) return shape.text(high)
  while (high - low > MAX_LENGTH / 100) {
    const middle = (low + high) >> 1
    if (findExcess(shape.text(middle))) high = middle
    else low = middle
  }
  return shape.text(low)
}

function read(text: string): number {
  const root = parseMarkdown(text)
  return repeatedLength(root) > MAX_LENGTH ? 0 : renderHtml(root, { hrefOf: (url) => url, labels: en }).length
}
