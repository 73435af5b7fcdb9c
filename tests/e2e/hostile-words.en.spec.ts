import { expect, type Page, test } from '@playwright/test'

const PAGES = ['/questions/hostile-words', '/questions', '/', '/tags', '/questions/sort/title', '/search?q=hacked']

interface Seen {
  readonly calls: string[]
  readonly elsewhere: string[]
}

/** Notes each call of the function that the hostile words try to reach, and each request to another host. */
async function watch(page: Page, host: string): Promise<Seen> {
  const seen: Seen = { calls: [], elsewhere: [] }
  await page.exposeFunction('hacked', (where: unknown) => seen.calls.push(String(where)))
  page.on('dialog', (dialog) => dialog.dismiss())
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) seen.elsewhere.push(request.url())
  })
  return seen
}

async function readAll(page: Page): Promise<void> {
  for (const address of PAGES) {
    await page.goto(address, { waitUntil: 'networkidle' })
    // What a pointer or a key could set off.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('body *'))
        for (const type of ['mouseover', 'focus', 'error', 'load']) element.dispatchEvent(new Event(type))
    })
  }
}

for (const policy of ['with the policy', 'without it'] as const) {
  test(`hostile words run nothing and load nothing, ${policy}`, async ({ page, baseURL }) => {
    if (policy === 'without it') {
      await page.route('**/*', async (route) => {
        if (route.request().resourceType() !== 'document') return route.continue()
        const response = await route.fetch()
        const { 'content-security-policy': _, ...headers } = response.headers()
        const body = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
        await route.fulfill({ response, headers, body })
      })
    }
    const seen = await watch(page, new URL(baseURL ?? '').host)
    await readAll(page)
    expect(seen).toEqual({ calls: [], elsewhere: [] })
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
  for (const link of await page.locator('a[href^="http"]').all())
    if (!(await link.getAttribute('href'))?.startsWith(new URL(page.url()).origin))
      await expect(link).toHaveAttribute('rel', /noopener nofollow/)
})

test('every page states its policy, and no script stands in it', async ({ page, request }) => {
  for (const address of PAGES) {
    const html = await (await request.get(address)).text()
    expect(html).toMatch(
      /<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';/,
    )
    await page.setContent(html.replaceAll('<script', '<template').replaceAll('</script', '</template'))
    expect(await page.locator('template:not([src])').count()).toBe(0)
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
