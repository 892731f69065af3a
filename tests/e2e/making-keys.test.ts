import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { newPage, test } from '../support/browser-test.ts'
import { landed } from '../support/e2e/make-page.ts'
import { footnote } from '../support/served.ts'

const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement
    return one && one !== document.body ? (one.textContent ?? '').trim() : ''
  })

/** Presses Tab until the focus is on what has this text; fails when all of the page has been passed. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if ((await focused(page)) === text) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not get to "${text}".`)
}

test('a question is reworded, brought back, dropped and put back, and the quiz published, by keys alone; the focus is never lost', async () => {
  const page = await newPage()
  await page.goto(`${footnote.url}/new?topic=bridge-closure`)
  await page.locator('.publish button.main:enabled').waitFor()
  const first = page.locator('ol.items > li').first()

  await tabTo(page, 'Look at all 10 questions, and change them')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Reword')
  await page.keyboard.press('Enter')
  await first.locator('textarea').waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  await page.keyboard.type(', exactly?')
  await tabTo(page, 'Check and use')
  await page.keyboard.press('Enter')
  await first.getByText('Reworded by you').waitFor()
  expect(await focused(page)).toBe('Reword')
  await tabTo(page, 'Undo the change')
  await page.keyboard.press('Enter')
  await first.getByText('Reworded by you').waitFor({ state: 'detached' })
  expect(await first.evaluate((card) => card.contains(document.activeElement))).toBe(true)

  await tabTo(page, 'Drop')
  await page.keyboard.press('Enter')
  await page.locator('.dropped').waitFor()
  expect(await focused(page)).toBe('Put back')
  await page.keyboard.press('Enter')
  expect(await page.locator('.dropped').count()).toBe(0)

  await page.keyboard.press('Control+Home')
  await page.locator('h1').evaluate((title) => {
    title.tabIndex = -1
    title.focus()
  })
  await tabTo(page, 'Publish')
  await page.keyboard.press('Enter')
  await landed(page)
})
