import type { Page, Response } from '@playwright/test'

/** Opens a page and waits until its scripts listen to the reader: the settings in its foot are there only then. */
export async function openPage(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address)
  await page.locator('footer fieldset:not(.invisible)').waitFor({ state: 'attached' })
  return response
}
