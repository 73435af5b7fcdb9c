import type { Page, Response } from '@playwright/test'

/** Opens a page and waits until its scripts listen to the reader: the switch in its foot, which is not for touch screens, is there only then. */
export async function openPage(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address)
  await page.locator('footer label:not(.invisible) > input').waitFor({ state: 'attached' })
  return response
}
