import type { Route } from 'playwright-core'
import { expect } from 'vitest'
import { detail, newContext, test } from '../support/browser-test.ts'
import { answerItem, openQuiz, settled, takeQuiz } from '../support/e2e/answering.ts'
import { publish, submissions } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

// Filters and lines that break a page's scripts: the quiz is then taken with plain forms.

const BREAKS = {
  'are blocked': (route: Route) => route.abort(),
  'are answered with a page of the filter': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<html><p>This page is blocked.</p></html>' }),
  'come cut short': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: 'import { a as' }),
} as const

const whole = Object.keys(BREAKS).flatMap((way, w) =>
  ['every script', 'the scripts after the first'].map(
    (which, s) => [which, way as keyof typeof BREAKS, w % 2 === s] as const,
  ),
)

test.each(rowsOf(whole, ([, way, hasTurn]) => hasTurn && way !== 'come cut short'))(
  '%s %s: the quiz is taken with plain forms, and the score arrives once',
  async (which, way) => {
    const { quiz, code } = await publish(footnote, { items: 2 })
    const context = await newContext()
    await context.route('**/assets/*.js', (route) =>
      which === 'every script' || !/\/quiz-\w+\.js$/.test(route.request().url())
        ? BREAKS[way](route)
        : route.continue(),
    )
    const page = await context.newPage()
    await page.goto(quiz)
    expect(await takeQuiz(page)).toBe(2)
    expect(await page.locator('#quiz[data-live]').count()).toBe(0)
    expect(await submissions(footnote, code)).toBe(1)
  },
)

test('scripts that never come are waited for a while; then the button that was pressed sends its form', async () => {
  const { quiz } = await publish(footnote, { items: 1 })
  const context = await newContext()
  await context.route('**/assets/*.js', (route) => {
    if (/\/quiz-\w+\.js$/.test(route.request().url())) return route.continue()
  })
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(quiz)
  await answerItem(page)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.clock.fastForward(8_000)
  await page.locator('.verdict').waitFor()
})

detail(
  'a page that something else keeps busy without end is taken over all the same, and fetches what there is to read',
  async () => {
    const { quiz } = await publish(footnote, { items: 1 })
    const context = await newContext()
    await context.addInitScript(() => {
      // One task follows another, as where an extension works through every page: there is no moment to be idle in.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        const end = performance.now() + 20
        while (performance.now() < end);
        port2.postMessage(0)
      }
      port2.postMessage(0)
    })
    const page = await context.newPage()
    await openQuiz(page, quiz)
    await settled(page)
  },
)
