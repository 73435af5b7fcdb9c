import { expect, type Page } from '@playwright/test'
import { openPage } from './open-page'
import { test } from './test'

const PAGES = ['/questions/hostile-words', '/questions', '/', '/tags', '/questions/sort/title', '/search?q=hacked']

for (const policy of ['with the policy', 'without it'] as const) {
  test.describe(() => {
    // It gets a function that can't be taken out again.
    test.use({ isAlone: true })

    test(`hostile words run nothing and load nothing, ${policy}`, async ({ page, baseURL }) => {
      if (policy === 'without it') await removePolicy(page)
      const elsewhere: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}`)) elsewhere.push(request.url())
      })
      page.on('dialog', (dialog) => dialog.dismiss())
      // What the hostile words try to call.
      const calls: unknown[] = []
      await page.exposeFunction('hacked', (where: unknown) => calls.push(where))
      for (const address of PAGES) {
        await openPage(page, address)
        if (address.startsWith('/search')) await expect(page.locator('[data-search="found"]')).toBeVisible()
        // What a pointer or a key could set off; then a call of our own, which comes after all of theirs.
        await page.evaluate((last) => {
          for (const element of document.querySelectorAll('body *'))
            for (const type of ['mouseover', 'focus', 'error', 'load']) element.dispatchEvent(new Event(type))
          setTimeout(() => Object(window).hacked(last))
        }, address)
        await expect.poll(() => calls).toContain(address)
      }
      expect(calls).toEqual(PAGES)
      expect(elsewhere).toEqual([])
    })
  })
}

/** Takes the policy out of every page, header and markup. */
async function removePolicy(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue()
    const response = await route.fetch()
    const { 'content-security-policy': _, ...headers } = response.headers()
    const body = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    await route.fulfill({ response, headers, body })
  })
}

test('hostile words leave no live element, attribute or address, and are all there to read', async ({ page }) => {
  await page.goto('/questions/hostile-words')
  const live = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value))
        .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    ),
  )
  expect(live).toEqual([])
  await expect(page.locator('main :is(iframe, form, style, link, svg, object, embed, base)')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '</script><script>hacked("title")</script><img src=x onerror=hacked("title")>',
  )
  await expect(page.locator('.prose')).toContainText(
    '<script>hacked("answer")</script> <img src=x onerror=hacked("answer")>',
  )
  await expect(page.locator('.prose')).toContainText('<iframe src="https://evil.example/"></iframe>')
  await expect(page.locator('#reference-1')).toContainText('</mark><script>hacked("chunk")</script>')
  const outside = page.locator(`a[href^="http"]:not([href^="${new URL(page.url()).origin}"])`)
  await expect(outside).not.toHaveCount(0)
  for (const link of await outside.all()) await expect(link).toHaveAttribute('rel', /noopener nofollow/)
})

test('no words make a page wider than the screen', async ({ page }) => {
  const words = [`a${'\u0e33\u0488'.repeat(150)}`, 'b'.repeat(300), `\u1100`.repeat(300), `c${'\u20dd'.repeat(300)}`]
  for (const address of [...PAGES, '/questions/green-tea-water', '/sources', '/sources/green-tea']) {
    await openPage(page, address)
    const [width, screen] = await page.evaluate((all) => {
      // Into every place that shows words of others, nested quotes too.
      const places = 'main :is(h1, h2, h3, a, bdi, blockquote, blockquote p, p, li, dd, .prose > *)'
      for (const place of document.querySelectorAll(places)) place.append(` ${all.join(' ')}`)
      for (const quote of document.querySelectorAll('.prose blockquote')) quote.append(quote.cloneNode(true))
      return [document.documentElement.scrollWidth, document.documentElement.clientWidth]
    }, words)
    expect(width, address).toBe(screen)
  }
})

test('every page states its policy, and no script stands in it', async ({ page, request }) => {
  for (const address of PAGES) {
    const html = await (await request.get(address)).text()
    expect(html).toMatch(
      /<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';/,
    )
    await page.setContent(html.replaceAll('<script', '<template').replaceAll('</script', '</template'))
    await expect(page.locator('template')).not.toHaveCount(0)
    expect(await page.locator('template:not([src], [type="application/ld+json"])').count()).toBe(0)
  }
})

test('every address within a page has its target', async ({ page, request }) => {
  const seen = new Set<string>()
  for (const address of [...PAGES, '/questions/green-tea-water', '/sources', '/sources/green-tea']) {
    await page.goto(address)
    const inPage = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        .map(({ hash }) => decodeURIComponent(hash.slice(1)))
        .filter((id) => document.getElementById(id) === null),
    )
    expect(inPage, address).toEqual([])
    for (const href of await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
      if (href) seen.add(href.replace(/#.*/, ''))
  }
  expect(seen.size).toBeGreaterThan(20)
  for (const href of seen) expect((await request.get(href)).status(), href).toBe(200)
})
