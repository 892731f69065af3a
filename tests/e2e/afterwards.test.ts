import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { answerItem, openQuiz, press, takeQuiz } from '../support/e2e/answering.ts'
import { publish, submissions } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

// After an attempt: practice, the proof, the result once more. Each with and without JavaScript.

const scripts = [
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const

async function pageWith(javaScriptEnabled: boolean): Promise<Page> {
  const page = await newPage({ javaScriptEnabled })
  return page
}

const stemOf = (page: Page) => page.locator('fieldset.item h2').first().textContent()
const hour = () => new Date(Date.now() + 3_600_000).toISOString()

test.each(rowsOf(scripts, ([, enabled]) => enabled))(
  '%s: what was missed is asked again in other words and can be left at once, and does not count',
  async (_, enabled) => {
    const items = ['crack-length-choice-1', 'people-helped-choice-1']
    const { quiz, code } = await publish(footnote, { items })
    const page = await pageWith(enabled)
    await page.goto(quiz)
    const asked: (string | null)[] = []
    for (const last of [false, true]) {
      asked.push(await stemOf(page))
      await press(page, 'I don’t know')
      await page.locator('.verdict').waitFor()
      await press(page, last ? 'See your result' : 'Next question')
      if (!last) await page.getByText('Question 2 of 2').waitFor()
    }
    await page.getByRole('heading', { name: 'Your result' }).waitFor()
    const practise = page.getByRole('button', { name: /^Practise the / })
    await practise.click()
    if (enabled) {
      // Back and a button lead to the result, and not out of the quiz.
      for (const leave of [() => page.goBack(), () => press(page, 'Back to your result')]) {
        await page.getByText('does not count').waitFor()
        await leave()
        await practise.click()
      }
    }
    for (const last of [false, true]) {
      await page.getByText('does not count').waitFor()
      await page.getByRole('button', { name: 'Check answer' }).waitFor()
      expect(asked).not.toContain(await stemOf(page))
      await answerItem(page)
      await press(page, 'Check answer')
      await page.locator('.verdict').waitFor()
      await press(page, last ? 'See how it went' : 'Next question')
    }
    await page.getByRole('heading', { name: 'of 2 right this time' }).waitFor()
    await press(page, 'Back to your result')
    await page.getByRole('heading', { name: 'Your result' }).waitFor()
    expect(await submissions(footnote, code)).toBe(1)
  },
)

test.each(rowsOf(scripts, ([, enabled]) => !enabled))(
  '%s: the proof of a closed quiz opens the result after the closing time',
  async (_, enabled) => {
    const { quiz, code, key } = await publish(footnote, { feedback: 'closed', closes: hour(), items: 2 })
    const page = await pageWith(enabled)
    if (enabled) await openQuiz(page, quiz)
    else await page.goto(quiz)
    await answerItem(page)
    await press(page, 'Send answers')
    if (enabled) {
      await page.getByRole('heading', { name: 'Before you send' }).waitFor()
      await press(page, 'Send answers')
    }
    await page.getByRole('heading', { name: 'Your answers have arrived' }).waitFor()
    const proof = (await page.locator('.proof-text').textContent()) ?? ''
    await press(page, 'See your result')
    await page.getByText('not shown yet').first().waitFor()
    expect(await page.locator('.proof-text').textContent()).toBe(proof)

    const closed = await footnote.fetch(`/api/quizzes/${code}/state`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ revision: 0, closes: new Date(Date.now() - 60_000).toISOString(), rulings: [] }),
    })
    expect(closed.status).toBe(200)
    // The scripts come once the proof is typed and the button pressed.
    const pressed = Promise.withResolvers<void>()
    await page.route('**/assets/*.js', async (route) => {
      if (!/\/quiz-\w+\.js$/.test(route.request().url())) await pressed.promise
      await route.continue()
    })
    await page.goto(quiz)
    await page.getByRole('heading', { name: 'This quiz is closed' }).waitFor()
    await page.getByLabel('Your proof').fill(proof)
    await press(page, 'See your result')
    pressed.resolve()
    await page.getByRole('heading', { name: /^Your result/ }).waitFor()
    if (enabled) await page.getByText('Proof for your teacher').click()
    await page.getByRole('img', { name: 'QR code' }).waitFor()
  },
)

test.each(rowsOf(scripts, () => false))(
  '%s: a proof is text and a QR code, and its link says what it is and leads to the result',
  async (_, enabled) => {
    const { quiz } = await publish(footnote, { items: 1, title: 'Friday’s quiz' })
    const page = await pageWith(enabled)
    await page.goto(quiz)
    await takeQuiz(page)
    // Folded with a script, but not on paper; without one it stands open.
    expect(await page.locator('.proof-text').isVisible()).toBe(!enabled)
    if (enabled) await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.getByRole('img', { name: 'QR code' }).waitFor()
    const link = await page.getByRole('link', { name: 'Open it as a page' }).getAttribute('href')
    expect(link).toBe(`/proof#${await page.locator('.proof-text').textContent()}`)

    const teacher = await pageWith(true)
    const requested: string[] = []
    teacher.on('request', (request) => requested.push(request.url()))
    await teacher.goto(footnote.url + link)
    await teacher.getByRole('heading', { name: 'This proof is genuine' }).waitFor()
    await teacher.getByText('Friday’s quiz').waitFor()
    const [, secret = 'none'] = link?.split('#') ?? []
    expect(requested.filter((url) => url.split('#')[0]?.includes(secret))).toEqual([])
    await press(teacher, 'See your result')
    await teacher.getByRole('heading', { name: /^Your result/ }).waitFor()
  },
)

detail('a proof that was altered is not genuine', async () => {
  const page = await pageWith(true)
  await page.goto(`${footnote.url}/proof#eyJhbGciOiJIUzI1NiJ9.e30.AAAA`)
  await page.getByText('This is no proof of this site').waitFor()
})
