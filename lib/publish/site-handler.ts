import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import fresh from 'fresh'
import Negotiator from 'negotiator'
import send from 'send'
import { fileEntry } from '../disk/file-entry'
import { cacheControlOf } from '../outputs/headers/caching'
import { contentTypeOf } from '../outputs/headers/content-type'
import { SECURITY_HEADERS } from '../outputs/headers/security-headers'
import { ENCODINGS, type FileBodies, type FileBody, fileBodies } from './file-bodies'
import { staticFiles } from './static-files'

const NOT_FOUND_PAGE = '404.html'

/**
 * Answers requests from a folder of static files, compressed, with the security and caching headers.
 *
 * @param base the path that the site stands under: `/wenda`
 *
 * Only `GET` and `HEAD`; what is no file of the folder gets the 404 page. Files count as unchanged while it serves them.
 */
export function siteHandler(folder: string, files: Iterable<string>, base = ''): RequestListener {
  const fileOf = staticFiles(files, base)
  const bodyOf = fileBodies(folder)
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    answer(request, response, folder, fileOf(pathOf(request.url ?? '/')), bodyOf).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.statusCode = 500
      response.end()
    })
  }
}

/** The path of a request's target, which proxies may send with the origin before it. Source: RFC 9112, 3.2.2. */
function pathOf(target: string): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, '')
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  asked: string | undefined,
  bodyOf: FileBodies,
): Promise<void> {
  // The page that says that there is none says so under its own name too.
  const file = asked === NOT_FOUND_PAGE ? undefined : asked
  const path = file ?? NOT_FOUND_PAGE
  response.setHeader('Cache-Control', cacheControlOf(`/${path}`))
  response.setHeader('Vary', 'Accept-Encoding')
  if (file === undefined) response.statusCode = 404
  const isPart = file !== undefined && request.method === 'GET' && request.headers.range !== undefined
  const accepted = new Negotiator(request).encodings([...ENCODINGS])
  const encoding = ENCODINGS.find((each) => accepted.includes(each)) ?? 'identity'
  // Parts are cut from the bytes as they are.
  const body = await bodyOf(path, isPart ? 'identity' : encoding)
  if (body && !isPart) sendBody(request, response, body)
  else sendFile(request, response, folder, path, body?.etag ?? etagOf(folder, path))
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

/** A validator of a file that is too large to be read for one; files count as unchanged while it is served. */
function etagOf(folder: string, path: string): string | undefined {
  const entry = fileEntry(folder, path)
  return entry && `"${entry.sizeBytes.toString(36)}-${Math.trunc(entry.modifiedMs).toString(36)}"`
}

/** Parts of files, and files that are too large to be held, come from the disk as they are. */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
  etag: string | undefined,
): void {
  if (etag !== undefined) response.setHeader('ETag', etag)
  send(request, encodeURIComponent(path), {
    root: folder,
    index: false,
    cacheControl: false,
    dotfiles: 'deny',
    acceptRanges: request.method === 'GET',
  })
    .on('headers', () => response.setHeader('Content-Type', contentTypeOf(path)))
    .on('error', (error: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> }) => {
      if (!response.headersSent) {
        // A part that there is none of comes with the file's length: 416.
        response.statusCode = error.status ?? 500
        for (const [name, value] of Object.entries(error.headers ?? {})) response.setHeader(name, value)
      }
      response.end()
    })
    .pipe(response)
}
