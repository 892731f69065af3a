import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished, test as plain } from 'vitest'
import { startBrowser } from './browser.ts'
import { type Footnote, startFootnote } from './footnote.ts'

// One Worker and one browser serve all test files of a process (isolate: false), one test after the other. What a test publishes and the
// contexts that it opens are its own; one that needs a Worker set up otherwise starts it itself.

const [theFootnote, theBrowser] = await Promise.all([startFootnote(), startBrowser()])

export const footnote: Footnote = theFootnote
export const browser: Browser = theBrowser

/** A test on this stage, which is left when the last file of the process has run. */
export const test = plain
  .extend('stage', { scope: 'worker' }, () => ({ footnote, browser }))
  .extend('end', { scope: 'worker', auto: true }, ({ stage }, { onCleanup }) => {
    onCleanup(async () => {
      await stage.browser.close()
      await stage.footnote[Symbol.asyncDispose]()
    })
  })

/** Nobody waits longer for what a page is to show: a guard against hanging, far above what it takes on a slow machine. */
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
