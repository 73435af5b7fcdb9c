import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '../../../lib/disk/list-files'
import { SECURITY_HEADERS } from '../../../lib/outputs/headers/security-headers'
import { siteHandler } from '../../../lib/publish/site-handler'

const PAGE = `<p>${'规模定律 '.repeat(400)}</p>`
const SECRET = 'not for readers'
const TYPES = {
  'why.md': 'text/markdown; charset=utf-8',
  'llms.txt': 'text/plain; charset=utf-8',
  'feed.atom': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/json; charset=utf-8',
  'sitemap.xml': 'application/xml; charset=utf-8',
  'manifest.webmanifest': 'application/manifest+json; charset=utf-8',
  'icon.svg': 'image/svg+xml; charset=utf-8',
  'about.html': 'text/html; charset=utf-8',
  'a.css': 'text/css; charset=utf-8',
  'a.js': 'text/javascript; charset=utf-8',
  'social-image.png': 'image/png',
  'manifest.bin': 'application/octet-stream',
  _headers: 'application/octet-stream',
}
let folder = ''
let server: Server

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wenda-handler-'))
  const out = join(folder, 'out')
  mkdirSync(join(out, 'questions/什么是涌现'), { recursive: true })
  mkdirSync(join(out, '_next/static'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), SECRET)
  writeFileSync(join(out, 'index.html'), '<p>home</p>')
  writeFileSync(join(out, '404.html'), '<p>nothing here</p>')
  writeFileSync(join(out, 'questions/什么是涌现/index.html'), PAGE)
  writeFileSync(join(out, '_next/static/a.js'), 'let a')
  for (const path of Object.keys(TYPES)) writeFileSync(join(out, path), '内容')
  writeFileSync(join(out, 'large.txt'), '内'.repeat(1024 * 1024))
  writeFileSync(join(out, 'large.bin'), Buffer.alloc(3 * 1024 * 1024, 1))
  server = createServer(
    siteHandler(
      out,
      listFiles(out).map(({ path }) => path),
    ),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** Sends a request line as it is: clients tidy addresses up. */
function ask(target: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers }).map(([k, v]) => `${k}: ${v}\r\n`)
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'utf8'))
    })
    const parts: Buffer[] = []
    socket.on('data', (part) => parts.push(part))
    socket.on('error', reject)
    socket.on('end', () => resolve(readAnswer(Buffer.concat(parts))))
  })
}

function readAnswer(bytes: Buffer): Answer {
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...rest] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const headers = rest.map((line): [string, string] => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    line.slice(line.indexOf(':') + 1).trim(),
  ])
  return { status: Number(first.split(' ')[1]), headers: new Map(headers), body: bytes.subarray(end + 4) }
}

const CHINESE = `/questions/${encodeURIComponent('什么是涌现')}`

