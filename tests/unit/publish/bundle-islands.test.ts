import { describe, expect, test } from 'vitest'
import { ISLANDS } from '../../../components/island/islands'
import { bundleIslands } from '../../../lib/publish/bundle-islands'

const scripts = await bundleIslands('islands')
const textOf = (path: string) => Buffer.from(scripts.files.find((file) => file.path === path)?.bytes ?? '').toString()

describe('the scripts of islands', () => {
  test('are named by what they hold, and the same each time', async () => {
    for (const { path } of scripts.files) expect(path).toMatch(/^islands\/[\w.-]+-[0-9A-Z]{8}\.js$/)
    expect(await bundleIslands('islands')).toEqual({ ...scripts, filesOf: expect.any(Function) })
  })

  test.each(Object.keys(ISLANDS))('%s has all files that it imports', (island) => {
    const files = scripts.filesOf([island])
    expect(files[0]).toBe(scripts.entry)
    const imported = files.flatMap((path) =>
      [...textOf(path).matchAll(/from"\.\/([^"]+)"/g)].map(([, name]) => `islands/${name}`),
    )
    expect(imported.length).toBeGreaterThan(0)
    for (const path of imported) expect(files).toContain(path)
  })

  test('leave the search engine to whoever searches', () => {
    const code = (islands: readonly string[]) => scripts.filesOf(islands).map(textOf).join('')
    expect(code(['search-results'])).toContain('manifest.bin')
    expect(code(['search-field', 'evidence-reader'])).not.toContain('manifest.bin')
  })

  test('a page waits for one that is small and imports nothing', () => {
    const code = textOf(scripts.blocking)
    expect(code).toContain('wenda-theme')
    expect(code.length).toBeLessThan(1000)
    expect(code).not.toMatch(/\bimport\b/)
  })

  test('run Preact and nothing of React', () => {
    const all = scripts.files.map(({ path }) => textOf(path)).join('')
    expect(all).toContain('__k')
    expect(all).not.toMatch(/react\.dev|reactjs\.org|react-stack|__REACT_DEVTOOLS/)
  })

  test('nobody asks for an island that is not there', () => {
    expect(() => scripts.filesOf(['nothing'])).toThrow('nothing.client.tsx')
  })
})
