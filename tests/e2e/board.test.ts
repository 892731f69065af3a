import type { BrowserContextOptions } from 'playwright-core'
import { expect } from 'vitest'
import { detail, newContext, newPage, test } from '../support/browser-test.ts'
import { deskIn } from '../support/e2e/desk-tabs.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { resize } from '../support/e2e/resize.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'
import { start, submit } from '../support/worker/calls.ts'

/** The board of a new quiz, in a browser where its desk can be opened beside it. */
async function openBoard(options?: BrowserContextOptions) {
  const published = await publish(footnote, { items: 2 })
  const context = await newContext(options)
  const board = await context.newPage()
  await board.goto(`${footnote.url}/board/${published.code}`)
  await board.locator('.code-typed').waitFor()
  return { ...published, context, board }
}

test('the board of an open desk says how many have handed in and when that was, and that a deleted quiz is over; without a desk it says nothing of it', async () => {
  const { code, results, context, board } = await openBoard()
  expect(await board.locator('.handed').innerText()).toBe('')
  const desk = await context.newPage()
  await desk.goto(results)
  await board.getByText('Nobody has handed in yet').waitFor()
  const started = await start(footnote, code)
  await submit(footnote, code, started.token, {})
  await desk.getByRole('button', { name: 'Refresh' }).click()
  await board.getByText('1 has handed in').waitFor()
  expect(await board.locator('.handed').innerText()).toMatch(/as of \d/)
  // The class would type a code that leads nowhere any more.
  await desk.getByRole('tab', { name: 'Settings' }).click()
  await desk.getByRole('button', { name: 'Delete this quiz' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Delete this quiz' }).click()
  await board.getByText('This quiz is closed.').waitFor()
})

test('from the back of a room: at 1280 × 800 the code is 80 pixels high and the QR code 40 in a hundred of the screen, and nothing has to be scrolled', async () => {
  const { code } = await publish(footnote, { items: 2 })
  const page = await newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${footnote.url}/board/${code}`)
  const size = await page.locator('.code-typed').evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
  expect(size).toBeGreaterThanOrEqual(80)
  const qr = await page.locator('svg.qr').boundingBox()
  expect(qr?.height).toBeGreaterThanOrEqual(0.4 * 800)
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true)
  await resize(page, 320, 640)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
})

detail('on a small projector, too, the code stands beside the QR code and not below it', async () => {
  const { code } = await publish(footnote, { items: 2 })
  const page = await newPage()
  await page.goto(`${footnote.url}/board/${code}`)
  for (const [width, height] of [
    [800, 600],
    [1024, 768],
    [620, 600],
  ] as const) {
    await resize(page, width, height)
    const between = await page.locator('.code-typed').evaluate((one) => {
      const text = document.createRange()
      text.selectNodeContents(one)
      const qr = document.querySelector('svg.qr')?.getBoundingClientRect()
      return (qr?.left ?? 0) - text.getBoundingClientRect().right
    })
    expect(between, `${width} × ${height}`).toBeGreaterThanOrEqual(0)
  }
})

test.each(rowsOf(['en', 'ar'], (locale) => locale === 'ar'))(
  'at 400 % the code is whole and the QR code below it, in %s',
  async (locale) => {
    const { board } = await openBoard({ locale, viewport: { width: 320, height: 256 } })
    const code = (await board.locator('.code-typed bdi').boundingBox()) ?? expect.fail('There is no code.')
    const qr = (await board.locator('svg.qr').boundingBox()) ?? expect.fail('There is no QR code.')
    expect(code.x).toBeGreaterThanOrEqual(0)
    expect(code.x + code.width).toBeLessThanOrEqual(320)
    expect(qr.y).toBeGreaterThanOrEqual(code.y + code.height)
  },
)

detail(
  'the board of a closed quiz says so instead of the way in, as soon as its desk knows, and when it is loaded',
  async () => {
    const { code, results, context, board } = await openBoard()
    const desk = await context.newPage()
    await desk.goto(deskIn('settings', results))
    await desk.getByRole('button', { name: 'Close now' }).click()
    await board.getByText('This quiz is closed.').waitFor()
    expect(await board.locator(':is(.code-typed, .qr)').count()).toBe(0)
    const later = await newPage({ javaScriptEnabled: false })
    await later.goto(`${footnote.url}/board/${code}`)
    await later.getByText('This quiz is closed.').waitFor()
    expect(await later.locator(':is(.code-typed, .qr)').count()).toBe(0)
  },
)

test('the board is whole without JavaScript, and a quiz that is none has none', async () => {
  const { code, quiz } = await publish(footnote, { items: 2 })
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto(`${footnote.url}/board/${code}`)
  expect(await page.locator('.board').innerText()).toContain(quiz.replace('http://', ''))
  expect(await page.locator('svg.qr').count()).toBe(1)
  expect((await footnote.fetch('/board/zzzzzzzzzz')).status).toBe(404)
})
