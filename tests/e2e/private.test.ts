import { expect } from 'vitest'
import { newContext, test } from '../support/browser-test.ts'
import { answerItem, openQuiz, settled } from '../support/e2e/answering.ts'
import { hostsOf } from '../support/e2e/hosts-of.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'

test('a whole journey of a student asks no other host for anything, and no cookie is set; kept are the attempt, what there is to read, what waits, and that something was handed in', async () => {
  const { quiz, code } = await publish(footnote, { feedback: 'end', items: 3 })
  const context = await newContext()
  const hosts = hostsOf(context)
  const page = await context.newPage()
  const kept = () => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort())
  await openQuiz(page, quiz)
  await settled(page)
  await answerItem(page)
  await expect.poll(kept, { message: 'while answering' }).toEqual([`footnote:${code}`, `footnote:${code}:sources`])
  await page.getByRole('button', { name: 'Send answers' }).click()
  await page.getByRole('heading', { name: 'Before you send' }).waitFor()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Send answers' }).click()
  await page.getByText('are kept on this device').first().waitFor()
  await expect
    .poll(kept, { message: 'while it waits' })
    .toEqual([`footnote:${code}:sources`, `footnote:${code}:waiting`])
  await context.setOffline(false)
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
  await expect.poll(kept, { message: 'once it has arrived' }).toEqual([`footnote:${code}:handed`])
  await page.getByRole('button', { name: 'Forget this on this device' }).click()
  await expect.poll(kept, { message: 'once it is to be forgotten' }).toEqual([])
  expect([...hosts]).toEqual([footnote.url])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length)).toBe(0)
})
