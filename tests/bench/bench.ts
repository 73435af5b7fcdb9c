import { benchBuild } from './bench-build'
import { benchEvidence } from './bench-evidence'
import { benchLoad } from './bench-load'
import { benchSearch } from './bench-search'
import { benchShapes } from './bench-shapes'
import { benchWeight } from './bench-weight'

const BENCHES = {
  build: benchBuild,
  search: benchSearch,
  evidence: benchEvidence,
  load: benchLoad,
  shapes: benchShapes,
  weight: benchWeight,
}

/** `npm run bench`: measurements, run by hand. */
async function bench([name, ...args]: readonly string[]): Promise<number> {
  if (
    name === 'build' ||
    name === 'search' ||
    name === 'load' ||
    name === 'shapes' ||
    name === 'weight' ||
    name === 'evidence'
  )
    return BENCHES[name](args)
  console.error(
    'usage: npm run bench -- build [--sizes N,N] | search --corpus DIR | evidence --data DIR | load | shapes [COUNT [SEED]] | weight',
  )
  return 1
}

process.exitCode = await bench(process.argv.slice(2))
