import type { Browser, CDPSession, Page } from 'playwright-core'

declare global {
  interface Window {
    longest?: number
  }
}

/** What one act took of a page's main thread, in milliseconds. */
export interface Busy {
  readonly all: number
  /** Its longest task; 0 where none took 50 or more. */
  readonly longest: number
}

export interface Watched {
  readonly page: Page
  /** Does something on the page and waits until it is drawn and nothing is left to do. */
  readonly act: (does: () => Promise<unknown>) => Promise<Busy>
}

/** Runs in the page before anything else. */
function watch(): void {
  window.longest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest ?? 0, duration)
  }).observe({ type: 'longtask', buffered: true })
}

/** A page whose main thread is watched. */
export async function openWatched(browser: Browser): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(60_000)
  await page.addInitScript(watch)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return {
    page,
    act: async (does) => {
      await page.evaluate(() => (window.longest = 0))
      const before = await taskTime(session)
      await does()
      await settled(page)
      return { all: (await taskTime(session)) - before, longest: await page.evaluate(() => window.longest ?? 0) }
    },
  }
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done())))
      }),
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
