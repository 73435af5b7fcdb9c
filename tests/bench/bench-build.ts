import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeFile } from '../../lib/disk/write-file'
import { environment } from '../../lib/environment'
import { type BuildFigures, measureBuild } from './build/measure-build'
import type { Cost } from './build/process-tree'

const USAGE = 'usage: npm run bench -- build [--sizes 1000,10000] [--content DIR] [--json FILE]'

/**
 * `npm run bench -- build`: builds sites of several sizes from the questions of a folder, beside a bare Next site of the
 * same questions, and prints what each took. On Linux, whose `/proc` tells the times of processes.
 */
export async function benchBuild(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { sizes: { type: 'string' }, content: { type: 'string' }, json: { type: 'string' } },
  })
  const sizes = (values.sizes ?? '1000,10000').split(',').map(Number)
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    console.error(USAGE)
    return 1
  }
  const figures: BuildFigures[] = []
  for (const size of sizes) {
    figures.push(await measureBuild(values.content ?? join(environment.projectRoot, 'content'), size))
    console.log(`\n${table(figures)}\n`)
  }
  if (values.json !== undefined) writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`)
  return 0
}

function table(figures: readonly BuildFigures[]): string {
  const row = (name: string, cell: (each: BuildFigures) => string) => [name, ...figures.map(cell)]
  const share = (part: Cost, whole: Cost) => `${((100 * part.cpuSeconds) / whole.cpuSeconds).toFixed(1)} %`
  const rows = [
    row('questions', ({ questions }) => questions.toLocaleString('en')),
    row('---', () => '---'),
    row('clean build', ({ clean }) => cost(clean)),
    row(
      'of it all but pages and search index',
      ({ clean, outputsSeconds }) =>
        `${outputsSeconds.toFixed(2)} s CPU, ${((100 * outputsSeconds) / clean.cpuSeconds).toFixed(1)} %`,
    ),
    row('bare Next', ({ bare }) => cost(bare)),
    row('clean build, times bare Next', ({ clean, bare }) => `${(clean.cpuSeconds / bare.cpuSeconds).toFixed(2)} ×`),
    row('one question changed', ({ oneChanged }) => cost(oneChanged)),
    row('one changed, of a clean build', ({ oneChanged, clean }) => share(oneChanged, clean)),
    row('nothing changed', ({ nothingChanged }) => cost(nothingChanged)),
    row('check, nothing known', ({ check }) => cost(check)),
    row('npm start to first answer, nothing changed', ({ startSeconds }) => `${startSeconds.toFixed(1)} s`),
    row('development: first page', ({ firstPageSeconds }) => `${firstPageSeconds.toFixed(1)} s CPU`),
    row('development: saved change', ({ savedChangeSeconds }) => `${savedChangeSeconds.toFixed(1)} s CPU`),
    row('development: search index', ({ searchIndexSeconds }) => `${searchIndexSeconds.toFixed(1)} s CPU`),
    row(
      'files and size of out/',
      ({ files, megabytes }) => `${files.toLocaleString('en')}, ${megabytes.toFixed(0)} MB`,
    ),
    row(
      'index files that one change renews',
      ({ renewedIndexFiles, indexFiles }) => `${renewedIndexFiles} of ${indexFiles}`,
    ),
  ]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function cost({ cpuSeconds, wallSeconds, peakMemoryMb }: Cost): string {
  return `${cpuSeconds.toFixed(1)} s CPU, ${wallSeconds.toFixed(1)} s, ${peakMemoryMb.toFixed(0)} MB`
}
