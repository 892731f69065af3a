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

/**
 * Runs in the page before anything else, and says times on its console. To be asked, a page has to run the script of
 * the tool that asks, which takes a tenth of a second here: as long as what is measured.
 */
function watch(): void {
  const isWhole = (item: Element) => item.nextElementSibling !== null || document.readyState !== 'loading'
  const look = () => {
    const item = document.querySelector('fieldset')
    if (item && isWhole(item) && item.getBoundingClientRect().height > 0) requestAnimationFrame(() => shown(item))
    else requestAnimationFrame(look)
  }
  const shown = (item: Element) => {
    const at = performance.now()
    const option = item.querySelector('input[type=radio]')?.getBoundingClientRect()
    console.debug('readable', at, option?.x ?? 0, option?.y ?? 0)
  }
  requestAnimationFrame(look)
  addEventListener('change', () => requestAnimationFrame(() => console.debug('selected', performance.now())), true)
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (!(target instanceof Element) || !target.closest('button')) return
      const await_ = () => {
        if (document.querySelector('.verdict'))
          requestAnimationFrame(() => console.debug('told', performance.now() - timeStamp))
        else requestAnimationFrame(await_)
      }
      requestAnimationFrame(await_)
    },
    true,
  )
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) console.debug('task', duration)
  }).observe({ type: 'longtask', buffered: true })
}

type Said = 'readable' | 'selected' | 'told' | 'task'

/** The numbers that the page says next under that name. */
async function next(page: Page, name: Said): Promise<readonly number[]> {
  const message = await page.waitForEvent('console', (said) => said.text().startsWith(`${name} `))
  return message.text().split(' ').slice(1).map(Number)
}

/** Opens a quiz in a browser that has never seen it, selects, sends, and comes back to it. */
async function take(browser: Browser, url: string, isBare: boolean): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 412, height: 800 } })
  await context.addInitScript(watch)
  const page = await slowPage(context)
  let task = 0
  page.on('console', (said) => {
    if (said.text().startsWith('task ')) task = Math.max(task, Number(said.text().slice(5)))
  })
  const open = async () => {
    const shown = next(page, 'readable')
    await page.goto(url, { waitUntil: 'commit' })
    return shown
  }
  const [readable = 0, x = 0, y = 0] = await open()
  const chosen = next(page, 'selected')
  await page.mouse.click(x + 4, y + 4)
  const [selected = 0] = await chosen
  await page.waitForLoadState('networkidle')
  const first = task
  if (!(await page.locator('input[type=radio]').first().isChecked())) throw new Error('The selection was lost.')
  const button = page.getByRole('button', { name: isBare ? 'Send' : 'Check answer' })
  await button.scrollIntoViewIfNeeded()
  // What is long here is the tool's own script, which finds the button.
  task = 0
  // A form's round trip counts from its navigation, which begins with the tap.
  const answered = next(page, isBare ? 'readable' : 'told')
  await button.click({ noWaitAfter: true })
  const [feedback = 0] = await answered
  const later = isBare ? 0 : task
  const [again = 0] = await open()
  await context.close()
  return { readable, selected, feedback, again, task: Math.max(first, later) }
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
