import { createServer } from 'node:http'
import { join } from 'node:path'
import { listFiles } from '../disk/list-files'
import { readText } from '../disk/read-whole-file'
import { environment } from '../environment'
import { baseOfPage } from '../publish/base-of-page'
import { closeGently } from '../publish/close-gently'
import { siteHandler } from '../publish/site-handler'
import { isBuilt } from './build-state'
import { explainError } from './explain-error'

// What runs it waits some ten seconds before it kills.
const LONGEST_END_MS = 5000

/** `npm start`: builds where needed, then serves `out/` as any static host would, with the headers of `out/_headers`. */
const port = await orExit(() => environment.port)
if (!(await orExit(isBuilt))) {
  console.log('The site is not built yet, or its content or code has changed: building it.')
  // What builds takes longer to load than a built site to serve.
  const { build } = await import('./build')
  const status = await build()
  if (status !== 0) process.exit(status)
}

const paths = listFiles(environment.outDir).map(({ path }) => path)
const home = readText(join(environment.outDir, 'index.html'))
if (home === undefined) {
  console.error(`found no site in ${environment.outDir}\n  fix: npm run build`)
  process.exit(1)
}
const base = baseOfPage(home)
const server = createServer(siteHandler(environment.outDir, paths, base))
server.on('error', (error) => {
  console.error(explainError(error, port) ?? error)
  process.exit(1)
})
server.listen(port, () => {
  const address = server.address()
  const listened = typeof address === 'object' && address ? address.port : port
  console.log(`Serving ${paths.length} files on http://localhost:${listened}${base}`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => closeGently(server, LONGEST_END_MS).then(() => process.exit(0)))

/** What `make` gives; where the machine or its environment keeps it from that, says so and ends. */
async function orExit<Made>(make: () => Made): Promise<Made> {
  try {
    return make()
  } catch (error) {
    console.error(explainError(error) ?? (error instanceof Error ? error.message : error))
    process.exit(1)
  }
}
