import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Published } from '../../questions/wire/published.ts'
import { detail, newPage, test } from '../support/browser-test.ts'
import { deskIn } from '../support/e2e/desk-tabs.ts'
import { focusedText, ledTo, press, seeFocus, tabTo, tabToNamed } from '../support/e2e/keys.ts'
import { landed } from '../support/e2e/make-page.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { seed } from '../support/e2e/seed.ts'
import { footnote } from '../support/served.ts'
import { desk as deskOf } from '../support/worker/calls.ts'

// The journeys of a teacher by keys alone. Keys are the only thing that these tests press.

async function open(address: string): Promise<Page> {
  // The order in which a date is typed is the browser's, which speaks American English.
  const page = await newPage({ locale: 'en-US' })
  await page.goto(address)
  return page
}

const rows = (page: Page) => page.locator('section.scroll tbody th').allTextContents()

test('by keys alone a teacher makes a quiz, publishes it and opens its desk', async () => {
  const page = await open(footnote.url)
  await press(page, 'Make a quiz')
  await page.getByRole('button', { name: 'Publish, keep results on this device' }).first().waitFor()
  await press(page, 'Publish, keep results on this device')
  await landed(page)
  await page.getByText('Nobody has handed in yet').waitFor()
  // The way past the head of the page leaves the key in the address.
  const address = page.url()
  await expect.poll(() => focusedText(page)).toBe('Your quiz is ready')
  for (const passed of ['Check a quiz', 'Topics', 'Footnote¹', 'Skip to the page']) {
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => focusedText(page)).toBe(passed)
  }
  await seeFocus(page)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('page')
  expect(page.url()).toBe(address)
})

/** From the tab that is open to another: one of them is a stop, and arrows lead along. */
async function toTab(page: Page, key: string, name: string): Promise<void> {
  await tabTo(page, () =>
    page.evaluate(() => document.activeElement?.matches('[role=tab][aria-selected=true]') === true),
  )
  await page.keyboard.press(key)
  await expect.poll(() => focusedText(page)).toBe(name)
  await page.keyboard.press('Enter')
  await page.getByRole('tabpanel', { name }).waitFor()
}

async function ruleAndUndo(page: Page, published: Published): Promise<void> {
  await press(page, 'Rule on question 1')
  // The button says the same as the dialog's heading.
  await page.getByRole('dialog').waitFor()
  await ledTo(page, /^Rule on question 1$/)
  await tabToNamed(page, 'Drop the question')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.getByLabel('Give everybody the point').isChecked()).toBe(true)
  await tabToNamed(page, 'Why, for the students')
  await page.keyboard.type('The question was unclear.')
  await press(page, 'Use this ruling')
  await page.getByText(/^Done/).waitFor()
  expect((await deskOf(footnote, published)).rulings).toMatchObject([{ item: 'q1', is: 'everyone' }])
  await press(page, 'Close')
  await expect.poll(() => focusedText(page)).toBe('Rule on question 1')
  await press(page, 'Undo')
  await ledTo(page, /^Done/)
  expect((await deskOf(footnote, published)).rulings).toEqual([])
}

async function deleteAnn(page: Page): Promise<void> {
  await press(page, 'Delete the attempt of Ann 1')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  // What does no harm comes first.
  await expect.poll(() => focusedText(page)).toBe('Keep')
  await press(page, 'Keep')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => rows(page)).toHaveLength(3)
  await press(page, 'Delete the attempt of Ann 1')
  await dialog.waitFor()
  await press(page, 'Delete')
  await ledTo(page, /^Attempts/)
  await expect.poll(() => rows(page)).toEqual(['Cem 3', 'Bob 2'])
}

/** Asks again before the browser has told the page that the dialog is shut: that comes as a task of its own. */
const keepAndAskAgain = () => {
  const press = (button: Element | null) => {
    if (button instanceof HTMLElement) button.click()
  }
  press(document.querySelector('dialog [type=submit]'))
  return Promise.resolve().then(() => press(document.querySelector('td button.danger')))
}

test('a dialog that was shut a moment ago opens again', async () => {
  const published = await publish(footnote, { items: 2 })
  await seed(footnote, published, 1)
  const page = await open(deskIn('attempts', published.results))
  // A stop below what is still to come would be pushed out of view by it.
  await page.locator('section.scroll').waitFor()
  await press(page, 'Delete the attempt of')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await page.evaluate(keepAndAskAgain)
  await page.locator('dialog[open]').waitFor()
  await expect.poll(() => focusedText(page)).toBe('Keep')
})

async function extend(page: Page, published: Published): Promise<void> {
  await tabToNamed(page, 'New closing time')
  const [year, month, day] = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10).split('-')
  // The field knows its last year, so it goes on by itself where four digits are typed.
  await page.keyboard.type(`${month}${day}${year}0930AM`)
  await seeFocus(page)
  await press(page, 'Set')
  await page
    .getByText(/^Closes /)
    .first()
    .waitFor()
  expect((await deskOf(footnote, published)).settings.closes).toMatch(`${year}-${month}-${day}`)
}

detail(
  'by keys alone a teacher sorts, searches, rules, undoes it, deletes an attempt and extends the deadline',
  async () => {
    const published = await publish(footnote, { feedback: 'end', askName: true, items: 2 })
    await seed(footnote, published, 3)
    const page = await open(deskIn('attempts', published.results))
    await page.locator('section.scroll').waitFor()

    // The region that scrolls is a stop as well, and its text begins with the same word.
    await tabTo(page, () => page.evaluate(() => document.activeElement?.matches('button.sort') === true))
    await expect.poll(() => focusedText(page)).toMatch(/^Name/)
    await page.keyboard.press('Enter')
    await page.locator('th[aria-sort=descending]').getByText('Name').waitFor()
    await expect.poll(() => rows(page)).toEqual(['Cem 3', 'Bob 2', 'Ann 1'])
    expect(await focusedText(page), 'the heading keeps the focus').toMatch(/^Name/)

    await tabToNamed(page, 'Search by name')
    await page.keyboard.type('bob')
    await expect.poll(() => rows(page)).toEqual(['Bob 2'])
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    await toTab(page, 'ArrowLeft', 'Overview')
    await page.locator('.matrix').waitFor()
    await press(page, 'See the answers of Bob 2')
    await page.getByRole('dialog', { name: 'The answers of Bob 2' }).waitFor()
    await page.keyboard.press('Escape')
    // The focus goes back to where it was.
    await expect.poll(() => focusedText(page)).toBe('Bob 2')

    await toTab(page, 'ArrowRight', 'Attempts')
    await toTab(page, 'ArrowRight', 'Questions')
    await ruleAndUndo(page, published)
    await toTab(page, 'ArrowLeft', 'Attempts')
    await tabTo(page, () => page.evaluate(() => document.activeElement?.matches('button.sort') === true))
    await page.keyboard.press('Enter')
    await deleteAnn(page)
    await toTab(page, 'End', 'Settings')
    await extend(page, published)
  },
)
