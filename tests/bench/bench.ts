import { benchBuild } from './bench-build'
import { benchEvidence } from './bench-evidence'
import { benchFuzz } from './bench-fuzz'
import { benchLoad } from './bench-load'
import { benchSearch } from './bench-search'
import { benchShapes } from './bench-shapes'
import { benchWeight } from './bench-weight'

const BENCHES = {
  build: benchBuild,
  search: benchSearch,
  evidence: benchEvidence,
  fuzz: benchFuzz,
  load: benchLoad,
  shapes: benchShapes,
  weight: benchWeight,
}

/** `npm run bench`: measurements, run by hand. */
async function bench([name, ...args]: readonly string[]): Promise<number> {
  if (isBench(name)) return BENCHES[name](args)
  console.error(
    'usage: npm run bench -- build [--sizes N,N] | search --corpus DIR | evidence --data DIR | fuzz [MINUTES [SEED]] | load | shapes [COUNT [SEED]] | weight',
  )
  return 1
}

function isBench(name: string | undefined): name is keyof typeof BENCHES {
  return name !== undefined && Object.hasOwn(BENCHES, name)
}

process.exitCode = await bench(process.argv.slice(2))
