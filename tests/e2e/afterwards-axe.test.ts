import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { type Footnote, startFootnote } from '../footnote.ts'
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

const press = (page: Page) => page.locator('main button.main').first().click()

/** The second button of an item: it is left out. */
const skip = (page: Page) => page.locator('main .actions button:not(.main)').first().click()

test.each([
  ['en', 'light', 320],
  ['fr', 'dark', 320],
  ['ar', 'light', 320],
  ['en', 'dark', 1280],
] as const)(
  'no state of the clock, the receipt and practice has a violation: %s, %s, %i px',
  async (lang, colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const found: Record<string, readonly string[]> = {}
    const look = async (state: string) => {
      found[state] = await violations(page)
      const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
      if (!fits) found[`${state}: width`] = ['scrolls sideways']
    }
    const { quiz } = await publish(footnote, { count: 1, minutes: 20, extraTime: true, askName: true })
    await page.goto(`${quiz}?lang=${lang}`)
    await look('gate')
    await page.locator('#name').fill('Ann')
    await press(page)
    await page.locator('.clock').waitFor()
    await look('clock')
    await skip(page)
    await page.locator('article.verdict').waitFor()
    await press(page)
    await page.locator('svg.qr').waitFor()
    await look('receipt')
    const link = await page.locator('.proof a').getAttribute('href')
    await press(page)
    await page.locator('fieldset.item').waitFor()
    await look('practice')
    await skip(page)
    await page.locator('article.verdict').waitFor()
    await look('verdict')
    await press(page)
    await page.locator('section.result').waitFor()
    await look('round over')
    await page.goto(footnote.url + link)
    await page.locator('.reading').waitFor()
    await look('receipt page')
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([])
    await context.close()
  },
)
