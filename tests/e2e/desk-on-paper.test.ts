import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { deskIn } from '../support/e2e/desk-tabs.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { seed } from '../support/e2e/seed.ts'
import { footnote } from '../support/served.ts'

const published = await publish(footnote, { topic: 'white-helmets', feedback: 'end', askName: true, items: 10 })
await seed(footnote, published, 40)

const tabs = [
  ['overview', '.matrix thead button', 12],
  ['attempts', '.scroll thead button', 4],
] as const

// A button is drawn on the first page alone, of the headings that Chromium repeats on every page. What is in it is.
test.for(rowsOf(tabs, ([tab]) => tab === 'overview'))(
  'on paper the headings of the %s are text, which every page repeats',
  async ([tab, headings, least]) => {
    const page = await newPage()
    await page.goto(deskIn(tab, published.results))
    await page.locator('.scroll tbody tr').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    const drawn = await page.locator(headings).evaluateAll((all) => all.map((one) => getComputedStyle(one).display))
    expect(drawn.length).toBeGreaterThanOrEqual(least)
    expect(new Set(drawn)).toEqual(new Set(['contents']))
    const repeated = await page.locator('.scroll thead').evaluate((head) => getComputedStyle(head).display)
    expect(repeated).toBe('table-header-group')
  },
)

detail('on paper no question is parted from what the class made of it, and nothing is asked', async () => {
  const page = await newPage()
  await page.goto(deskIn('questions', published.results))
  await page.locator('.desk-items > li').first().waitFor()
  const asked = page.getByRole('button', { name: /^Keep/ })
  await asked.waitFor()
  await page.emulateMedia({ media: 'print' })
  const inside = await page
    .locator('.desk-items > li')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside))
  expect(inside.length).toBeGreaterThan(5)
  expect(new Set(inside)).toEqual(new Set(['avoid']))
  expect(await asked.isVisible()).toBe(false)
})
