import { expect } from 'vitest'
import type { Desk } from '../../questions/wire/desk.ts'
import { detail, newContext, newPage, test } from '../support/browser-test.ts'
import { answerItem, openQuiz, settled, takeQuiz } from '../support/e2e/answering.ts'
import { hostsOf } from '../support/e2e/hosts-of.ts'
import { oneOfEach } from '../support/e2e/items-of.ts'
import { publish, submissions } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

test.each(rowsOf(['white-helmets', 'bridge-closure'], (topic) => topic === 'white-helmets'))(
  'a student takes a quiz of whatever items were chosen on %s, sees who says so after each answer, and the score is kept',
  async (topic) => {
    const { quiz, code } = await publish(footnote, { topic, count: 10, shuffle: true })
    const page = await newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const hosts = hostsOf(page.context())
    await openQuiz(page, quiz)
    expect(await takeQuiz(page)).toBe(10)
    expect(await submissions(footnote, code)).toBe(1)
    expect(errors).toEqual([])
    expect([...hosts]).toEqual([footnote.url])
    expect(await page.context().cookies()).toEqual([])
  },
)

test('without JavaScript a student takes the same quiz as plain forms', async () => {
  const shapes = oneOfEach()
  const { quiz, code } = await publish(footnote, { items: shapes })
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto(quiz)
  expect(await takeQuiz(page)).toBe(shapes.length)
  expect(await submissions(footnote, code)).toBe(1)
})

detail('with the keyboard alone a student answers and goes on', async () => {
  const { quiz } = await publish(footnote, { topic: 'white-helmets' })
  const page = await newPage()
  await openQuiz(page, quiz)
  await page.locator('fieldset.item input, fieldset.item select').first().focus()
  await answerItem(page)
  await page.locator('fieldset.item input, fieldset.item select').last().focus()
  await page.keyboard.press('Tab')
  while (!(await page.evaluate(() => document.activeElement?.textContent?.includes('Check answer'))))
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('.verdict').waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('main [data-focus]'))
})

detail('a reload in the middle goes on where it stopped, and the score arrives once', async () => {
  const { quiz, code } = await publish(footnote, { items: 3 })
  const page = await newPage()
  await openQuiz(page, quiz)
  await answerItem(page)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.getByRole('button', { name: 'Next question' }).click()
  await page.getByText('Question 2 of 3').waitFor()
  await page.reload()
  await page.getByText('Question 2 of 3').waitFor()
  expect(await takeQuiz(page)).toBe(2)
  expect(await submissions(footnote, code)).toBe(1)
})

test('answers sent while the network is gone are kept, and arrive once when it is back', async () => {
  const { quiz, code } = await publish(footnote, { feedback: 'end', items: 3 })
  const context = await newContext()
  const page = await context.newPage()
  await openQuiz(page, quiz)
  await settled(page)
  await answerItem(page)
  await page.getByRole('button', { name: 'Send answers' }).click()
  await page.getByRole('heading', { name: 'Before you send' }).waitFor()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Send answers' }).click()
  await page.getByText('are kept on this device').first().waitFor()
  expect(await submissions(footnote, code)).toBe(0)
  await context.setOffline(false)
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
  expect(await submissions(footnote, code)).toBe(1)
})

test('the quiz works where every call to storage throws', async () => {
  const { quiz } = await publish(footnote, { items: 2 })
  const context = await newContext()
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    }
  })
  const page = await context.newPage()
  await openQuiz(page, quiz)
  expect(await takeQuiz(page)).toBe(2)
})

detail('a name of 24 characters is kept whole, though each of them is several for a computer', async () => {
  const { quiz, code, key } = await publish(footnote, { askName: true, items: 1, feedback: 'end' })
  const page = await newPage()
  await openQuiz(page, quiz)
  await page.getByLabel('Your name here').focus()
  await page.keyboard.insertText('🦊'.repeat(24))
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('button', { name: 'Send answers' }).click()
  await page.getByRole('button', { name: 'Send answers' }).click()
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
  const results = await footnote.fetch(`/api/quizzes/${code}/results`, { headers: { Authorization: `Bearer ${key}` } })
  expect(((await results.json()) as Desk).attempts).toMatchObject([{ name: '🦊'.repeat(24) }])
})

test('a name that is asked for is the one on the desk, and a made-up one is offered', async () => {
  const { quiz, code, key } = await publish(footnote, { askName: true, items: 2 })
  const page = await newPage()
  await openQuiz(page, quiz)
  await page.getByText('Do not use your full name').waitFor()
  await page.getByLabel('Your name here').fill('Zoë <b>')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('button', { name: 'Check answer' }).waitFor()
  await takeQuiz(page)
  const results = await footnote.fetch(`/api/quizzes/${code}/results`, { headers: { Authorization: `Bearer ${key}` } })
  expect(((await results.json()) as { attempts: { name: string }[] }).attempts.map(({ name }) => name)).toEqual([
    'Zoë <b>',
  ])
})
