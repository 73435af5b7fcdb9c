import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { listFiles } from '../../lib/disk'
import { siteHandler } from '../../lib/publish/site-handler'

/** A built site that the browser tests read. */
interface BuiltSite {
  readonly name: 'zh' | 'en' | 'real'
  readonly folder: string
  readonly port: number
}

/** The fixture sites where they are named, and the site of `content/`, which is what stands in `out/` otherwise. */
export function builtSites(): BuiltSite[] {
  const { SITE_ZH, SITE_EN, SITE_REAL = 'out' } = process.env
  return [
    ...(SITE_ZH ? [{ name: 'zh' as const, folder: SITE_ZH, port: 3401 }] : []),
    ...(SITE_EN ? [{ name: 'en' as const, folder: SITE_EN, port: 3402 }] : []),
    { name: 'real', folder: SITE_REAL, port: 3403 },
  ]
}

/** Serves the built sites as `npm start` does, within the process of the tests' runner; gives back what ends it. */
export default async function serveSites(): Promise<() => void> {
  const servers = await Promise.all(builtSites().map(serve))
  return () => {
    for (const server of servers) {
      server.closeAllConnections()
      server.close()
    }
  }
}

async function serve({ folder, port }: BuiltSite): Promise<Server> {
  const files = listFiles(folder).map(({ path }) => path)
  const server = createServer(siteHandler(folder, files)).listen(port)
  await once(server, 'listening')
  return server
}
