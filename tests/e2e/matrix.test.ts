import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { openTab } from '../support/e2e/desk-tabs.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { type Answering, guess, seed } from '../support/e2e/seed.ts'
import { footnote } from '../support/served.ts'

async function openMatrix(count: number, { width = 1280, items = 6, answer = guess as Answering } = {}): Promise<Page> {
  const published = await publish(footnote, { topic: 'white-helmets', feedback: 'end', askName: true, items: items })
  await seed(footnote, published, count, answer)
  const page = await newPage({ viewport: { width, height: 700 } })
  await page.goto(published.results)
  await page.locator('.matrix tbody tr').first().waitFor()
  return page
}

const rows = (page: Page) => page.locator('.matrix tbody tr')
const names = (page: Page) => rows(page).locator('th').allTextContents()

test('the matrix says in a word and with a shape who got which item right, and its rows follow search and order', async () => {
  // Student 1 takes every key, student 2 leaves everything out, student 3 did not have the first item.
  const answer: Answering = (item, student, random) => {
    if (student === 1) return null
    if (student === 2 && item.id === 'q1') return false
    return student === 0 && item.key !== undefined ? item.key : guess(item, student, random)
  }
  const page = await openMatrix(8, { answer })
  const marks = (name: string) => rows(page).filter({ hasText: name }).locator('td.mark').allTextContents()
  expect(await marks('Bob 2')).toEqual(Array.from({ length: 6 }, () => 'left out'))
  expect((await marks('Cem 3'))[0]).toBe('not among this student’s questions')
  expect(await marks('Ann 1')).toContain('right')
  const shapes = await page
    .locator('.legend li')
    .evaluateAll((list) => list.map((each) => getComputedStyle(each).getPropertyValue('--shape')))
  expect(new Set(shapes).size, 'no two marks look the same').toBe(shapes.length)

  await page.getByRole('button', { name: /^Score/ }).click()
  expect((await names(page)).at(-1)).toBe('Bob 2')
  // Who did not have the first item comes before all others; who got it right is last.
  await page.getByRole('button', { name: 'Sort by question 1', exact: true }).click()
  expect((await names(page))[0]).toBe('Cem 3')
  expect(await page.locator('th[aria-sort]').textContent()).toBe('1')
  await page.getByRole('button', { name: 'See the answers of Eve 5' }).click()
  await page.getByRole('dialog', { name: 'The answers of Eve 5' }).waitFor()
})

detail(
  'the share that got an item right leads to the item, the key stays in the address, and Back leads to the grid',
  async () => {
    const page = await openMatrix(12)
    const address = page.url()
    const { hash } = new URL(address)
    await page.getByRole('link', { name: /^Question 3: \d+% right/ }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('item-q3')
    expect(new URL(page.url()).hash).toBe(hash)
    await page.goBack()
    await rows(page).first().waitFor()
    expect(page.url()).toBe(address)
  },
)

detail(
  'a large class is drawn in pages, which can be turned; sorting looks at all and begins anew; printed, it is whole',
  async () => {
    const page = await openMatrix(120, { items: 40 })
    const status = page.getByRole('navigation', { name: 'Rows' }).getByRole('status')
    expect(await status.textContent()).toBe('1 to 40 of 120')
    const next = page.getByRole('button', { name: 'Next' })
    await next.click()
    await next.click()
    expect(await status.textContent()).toBe('81 to 120 of 120')
    await expect.poll(() => rows(page).count()).toBe(40)
    // At the end the button stays, with its focus, and does nothing.
    expect(await next.getAttribute('aria-disabled')).toBe('true')
    await next.press('Enter')
    expect(await status.textContent()).toBe('81 to 120 of 120')
    await page.getByRole('button', { name: /^Name/ }).click()
    expect(await status.textContent()).toBe('1 to 40 of 120')
    // Paper has no pages to turn.
    await openTab(page, 'Share and print')
    const printed = page.waitForEvent('console', { predicate: (message) => message.text().startsWith('printed') })
    await page.evaluate(() => {
      window.print = () => console.info(`printed ${document.querySelectorAll('.matrix tbody tr').length}`)
    })
    await page.getByRole('button', { name: 'Print the results' }).click()
    expect((await printed).text()).toBe('printed 120')
    await expect.poll(() => status.textContent()).toBe('1 to 40 of 120')
    await isWholeOnPaper(page)
  },
)

/** However it comes to be printed, all rows stand on paper, without buttons to turn them. */
async function isWholeOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect.poll(() => rows(page).count()).toBe(120)
  expect(await page.getByRole('button', { name: 'Next' }).count()).toBe(0)
  const box = await page.locator('.matrix').evaluate((one) => [one.scrollHeight, one.clientHeight])
  expect(box[0]).toBe(box[1])
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(() => rows(page).count()).toBe(40)
}

detail(
  'at 320 px the page does not scroll sideways; the matrix does, by keys, and keeps its headings in sight',
  async () => {
    const page = await openMatrix(40, { width: 320, items: 20 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    const region = page.getByRole('region', { name: 'Who got what right' })
    await region.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    const moved = () => region.evaluate((one) => one.scrollTop > 0 && one.scrollLeft > 0)
    await expect.poll(moved).toBe(true)
    const stays = await region.evaluate((one) => {
      const place = (selector: string) => one.querySelector(selector)?.getBoundingClientRect()
      const box = one.getBoundingClientRect()
      return {
        head: Math.round((place('thead th:nth-child(5)')?.top ?? 0) - box.top),
        name: Math.round((place('tbody tr:last-child th')?.left ?? 0) - box.left),
      }
    })
    expect(stays).toEqual({ head: 0, name: 0 })
  },
)
