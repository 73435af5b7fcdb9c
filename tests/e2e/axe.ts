import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Nothing that axe finds against WCAG 2.2 AA and its best practices; `except` is a selector of what isn't looked at. */
export async function expectAccessible(page: Page, except?: string): Promise<void> {
  const builder = new AxeBuilder({ page }).options({
    resultTypes: ['violations'],
    // Of WCAG 2.2, but off by itself.
    rules: { 'target-size': { enabled: true } },
  })
  if (except) builder.exclude(except)
  // Without frames within the page one run tells all; otherwise axe opens another page for each to sum them up.
  await expect(page.locator('iframe, frame, object, embed')).toHaveCount(0)
  const { violations } = await builder.setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}
