import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { newPage, test } from '../support/browser-test.ts'
import { focusedText, tabTo } from '../support/e2e/keys.ts'
import { landed } from '../support/e2e/make-page.ts'
import { footnote } from '../support/served.ts'

/** Goes to the control that has exactly this text. */
const tabToText = (page: Page, text: string): Promise<void> =>
  tabTo(page, async () => (await focusedText(page)) === text)

test('a question is reworded, brought back, dropped and put back, and the quiz published, by keys alone; the focus is never lost', async () => {
  const page = await newPage()
  await page.goto(`${footnote.url}/new?topic=bridge-closure`)
  await page.locator('.publish button.main:enabled').waitFor()
  const first = page.locator('ol.items > li').first()

  await tabToText(page, 'Look at all 10 questions, and change them')
  await page.keyboard.press('Enter')
  await tabToText(page, 'Reword')
  await page.keyboard.press('Enter')
  await first.locator('textarea').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  await page.keyboard.type(', exactly?')
  await tabToText(page, 'Check and use')
  await page.keyboard.press('Enter')
  await first.getByText('Reworded by you').waitFor()
  await expect.poll(() => focusedText(page)).toBe('Reword')
  await tabToText(page, 'Undo the change')
  await page.keyboard.press('Enter')
  await first.getByText('Reworded by you').waitFor({ state: 'detached' })
  await expect.poll(() => first.evaluate((card) => card.contains(document.activeElement))).toBe(true)

  await tabToText(page, 'Drop')
  await page.keyboard.press('Enter')
  await page.locator('.dropped').waitFor()
  await expect.poll(() => focusedText(page)).toBe('Put back')
  await page.keyboard.press('Enter')
  await page.locator('.dropped').waitFor({ state: 'detached' })

  await page.keyboard.press('Control+Home')
  await page.locator('h1').evaluate((title) => {
    title.tabIndex = -1
    title.focus()
  })
  await tabToText(page, 'Publish, keep results on this device')
  await page.keyboard.press('Enter')
  await landed(page)
})