describe('a page', () => {
  test.each([CHINESE, `${CHINESE}/index.html`, `${CHINESE}/`, `${CHINESE}?q=1`])('is found at %s', async (target) => {
    const { status, body } = await ask(target)
    expect(status).toBe(200)
    expect(body.toString()).toBe(PAGE)
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('comes compressed: %s', async (encoding, decode) => {
    const { headers, body } = await ask(CHINESE, { 'Accept-Encoding': `identity;q=0.1, ${encoding}` })
    expect(headers.get('content-encoding')).toBe(encoding)
    expect(headers.get('vary')).toBe('Accept-Encoding')
    expect(body.length).toBeLessThan(PAGE.length / 4)
    expect(decode(body).toString()).toBe(PAGE)
  })

  test('comes as it is where compression is refused', async () => {
    const { headers, body } = await ask(CHINESE, { 'Accept-Encoding': 'br;q=0, gzip;q=0' })
    expect(headers.has('content-encoding')).toBe(false)
    expect(body.toString()).toBe(PAGE)
  })

  test('is not sent again where the reader has it', async () => {
    const etag = (await ask(CHINESE)).headers.get('etag') ?? ''
    const again = await ask(CHINESE, { 'If-None-Match': etag })
    expect(again.status).toBe(304)
    expect(again.body.length).toBe(0)
    expect((await ask(CHINESE, { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test('has headers and no body for HEAD', async () => {
    const { status, headers, body } = await ask(CHINESE, {}, 'HEAD')
    expect([status, headers.get('content-length'), body.length]).toEqual([200, String(Buffer.byteLength(PAGE)), 0])
  })
})

test.each(Object.entries(TYPES))('%s says what it is, whole and in parts: %s', async (path, type) => {
  for (const headers of [{}, { 'Accept-Encoding': 'br' }, { Range: 'bytes=0-1' }])
    expect((await ask(`/${path}`, headers)).headers.get('content-type')).toBe(type)
})

test('so does text that is too large to hold, and the page for what is not there', async () => {
  expect((await ask('/large.txt')).headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect((await ask('/nothing.md')).headers.get('content-type')).toBe('text/html; charset=utf-8')
})

test('parts of a file, and files too large to hold, come from the disk', async () => {
  const part = await ask('/large.bin', { Range: 'bytes=0-9' })
  expect([part.status, part.body.length]).toEqual([206, 10])
  expect((await ask('/large.bin')).body.length).toBe(3 * 1024 * 1024)
})

describe('a part', () => {
  test.each(['/large.bin', CHINESE])('of %s has the validator of the whole', async (target) => {
    const etag = (await ask(target)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"/)
    const part = await ask(target, { Range: 'bytes=3-5', 'If-Range': etag, 'Accept-Encoding': 'br' })
    expect([part.status, part.body.length, part.headers.get('etag')]).toEqual([206, 3, etag])
    expect(part.headers.has('content-encoding')).toBe(false)
    const whole = await ask(target, { Range: 'bytes=3-5', 'If-Range': '"other"' })
    expect([whole.status, whole.headers.get('etag')]).toEqual([200, etag])
    expect((await ask(target, { 'If-None-Match': etag })).status).toBe(304)
  })

  test('of a page as it was compressed is none: each encoding has a validator of its own', async () => {
    const compressed = await ask(CHINESE, { 'Accept-Encoding': 'br' })
    const etag = compressed.headers.get('etag') ?? ''
    const { status, body } = await ask(CHINESE, { Range: 'bytes=0-9', 'If-Range': etag, 'Accept-Encoding': 'br' })
    expect([status, body.toString()]).toEqual([200, PAGE])
  })

  test.each(['/large.bin', CHINESE, '/'])('that %s has none of', async (target) => {
    const { length } = (await ask(target)).body
    for (const range of [`bytes=${length}-`, 'bytes=99999999-99999999']) {
      const { status, headers, body } = await ask(target, { Range: range })
      expect([status, headers.get('content-range'), body.length]).toEqual([416, `bytes */${length}`, 0])
    }
  })

  test.each(['items=0-1', 'bytes=', 'bytes=a-b', 'bytes'])('that makes no sense is the whole: %s', async (range) => {
    expect((await ask('/', { Range: range })).body.toString()).toBe('<p>home</p>')
  })

  test('is asked for by GET alone', async () => {
    const { status, headers } = await ask('/large.bin', { Range: 'bytes=0-1' }, 'HEAD')
    expect([status, headers.get('content-length')]).toEqual([200, String(3 * 1024 * 1024)])
  })
})

test.each(['/404', '/404.html', '/404/', '/404?a', 'http://a.example/404'])('%s is nothing', async (target) => {
  const { status, body } = await ask(target)
  expect([status, body.toString()]).toEqual([404, '<p>nothing here</p>'])
})

test.each([
  ['http://a.example', 'home'],
  ['http://a.example/', 'home'],
  ['HTTP://a.example:8080/index.html', 'home'],
  ['https://a.example?a=http://b.example/c', 'home'],
  [`http://a.example${CHINESE}`, '规模定律'],
])('a target with its origin is the page of its path: %s', async (target, words) => {
  const { status, body } = await ask(target)
  expect(status).toBe(200)
  expect(body.toString()).toContain(words)
})

test('files named by their content are kept, pages are asked for again', async () => {
  expect((await ask('/_next/static/a.js')).headers.get('cache-control')).toMatch(/immutable/)
  expect((await ask('/')).headers.get('cache-control')).toMatch(/must-revalidate/)
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('%s is refused', async (method) => {
  const { status, headers } = await ask('/', {}, method)
  expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('raw bytes in an address, which every browser encodes, are refused', async () => {
  expect((await ask('/questions/什么是涌现')).status).toBe(400)
})

describe('an address of nothing', () => {
  const addresses = [
    '/nothing',
    '/%',
    '/%E0%A4%A',
    '/%00',
    '/index.html%00',
    '/..',
    '/../secret.txt',
    '/../../etc/passwd',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/questions/../../secret.txt',
    '/./index.html',
    '//example.org',
    '//example.org/%2e%2e',
    '/\\example.org',
    '/https://example.org',
    'http://example.org/',
    '/questions',
    '/QUESTIONS/x',
    '/INDEX.HTML',
    '/_next/static/',
    '/index.html/',
    `/questions//${encodeURIComponent('什么是涌现')}`,
    '/__proto__',
    '/constructor',
    `/${'a'.repeat(5000)}`,
    `/${'%E5%93%81'.repeat(1500)}`,
    '/?x=../secret.txt#',
  ]

  test.each(addresses)('%s is no error, no way out, and no other file', async (target) => {
    const { status, headers, body } = await ask(target)
    expect([200, 404]).toContain(status)
    expect(headers.has('location')).toBe(false)
    expect(body.toString()).not.toContain(SECRET)
    expect(['<p>home</p>', '<p>nothing here</p>']).toContain(body.toString())
  })

  test('says so also to a conditional or partial request', async () => {
    for (const headers of [{ 'If-None-Match': '*' }, { Range: 'bytes=0-1' }]) {
      const { status, body } = await ask('/nothing', headers)
      expect([status, body.toString()]).toEqual([404, '<p>nothing here</p>'])
    }
  })
})

test('every answer carries the security headers, and none says what it runs on', async () => {
  for (const [target, method] of [
    ['/', 'GET'],
    ['/nothing', 'GET'],
    ['/', 'POST'],
  ] as const) {
    const { headers } = await ask(target, {}, method)
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name.toLowerCase())).toBe(value)
    expect(headers.has('x-powered-by')).toBe(false)
    expect(headers.has('server')).toBe(false)
  }
})
