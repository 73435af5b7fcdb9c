import { readFileSync, statSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { lookup } from 'mime-types'

/**
 * Serves a folder as the plainest of file servers do: files, the `index.html` of folders, the way on from a folder's name
 * to the one with a slash, and `404.html` for what isn't there.
 *
 * @param base the path that the folder is mounted at: `/wenda`
 */
export function plainFileServer(folder: string, base: string): RequestListener {
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const isUnder = pathname === base || pathname.startsWith(`${base}/`)
    const file = join(folder, isUnder ? decodeURIComponent(pathname.slice(base.length)) : '/nothing')
    if (isFolder(file) && !pathname.endsWith('/')) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end()
      return
    }
    const found = [file, join(file, 'index.html')].find(isFile)
    const type = lookup(found ?? 'a.html') || 'application/octet-stream'
    response.writeHead(found ? 200 : 404, { 'Content-Type': type }).end(readFileSync(found ?? join(folder, '404.html')))
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
