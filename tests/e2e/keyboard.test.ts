import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildBank } from '../../questions/bank.ts'
import { parseLedger } from '../../questions/ledger.ts'
import { prepare } from '../../questions/topic.ts'
import ledger from '../../questions/topics/bridge-closure/ledger.json' with { type: 'json' }
import { startBrowser } from '../browser.ts'
import { type Footnote, startFootnote } from '../footnote.ts'
import { openQuiz } from './answering.ts'
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

/** One item of every shape that the topic has, by id. */
function oneOfEach(): readonly string[] {
  const parsed = parseLedger(ledger)
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message)
  const shapes = new Map<string, string>()
  for (const { item } of buildBank(prepare(parsed.ledger)).items)
    if (!shapes.has(item.shape)) shapes.set(item.shape, item.id)
  return [...shapes.values()]
}

/** What has the focus, in a word; '' for nothing. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement
    if (one === null || one === document.body) return ''
    if (one instanceof HTMLInputElement) return one.type
    return one instanceof HTMLButtonElement && one.closest('.order') ? 'move' : one.localName
  })

/** Presses Tab until the focus is on something; fails when all of the page has been passed. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard does not get there.')
}

async function pressButton(page: Page, name: string): Promise<void> {
  await tabTo(page, () => page.evaluate((text) => document.activeElement?.textContent === text, name))
  await page.keyboard.press('Enter')
}

/** Answers the item from its heading on, by keys alone. @returns With what. */
async function answerByKeys(page: Page): Promise<string> {
  const kinds = ['radio', 'checkbox', 'text', 'select', 'move']
  await tabTo(page, async () => kinds.includes(await focused(page)))
  const kind = await focused(page)
  if (kind === 'radio') await page.keyboard.press('ArrowDown')
  if (kind === 'checkbox') await page.keyboard.press('Space')
  if (kind === 'text') await page.keyboard.type('7')
  if (kind === 'move') await page.keyboard.press('Enter')
  while (kind === 'select' && (await focused(page)) === 'select') {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
  }
  return kind
}

test('by keys alone a student answers an item of every shape, is led to each verdict and to the result', async () => {
  const items = oneOfEach()
  const { quiz } = await publish(footnote, { items, shuffle: false })
  const page = await browser.newPage()
  page.setDefaultTimeout(10_000)
  await openQuiz(page, quiz)
  await page.waitForLoadState('networkidle')
  const used = new Set<string>()
  for (let at = 1; at <= items.length; at += 1) {
    used.add(await answerByKeys(page))
    await pressButton(page, 'Check answer')
    await page.getByRole('list', { name: 'Where it says so' }).first().waitFor()
    expect(await page.evaluate(() => document.activeElement?.closest('.verdict') !== null), `verdict ${at}`).toBe(true)
    await pressButton(page, at < items.length ? 'Next question' : 'See your result')
    if (at < items.length) {
      await page.getByText(`Question ${at + 1} of ${items.length}`).waitFor()
      expect(await focused(page), `item ${at + 1}`).toBe('h2')
    }
  }
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Your result')
  expect([...used].sort()).toEqual(['checkbox', 'move', 'radio', 'select', 'text'])
  await page.close()
})

test('by keys alone a student begins a sheet, reviews what is unanswered and sends it', async () => {
  const items = oneOfEach()
  const { quiz } = await publish(footnote, { items, shuffle: false, feedback: 'end' })
  const page = await browser.newPage()
  page.setDefaultTimeout(10_000)
  await openQuiz(page, quiz)
  await page.waitForLoadState('networkidle')
  await answerByKeys(page)
  await pressButton(page, 'Send answers')
  await page.getByRole('heading', { name: 'Before you send' }).waitFor()
  await pressButton(page, 'Send answers')
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
  await page.close()
})
