import { parseArgs } from 'node:util'
import { align } from '../../lib/evidence/align'
import { withoutRule } from './evidence/ablate'
import { ABLATIONS } from './evidence/ablations'
import { countKinds, figuresOf, type KindCount, type SetFigures } from './evidence/count-kinds'
import { type EvidenceSet, evidenceSets } from './evidence/evidence-sets'

const USAGE = 'usage: npm run bench -- evidence --data DIR [--half tune|last] [--kinds | --ablate FOLDER]'

/** `npm run bench -- evidence`: which sentences of answers are called supported, over test sets in a folder, as a table. */
export async function benchEvidence(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      half: { type: 'string' },
      kinds: { type: 'boolean' },
      ablate: { type: 'string' },
    },
  })
  if (values.data === undefined) {
    console.error(USAGE)
    return 1
  }
  const sets = evidenceSets(values.data).map(
    ([name, cases]): EvidenceSet => [
      name,
      cases.filter((_, at) => values.half === undefined || (at % 2 === 0) === (values.half === 'tune')),
    ],
  )
  if (values.ablate !== undefined) await printAblations(sets, values.ablate)
  else
    for (const [name, cases] of sets) {
      const counts = countKinds(cases, align)
      printFigures(name, figuresOf(counts))
      if (values.kinds) printKinds(counts)
    }
  return 0
}

/** What each rule of a folder of `lib/evidence` earns: by how many points its absence changes each figure, as Markdown. */
async function printAblations(sets: readonly EvidenceSet[], folder: string): Promise<void> {
  const measure = (aligner: typeof align): SetFigures[] =>
    sets.map(([, cases]) => figuresOf(countKinds(cases, aligner)))
  const whole = measure(align)
  console.log(`| off | ${sets.map(([name]) => name).join(' | ')} | quoted |`)
  console.log(`|${' --- |'.repeat(sets.length + 2)}`)
  for (const ablation of ABLATIONS.filter(({ file }) => file.startsWith(folder))) {
    const without = await withoutRule(ablation, measure)
    const cells = without.map((figures, at) => changeOf(figures, whole[at] ?? figures))
    const quoted = (all: readonly SetFigures[]): number => all.reduce((sum, { falseQuoted }) => sum + falseQuoted, 0)
    console.log(`| ${ablation.rule} | ${cells.join(' | ')} | ${signed(quoted(without) - quoted(whole), 0)} |`)
  }
}

/** The change in points: `P −1.2 R +.3`, or of what is falsely accepted where that is all there is. */
function changeOf(without: SetFigures, whole: SetFigures): string {
  const points = (name: keyof SetFigures): string => signed(100 * (without[name] - whole[name]), 1)
  if (Number.isNaN(whole.recall)) return points('falseAccepted')
  return whole.unsupported === 0 ? points('recall') : `${points('precision')} / ${points('recall')}`
}

function signed(value: number, digits: number): string {
  const text = Math.abs(value)
    .toFixed(digits)
    .replace(/^0(?=\.)/u, '')
  return Number(text) === 0 ? '·' : `${value < 0 ? '−' : '+'}${text}`
}

function printFigures(name: string, { precision, recall, falseAccepted, falseQuoted, unsupported }: SetFigures): void {
  console.log(
    `${name.padEnd(20)} P ${share(precision)}  R ${share(recall)}  false accepted ${share(falseAccepted)}, quoted ${falseQuoted} of ${unsupported}`,
  )
}

function printKinds(counts: ReadonlyMap<string, KindCount>): void {
  for (const [kind, { sentences, accepted, quoted }] of [...counts].sort())
    console.log(
      `  ${kind.padEnd(18)} accepted ${share(accepted / sentences)} quoted ${share(quoted / sentences)} of ${sentences}`,
    )
}

function share(value: number): string {
  return Number.isNaN(value) ? '   – ' : value.toFixed(3)
}
