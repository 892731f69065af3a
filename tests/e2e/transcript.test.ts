import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { type Footnote, startFootnote } from '../footnote.ts'
import { ledger } from './ferry.ts'
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

/** What a screen reader is given of the quiz, without what is random: its code and the receipt. */
async function heard(page: Page): Promise<string> {
  const tree = await page.locator('main').ariaSnapshot()
  return tree.replace(/\/q\/\w+/g, '/q/CODE').replace(/[A-Za-z0-9_-]{20,}(\.[A-Za-z0-9_-]+)*/g, 'TOKEN')
}

test('a whole quiz, as a screen reader is given it', async () => {
  const { quiz } = await publish(footnote, {
    topic: undefined,
    ledger: await ledger(),
    items: ['captain-choice-1', 'lorries-numeric-1', 'waiting-compare-1'],
    shuffle: false,
  })
  const context = await browser.newContext({ locale: 'en-GB' })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  await page.goto(quiz)
  await page.waitForLoadState('networkidle')
  const told: string[] = []
  const tell = async (step: string) => told.push(`# ${step}\n${await heard(page)}`)
  const check = () => page.getByRole('button', { name: 'Check answer' }).click()
  const goOn = (name: string) => page.getByRole('button', { name }).click()
  const verdict = () => page.getByRole('list', { name: 'Where it says so' }).first().waitFor()

  await tell('a choice')
  await page.getByRole('radio', { name: 'Tom Reed' }).check()
  await check()
  await verdict()
  await tell('a wrong answer')
  await goOn('Next question')
  await page.getByText('Question 2 of 3').waitFor()
  await tell('a number')
  await page.getByRole('textbox').fill('42')
  await check()
  await verdict()
  await tell('a right answer')
  await goOn('Next question')
  await page.getByText('Question 3 of 3').waitFor()
  await tell('pairs')
  for (const select of await page.locator('fieldset select').all()) await select.selectOption({ index: 1 })
  await check()
  await verdict()
  await tell('an answer that is right in part')
  await goOn('See your result')
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
  await page.getByRole('img', { name: 'Your receipt as a QR code' }).waitFor()
  await tell('the result')
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('transcript.txt')
  await context.close()
})
