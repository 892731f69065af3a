import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { deskIn } from '../support/e2e/desk-tabs.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'
import { anyResponses, bearer, desk, send, start, submit } from '../support/worker/calls.ts'

test('an attempt that was handed in twice shows both sheets, and the teacher chooses which counts', async () => {
  const published = await publish(footnote, { feedback: 'end', items: 3 })
  const started = await start(footnote, published.code)
  for (const responses of [anyResponses(started), {}]) await submit(footnote, published.code, started.token, responses)
  const [attempt] = (await desk(footnote, published)).attempts
  const page = await newPage()
  await page.goto(deskIn('attempts', published.results))
  await page
    .getByRole('button', { name: /^See the answers of/ })
    .first()
    .click()
  await page.getByText('Handed in more than once').waitFor()
  await page.getByRole('button', { name: 'Count this one' }).click()
  await page.getByRole('button', { name: 'Let the rule decide' }).waitFor()
  const other = attempt?.sheets?.find(({ digest }) => digest !== attempt.digest)?.digest
  await expect.poll(async () => (await desk(footnote, published)).attempts[0]?.digest).toBe(other)
})

detail('one seat is given a later hour, and the desk says so', async () => {
  const closes = new Date(Date.now() + 3_600_000).toISOString()
  const published = await publish(footnote, { feedback: 'end', items: 3, seats: 3, closes })
  const page = await newPage()
  await page.goto(deskIn('settings', published.results))
  await page.getByText('More time for one seat').click()
  await page.getByLabel('Seat', { exact: true }).fill('2')
  const later = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 16)
  await page.getByLabel('Closes for this seat').fill(later)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(/^Seat 2: until/).waitFor()
  expect(Object.keys((await desk(footnote, published)).seats)).toEqual(['2'])
})

test('the private link is changed from the desk: the new one opens it and the old one does not', async () => {
  const published = await publish(footnote, { feedback: 'end', items: 3 })
  const page = await newPage()
  await page.goto(deskIn('settings', published.results))
  await page.getByRole('button', { name: 'Change the private link' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Change the private link' }).click()
  await page.getByText('This desk has a new link').waitFor()
  const key = new URL(page.url()).hash.slice(1)
  expect(key).not.toBe(published.key)
  const opens = async (secret: string) =>
    (await send(footnote, 'GET', `/api/quizzes/${published.code}/results`, undefined, bearer(secret))).status
  await expect.poll(() => opens(key)).toBe(200)
  await expect.poll(() => opens(published.key)).toBe(403)
})
