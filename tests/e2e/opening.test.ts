import { expect } from 'vitest'
import { newPage, test } from '../support/browser-test.ts'
import { openQuiz } from '../support/e2e/answering.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'

test('a page that waits for a quiz to open opens by itself, however wrong the device’s clock is', async () => {
  const opens = new Date(Date.now() + 4_000).toISOString()
  const { quiz } = await publish(footnote, { items: 2, opens })
  const page = await newPage()
  await page.clock.install({ time: Date.now() - 9 * 3_600_000 })
  await openQuiz(page, quiz)
  await page.getByText('This quiz opens on').waitFor()
  await expect
    .poll(async () => {
      await page.clock.runFor(1_000)
      return page.locator('fieldset.item, .gate button').count()
    })
    .toBeGreaterThan(0)
})

test('students see until when a quiz is open', async () => {
  const closes = new Date(Date.now() + 3_600_000).toISOString()
  const { quiz } = await publish(footnote, { items: 2, askName: true, closes })
  const page = await newPage()
  await page.goto(quiz)
  await page.getByText(/^Open until /).waitFor()
})
