import type { Frame, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { detail, newContext, newPage, test } from '../support/browser-test.ts'
import { answerItem, openQuiz, press } from '../support/e2e/answering.ts'
import { quizIn, startHost } from '../support/e2e/hosts.ts'
import { isInSight } from '../support/e2e/in-sight.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

// What there is to read stands one tap from every question.

const host = await startHost()
afterAll(() => host[Symbol.asyncDispose]())

const link = (page: Page | Frame) => page.getByRole('link', { name: 'Sources' })
const cards = (page: Page | Frame) => page.locator('.sources .card')
const marks = (page: Page | Frame) => page.locator('.sources mark')
const focused = (page: Page | Frame) => page.evaluate(() => document.activeElement?.textContent)

/** Opens a quiz as a page or in a frame. */
async function openIn(page: Page, place: 'page' | 'frame', code: string): Promise<Page | Frame> {
  if (place === 'page') {
    await openQuiz(page, `${footnote.url}/q/${code}`)
    return page
  }
  const address = `${footnote.url}/embed/${code}`
  await page.goto(
    host.page(`<iframe src="${address}" title="Quiz" style="border:0" width="375" height="640"></iframe>`),
  )
  const quiz = await quizIn(page)
  await quiz.locator('#quiz[data-live]').waitFor()
  return quiz
}

const places = [
  ['page', 375],
  ['page', 1280],
  ['frame', 375],
] as const

test.each(rowsOf(places, ([place, width]) => (place === 'page') === (width === 1280)))(
  'in a %s at %i px the sources open by keys, show no evidence before the answer and mark it after, and give the focus back',
  async (place, width) => {
    const { code } = await publish(footnote, { items: 2 })
    const page = await newPage({ viewport: { width, height: 700 } })
    const quiz = await openIn(page, place, code)
    await link(quiz).focus()
    await page.keyboard.press('Enter')
    await cards(quiz).first().waitFor()
    expect(await cards(quiz).count()).toBe(4)
    expect(await marks(quiz).count()).toBe(0)
    await expect.poll(() => focused(quiz)).toBe('Close')
    await page.keyboard.press('Enter')
    await cards(quiz).first().waitFor({ state: 'detached' })
    await expect.poll(() => focused(quiz)).toBe('Sources')
    await answerItem(quiz)
    await press(quiz, 'Check answer')
    await quiz.locator('.verdict').waitFor()
    await link(quiz).click()
    // They open at the evidence once they are drawn.
    await expect.poll(() => isInSight(marks(quiz).first())).toBe(true)
    expect(page.context().pages()).toHaveLength(1)
  },
)

detail(
  'what sticks to the edge hides no problem, and the evidence comes into sight above it and passes behind it',
  async () => {
    const { quiz } = await publish(footnote, { items: 2 })
    const page = await newPage({ viewport: { width: 375, height: 667 } })
    await openQuiz(page, quiz)
    await press(page, 'Check answer')
    const problem = page.locator('.problem')
    await problem.waitFor()
    const isWhole = (one: Element) => {
      const { left, top, bottom } = one.getBoundingClientRect()
      return [top + 2, bottom - 2].every((y) => one.contains(document.elementFromPoint(left + 9, y)))
    }
    expect(await problem.evaluate(isWhole)).toBe(true)
    await answerItem(page)
    await problem.waitFor({ state: 'detached' })
    await press(page, 'Check answer')
    await page.locator('.bar.verdict').waitFor()
    // They are made once the verdict is drawn.
    await page.locator('.receipt').first().waitFor({ state: 'attached' })
    await page.getByText('What the sources say').click()
    const isAboveBar = (evidence: Element) => {
      const { top, bottom } = evidence.getBoundingClientRect()
      const edge = document.querySelector('.bar.verdict')?.getBoundingClientRect().top ?? 0
      return top >= -1 && (top < 2 || bottom <= edge + 1)
    }
    await expect.poll(() => page.locator('.evidence').evaluate(isAboveBar)).toBe(true)
    const steps = await page.locator('.bar.verdict').evaluate((bar) => {
      const points = Array.from({ length: 400 }, (_, i) => [(i % 20) + 0.5, Math.floor(i / 20) + 0.5] as const)
      return Array.from({ length: 20 }, (_, step) => {
        scrollTo(0, step * 20)
        const { left, top, width, height } = bar.getBoundingClientRect()
        const isBehind = [...document.querySelectorAll('.receipt')].some((receipt) => {
          const it = receipt.getBoundingClientRect()
          return it.top < top + height && it.bottom > top && it.left < left + width && it.right > left
        })
        const seen = points.map(([x, y]) => [left + (x * width) / 20, top + (y * height) / 20] as const)
        const before = seen.filter(([x, y]) => {
          const at = document.elementFromPoint(x, y)
          return at !== null && at.closest('li') !== null && !bar.contains(at)
        }).length
        return { before, isBehind, isInView: top >= 0 && top + height <= innerHeight }
      })
    })
    expect(steps.filter(({ isBehind }) => isBehind).length).toBeGreaterThan(0)
    expect(steps.filter(({ before }) => before > 0)).toEqual([])
    expect(steps.at(-1)?.isInView).toBe(true)
  },
)

test('the sources are fetched once while the first question is idle, and are there without a connection, after a reload too', async () => {
  const { quiz } = await publish(footnote, { items: 3 })
  const context = await newContext()
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openQuiz(page, quiz)
  await answerItem(page)
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith(':sources')))
  await page.reload()
  await page.locator('#quiz[data-live]').waitFor()
  await page.getByText('Reading', { exact: true }).waitFor()
  await context.setOffline(true)
  await link(page).click()
  await cards(page).first().waitFor()
  expect(asked.filter((path) => path.endsWith('/sources'))).toHaveLength(1)
})

