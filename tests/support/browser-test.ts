import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { startBrowser } from './browser.ts'
import { test as served } from './served.ts'

// One browser beside the one Worker: the contexts that a test opens are its own.

export const browser: Browser = await startBrowser()

/** A test with the Worker and the browser, which are left when the last file of the process has run. */
export const test = served
  .extend('shown', { scope: 'worker' }, () => browser)
  .extend('closed', { scope: 'worker', auto: true }, ({ shown }, { onCleanup }) => {
    onCleanup(() => shown.close())
  })

/**
 * Nobody waits longer for what a page is to show: a guard against hanging, far above what it takes on a slow machine.
 */
const PATIENCE = 30_000

/** What a browser of its own would keep; closed when the test that opened it is over. */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(PATIENCE)
  onTestFinished(() => context.close())
  return context
}

/** A page in a context of its own. */
export async function newPage(options?: BrowserContextOptions): Promise<Page> {
  return (await newContext(options)).newPage()
}
