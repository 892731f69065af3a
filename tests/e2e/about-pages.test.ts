import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { type Footnote, startFootnote } from '../footnote.ts'
import { publish } from './quizzes.ts'

const CONTACT = 'data-protection-officer@a-school-with-a-long-name.example'

let footnote: Footnote
let browser: Browser
beforeAll(async () => {
  ;[footnote, browser] = await Promise.all([startFootnote({ bindings: { CONTACT } }), startBrowser()])
})
afterAll(async () => {
  await browser.close()
  await footnote[Symbol.asyncDispose]()
})

test.each(['en', 'fr', 'ar'])('the privacy page in "%s" is read on one screen of a laptop', async (locale) => {
  const page = await browser.newPage({ locale, viewport: { width: 1280, height: 800 } })
  await page.goto(`${footnote.url}/privacy`)
  expect(await page.locator('main').evaluate((main) => main.getBoundingClientRect().bottom)).toBeLessThanOrEqual(800)
  await page.close()
})

test('from a quiz a student gets to the privacy page, to the accessibility statement, and to somebody to write to', async () => {
  const { quiz } = await publish(footnote, { items: 1 })
  const page = await browser.newPage({ locale: 'en-GB' })
  page.setDefaultTimeout(10_000)
  await page.goto(quiz)
  await page.getByRole('link', { name: 'Privacy' }).click()
  const mail = page.getByRole('link', { name: CONTACT })
  expect(await mail.getAttribute('href')).toBe(`mailto:${CONTACT}`)
  await page.getByRole('main').getByRole('link', { name: 'Accessibility' }).click()
  await page.getByRole('heading', { name: 'What was measured' }).waitFor()
  expect(await mail.getAttribute('href')).toBe(`mailto:${CONTACT}`)
  await page.close()
})
