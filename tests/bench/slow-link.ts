import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildBank } from '../../questions/bank/bank.ts'
import { prepare } from '../../questions/facts/topic.ts'
import type { Started } from '../../questions/wire/attempt.ts'
import { startBrowser } from '../support/browser.ts'
import { setup } from '../support/built.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { type Footnote, startFootnote } from '../support/footnote.ts'
import { shippedLedger } from '../support/questions/shipped.ts'
import { bareForm, startBare } from './bare.ts'
import type { Bench } from './bench.ts'
import { openEdge } from './edge.ts'
import { median } from './median.ts'

/** A phone at the edge of its network, and an old school laptop. */
const LINK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const CPU = 4
const LONG_TASK = 50
const RUNS = 9

/** What one student went through, in milliseconds. */
interface Run {
  /** From the navigation to the frame that shows the whole first item. */
  readonly readable: number
  /** From the navigation to the frame that shows an option selected, by a tap as soon as there was something to tap. */
  readonly selected: number
  /** From the tap that sends to the frame that shows what came of it. */
  readonly feedback: number
  readonly again: number
  /** The longest task of the main thread; 0 where none was long. */
  readonly task: number
}

declare global {
  interface Window {
    readable?: number
    selected?: number
    task?: number
    told?: number
  }
}

/** Runs in the page before anything else; it keeps times on the window. */
function watch(): void {
  const isWhole = (item: Element) => item.nextElementSibling !== null || document.readyState !== 'loading'
  const look = () => {
    const item = document.querySelector('fieldset')
    if (item && isWhole(item) && item.getBoundingClientRect().height > 0)
      requestAnimationFrame(() => (window.readable = performance.now()))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  addEventListener('change', () => requestAnimationFrame(() => (window.selected ??= performance.now())), true)
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (!(target instanceof Element) || !target.closest('button')) return
      const await_ = () => {
        if (document.querySelector('.verdict'))
          requestAnimationFrame(() => (window.told = performance.now() - timeStamp))
        else requestAnimationFrame(await_)
      }
      requestAnimationFrame(await_)
    },
    true,
  )
  window.task = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.task = Math.max(window.task ?? 0, duration)
  }).observe({ type: 'longtask', buffered: true })
}

async function timeOf(page: Page, name: 'readable' | 'selected' | 'told'): Promise<number> {
  return (await page.waitForFunction((key) => window[key], name, { polling: 'raf' })).evaluate((time) => time ?? 0)
}

/** Opens a quiz in a browser that has never seen it, selects, sends, and comes back to it. */
async function take(browser: Browser, url: string, isBare: boolean): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 412, height: 800 } })
  await context.addInitScript(watch)
  const page = await slowPage(context)
  await page.goto(url, { waitUntil: 'commit' })
  const readable = await timeOf(page, 'readable')
  const option = await page.locator('input[type=radio]').first().boundingBox()
  await page.mouse.click((option?.x ?? 0) + 4, (option?.y ?? 0) + 4)
  const selected = await timeOf(page, 'selected')
  await page.waitForLoadState('networkidle')
  if (!(await page.locator('input[type=radio]').first().isChecked())) throw new Error('The selection was lost.')
  const task = await page.evaluate(() => window.task ?? 0)
  const button = page.getByRole('button', { name: isBare ? 'Send' : 'Check answer' })
  await button.scrollIntoViewIfNeeded()
  await button.click({ noWaitAfter: true })
  if (isBare)
    await page.waitForFunction(() => document.body?.textContent?.includes('Thank you.'), undefined, { polling: 'raf' })
  // A form's round trip counts from its navigation, which begins with the tap.
  const feedback = await timeOf(page, isBare ? 'readable' : 'told')
  const later = isBare ? 0 : await page.evaluate(() => window.task ?? 0)
  await page.goto(url, { waitUntil: 'commit' })
  const again = await timeOf(page, 'readable')
  await context.close()
  return { readable, selected, feedback, again, task: Math.max(task, later) }
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', LINK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU })
  return page
}

/** Publishes ten choices, and asks for them as a student's page would. */
async function tenChoices(footnote: Footnote) {
  const topic = 'white-helmets'
  const { items } = buildBank(prepare(await shippedLedger(topic)))
  const choices = items.flatMap(({ item }) => (item.shape === 'one' ? [item.id] : [])).slice(0, 10)
  const { code } = await publish(footnote, { topic, items: choices, shuffle: false })
  const answered = await footnote.fetch(`/api/quizzes/${code}/attempts`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  })
  const started: Started = await answered.json()
  return { code, items: started.items }
}

/**
 * A quiz beside a bare HTML form of its ten questions, on a slow link and a slow machine, one after the other in turn.
 */
export async function slowLink(): Promise<readonly Bench[]> {
  setup()
  await using footnote = await startFootnote()
  const { code, items } = await tenChoices(footnote)
  const { page, answer } = bareForm(items)
  await using bare = await startBare(page, answer)
  await using ourEdge = await openEdge(footnote.url)
  await using bareEdge = await openEdge(bare.url)
  await using browser = await startBrowser()
  const pairs: (readonly [ours: Run, form: Run])[] = []
  for (let run = 0; run <= RUNS; run += 1) {
    const pair = [
      await take(browser, `${ourEdge.url}/q/${code}`, false),
      await take(browser, bareEdge.url, true),
    ] as const
    // The first warms up both servers and the browser.
    if (run > 0) pairs.push(pair)
  }
  const beside = (title: string, part: keyof Run, bar: number): Bench => {
    const [a, b] = [median(pairs.map(([ours]) => ours[part])), median(pairs.map(([, form]) => form[part]))]
    return { title, ratio: a / b, bar, detail: `${a.toFixed(0)} ms against ${b.toFixed(0)} ms, medians of ${RUNS}` }
  }
  const tasks = pairs.map(([ours]) => ours.task)
  return [
    beside('slow link: the first item is readable, beside a bare form', 'readable', 1.15),
    beside('slow link: an option is selected, beside a bare form', 'selected', 1.15),
    beside("slow link: feedback after a tap, beside a bare form's round trip", 'feedback', 1.5),
    beside('slow link: the first item on a second visit, beside a bare form', 'again', 1.15),
    {
      title: `slow link: the longest task, beside ${LONG_TASK} ms`,
      ratio: median(tasks) / LONG_TASK,
      bar: 1,
      detail: `${median(tasks).toFixed(0)} ms, median of ${RUNS}; the bare form's ${median(pairs.map(([, form]) => form.task)).toFixed(0)} ms; 0 where none is long`,
    },
  ]
}
