import type { Quiz } from '../../questions/quiz/quiz.ts'
import { newPage, test } from '../support/browser-test.ts'
import { openQuiz } from '../support/e2e/answering.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

/** For the server, whose clock no test moves, the hour is over at once: the quiz that is kept opened just now. */
async function opensNow(code: string): Promise<void> {
  const kept: Quiz = JSON.parse(String(await footnote.quizzes.get(`q:${code}`)))
  const settings = { ...kept.settings, opens: new Date().toISOString() }
  await footnote.quizzes.put(`q:${code}`, JSON.stringify({ ...kept, settings }))
}

test('a page that waits for a quiz to open opens by itself, however wrong the device’s clock is', async () => {
  const opens = inAnHour()
  const { quiz, code } = await publish(footnote, { items: 2, opens })
  const page = await newPage()
  await page.clock.install({ time: Date.now() - 9 * 3_600_000 })
  await openQuiz(page, quiz)
  await page.getByText('This quiz opens on').waitFor()
  await opensNow(code)
  await page.clock.runFor('01:00:10')
  await page.locator('fieldset.item, .gate button').first().waitFor()
})

test('students see until when a quiz is open', async () => {
  const closes = inAnHour()
  const { quiz } = await publish(footnote, { items: 2, askName: true, closes })
  const page = await newPage()
  await page.goto(quiz)
  await page.getByText(/^Open until /).waitFor()
})
