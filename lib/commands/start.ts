import { createServer } from 'node:http'
import { listFiles } from '../disk'
import { environment } from '../environment'
import { siteHandler } from '../publish/site-handler'
import { isBuilt } from './build-state'

/** `npm start`: builds where needed, then serves `out/` as any static host would, with the headers of `out/_headers`. */
if (!isBuilt()) {
  console.log('The site is not built yet, or its content or code has changed: building it.')
  // What builds takes longer to load than a built site to serve.
  const { build } = await import('./build')
  const status = await build()
  if (status !== 0) process.exit(status)
}

const paths = listFiles(environment.outDir).map(({ path }) => path)
const server = createServer(siteHandler(environment.outDir, paths))
server.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EADDRINUSE') throw error
  console.error(`Port ${environment.port} is taken by another program: PORT=8080 npm start takes another one.`)
  process.exit(1)
})
server.listen(environment.port, () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : environment.port
  console.log(`Serving ${paths.length} files on http://localhost:${port}`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))
