import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import fresh from 'fresh'
import Negotiator from 'negotiator'
import send from 'send'
import { cacheControlOf } from '../outputs/headers/caching'
import { SECURITY_HEADERS } from '../outputs/headers/security-headers'
import { ENCODINGS, type FileBodies, type FileBody, fileBodies } from './file-bodies'
import { staticFiles } from './static-files'

const NOT_FOUND_PAGE = '404.html'

/**
 * Answers requests from a folder of static files, compressed, with the security and caching headers.
 *
 * Only `GET` and `HEAD`; what is no file of the folder gets the 404 page. Files count as unchanged while it serves them.
 */
export function siteHandler(folder: string, files: Iterable<string>): RequestListener {
  const fileOf = staticFiles(files)
  const bodyOf = fileBodies(folder)
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    answer(request, response, folder, fileOf(request.url ?? '/'), bodyOf).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.statusCode = 404
      response.end()
    })
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  file: string | undefined,
  bodyOf: FileBodies,
): Promise<void> {
  const path = file ?? NOT_FOUND_PAGE
  response.setHeader('Cache-Control', cacheControlOf(`/${path}`))
  response.setHeader('Vary', 'Accept-Encoding')
  if (file === undefined) response.statusCode = 404
  const isPart = file !== undefined && request.headers.range !== undefined
  const accepted = new Negotiator(request).encodings([...ENCODINGS])
  const encoding = ENCODINGS.find((each) => accepted.includes(each)) ?? 'identity'
  const body = isPart ? undefined : await bodyOf(path, encoding)
  if (body) sendBody(request, response, body)
  else sendFile(request, response, folder, path)
}

function sendBody(request: IncomingMessage, response: ServerResponse, { bytes, encoding, etag, type }: FileBody): void {
  // A condition is about the page that was asked for, not about the one that says that it isn't there.
  if (response.statusCode === 200 && fresh(request.headers, { etag })) {
    response.writeHead(304, { ETag: etag }).end()
    return
  }
  response.setHeader('ETag', etag)
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', bytes.length)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Parts of files, and files that are too large to be held, come from the disk as they are. */
function sendFile(request: IncomingMessage, response: ServerResponse, folder: string, path: string): void {
  send(request, encodeURIComponent(path), { root: folder, index: false, cacheControl: false, dotfiles: 'deny' })
    .on('error', () => {
      response.statusCode = response.headersSent ? response.statusCode : 404
      response.end()
    })
    .pipe(response)
}
