import type { Page } from 'playwright-core'

/** Gives the window another size, and waits until the page has it. In CSS pixels. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.waitForFunction((size) => `${innerWidth} ${innerHeight}` === size, `${width} ${height}`)
}
