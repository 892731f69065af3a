import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { itemsOf } from '../support/e2e/items-of.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { guess, seed } from '../support/e2e/seed.ts'
import { footnote } from '../support/served.ts'
import { anyResponses, start, submit } from '../support/worker/calls.ts'

const DESKTOP = { width: 1280, height: 800 }
const MOST_WORDS = 250
const PHONE = { width: 375, height: 740 }

async function classOf30(viewport: typeof DESKTOP, locale = 'en-GB'): Promise<Page> {
  const published = await publish(footnote, { topic: 'white-helmets', feedback: 'end', askName: true, items: 10 })
  await seed(footnote, published, 30, guess)
  const page = await newPage({ viewport, locale })
  await page.goto(published.results)
  await page.locator('.matrix tbody tr').first().waitFor()
  return page
}

/** Where something begins and ends, in pixels from the top of what is seen. */
const placeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect()
      return { top: Math.round(top), bottom: Math.round(bottom) }
    })

/** Words that are seen in the page: a mark in the grid is a shape, its word is only heard. */
const wordsSeen = (page: Page) =>
  page.evaluate(() => {
    const words = (all: Iterable<HTMLElement>) =>
      [...all].reduce((sum, one) => sum + one.innerText.split(/\s+/).filter(Boolean).length, 0)
    const inMain = (selector: string) => words(document.querySelectorAll<HTMLElement>(selector))
    return inMain('main') - inMain('main td.mark') - inMain('main .unseen')
  })

test('the desk of a class of 30 is one screen: what to teach again is seen without scrolling, and the grid begins below it; scrolled to, the grid shows 30 students and 10 questions with their headings at once', async () => {
  const page = await classOf30(DESKTOP)
  expect((await placeOf(page, '.teach')).bottom).toBeLessThanOrEqual(DESKTOP.height)
  expect((await placeOf(page, '.matrix tbody tr')).bottom).toBeLessThanOrEqual(DESKTOP.height)
  await page.locator('.matrix').evaluate((grid) => grid.scrollIntoView())
  const seen = (selector: string) =>
    page.locator(selector).evaluateAll(
      (all) =>
        all.filter((one) => {
          const { top, bottom, left, right } = one.getBoundingClientRect()
          // A page scrolls by whole pixels, and what stands above may end on a part of one.
          return top >= -0.5 && bottom <= innerHeight + 0.5 && left >= 0 && right <= innerWidth
        }).length,
    )
  expect(await seen('.matrix tbody tr')).toBe(30)
  expect(await seen('.matrix tbody td.mark')).toBe(300)
  // Name, score and ten questions; and in how many of them it was right.
  expect(await seen('.matrix thead tr:first-child th')).toBe(12)
  expect(await seen('.matrix .shares a')).toBe(10)
  const targets = await page.locator('.matrix :is(button, a)').evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect()
      return Math.min(width, height)
    }),
  )
  expect(Math.min(...targets)).toBeGreaterThanOrEqual(24)
})

test.each(rowsOf(['en-GB', 'fr-FR', 'ar-EG'], (locale) => locale === 'fr-FR'))(
  'the desk of a class of 30 has at most 250 words before a tab is opened, in %s',
  async (locale) => {
    const page = await classOf30(DESKTOP, locale)
    const words = await wordsSeen(page)
    console.info(`${locale}: ${words} of ${MOST_WORDS} words`)
    expect(words).toBeLessThanOrEqual(MOST_WORDS)
    // The file for a spreadsheet is here, too.
    expect(await page.locator('.desk-panel .row button').count()).toBe(1)
  },
)

test('on a phone what to teach again is on the first two screens, and nothing but the grid scrolls sideways', async () => {
  const page = await classOf30(PHONE)
  expect((await placeOf(page, '.teach')).bottom).toBeLessThanOrEqual(2 * PHONE.height)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

detail(
  'where the class got a contested question wrong, its discussion card is one press away, ready to print',
  async () => {
    const all = itemsOf('bridge-closure')
    const agreed = all.filter(({ kind, standing }) => kind === 'choice' && standing !== 'contested')
    const items = [...all.filter(({ standing }) => standing === 'contested').slice(0, 1), ...agreed.slice(0, 3)]
    const published = await publish(footnote, { feedback: 'end', items: items.map(({ id }) => id), order: 'own' })
    const { items: kept } = await seed(footnote, published, 12, ({ standing, key = null }) =>
      standing === 'contested' ? null : key,
    )
    expect(kept.some(({ standing }) => standing === 'contested')).toBe(true)
    const page = await newPage()
    await page.goto(published.results)
    await page.getByRole('link', { name: 'Discussion card' }).first().click()
    await page.locator('.discussion').first().waitFor()
    expect(new URL(page.url()).hash).toBe(`#${published.key}`)
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1)
    expect(await page.getByRole('checkbox', { name: /^Discussion cards/ }).isChecked()).toBe(true)
    await page.getByRole('link', { name: 'Back to the results' }).click()
    await page.locator('.matrix tbody tr').first().waitFor()
    expect(page.url()).toBe(published.results)
  },
)

detail('students without names have a label each, and several of one name stay apart and are told', async () => {
  const unnamed = await publish(footnote, { feedback: 'end', items: 3 })
  const named = await publish(footnote, { feedback: 'end', askName: true, items: 3 })
  for (const [{ code }, name] of [
    [unnamed, undefined],
    [unnamed, undefined],
    [named, 'Sam'],
    [named, 'sam '],
    [named, 'Ida'],
  ] as const) {
    const started = await start(footnote, code, name)
    await submit(footnote, code, started.token, anyResponses(started))
  }
  const page = await newPage()
  const rows = page.locator('.matrix tbody th')
  await page.goto(unnamed.results)
  await rows.first().waitFor()
  const labels = await rows.allTextContents()
  expect(new Set(labels).size).toBe(2)
  for (const label of labels) expect(label).toMatch(/^[0-9A-Z]{4}$/)
  await page.goto('about:blank')
  await page.goto(named.results)
  await rows.first().waitFor()
  expect((await rows.allTextContents()).sort()).toEqual(['Ida', 'Sam 1 of 2', 'sam 2 of 2'])
  await page.getByText('More than one student is called “Sam”. Their rows stay apart.').waitFor()
})

test('a desk of nobody yet says what to do next, and the link to give is on the page once', async () => {
  const published = await publish(footnote, { items: 2 })
  const page = await newPage()
  await page.goto(published.results)
  await page.getByText('Nobody has handed in yet. Give students the link').waitFor()
  expect(await page.getByRole('textbox', { name: 'Link for students' }).inputValue()).toBe(published.quiz)
})
