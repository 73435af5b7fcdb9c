import { brotliCompressSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { test } from './test'

test.use({ isAlone: true })

// In bytes with Brotli, of which readers on slow networks wait for each.
const LIMITS: readonly [string, { readonly all: number; readonly scripts: number }][] = [
  ['/questions/gmt-and-utc', { all: 32_000, scripts: 17_000 }],
  ['/questions', { all: 25_000, scripts: 11_500 }],
  ['/', { all: 25_000, scripts: 11_500 }],
  ['/sources/time-zones', { all: 25_000, scripts: 12_500 }],
]

/** What a page loads that nobody has been on, as long as its reader does nothing. */
async function weigh(page: Page, path: string): Promise<{ all: number; scripts: number }> {
  const loaded: Promise<{ bytes: number; isScript: boolean }>[] = []
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script'
    loaded.push(response.body().then((body) => ({ bytes: brotliCompressSync(body).length, isScript })))
  })
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  const parts = await Promise.all(loaded)
  const sum = (of: typeof parts) => of.reduce((total, { bytes }) => total + bytes, 0)
  return { all: sum(parts), scripts: sum(parts.filter(({ isScript }) => isScript)) }
}

for (const [path, { all, scripts }] of LIMITS)
  test(`${path} loads ${all} bytes at most, and of them ${scripts} of scripts`, async ({ page }) => {
    const weight = await weigh(page, path)
    expect(weight.scripts).toBeLessThanOrEqual(scripts)
    expect(weight.scripts).toBeGreaterThan(0)
    expect(weight.all).toBeLessThanOrEqual(all)
  })
