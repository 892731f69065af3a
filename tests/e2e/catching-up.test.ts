import type { Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { answerItem, openQuiz } from '../support/e2e/answering.ts'
import { CUTS, openLine } from '../support/e2e/line.ts'
import { publish, submissions } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

// With feedback after each answer, the connection is lost as an answer is checked, and comes back.

const line = await openLine(footnote.url, 'answers')
afterAll(() => line[Symbol.asyncDispose]())

async function open(origin: string): Promise<{ page: Page; code: string }> {
  const { code } = await publish(footnote, { items: 3 })
  const page = await newPage()
  await openQuiz(page, `${origin}/q/${code}`)
  return { page, code }
}

const notice = (page: Page) => page.getByText('Your answer is kept')
const earlier = (page: Page) => page.getByRole('heading', { name: 'Answers to earlier questions' })
const status = (page: Page) => page.locator('#quiz p[role=status]').first().textContent()

async function check(page: Page): Promise<void> {
  await answerItem(page)
  await page.getByRole('button', { name: 'Check answer' }).click()
}

/** Passes the item of the page, whose verdict cannot be had. */
async function pass(page: Page, at: number): Promise<void> {
  await check(page)
  await notice(page).waitFor()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByText(`Question ${at + 1} of 3`).waitFor()
}

/** What a browser tells a page when it is connected again. */
const tellOnline = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')))

test.each(rowsOf(CUTS, (cut) => cut === 'request'))(
  'cut at the %s: the verdict is there as soon as the line is, without a press',
  async (cut) => {
    const { page, code } = await open(line.url)
    line.cut = cut
    await pass(page, 1)
    await page.locator('fieldset.item h2').focus()
    line.cut = undefined
    await tellOnline(page)
    await earlier(page).waitFor()
    await expect.poll(() => page.locator('details.row').count()).toBe(1)
    await expect
      .poll(() => status(page))
      .toContain('The connection is back. The answer to an earlier question has arrived')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('fieldset')?.className)).toBe('item')

    // It stays while the next one is judged, and goes when the student goes on.
    await check(page)
    await page.getByRole('button', { name: 'Next question' }).waitFor()
    await expect.poll(() => page.locator('details.row').count()).toBe(1)
    await page.getByRole('button', { name: 'Next question' }).click()
    await page.getByText('Question 3 of 3').waitFor()
    expect(await earlier(page).count()).toBe(0)
    await check(page)
    await page.getByRole('button', { name: 'See your result' }).click()
    await page.getByRole('heading', { name: 'Your result' }).waitFor()
    expect(await submissions(footnote, code)).toBe(1)
  },
)

// Where it was cut no longer matters to a page that begins anew, only whether the server has the answer.
test.each(rowsOf(['upload', 'download'] as const, (cut) => cut === 'upload'))(
  'the same, and the student reloads meanwhile: cut at the %s',
  async (cut) => {
    const { page } = await open(line.url)
    line.cut = cut
    await pass(page, 1)
    await page.reload()
    await page.getByText('Question 2 of 3').waitFor()
    line.cut = undefined
    await tellOnline(page)
    await earlier(page).waitFor()
  },
)

detail('a browser that does not tell that it is online again is not waited for', async () => {
  const { page } = await open(line.url)
  line.cut = 'request'
  await pass(page, 1)
  line.cut = undefined
  await earlier(page).waitFor()
})

test('two that were passed come together, and the notice about the third goes by itself', async () => {
  const { page } = await open(footnote.url)
  await page.context().setOffline(true)
  await pass(page, 1)
  await pass(page, 2)
  await check(page)
  await notice(page).waitFor()
  await page.context().setOffline(false)
  await notice(page).waitFor({ state: 'detached' })
  await page.locator('details.row').nth(1).waitFor()
  await expect.poll(() => status(page)).toContain('The answers to 2 earlier questions have arrived')
  expect(await page.getByRole('button', { name: 'Go on' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.getByRole('button', { name: 'See your result' }).waitFor()
})
