import type { Locator, Page } from 'playwright-core'
import { newPage } from '../browser-test.ts'
import { footnote } from '../served.ts'

/** The page that makes a quiz, once its script has taken over, with its questions unfolded. */
export async function makePage(topic = 'bridge-closure', language = 'en'): Promise<Page> {
  const page = await newPage()
  await page.goto(`${footnote.url}/new?topic=${topic}&lang=${language}`)
  await page.locator('.publish button.main:enabled').waitFor()
  await page.locator('.questions > summary').click()
  return page
}

/** The questions that are chosen. */
export const cards = (page: Page) => page.locator('ol.items > li')

/** Presses the first button of that name. */
export const press = (place: Page | Locator, name: string | RegExp) =>
  place.getByRole('button', { name }).first().click()

/** Waits until publishing has landed on the desk. @returns The desk's address with its key, and the students' link. */
export async function landed(page: Page): Promise<{ readonly desk: string; readonly quiz: string }> {
  await page.locator('.landing').waitFor()
  const { origin, pathname } = new URL(page.url())
  return { desk: page.url(), quiz: `${origin}/q/${pathname.slice('/results/'.length)}` }
}
