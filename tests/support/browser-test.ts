import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished, TestRunner } from 'vitest'
import { startBrowser } from './browser.ts'
import { isWhole } from './e2e/rows.ts'
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
 * A test that the whole form alone has, `npm run soak -- browser`: it looks closely at a part of what a journey of the
 * test command comes through, or at what is proven without a browser, too.
 */
export function detail(name: string, body: () => Promise<void>): void {
  if (isWhole) test(name, body)
}

/**
 * Nobody waits longer for what a page is to show: a guard against hanging, far above what it takes on a slow machine.
 */
const PATIENCE = 60_000

/**
 * What a browser of its own would keep; closed when the test that opened it is over.
 *
 * @param whenOver `onTestFinished` of the test's own context, for tests that run beside each other: vitest's global one
 * belongs to whichever of them began last, which closed the context under the other's hands.
 */
export async function newContext(
  options: BrowserContextOptions = {},
  whenOver?: typeof onTestFinished,
): Promise<BrowserContext> {
  if (!whenOver && TestRunner.getCurrentTest()?.concurrent) {
    throw new Error('A concurrent test gives its own onTestFinished to newContext.')
  }
  const context = await browser.newContext(options)
  context.setDefaultTimeout(PATIENCE)
  let isOpen = true
  context.on('close', () => {
    isOpen = false
  })
  ;(whenOver ?? onTestFinished)(async () => {
    if (!isOpen) return
    // A request that a test's own route is still at would fail it for the closing.
    for (const one of [...context.pages(), context]) await one.unrouteAll({ behavior: 'ignoreErrors' })
    await context.close()
  })
  return context
}

/** A page in a context of its own. */
export async function newPage(options?: BrowserContextOptions): Promise<Page> {
  return (await newContext(options)).newPage()
}
