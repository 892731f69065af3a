import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { newContext, newPage, test } from '../support/browser-test.ts'
import { answerItem, openQuiz, settled } from '../support/e2e/answering.ts'
import { CUTS, openLine } from '../support/e2e/line.ts'
import { publish, submissions } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

// The connection dies at each step of a submission; the score arrives, and arrives once.

const line = await openLine(footnote.url)
afterAll(() => line[Symbol.asyncDispose]())

const nowButton = (page: Page) => page.getByRole('button', { name: 'Try now' })
const waits = async (page: Page) => {
  await page.getByText('are kept on this device').first().waitFor()
  await nowButton(page).waitFor()
}
const arrives = (page: Page) => page.getByRole('heading', { name: 'Your result' }).waitFor()

/** Presses "Try now"; a page that has tried by itself just then has no such button any more. */
async function tryNow(page: Page): Promise<void> {
  await Promise.any([nowButton(page).click(), arrives(page)])
  await arrives(page)
}

/** A student before the button that sends the sheet for good. */
async function aboutToSend(context: BrowserContext): Promise<{ page: Page; address: string; code: string }> {
  const { code } = await publish(footnote, { feedback: 'end', items: 3 })
  const address = `${line.url}/q/${code}`
  const page = await context.newPage()
  await openQuiz(page, address)
  await settled(page)
  await answerItem(page)
  await page.getByRole('button', { name: 'Send answers' }).click()
  await page.getByRole('heading', { name: 'Before you send' }).waitFor()
  return { page, address, code }
}

const send = (page: Page) => page.getByRole('button', { name: 'Send answers' }).click()

/** A page that waits, for its line was cut while it sent. */
async function cutWhileSending(cut: NonNullable<typeof line.cut>) {
  const context = await newContext()
  const sent = await aboutToSend(context)
  line.cut = cut
  await send(sent.page)
  await waits(sent.page)
  return { context, ...sent }
}

test.each(rowsOf(CUTS, (cut) => cut === 'request'))(
  'the line is cut at the %s: the page waits, and the score arrives once',
  async (cut) => {
    const { page, code } = await cutWhileSending(cut)
    const isStored = cut === 'answer' || cut === 'download'
    if (isStored) expect(await submissions(footnote, code)).toBe(1)
    line.cut = undefined
    await tryNow(page)
    expect(await submissions(footnote, code)).toBe(1)
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('waiting')))).toEqual([])
  },
)

// Where it was cut no longer matters to a page that begins anew, only whether the server has the sheet.
test.each(rowsOf(['upload', 'download'] as const, (cut) => cut === 'download'))(
  'the same, and the student reloads while it waits: cut at the %s',
  async (cut) => {
    const { page, code } = await cutWhileSending(cut)
    await page.reload()
    await waits(page)
    line.cut = undefined
    await tryNow(page)
    expect(await submissions(footnote, code)).toBe(1)
  },
)

test.each(rowsOf(['request', 'answer'] as const, (cut) => cut === 'answer'))(
  'the tab crashes while it waits, cut at the %s: the next one sends it',
  async (cut) => {
    const { context, page, address, code } = await cutWhileSending(cut)
    const crashed = page.waitForEvent('crash')
    page.goto('chrome://crash').catch(() => {})
    await crashed
    line.cut = undefined
    const next = await context.newPage()
    await next.goto(address)
    await arrives(next)
    expect(await submissions(footnote, code)).toBe(1)
  },
)

test('a server that cannot store it gives a slip, and it comes back with the slip', async () => {
  const context = await newContext()
  const { page, code } = await aboutToSend(context)
  const sent: (string | undefined)[] = []
  let isDown = true
  await page.route('**/submissions', async (route) => {
    sent.push((route.request().postDataJSON() as { slip?: string }).slip)
    if (!isDown) return route.continue()
    const problem = {
      type: 'urn:footnote:unavailable',
      title: 'It could not be saved just now',
      status: 503,
      slip: 'a.b.c',
    }
    return route.fulfill({
      status: 503,
      headers: { 'Retry-After': '1' },
      contentType: 'application/problem+json',
      json: problem,
    })
  })
  await send(page)
  await waits(page)
  isDown = false
  await tryNow(page)
  // It may have tried by itself meanwhile.
  const [first, ...others] = sent
  expect([first, ...new Set(others)]).toEqual([undefined, 'a.b.c'])
  expect(await submissions(footnote, code)).toBe(1)
})

test('with feedback after each item the last answer sends it, and a cut line delays only the result', async () => {
  const { code } = await publish(footnote, { feedback: 'each', items: 1 })
  const page = await newPage()
  await page.goto(`${line.url}/q/${code}`)
  line.cut = 'answer'
  await answerItem(page)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.getByRole('button', { name: 'See your result' }).click()
  await waits(page)
  line.cut = undefined
  await tryNow(page)
  expect(await submissions(footnote, code)).toBe(1)
})

test('two tabs of one attempt: what one has sent the other does not send again', async () => {
  const context = await newContext()
  const { page, address, code } = await aboutToSend(context)
  const other = await context.newPage()
  await other.goto(address)
  await other.getByText('You go on where you stopped').waitFor()
  await send(page)
  await arrives(page)
  await other.getByRole('heading', { name: 'sent from another tab' }).waitFor()
  expect(await submissions(footnote, code)).toBe(1)
})
