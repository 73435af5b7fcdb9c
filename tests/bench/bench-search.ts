import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Engine } from './search/engine'
import { type Measured, measure } from './search/measure'
import { miniSearch, miniSearchWithWords } from './search/minisearch-engine'
import { benchNatural } from './search/natural-queries'
import { pagefind } from './search/pagefind-engine'
import { printTable } from './search/print-table'
import { readCorpus } from './search/read-corpus'
import { wendaEngine } from './search/wenda-engine'

const USAGE =
  'usage: npm run bench -- search --corpus DIR [--documents N] [--engine NAME]  or  -- search --natural FILE (asks the content)'
const DOCUMENTS = 11_238

/** The engines with how many queries of the corpus are left out between two that are asked: Pagefind takes its time. */
const ENGINES: readonly { readonly engine: Engine; readonly sample: number }[] = [
  { engine: wendaEngine, sample: 1 },
  { engine: miniSearch, sample: 1 },
  { engine: miniSearchWithWords, sample: 1 },
  { engine: pagefind, sample: 10 },
]

/** `npm run bench -- search`: measures search beside others over a corpus, each in a process of its own, as a table. */
export async function benchSearch(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string' },
      documents: { type: 'string' },
      engine: { type: 'string' },
      natural: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  if (values.natural !== undefined) {
    await benchNatural(values.natural)
    return 0
  }
  const documents = Number(values.documents ?? DOCUMENTS)
  if (values.corpus === undefined || !Number.isInteger(documents) || documents < 1) {
    console.error(USAGE)
    return 1
  }
  const chosen = ENGINES.filter(({ engine }) => values.engine === undefined || engine.name === values.engine)
  if (chosen.length === 0) {
    console.error(
      `There is no engine ${values.engine}; there are ${ENGINES.map(({ engine }) => engine.name).join(', ')}`,
    )
    return 1
  }
  const [only] = chosen
  if (values.json && only !== undefined) {
    console.log(JSON.stringify(await measure(only.engine, readCorpus(values.corpus), documents, only.sample)))
    return 0
  }
  console.log(printTable(chosen.map(({ engine }) => inOwnProcess(engine.name, values.corpus ?? '', documents))))
  return 0
}

/** So that one engine's memory and compiled code are not counted as another's. */
function inOwnProcess(name: string, corpus: string, documents: number): Measured {
  const self = fileURLToPath(new URL('./bench.ts', import.meta.url))
  const parameters = ['search', '--corpus', corpus, '--documents', String(documents), '--engine', name, '--json']
  const printed = execFileSync(process.execPath, [...process.execArgv, self, ...parameters], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '')
}
