import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../support/browser.ts'
import { setup } from '../support/built.ts'
import { answerItem, drawn, openQuiz } from '../support/e2e/answering.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { type Footnote, startFootnote } from '../support/footnote.ts'
import type { Bench } from './bench.ts'
import { median } from './median.ts'

const TOPICS = ['bridge-closure', 'white-helmets', 'etang-disparu']
const QUIZZES = 4
/** A post's column on a desk, and on a phone. */
const WIDTHS = [600, 343] as const
/**
 * What WordPress gives a frame at most, and what a question of a result may take, folded: as many lines as its stem has
 * there. CSS pixels.
 */
const MOST = { answered: 1_000, line: { 600: 80, 343: 130 } }

interface Heights {
  readonly answered: readonly number[]
  readonly result: number
  /** Of each question in it. */
  readonly lines: readonly number[]
}

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))

async function take(
  browser: Browser,
  footnote: Footnote,
  topic: string,
  width: (typeof WIDTHS)[number],
): Promise<Heights> {
  const { embed } = await publish(footnote, { topic, count: 10, shuffle: true })
  const context = await browser.newContext({ viewport: { width, height: MOST.answered } })
  const page = await context.newPage()
  await openQuiz(page, embed)
  const answered: number[] = []
  for (let isLast = false; !isLast; ) {
    await answerItem(page)
    await page.locator('.bar .main').click()
    await page.locator('.bar.verdict').waitFor()
    await drawn(page)
    answered.push(await heightOf(page))
    isLast = (await page.locator('.bar .main').getAttribute('value')) === 'submit'
    await page.locator('.bar .main').click()
    await page.locator('.bar.verdict').waitFor({ state: 'detached' })
  }
  await page.locator('section.result').waitFor()
  await drawn(page)
  const lines = await page
    .locator('details.row')
    .evaluateAll((rows) => rows.map((row) => Math.ceil(row.getBoundingClientRect().height)))
  const result = await heightOf(page)
  await context.close()
  return { answered, result, lines }
}

/** How high a quiz is in somebody's frame, over quizzes as they are published by default: each beside its bar. */
export async function frames(): Promise<readonly Bench[]> {
  setup()
  await using footnote = await startFootnote()
  await using browser = await startBrowser()
  const benches: Bench[] = []
  for (const width of WIDTHS) {
    const taken: Heights[] = []
    for (const topic of TOPICS)
      for (let quiz = 0; quiz < QUIZZES; quiz += 1) taken.push(await take(browser, footnote, topic, width))
    const atMost = (title: string, list: readonly number[], bar: number): Bench => ({
      title: `frames, ${width} px wide: ${title}, beside ${bar} px`,
      ratio: Math.max(...list) / bar,
      bar: 1,
      detail: `at most ${Math.max(...list)} px, median ${median(list)}; over it ${list.filter((one) => one > bar).length} of ${list.length}`,
    })
    benches.push(
      atMost(
        'an answered question',
        taken.flatMap(({ answered }) => answered),
        MOST.answered,
      ),
      atMost(
        'a question in the result',
        taken.flatMap(({ lines }) => lines),
        MOST.line[width],
      ),
      {
        title: `frames, ${width} px wide: a whole result, beside the 10,000 px that it was`,
        ratio: Math.max(...taken.map(({ result }) => result)) / 10_000,
        detail: `at most ${Math.max(...taken.map(({ result }) => result))} px, median ${median(taken.map(({ result }) => result))}`,
      },
    )
  }
  return benches
}
