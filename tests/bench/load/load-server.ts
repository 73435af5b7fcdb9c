import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { listFiles } from '../../../lib/disk/list-files'
import { readWholeFile } from '../../../lib/disk/read-whole-file'
import { siteHandler } from '../../../lib/publish/site-handler'

/**
 * A server in a process of its own: `load-server.ts site|bare FOLDER`. Tells its parent the port, and on any message how
 * much memory it had at most, in megabytes.
 */
const [kind = '', folder = ''] = process.argv.slice(2)
const server = createServer(kind === 'site' ? site() : bare())
// As many connections come at once as the bench opens.
server.listen({ port: 0, host: '127.0.0.1', backlog: 16_384 }, () => process.send?.(server.address()))
process.on('message', () => process.send?.(process.resourceUsage().maxRSS / 1024, () => process.exit(0)))

function site(): RequestListener {
  return siteHandler(
    folder,
    listFiles(folder).map(({ path }) => path),
  )
}

function bare(): RequestListener {
  const page = readWholeFile(join(folder, 'index.html'))
  return (_request, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page)
}
