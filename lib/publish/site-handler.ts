import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import compression from 'compression'
import send from 'send'
import { cacheControlOf } from './caching'
import { SECURITY_HEADERS } from './security-headers'
import { staticFiles } from './static-files'

const NOT_FOUND_PAGE = '404.html'

/**
 * Answers requests from a folder of static files, compressed, with the security and caching headers.
 *
 * Only `GET` and `HEAD`; what is no file of the folder gets the 404 page.
 */
export function siteHandler(folder: string, files: Iterable<string>): RequestListener {
  const fileOf = staticFiles(files)
  // Its types ask for Express's request and response; it uses what node:http gives.
  const compress: unknown = compression()
  if (!isMiddleware(compress)) throw new Error('compression() gave no middleware')
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    compress(request, response, () => answer(request, response, folder, fileOf(request.url ?? '/')))
  }
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, file: string | undefined): void {
  const found = file !== undefined
  const path = file ?? NOT_FOUND_PAGE
  response.setHeader('Cache-Control', cacheControlOf(`/${path}`))
  if (!found) {
    // A condition of the request is about the page that isn't there.
    for (const name of ['if-none-match', 'if-modified-since', 'range']) delete request.headers[name]
    response.statusCode = 404
  }
  send(request, encodeURIComponent(path), { root: folder, index: false, cacheControl: false, dotfiles: 'deny' })
    .on('error', () => {
      response.statusCode = response.headersSent ? response.statusCode : 404
      response.end()
    })
    .pipe(response)
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

function isMiddleware(value: unknown): value is Middleware {
  return typeof value === 'function'
}
