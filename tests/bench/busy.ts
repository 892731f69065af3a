import type { Browser, CDPSession, Page } from 'playwright-core'

/** What one act took of a page's main thread, in milliseconds. */
export interface Busy {
  readonly all: number
  /** Its longest task. */
  readonly longest: number
}

export interface Watched {
  readonly page: Page
  /** Does something on the page and waits until it is drawn and nothing is left to do. */
  readonly act: (does: () => Promise<unknown>) => Promise<Busy>
}

/** One of a trace's events, as far as it is read. (Trace Event Format; Chromium adds `tdur`.) */
interface TraceEvent {
  readonly [name: string]: unknown
}

/**
 * A page whose main thread is watched. What counts is the processor's time: how long a task stands still because others
 * use the machine says nothing of the page.
 */
export async function openWatched(browser: Browser): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(60_000)
  const session = await browser.newBrowserCDPSession()
  return {
    page,
    act: async (does) => {
      const tasks = tasksIn(
        await traced(session, async () => {
          await does()
          await settled(page)
        }),
      )
      return { all: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(0, ...tasks) }
    },
  }
}

async function traced(session: CDPSession, does: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = []
  const keep = ({ value }: { readonly value: readonly TraceEvent[] }) => {
    for (const event of value) events.push(event)
  }
  session.on('Tracing.dataCollected', keep)
  const includedCategories = ['toplevel', 'devtools.timeline', 'blink', '__metadata']
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } })
  await does()
  const whole = new Promise((done) => session.once('Tracing.tracingComplete', done))
  await session.send('Tracing.end')
  await whole
  session.off('Tracing.dataCollected', keep)
  return events
}

/**
 * In it the browser keeps an answer for the tools that watch the page, and decodes it whole: a tenth of a second for
 * the desk of ten thousand. Where nothing watches, it takes a third of a millisecond.
 */
const WATCHING = 'ResponseBodyLoader::DidFinishLoadingBody'

/** What each task of a page's main thread took, without what is only done because it is watched. */
function tasksIn(events: readonly TraceEvent[]): readonly number[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const isMain = ({ name, args }: TraceEvent) =>
    name === 'thread_name' && JSON.stringify(args).includes('CrRendererMain')
  const main = new Set(events.filter(isMain).map(threadOf))
  const isTask = ({ name, ph }: TraceEvent) => ph === 'X' && String(name).endsWith('RunTask')
  const own = events.filter((event) => main.has(threadOf(event)))
  const watching = own.filter(({ name, ph }) => ph === 'X' && name === WATCHING)
  const isIn = (task: TraceEvent) => (event: TraceEvent) =>
    threadOf(event) === threadOf(task) &&
    Number(event.ts) >= Number(task.ts) &&
    Number(event.ts) < Number(task.ts) + Number(task.dur ?? 0)
  return own.filter(isTask).map((task) => processorTime([task]) - processorTime(watching.filter(isIn(task))))
}

/** In milliseconds. */
const processorTime = (events: readonly TraceEvent[]): number =>
  events.reduce((sum, { tdur }) => sum + Number(tdur ?? 0) / 1000, 0)

function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done())))
      }),
  )
}

/**
 * Until an element is there. Playwright's own waiting puts 330 kB of script into the page and has it laid out again and
 * again: of opening the desk of 1,000 that was a sixth.
 */
export function present(page: Page, selector: string): Promise<void> {
  return page.evaluate(
    (sought) =>
      new Promise<void>((done) => {
        const isThere = () => document.querySelector(sought) !== null
        const watcher = new MutationObserver(() => isThere() && end())
        const end = () => {
          watcher.disconnect()
          done()
        }
        if (isThere()) return end()
        watcher.observe(document, { childList: true, subtree: true })
      }),
    selector,
  )
}

/** Turns the wheel over a region, a frame at a time. */
export async function turnWheel(page: Page, region: string): Promise<void> {
  await page
    .locator(region)
    .first()
    .hover({ position: { x: 20, y: 60 } })
  for (let turns = 0; turns < 40; turns += 1) {
    await page.mouse.wheel(0, 600)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  }
}
