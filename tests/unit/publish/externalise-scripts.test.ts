import { expect, test } from 'vitest'
import { headersFile } from '../../../lib/outputs/headers/headers-file'
import { PAGE_POLICY, SECURITY_HEADERS } from '../../../lib/outputs/headers/security-headers'
import { externaliseScripts } from '../../../lib/publish/externalise-scripts'

const page = (body: string) => `<!DOCTYPE html><html><head><title>t</title></head><body>${body}</body></html>`

test('inline scripts become one file at the place of the last, and the page states its policy', () => {
  const { html, script } = externaliseScripts(
    page('<p>a</p><script>self.__next_f=1</script><p>b</p><script>self.__next_f.push(2)</script><p>c</p>'),
  )
  expect(script?.text).toBe('self.__next_f=1\nself.__next_f.push(2)')
  expect(html).toContain(`<p>a</p><p>b</p><script src="${script?.path}"></script><p>c</p>`)
  expect(html).toContain(`<head><meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`)
})

test('a file of scripts is named by what they are', () => {
  const pathOf = (code: string) => externaliseScripts(page(`<script>self.__next_f=${code}</script>`)).script?.path
  expect(pathOf('1')).not.toBe(pathOf('2'))
  expect(pathOf('1')).toMatch(/^\/page-data\/[\w-]{16}\.js$/)
})

test('what only looks like a script stays as it is', () => {
  const body =
    '<p>&lt;script>alert(1)&lt;/script></p><textarea><script>a</script></textarea><!-- <script>b</script> -->'
  const { html, script } = externaliseScripts(page(body))
  expect(script).toBeUndefined()
  expect(html).toContain(body)
})

test('data and files keep their places', () => {
  const body = '<script type="application/ld+json">{"a":1}</script><script src="/a.js"></script>'
  expect(externaliseScripts(page(body)).html).toContain(body)
})

test('a script that nobody knows stops the build', () => {
  expect(() => externaliseScripts(page('<script>alert(1)</script>'))).toThrow('alert(1)')
})

test('scripts come from the site alone, nothing inline, nothing evaluated, nothing framed', () => {
  const policy = SECURITY_HEADERS['Content-Security-Policy'] ?? ''
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/)
  expect(policy).toMatch(/default-src 'none'/)
  expect(policy).toMatch(/script-src 'self'(;|$)/)
  expect(policy).toMatch(/frame-ancestors 'none'/)
})

test('the headers file says the same to static hosts', () => {
  const file = headersFile()
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(file).toContain(`  ${name}: ${value}\n`)
  expect(file).toMatch(/^\/\*\n/)
  expect(file).toMatch(
    /\/_next\/static\/\*\n {2}! Cache-Control\n {2}Cache-Control: public, max-age=31536000, immutable/,
  )
})
