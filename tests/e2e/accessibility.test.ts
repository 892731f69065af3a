import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { type Footnote, startFootnote } from '../footnote.ts'
import { answerItem, openQuiz, takeQuiz } from './answering.ts'
import { violations } from './axe.ts'
import { publish } from './quizzes.ts'

let footnote: Footnote
let browser: Browser
beforeAll(async () => {
  ;[footnote, browser] = await Promise.all([startFootnote(), startBrowser()])
})
afterAll(async () => {
  await browser.close()
  await footnote[Symbol.asyncDispose]()
})

const looks = (['light', 'dark'] as const).flatMap((scheme) => [320, 1280].map((width) => [scheme, width] as const))

test.each(looks)('no page has an accessibility violation, %s at %i px', async (colorScheme, width) => {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true })
  const page = await context.newPage()
  const found: Record<string, readonly string[]> = {}
  for (const path of [
    '/',
    '/topics/white-helmets',
    '/topics/bridge-closure',
    '/new?topic=bridge-closure',
    '/receipt',
    '/privacy',
    '/embedding',
    '/q/0000000000',
    '/nothing',
  ]) {
    await page.goto(footnote.url + path)
    found[path] = await violations(page)
  }
  const { quiz, results, embed } = await publish(footnote, { topic: 'white-helmets', count: 6 })
  await page.goto(embed)
  found.embed = await violations(page)
  await openQuiz(page, quiz)
  found.item = await violations(page)
  await answerItem(page)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.getByRole('list', { name: 'Where it says so' }).waitFor()
  found.feedback = await violations(page)
  await page.getByRole('button', { name: 'Next question' }).click()
  await takeQuiz(page)
  found.result = await violations(page)
  await page.goto(results)
  await page.locator('table tbody tr').first().waitFor()
  found.desk = await violations(page)
  expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await context.close()
})
