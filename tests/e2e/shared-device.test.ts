import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { answerItem, openQuiz, settled, takeQuiz } from '../support/e2e/answering.ts'
import { publish, submissions } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'

// One device, several students; and one student whose connection goes.

/** What a browser does with a page that it kept while another was shown. */
const leaveAndReturn = (page: Page) =>
  page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    const left = document.getElementById('quiz')?.textContent
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    return left
  })

const kept = (page: Page, code: string) =>
  page.evaluate((name) => Object.keys(localStorage).filter((key) => key.includes(name)), code)

test('“Not you?” erases what is kept, and the next student starts afresh', async () => {
  const { quiz, code } = await publish(footnote, { items: 3 })
  const page = await newPage()
  await page.goto(quiz)
  await answerItem(page)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.getByRole('button', { name: 'Next question' }).click()
  await page.reload()
  await page.getByRole('button', { name: 'Not you?' }).click()
  await page.getByText('Question 1 of 3').waitFor()
  await settled(page)
  expect(await page.locator('fieldset.item input:checked').count()).toBe(0)
  expect(await kept(page, code)).toEqual([])
})

test('Back shows nobody’s result: a page that the browser kept is emptied as it is left', async () => {
  const { quiz } = await publish(footnote, { items: 1 })
  const page = await newPage()
  await page.goto(quiz)
  await takeQuiz(page)
  const fresh = page.waitForEvent('framenavigated')
  expect(await leaveAndReturn(page)).toBe('')
  await fresh
  await page.getByRole('button', { name: 'Check answer' }).waitFor()
  expect(await page.getByRole('heading', { name: 'Your result' }).count()).toBe(0)
})

detail('Back to an attempt under way says whose it may be', async () => {
  const { quiz } = await publish(footnote, { items: 3 })
  const page = await newPage()
  await openQuiz(page, quiz)
  await settled(page)
  await answerItem(page)
  await leaveAndReturn(page)
  await page.getByRole('button', { name: 'Not you?' }).waitFor()
})

detail('going back after leaving for another page shows a fresh start, not the result', async () => {
  const { quiz } = await publish(footnote, { items: 1 })
  const page = await newPage()
  await page.goto(quiz)
  await takeQuiz(page)
  await page.goto(`${footnote.url}/privacy`)
  await page.goBack()
  await page.getByRole('button', { name: 'Check answer' }).waitFor()
  expect(await page.getByRole('heading', { name: 'Your result' }).count()).toBe(0)
})

test('offline, with feedback after each: the answers are kept, the student goes on, and all of it arrives once', async () => {
  const { quiz, code } = await publish(footnote, { items: 2 })
  const page = await newPage()
  await openQuiz(page, quiz)
  await settled(page)
  await page.context().setOffline(true)
  for (let n = 1; n <= 2; n += 1) {
    await page.getByText(`Question ${n} of 2`).waitFor()
    await answerItem(page)
    await page.getByRole('button', { name: 'Check answer' }).click()
    await page.getByText('Your answer is kept').waitFor()
    await page.getByRole('button', { name: 'Go on' }).click()
  }
  await page.getByText('are kept on this device').first().waitFor()
  expect(await submissions(footnote, code)).toBe(0)
  await page.context().setOffline(false)
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
  await expect.poll(() => page.locator('details.row').count()).toBe(2)
  expect(await submissions(footnote, code)).toBe(1)
})
