import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { type Footnote, startFootnote } from '../footnote.ts'
import { takeQuiz } from './answering.ts'
import { publish, submissions } from './quizzes.ts'

// Filters and lines that break a page's scripts: the quiz is then taken with plain forms.

let footnote: Footnote
let browser: Browser
beforeAll(async () => {
  ;[footnote, browser] = await Promise.all([startFootnote(), startBrowser()])
})
afterAll(async () => {
  await browser.close()
  await footnote[Symbol.asyncDispose]()
})

const BREAKS = {
  'are blocked': (route: Route) => route.abort(),
  'are answered with a page of the filter': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<html><p>This page is blocked.</p></html>' }),
  'come cut short': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: 'import { a as' }),
} as const

test.each(
  Object.keys(BREAKS).flatMap((way) =>
    ['every script', 'the scripts after the first'].map((which) => [which, way as keyof typeof BREAKS] as const),
  ),
)('%s %s: the quiz is taken with plain forms, and the score arrives once', async (which, way) => {
  const { quiz } = await publish(footnote, { items: 2 })
  const before = await submissions(footnote)
  const context = await browser.newContext()
  context.setDefaultTimeout(20_000)
  await context.route('**/assets/*.js', (route) =>
    which === 'every script' || !/\/quiz-\w+\.js$/.test(route.request().url()) ? BREAKS[way](route) : route.continue(),
  )
  const page = await context.newPage()
  await page.goto(quiz)
  expect(await takeQuiz(page)).toBe(2)
  expect(await page.locator('#quiz[data-live]').count()).toBe(0)
  expect(await submissions(footnote)).toBe(before + 1)
  await context.close()
})
