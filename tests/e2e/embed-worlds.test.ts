import type { BrowserContext } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { detail, newContext, newPage, test } from '../support/browser-test.ts'
import { takeQuiz } from '../support/e2e/answering.ts'
import { eventsIn, heardBy, quizIn, startHost } from '../support/e2e/hosts.ts'
import { publish, submissions } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

const host = await startHost()
afterAll(() => host[Symbol.asyncDispose]())

/** A browser that keeps nothing for frames of other sites, and says so by throwing. */
async function withoutStorage(): Promise<BrowserContext> {
  const context = await newContext()
  await context.addInitScript(() => {
    if (window === window.top) return
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse })
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse })
  })
  return context
}

interface World {
  readonly world: string
  readonly context: () => Promise<BrowserContext>
  readonly html: (embed: string) => string
  readonly headers?: (site: string) => Record<string, string>
}

const worlds: readonly World[] = [
  {
    world: 'on another site that blocks storage',
    context: withoutStorage,
    html: (embed) => `<iframe src="${embed}" title="Quiz" width="100%" height="640"></iframe>`,
  },
  {
    world: 'in the sandbox of WordPress',
    context: () => newContext(),
    html: (embed) =>
      `<iframe sandbox="allow-scripts" security="restricted" src="${embed}" title="Quiz" width="600" height="640"></iframe>`,
  },
  {
    world: 'on a page with a strict policy of its own',
    context: () => newContext(),
    html: (embed) =>
      `<iframe src="${embed}" title="Quiz" width="100%" height="640"></iframe><script src="${new URL('/embed.js', embed)}" async></script>`,
    headers: (site) => ({
      'Content-Security-Policy': `default-src 'none'; script-src 'self' ${site}; frame-src ${site}; require-trusted-types-for 'script'`,
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'fullscreen=(), clipboard-write=()',
    }),
  },
]

test.each(rowsOf(worlds, ({ world }) => !world.includes('policy')))(
  'a whole quiz is taken $world: completed, scored, and its proof is shown',
  async ({ context, html, headers }) => {
    const { embed, code } = await publish(footnote, { items: 3 })
    await using around = await context()
    const page = await around.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(host.page(html(embed), headers?.(footnote.url)))
    const quiz = await quizIn(page)
    expect(await takeQuiz(quiz)).toBe(3)
    expect(await quiz.locator('.score').textContent()).toMatch(/of 3/)
    expect(await quiz.locator('.proof-text').textContent(), 'a signed proof').toMatch(
      /[\w-]{20,}\.[\w-]{20,}\.[\w-]{20,}/,
    )
    expect(await submissions(footnote, code)).toBe(1)
    expect(errors).toEqual([])
    // What the frame says reaches the page around it some time later.
    const events = async () => eventsIn(await heardBy(page)).filter((event) => event !== 'height')
    await expect.poll(events).toEqual(['ready', 'progress', 'progress', 'progress', 'completed'])
    expect(await page.evaluate(() => document.cookie)).toBe('')
  },
)

detail('where nobody answers the frame scrolls inside, and nothing is out of reach', async () => {
  const { embed } = await publish(footnote, { items: 2 })
  const page = await newPage()
  await page.goto(host.page(`<iframe src="${embed}" title="Quiz" width="320" height="200"></iframe>`))
  const quiz = await quizIn(page)
  await expect.poll(() => quiz.evaluate(() => getComputedStyle(document.documentElement).overflowY)).not.toBe('hidden')
  const button = quiz.getByRole('button', { name: 'Check answer' })
  await button.scrollIntoViewIfNeeded()
  await expect.poll(() => quiz.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(await takeQuiz(quiz)).toBe(2)
})

test('a page whose site is not allowed sees nothing of the quiz, and is told nothing', async () => {
  const { embed } = await publish(footnote, { items: 2, frames: ['https://school.example'] })
  const page = await newPage()
  const refused = page.waitForEvent('console', (message) => /frame-ancestors|framing/i.test(message.text()))
  await page.goto(host.page(`<iframe src="${embed}" title="Quiz"></iframe>`))
  await refused
  const [, frame] = page.frames()
  expect(await frame?.locator('fieldset, #quiz, h1').count()).toBe(0)
  expect(eventsIn(await heardBy(page))).toEqual([])
})
