import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { answerItem, openQuiz, press } from '../support/e2e/answering.ts'
import { publish, submissions } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'

const at = (page: Page, question: number) => page.getByText(`Question ${question} of 3`).waitFor()
const told = (page: Page) => page.locator('.bar.verdict').waitFor()

async function answer(page: Page): Promise<void> {
  await answerItem(page)
  await press(page, 'Check answer')
  await told(page)
}

test('Back shows the verdict of the question before and Forward the next question with what was chosen; the score arrives once', async () => {
  const { quiz, code } = await publish(footnote, { items: 3 })
  const page = await newPage()
  await openQuiz(page, quiz)
  await answer(page)
  await press(page, 'Next question')
  await at(page, 2)
  await answerItem(page)
  await page.goBack()
  await at(page, 1)
  await told(page)
  await page.goForward()
  await at(page, 2)
  await press(page, 'Check answer')
  await told(page)
  await press(page, 'Next question')
  await at(page, 3)
  const sent = page.waitForResponse('**/submissions')
  await answer(page)
  await (await sent).finished()
  await page.goBack()
  await at(page, 2)
  await told(page)
  for (const name of ['Next question', 'See your result']) await press(page, name)
  await page.getByRole('heading', { name: /^Your result/ }).waitFor()
  expect(await submissions(footnote, code)).toBe(1)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([`footnote:${code}:handed`])
})

detail('a reload shows the verdict that was being read, and no key was kept for it', async () => {
  const { quiz, code } = await publish(footnote, { items: 3 })
  const page = await newPage()
  await openQuiz(page, quiz)
  await answer(page)
  const word = await page.locator('.word').textContent()
  expect(await page.evaluate((key) => localStorage.getItem(key), `footnote:${code}`)).not.toContain('keyText')
  await page.reload()
  await told(page)
  await at(page, 1)
  expect(await page.locator('.word').textContent()).toBe(word)
  await page.getByText('You go on where you stopped.').waitFor()
  await press(page, 'Next question')
  await at(page, 2)
})

detail('in a frame questions are no entries of the history', async () => {
  const { embed } = await publish(footnote, { items: 3 })
  const page = await newPage()
  await openQuiz(page, embed)
  const before = await page.evaluate(() => history.length)
  await answer(page)
  await press(page, 'Next question')
  await at(page, 2)
  expect(await page.evaluate(() => history.length)).toBe(before)
})
