import type { BrowserContext } from 'playwright-core'
import { expect } from 'vitest'
import { newContext, test } from '../support/browser-test.ts'
import { answerItem, openQuiz, settled, takeQuiz } from '../support/e2e/answering.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'

/** Writes down whatever host a browser turns to, and what a server would have it keep. */
function hostsOf(context: BrowserContext): ReadonlySet<string> {
  const hosts = new Set<string>()
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(origin)
  })
  context.on('response', async (response) => {
    if ((await response.headerValue('set-cookie')) !== null) hosts.add('a cookie')
  })
  return hosts
}

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

test('a whole journey of a teacher asks no other host for anything, and neither cookie nor key is kept', async () => {
  const { code, quiz, results } = await publish(footnote, { items: 2 })
  const context = await newContext()
  const hosts = hostsOf(context)
  const page = await context.newPage()
  for (const path of ['/', '/topics/white-helmets', '/new?topic=white-helmets', '/proof', '/privacy', '/embedding']) {
    await page.goto(footnote.url + path)
    await page.waitForLoadState('networkidle')
  }
  await page.goto(quiz)
  await takeQuiz(page)
  await page.goto(results)
  await page.locator('.matrix tbody tr').first().waitFor()
  expect([...hosts]).toEqual([footnote.url])
  expect(await context.cookies()).toEqual([])
  // What a student keeps: it was taken here, too.
  expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([
    `footnote:${code}:handed`,
  ])
})
