import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { listFiles } from '../../lib/disk/list-files'
import { siteHandler } from '../../lib/publish/site-handler'
import { plainFileServer } from './plain-file-server'

/** A built site that the browser tests read. */
interface BuiltSite {
  readonly name: 'zh' | 'en' | 'real' | 'plain' | 'under-path' | 'plain-under-path'
  readonly folder: string
  readonly port: number
  /** The path that it stands under. */
  readonly base: string
}

/** The path of the address that the site under a path is built for. */
export const PATH = '/wenda'

/** The fixture sites where they are named, and the site of `content/`, which is what stands in `out/` otherwise. */
export function builtSites(): BuiltSite[] {
  const { SITE_ZH, SITE_EN, SITE_PATH, SITE_REAL = 'out' } = process.env
  const site = (name: BuiltSite['name'], folder: string | undefined, port: number, base = ''): BuiltSite[] =>
    folder ? [{ name, folder, port, base }] : []
  return [
    ...site('zh', SITE_ZH, 3401),
    ...site('en', SITE_EN, 3402),
    ...site('real', SITE_REAL, 3403),
    ...site('plain', SITE_EN, 3404),
    ...site('under-path', SITE_PATH, 3405, PATH),
    ...site('plain-under-path', SITE_PATH, 3406, PATH),
  ]
}

/** Serves the built sites within the process of the tests' runner, as `npm start` and as plain file servers do; gives back what ends it. */
export default async function serveSites(): Promise<() => void> {
  const servers = await Promise.all(builtSites().map(serve))
  return () => {
    for (const server of servers) {
      server.closeAllConnections()
      server.close()
    }
  }
}

async function serve(site: BuiltSite): Promise<Server> {
  const server = createServer(handlerOf(site)).listen(site.port)
  await once(server, 'listening')
  return server
}

function handlerOf({ name, folder, base }: BuiltSite): RequestListener {
  if (name.startsWith('plain')) return plainFileServer(folder, base)
  const files = listFiles(folder).map(({ path }) => path)
  return siteHandler(folder, files, base)
}