test.each(rowsOf(['q', 'embed'], (place) => place === 'q'))(
  'on a sheet of /%s the sources are one tap from every question, nothing of an answer is marked, and who shuts them is where the tap was',
  async (place) => {
    const { code } = await publish(footnote, { items: 4, feedback: 'end', topic: 'white-helmets' })
    const page = await newPage({ viewport: { width: 375, height: 667 } })
    await openQuiz(page, `${footnote.url}/${place}/${code}`)
    const links = page.locator('fieldset.item').getByRole('link', { name: 'Sources' })
    expect(await links.count()).toBe(4)
    const last = links.last()
    // Who shuts them and asks for them again at once gets them.
    for (const _ of ['first', 'again']) {
      await last.click()
      await cards(page).first().waitFor()
      expect(await marks(page).count()).toBe(0)
      await press(page, 'Close')
      await cards(page).first().waitFor({ state: 'detached' })
    }
    await expect.poll(() => last.evaluate((one) => one === document.activeElement)).toBe(true)
    await expect.poll(() => isInSight(last)).toBe(true)
  },
)

detail('without JavaScript the sources open on a page of their own, and what was chosen stays', async () => {
  const { quiz } = await publish(footnote, { items: 2 })
  const context = await newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(quiz)
  await page.locator('fieldset input').first().check()
  const [other] = await Promise.all([context.waitForEvent('page'), link(page).click()])
  await other.getByRole('heading', { level: 2 }).first().waitFor()
  expect(await page.locator('fieldset input').first().isChecked()).toBe(true)
})

test('without JavaScript they stand in a fold under the question and under a sheet, in a frame of the quiz’s own where only some sites may frame it', async () => {
  const context = await newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const settings of [{}, { feedback: 'end' }, { frames: ['https://school.example'] }]) {
    const { quiz } = await publish(footnote, { items: 2, ...settings })
    await page.goto(quiz)
    await page.locator('fieldset input').first().check()
    await page.locator('summary', { hasText: 'Sources' }).click()
    await page.frameLocator('iframe').getByRole('heading', { level: 2 }).first().waitFor()
    expect(await page.locator('fieldset input').first().isChecked()).toBe(true)
  }
})

detail('a source keeps its colour in an option, a receipt and its card', async () => {
  const { quiz } = await publish(footnote, { items: ['ferry-fare-compare-1'] })
  const page = await newPage()
  await openQuiz(page, quiz)
  const colour = (part: string) =>
    page
      .locator(part, { hasText: 'Northern Ledger' })
      .locator('.initial')
      .first()
      .evaluate((sign) => `${sign.textContent} ${getComputedStyle(sign).borderTopColor}`)
  await page.locator('.option .initial').first().waitFor()
  const asked = await colour('.option')
  await page.getByRole('checkbox').first().check()
  await press(page, 'Check answer')
  await page.locator('.verdict').waitFor()
  await page.locator('details.evidence > summary').click()
  await link(page).click()
  await cards(page).first().waitFor()
  expect([await colour('.pair'), await colour('.receipt'), await colour('.card')]).toEqual([asked, asked, asked])
})
