import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { type Footnote, startFootnote } from '../footnote.ts'
import { answerItem } from './answering.ts'
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

/** 1280 × 1024 at 400 %, WCAG 2.2's measure of reflow. */
const ZOOMED = { width: 320, height: 256 }

/** What stands out of the window at a side. */
const wide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect()
        return width > 1 && (right > innerWidth + 1 || left < -1)
      })
      .map((one) => `${one.localName}.${one.className}`),
  )

async function open(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: ZOOMED })
  page.setDefaultTimeout(10_000)
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  return page
}

/** The page, and the one that other sites frame, opened by itself. */
const places = ['quiz', 'embed'] as const

test.each(places)(
  'zoomed four times, no step with feedback after each answer is wider than the window: %s',
  async (place) => {
    const page = await open((await publish(footnote, { count: 4, topic: 'white-helmets' }))[place])
    for (const on of ['Next question', 'Next question', 'Next question', 'See your result']) {
      expect(await wide(page)).toEqual([])
      await answerItem(page)
      await page.getByRole('button', { name: 'Check answer' }).click()
      await page.getByRole('list', { name: 'Where it says so' }).first().waitFor()
      expect(await wide(page)).toEqual([])
      await page.getByRole('button', { name: on }).click()
      await page.getByRole('button', { name: on }).waitFor({ state: 'detached' })
    }
    await page.getByRole('heading', { name: 'Your result' }).waitFor()
    expect(await wide(page)).toEqual([])
    await page.close()
  },
)

test.each(places)('zoomed four times, no step with feedback at the end is wider than the window: %s', async (place) => {
  const page = await open((await publish(footnote, { count: 6, topic: 'white-helmets', feedback: 'end' }))[place])
  expect(await wide(page)).toEqual([])
  await answerItem(page)
  await page.getByRole('button', { name: 'Send answers' }).click()
  await page.getByRole('heading', { name: 'Before you send' }).waitFor()
  expect(await wide(page)).toEqual([])
  await page.getByRole('button', { name: 'Send answers' }).click()
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
  expect(await wide(page)).toEqual([])
  await page.close()
})
