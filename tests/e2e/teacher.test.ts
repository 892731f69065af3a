import { expect } from 'vitest'
import { newPage, test } from '../support/browser-test.ts'
import { openQuiz, takeQuiz } from '../support/e2e/answering.ts'
import { landed } from '../support/e2e/make-page.ts'
import { footnote } from '../support/served.ts'

test('a teacher makes a link in two actions, a student takes it, and the desk shows the score after a restart', async () => {
  const page = await newPage()
  await page.goto(footnote.url)
  await page
    .getByRole('link', { name: /Make a quiz/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Publish' }).first().click()
  const { quiz, desk } = await landed(page)

  const student = await newPage()
  await openQuiz(student, quiz)
  await takeQuiz(student)
  await student.close()
  await footnote.restart()

  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await page.reload()
  const row = page.locator('table tbody tr').first()
  await row.waitFor()
  expect(await row.textContent()).toMatch(/\d/)
  const secret = desk.split('#')[1] ?? 'none'
  expect(requested.filter((url) => url.split('#')[0]?.includes(secret))).toEqual([])
})
