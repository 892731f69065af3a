import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { detail, newContext, newPage, test } from '../support/browser-test.ts'
import { answerItem } from '../support/e2e/answering.ts'
import { serverTimeFollows } from '../support/e2e/clocks.ts'
import { publish, submissions } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

const MINUTE = 60_000

/** A day: how far the device's clock is wrong, as those of old laptops are. */
const WRONG = 24 * 60 * MINUTE

/**
 * A page whose clock the test moves, and the server's with it.
 *
 * @param set How far the device's clock is set on meanwhile, which no clock of the server is. Milliseconds.
 */
async function clockedPage(context?: BrowserContext, later = 0, set = 0): Promise<Page> {
  const page = await (context ?? (await newContext())).newPage()
  const begun = Date.now()
  await page.clock.install({ time: begun - WRONG + later + set })
  await serverTimeFollows(page, set - WRONG)
  return page
}

const start = (page: Page) => page.getByRole('button', { name: 'Start', exact: true }).click()
const left = (page: Page) => page.locator('.clock > span').first().textContent()
const said = (page: Page) => page.locator('.clock [role=status]').textContent()

detail('no clock runs unless the teacher sets one', async () => {
  const { quiz } = await publish(footnote)
  const page = await clockedPage()
  await page.goto(quiz)
  await page.getByRole('button', { name: 'Check answer' }).waitFor()
  expect(await page.locator('.clock').count()).toBe(0)
})

test('the time is shown in minutes, said three times, can be hidden, and at its end what is there is sent', async () => {
  const { quiz, code } = await publish(footnote, { feedback: 'end', items: 3, minutes: 20 })
  const page = await clockedPage()
  await page.goto(quiz)
  await start(page)
  await answerItem(page)
  expect(await left(page)).toBe('20 minutes left')
  expect(await said(page)).toBe('')
  await page.clock.runFor('05:00')
  expect(await said(page)).toBe('')
  await page.clock.runFor('05:00')
  await expect.poll(() => said(page)).toBe('10 minutes left')
  await page.clock.runFor('05:00')
  await expect.poll(() => said(page)).toBe('5 minutes left')
  await page.getByRole('button', { name: 'Hide the time' }).click()
  await page.getByRole('button', { name: 'Show the time' }).waitFor()
  await page.clock.runFor('04:00')
  await expect.poll(() => said(page)).toBe('1 minute left')
  await page.clock.runFor('01:00')
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
  await page.getByText('The time is up').waitFor()
  expect(await page.getByText('marked as late').count()).toBe(0)
  expect(await submissions(footnote, code)).toBe(1)
})

detail('a student takes half as much time again, and the desk is told nothing of it', async () => {
  const { quiz, code, key } = await publish(footnote, { items: 2, minutes: 20, extraTime: true })
  const page = await clockedPage()
  await page.goto(quiz)
  await page.getByLabel('Your time').selectOption('1.5')
  await start(page)
  await page.getByText('30 minutes left').first().waitFor()
  await answerItem(page)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.locator('.verdict').waitFor()
  await page.clock.runFor('31:00')
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
  const desk = await footnote.fetch(`/api/quizzes/${code}/results`, { headers: { Authorization: `Bearer ${key}` } })
  const text = await desk.text()
  expect(JSON.parse(text)).toMatchObject({ attempts: [{ late: false }] })
  const { settings: _, ...told } = JSON.parse(text)
  expect(JSON.stringify(told)).not.toMatch(/"(factor|extraTime)"/)
})

test('the clock goes on in the next tab, and time that ran out meanwhile sends what was there', async () => {
  const { quiz, code } = await publish(footnote, { feedback: 'end', items: 2, minutes: 20 })
  const context = await newContext()
  const page = await clockedPage(context)
  await page.goto(quiz)
  await start(page)
  await answerItem(page)
  await page.close()
  const next = await clockedPage(context, 3 * MINUTE)
  await next.goto(quiz)
  await next.getByText('17 minutes left').first().waitFor()
  await next.close()
  expect(await submissions(footnote, code)).toBe(0)
  const last = await clockedPage(context, 30 * MINUTE)
  await last.goto(quiz)
  await last.getByRole('heading', { name: 'Your result' }).waitFor()
  expect(await submissions(footnote, code)).toBe(1)
})

detail('without JavaScript the page says until when, and the choice of time is a field of its form', async () => {
  const { quiz } = await publish(footnote, { items: 2, minutes: 20, extraTime: true })
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto(quiz)
  await page.getByLabel('Your time').selectOption('2')
  await start(page)
  await page.getByText('40 minutes from when this page was shown').waitFor()
})

// Ahead and behind, by as much as a wrong zone and by more: each of the four once in these two tests; in the test
// command ahead while it is away, and behind while it is open.
test.each(rowsOf([9, -2], (hours) => hours > 0))(
  'a device whose clock is %i hours wrong hands nothing in before its time, and counts right',
  async (hours) => {
    const { quiz, code } = await publish(footnote, { feedback: 'end', items: 2, minutes: 20 })
    const context = await newContext()
    const page = await clockedPage(context)
    await page.goto(quiz)
    await start(page)
    await answerItem(page)
    await page.close()
    const next = await clockedPage(context, 3 * MINUTE, hours * 60 * MINUTE)
    await next.goto(quiz)
    await next.getByText('17 minutes left').first().waitFor()
    expect(await submissions(footnote, code)).toBe(0)
    await next.clock.runFor('17:01')
    await next.getByRole('heading', { name: 'Your result' }).waitFor()
    expect(await submissions(footnote, code)).toBe(1)
  },
)

test('without a connection a timed attempt goes on after its time, and is handed in once there is one', async () => {
  const { quiz, code } = await publish(footnote, { feedback: 'end', items: 2, minutes: 20 })
  const page = await clockedPage()
  await page.goto(quiz)
  await start(page)
  await answerItem(page)
  await page.context().setOffline(true)
  await page.clock.runFor('21:00')
  await page.getByText('nobody can say how much time is left').waitFor()
  await page.locator('fieldset.item').first().waitFor()
  expect(await submissions(footnote, code)).toBe(0)
  await page.context().setOffline(false)
  await page.clock.runFor('00:11')
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
  expect(await submissions(footnote, code)).toBe(1)
})

test.each(rowsOf([2, -9], () => false))(
  'a device whose clock is set by %i hours in mid-attempt hands nothing in before its time, and counts right',
  async (hours) => {
    const { quiz, code } = await publish(footnote, { feedback: 'end', items: 2, minutes: 20 })
    const page = await clockedPage()
    await page.goto(quiz)
    await start(page)
    await answerItem(page)
    await page.getByText('20 minutes left').first().waitFor()
    // The device's clock is set, and the one that counts and the server's go on as they were.
    await page.unroute(/\/api\/quizzes\/\w+$/)
    await serverTimeFollows(page, hours * 60 * MINUTE - WRONG)
    await page.evaluate(
      (moved) => {
        const now = Date.now.bind(Date)
        Date.now = () => now() + moved
      },
      hours * 60 * MINUTE,
    )
    await page.clock.runFor('03:01')
    await page.getByText('17 minutes left').first().waitFor()
    expect(await submissions(footnote, code)).toBe(0)
    await page.clock.runFor('17:01')
    await page.getByRole('heading', { name: 'Your result' }).waitFor()
    expect(await submissions(footnote, code)).toBe(1)
  },
)
