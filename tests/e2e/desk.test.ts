import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Started } from '../../questions/wire/attempt.ts'
import type { Published } from '../../questions/wire/published.ts'
import { detail, newPage, test } from '../support/browser-test.ts'
import { deskIn, openTab } from '../support/e2e/desk-tabs.ts'
import { isInSight } from '../support/e2e/in-sight.ts'
import { landed } from '../support/e2e/make-page.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'
import { anyResponses, start, submit } from '../support/worker/calls.ts'

const NAMES = ['Ann', 'Bob', 'Cem', 'Dia', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jo', 'Kim', 'ann']

/** A quiz that twelve have taken: every other one leaves everything out. */
async function taken(): Promise<Published> {
  const published = await publish(footnote, { feedback: 'end', askName: true, items: 6 })
  for (const [i, name] of NAMES.entries()) {
    const started: Started = await start(footnote, published.code, name)
    const responses = i % 2 === 0 ? anyResponses(started) : {}
    expect((await submit(footnote, published.code, started.token, responses)).status).toBe(200)
  }
  return published
}

const names = (page: Page) => page.locator('section.scroll tbody th').allTextContents()

/** Each answer stands beside the key, and with it what a parent asks for. */
async function seeAnswers(dialog: Locator): Promise<void> {
  await dialog.getByText('Right answer').first().waitFor()
  await expect.poll(() => dialog.getByText('Right answer').count()).toBe(6)
  await dialog
    .getByText(/quotations?$/)
    .first()
    .click()
  await dialog.locator('.receipt').first().waitFor()
}

test('a teacher sorts, searches, reads one attempt and how the quiz worked, and takes it elsewhere', async () => {
  const { results, code } = await taken()
  const page = await newPage()
  const blocked: string[] = []
  page.on('console', (message) => message.type() === 'error' && blocked.push(message.text()))
  await page.goto(deskIn('attempts', results))
  await page.getByRole('button', { name: 'Save for a spreadsheet' }).waitFor()
  expect(await names(page)).toHaveLength(12)

  expect((await names(page)).slice(0, 4).map((name) => name.toLowerCase())).toEqual([
    'ann 1 of 2',
    'ann 2 of 2',
    'bob',
    'cem',
  ])
  await page.getByRole('button', { name: /^Name/ }).click()
  expect((await names(page))[0]).toBe('Kim')
  expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending')

  await page.getByLabel('Of several attempts under one name').selectOption('last')
  expect(await names(page)).toHaveLength(11)
  await page.getByLabel('Of several attempts under one name').selectOption('average')
  await expect.poll(() => page.getByText('average of 2 attempts').count()).toBe(1)
  await page.getByLabel('Of several attempts under one name').selectOption('all')
  await page.getByLabel('Search by name').fill('CEM')
  expect(await names(page)).toEqual(['Cem'])

  await page.getByRole('button', { name: 'See the answers of Cem' }).click()
  const dialog = page.getByRole('dialog', { name: 'The answers of Cem' })
  await seeAnswers(dialog)
  const close = dialog.getByRole('button', { name: 'Close' })
  expect(await isInSight(close)).toBe(true)
  await dialog.evaluate((one) => one.scrollTo(0, one.scrollHeight))
  expect(await isInSight(close)).toBe(true)
  await close.click()
  await dialog.waitFor({ state: 'detached' })

  await openTab(page, 'Questions')
  await expect.poll(() => page.getByText('With fewer than 30 attempts').count()).toBe(1)
  await page.getByRole('heading', { name: 'How the quiz worked' }).waitFor()
  await expect.poll(() => page.getByText(/probably between/).count()).toBe(6)
  await expect.poll(() => page.locator('svg.scale').count()).toBe(6)
  await expect.poll(() => page.getByText(/^Guessing without knowing anything/).count()).toBe(1)

  await openTab(page, 'Share and print')
  await page.getByText('Take the quiz elsewhere').click()
  await page.getByText(/Aiken has no place/).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download GIFT' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe(`quiz-${code}.gift.txt`)
  expect(await readFile(await file.path(), 'utf8')).toContain('{')
  expect(blocked).toEqual([])
})

detail('a teacher gives each student some of the questions, and the desk says so', async () => {
  const page = await newPage()
  await page.goto(`${footnote.url}/new?topic=bridge-closure`, { waitUntil: 'load' })
  await page.getByText('Settings', { exact: true }).click()
  await page.getByLabel('Questions for each student').fill('3')
  await page.getByRole('button', { name: 'Publish, keep results on this device' }).click()
  await landed(page)
  await openTab(page, 'Questions')
  await page.getByText(/Each student gets 3 of the \d+ questions\./).waitFor()
  await expect.poll(() => page.getByText('With fewer than 5 attempts').count()).toBe(1)
})
