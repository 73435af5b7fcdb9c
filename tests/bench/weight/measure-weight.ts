import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { listFiles } from '../../../lib/disk/list-files'
import { siteHandler } from '../../../lib/publish/site-handler'
import { findBrowser } from '../../run/find-browser'

export type Kind = 'document' | 'stylesheet' | 'script' | 'other'

/** What was loaded, in bytes, at the best level of each compression; media and icons as they are. */
export interface Weight {
  readonly requests: number
  readonly gzip: number
  readonly brotli: number
  readonly brotliByKind: Readonly<Record<Kind, number>>
}

/** What a page loads that nobody has been on: until its load event, after it, and for the first suggestion. */
export interface PageWeight {
  readonly atLoad: Weight
  readonly later: Weight
  /** From the first letter in its search field on; `undefined` where there is none. */
  readonly firstSuggestion: Weight | undefined
}

const LATER_MS = 3000

/** Loads pages of a built site in a real browser, each by itself and with nothing cached. */
export async function measureWeights(folder: string, paths: readonly string[], letter: string): Promise<PageWeight[]> {
  const files = listFiles(folder).map(({ path }) => path)
  const server = createServer(siteHandler(folder, files)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  const weights: PageWeight[] = []
  for (const path of paths) weights.push(await measureWeight(browser, `${origin}${path}`, letter))
  await browser.close()
  server.closeAllConnections()
  server.close()
  return weights
}

async function measureWeight(browser: Browser, address: string, letter: string): Promise<PageWeight> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const since = watch(page)
  await page.goto(address, { waitUntil: 'load' })
  const atLoad = await since()
  await page.waitForTimeout(LATER_MS)
  const later = await since()
  const field = page.getByRole('combobox').first()
  const hasField = (await field.count()) > 0
  if (hasField) {
    await field.pressSequentially(letter)
    await page.getByRole('option').first().waitFor()
  }
  const firstSuggestion = hasField ? await since() : undefined
  await context.close()
  return { atLoad, later, firstSuggestion }
}

/** Weighs what a page has loaded since it was last asked. */
function watch(page: Page): () => Promise<Weight> {
  let loaded: Promise<{ kind: Kind; body: Buffer }>[] = []
  page.on('response', (response) => {
    const type = response.request().resourceType()
    const kind = type === 'document' || type === 'stylesheet' || type === 'script' ? type : 'other'
    loaded.push(response.body().then((body) => ({ kind, body })))
  })
  return async () => {
    const parts = await Promise.all(loaded)
    loaded = []
    const brotliByKind = { document: 0, stylesheet: 0, script: 0, other: 0 }
    for (const { kind, body } of parts) brotliByKind[kind] += brotliCompressSync(body).length
    return {
      requests: parts.length,
      gzip: parts.reduce((sum, { body }) => sum + gzipSync(body).length, 0),
      brotli: Object.values(brotliByKind).reduce((sum, bytes) => sum + bytes, 0),
      brotliByKind,
    }
  }
}
