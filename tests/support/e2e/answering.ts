import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Where a quiz is: a page, or a frame on somebody else's. */
export type Place = Pick<Page, 'getByRole' | 'locator' | 'waitForLoadState'>

/** Opens a quiz and waits until its script has taken over: an order's selects, say, have become buttons. */
export async function openQuiz(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('#quiz[data-live]').waitFor()
}

/** Waits for what there is to read, which a page fetches last, once it is live. */
export const settled = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/sources'))),
    )
    .toBe(true)

/** Presses the first button of that name. */
export const press = (place: Place, name: string): Promise<void> =>
  place.getByRole('button', { name, exact: true }).first().click()

/** Waits for the frame that shows what has just come, and for the one after it. */
export const drawn = (place: Pick<Page, 'evaluate'>): Promise<void> =>
  place.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))

/** Answers whatever item the page shows, as a student would who takes the first that is offered. */
export async function answerItem(page: Place): Promise<void> {
  const item = page.locator('fieldset.item').first()
  await item.waitFor()
  // A page that comes bit by bit may have the item and not yet all that is in it.
  await page.waitForLoadState('domcontentloaded')
  const choice = item.locator('input[type=radio], input[type=checkbox]').first()
  const number = item.locator('input[inputmode]')
  const selects = item.locator('select')
  if ((await choice.count()) > 0) await choice.check()
  else if ((await number.count()) > 0) await number.fill('7')
  for (const [i, select] of (await selects.all()).entries()) {
    const values = await select
      .locator('option:not([value=""])')
      .evaluateAll((list) => list.map((o) => (o as HTMLOptionElement).value))
    await select.selectOption(values[i % values.length] ?? '')
  }
}

/** Takes a quiz with feedback after each answer, from its first item to its result. @returns How many items it had. */
export async function takeQuiz(page: Place): Promise<number> {
  for (let taken = 1; ; taken += 1) {
    await answerItem(page)
    await page.getByRole('button', { name: 'Check answer' }).click()
    await page.locator('.verdict').waitFor()
    const next = page.getByRole('button', { name: 'Next question' })
    const result = page.getByRole('button', { name: 'See your result' })
    // A page that comes bit by bit may have the verdict and no button yet.
    await next.or(result).first().waitFor()
    const last = (await result.count()) > 0
    await (last ? result : next).click()
    if (last) {
      await page.getByRole('heading', { name: 'Your result' }).waitFor()
      return taken
    }
    await page.getByRole('button', { name: 'Check answer' }).waitFor()
  }
}
