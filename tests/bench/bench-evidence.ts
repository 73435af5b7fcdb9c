import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { align } from '../../lib/evidence/align'
import { type EvidenceCase, readEvidenceCase } from './evidence/evidence-case'
import { unsupportedCases } from './evidence/remove-support'
import { editedCases, swappedCases } from './evidence/swap-answers'

const USAGE = 'usage: npm run bench -- evidence --data DIR [--half tune|last] [--kinds]'
const FILES = ['zh-syn', 'zh-uhgeval', 'en-clapnq', 'en-wice']
const SEED = 14

/** How many sentences of one kind were given which grade. */
interface Count {
  supported: boolean
  sentences: number
  accepted: number
  quoted: number
}

/** `npm run bench -- evidence`: which sentences of answers are called supported, over test sets in a folder, as a table. */
export async function benchEvidence(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, half: { type: 'string' }, kinds: { type: 'boolean' } },
  })
  if (values.data === undefined) {
    console.error(USAGE)
    return 1
  }
  for (const [name, cases] of setsIn(values.data)) {
    const half = cases.filter((_, at) => values.half === undefined || (at % 2 === 0) === (values.half === 'tune'))
    printCounts(name, countKinds(half), values.kinds ?? false)
  }
  return 0
}

/** The sets of the folder, and those that are made of their passages. */
function setsIn(folder: string): [string, EvidenceCase[]][] {
  return FILES.filter((name) => existsSync(join(folder, `${name}.jsonl`))).flatMap(
    (name): [string, EvidenceCase[]][] => {
      const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
        .trim()
        .split('\n')
      const cases = lines.map(readEvidenceCase)
      const removed: [string, EvidenceCase[]][] = name.startsWith('en-')
        ? [[`${name}, removed`, unsupportedCases(cases)]]
        : []
      if (name === 'en-wice') return [[name, cases], ...removed]
      const edited: [string, EvidenceCase[]][] =
        name === 'en-clapnq' ? [['en-clapnq, edited', editedCases(cases, SEED)]] : []
      return [[name, cases], ...removed, ...edited, [`${name}, swapped`, swappedCases(cases, SEED)]]
    },
  )
}

function countKinds(cases: readonly EvidenceCase[]): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (const { answer_sentences: sentences, passages } of cases) {
    const found = align(
      sentences.map(({ text }) => text),
      passages.map(({ text }) => text),
    )
    for (const [at, { kind, supported }] of sentences.entries()) {
      if (supported === null) continue
      const count = counts.get(kind) ?? { supported, sentences: 0, accepted: 0, quoted: 0 }
      const grade = found[at]?.grade ?? 'none'
      count.sentences += 1
      count.accepted += grade === 'none' ? 0 : 1
      count.quoted += grade === 'quoted' ? 1 : 0
      counts.set(kind, count)
    }
  }
  return counts
}

function printCounts(name: string, counts: ReadonlyMap<string, Count>, isEach: boolean): void {
  const sum = (isSupported: boolean, of: (count: Count) => number): number =>
    [...counts.values()]
      .filter(({ supported }) => supported === isSupported)
      .reduce((total, count) => total + of(count), 0)
  const right = sum(true, ({ accepted }) => accepted)
  const wrong = sum(false, ({ accepted }) => accepted)
  const all = sum(true, ({ sentences }) => sentences)
  const no = sum(false, ({ sentences }) => sentences)
  const wrongQuotes = sum(false, ({ quoted }) => quoted)
  console.log(
    `${name.padEnd(20)} P ${share(right, all === 0 ? 0 : right + wrong)}  R ${share(right, all)}  false accepted ${share(wrong, no)}, quoted ${wrongQuotes} of ${no}`,
  )
  if (!isEach) return
  for (const [kind, { sentences, accepted, quoted }] of [...counts].sort())
    console.log(
      `  ${kind.padEnd(18)} accepted ${share(accepted, sentences)} quoted ${share(quoted, sentences)} of ${sentences}`,
    )
}

function share(part: number, whole: number): string {
  return whole === 0 ? '   – ' : (part / whole).toFixed(3)
}
