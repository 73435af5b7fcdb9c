import { benchBuild } from './bench-build'
import { benchLoad } from './bench-load'
import { benchSearch } from './bench-search'

const BENCHES = { build: benchBuild, search: benchSearch, load: benchLoad }

/** `npm run bench`: measurements, run by hand. */
async function bench([name, ...args]: readonly string[]): Promise<number> {
  if (name === 'build' || name === 'search' || name === 'load') return BENCHES[name](args)
  console.error('usage: npm run bench -- build [--sizes N,N] | search --corpus DIR | load')
  return 1
}

process.exitCode = await bench(process.argv.slice(2))
