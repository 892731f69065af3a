import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

test('the question of the start page shows where its answer stands once it is answered, and nothing is asked of a server for it', async () => {
  const page = await newPage()
  await page.goto(footnote.url)
  const live = page.locator('.try-one')
  await live.locator('button:enabled').first().waitFor()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  expect(await live.locator('blockquote').first().isVisible()).toBe(false)
  await live.locator('button').first().click()
  await live.locator('.is-right').waitFor()
  expect(await live.locator('.receipt').count()).toBe(2)
  expect(await live.locator('blockquote').first().isVisible()).toBe(true)
  expect(await live.locator('.live-verdict').innerText()).toMatch(
    /^(Right|Not quite)\. \d independent sources agree\.$/,
  )
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('live-verdict')
  expect(asked).toEqual([])
})

detail(
  'each option of the start page’s question is said to be right exactly if it is marked so, and one of them is',
  async () => {
    const page = await newPage()
    await page.goto(footnote.url)
    const live = page.locator('.try-one')
    await live.locator('button:enabled').first().waitFor()
    const options = await live.locator('button').allInnerTexts()
    const verdicts: string[] = []
    for (const option of options) {
      await page.reload()
      await live.getByRole('button', { name: option, exact: true }).click()
      const isRight = (await live.locator('.is-right > span > span').first().innerText()) === option
      const [verdict = ''] = (await live.locator('.live-verdict').innerText()).split('.')
      expect(verdict, option).toBe(isRight ? 'Right' : 'Not quite')
      expect(await live.locator('.is-wrong').count(), option).toBe(isRight ? 0 : 1)
      verdicts.push(verdict)
    }
    expect(verdicts.filter((verdict) => verdict === 'Right')).toHaveLength(1)
  },
)

detail('a reader of French gets a French question, and without a script its answer is behind a fold', async () => {
  const page = await newPage({ locale: 'fr-FR', javaScriptEnabled: false })
  await page.goto(footnote.url)
  expect(await page.locator('.try-one h2').getAttribute('lang')).toBe('fr')
  await page.getByText('Montrer la réponse et ses sources').click()
  expect(await page.locator('.try-one .receipt').first().isVisible()).toBe(true)
})

const windows = [
  [1280, 800],
  [375, 667],
] as const

test.each(rowsOf(windows, ([width]) => width === 375))(
  'at %i × %i making a quiz and entering a code are on the first screen',
  async (width, height) => {
    const page = await newPage({ viewport: { width, height } })
    await page.goto(footnote.url)
    for (const one of [page.getByRole('link', { name: 'Make a quiz' }).first(), page.getByLabel('I have a code')]) {
      const box = await one.boundingBox()
      if (!box) throw new Error('It is not shown.')
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
    }
  },
)

test('a code, or a whole link in its place, leads to the quiz', async () => {
  const { code, quiz } = await publish(footnote, { items: 1 })
  const page = await newPage()
  for (const typed of [code.toUpperCase(), `${quiz}.`]) {
    await page.goto(footnote.url)
    await page.getByLabel('I have a code').fill(typed)
    await page.keyboard.press('Enter')
    await page.locator('fieldset.item').waitFor()
    expect(new URL(page.url()).pathname).toBe(`/q/${code}`)
  }
})
