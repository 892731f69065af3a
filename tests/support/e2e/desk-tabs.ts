import type { Page } from 'playwright-core'
import type { DeskTab } from '../../../client/pages/desk/tabs.ts'

/** The address of a desk with one of its tabs open. */
export function deskIn(tab: DeskTab, results: string): string {
  const address = new URL(results)
  address.searchParams.set('tab', tab)
  return address.href
}

/** Opens a tab by its name, as a mouse does. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click()
  await page.getByRole('tabpanel', { name, exact: true }).waitFor()
}
