import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { newContext, test } from '../support/browser-test.ts'
import { answerItem, openQuiz } from '../support/e2e/answering.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'

/** A quiz whose steps have their first button in one place, as they may have on a small screen. */
async function withButtonsInOnePlace(address: string): Promise<Page> {
  const page = await (await newContext({ bypassCSP: true, viewport: { width: 375, height: 740 } })).newPage()
  await openQuiz(page, address)
  await page.addStyleTag({ content: '.actions .main { position: fixed; inset: auto 0 0; block-size: 8rem }' })
  return page
}

/** Two clicks in one place, as slow as a hand: what the first brings is there before the second. */
async function doubleClick(page: Page, name: string, brings: Locator): Promise<void> {
  await page.getByRole('button', { name }).click()
  await brings.waitFor()
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await page.evaluate(() => new Promise(requestAnimationFrame))
}

test('a double click on the way to the next question does not press the button that comes to stand there', async () => {
  const { quiz } = await publish(footnote, { items: 3 })
  const page = await withButtonsInOnePlace(quiz)
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await doubleClick(page, 'Next question', page.getByText('Question 2 of 3'))
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.getByRole('alert').waitFor()
})

test('a double click on sending does not send what was to be looked through first', async () => {
  const { quiz } = await publish(footnote, { items: 2, feedback: 'end' })
  const page = await withButtonsInOnePlace(quiz)
  await answerItem(page)
  await doubleClick(page, 'Send answers', page.getByRole('heading', { name: 'Before you send' }))
  await expect.poll(() => page.getByRole('heading', { name: 'Before you send' }).count()).toBe(1)
  await page.getByRole('button', { name: 'Send answers' }).click()
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
})
