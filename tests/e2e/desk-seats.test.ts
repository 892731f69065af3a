import { expect } from 'vitest'
import type { Started } from '../../questions/wire/attempt.ts'
import type { Seats } from '../../questions/wire/seat.ts'
import { newPage, test } from '../support/browser-test.ts'
import { deskIn, openTab } from '../support/e2e/desk-tabs.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'
import { anyResponses, bearer, send, submit } from '../support/worker/calls.ts'

test('with personal links the desk tells attempts apart by their seats, says which seats are empty, and leads to the slips', async () => {
  const { code, key, results } = await publish(footnote, { feedback: 'end', seats: 12, items: 3 })
  const { seats } = (await send<Seats>(footnote, 'GET', `/api/quizzes/${code}/seats`, undefined, bearer(key))).body
  for (const seat of [10, 2]) {
    const begin = { seat: seats[seat - 1]?.code }
    const started = (await send<Started>(footnote, 'POST', `/api/quizzes/${code}/attempts`, begin)).body
    expect((await submit(footnote, code, started.token, anyResponses(started))).status).toBe(200)
  }
  const page = await newPage()
  await page.goto(deskIn('attempts', results.replace('#', '?lang=en#')))
  const rows = page.locator('section.scroll tbody th')
  await rows.first().waitFor()
  expect(await rows.allTextContents()).toEqual(['Seat 2', 'Seat 10'])
  await expect.poll(() => page.getByRole('button', { name: /^Seat/ }).count()).toBe(1)
  await page.getByText('Nothing was handed in yet from 10 of 12 seats: 1, 3–9 and 11–12.').waitFor()
  await page.getByLabel('Find a seat by its number').fill('10')
  expect(await rows.allTextContents()).toEqual(['Seat 10'])

  await page.getByRole('button', { name: 'Delete the attempt of Seat 10' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByText('Nothing was handed in yet from 11 of 12 seats').waitFor()

  await openTab(page, 'Share and print')
  await page.getByRole('link', { name: /slips/i }).click()
  await page.getByText('Slips for the seats').first().waitFor()
  expect(new URL(page.url()).hash).toBe(`#${key}`)
  expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
})
