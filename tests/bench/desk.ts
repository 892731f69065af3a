import type { Browser } from 'playwright-core'
import type { Desk } from '../../questions/wire/desk.ts'
import { startBrowser } from '../support/browser.ts'
import { setup } from '../support/built.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { seed } from '../support/e2e/seed.ts'
import { startFootnote } from '../support/footnote.ts'
import { startBare } from './bare.ts'
import type { Bench } from './bench.ts'
import { type Busy, openWatched, turnWheel } from './busy.ts'
import { median } from './median.ts'

const CLASSES = [1_000, 10_000]
const ITEMS = 50
const RUNS = 5
/** What is answered within it is felt as at once: milliseconds (Nielsen 1993). */
const AT_ONCE = 100

type Acts = Readonly<Record<string, Busy>>

/** What a teacher does at the desk, from opening it. */
async function atTheDesk(browser: Browser, address: string): Promise<Acts> {
  const { page, act } = await openWatched(browser)
  const grid = page.locator('section.matrix')
  const list = page.locator('section.scroll tbody th')
  const search = page.getByLabel('Search by name')
  const tab = (name: string) => page.getByRole('tab', { name }).click()
  const sort = (name: RegExp) => page.getByRole('button', { name }).click()
  const acts: Acts = {
    'opening it': await act(async () => {
      await page.goto(address)
      await grid.locator('tbody th').first().waitFor()
    }),
    'scrolling the grid': await act(() => turnWheel(page, 'section.matrix')),
    'sorting the grid by score': await act(() => sort(/^Score/)),
    'sorting the grid by a question': await act(() => sort(/^Sort by question 7$/)),
    'turning to its next rows': await act(() => page.getByRole('button', { name: 'Next' }).click()),
    'opening the attempts': await act(async () => {
      await tab('Attempts')
      await list.first().waitFor()
    }),
    'scrolling them': await act(() => turnWheel(page, 'section.scroll')),
    'sorting them by name': await act(() => sort(/^Name/)),
    'searching, a letter at a time': await act(() => search.pressSequentially('ann 9')),
    'all rows again': await act(() => search.fill('')),
    'opening the questions': await act(() => tab('Questions')),
    'reading again': await act(async () => {
      const answer = page.waitForResponse(/results$/)
      await page.getByRole('button', { name: 'Refresh' }).click()
      await (await answer).finished()
    }),
  }
  await page.close()
  return acts
}

const text = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The least that shows these rows, all at once. */
function bareTable({ attempts }: Desk): string {
  const rows = attempts.map(
    ({ name = '', started, seconds, score, max }) =>
      `<tr><th>${text(name)}<td>${started}<td>${seconds} s<td>${score} of ${max}`,
  )
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Results</title><link rel="icon" href="data:,">'
  return `${head}<table>${rows.join('')}</table>`
}

async function atTheBareTable(browser: Browser, address: string): Promise<Acts> {
  const { page, act } = await openWatched(browser)
  const acts: Acts = {
    'opening it': await act(() => page.goto(address)),
    'scrolling the grid': await act(() => turnWheel(page, 'table')),
  }
  await page.close()
  return acts
}

/** The desk of a large class beside a bare HTML table of the same rows: what its main thread does, act by act. */
export async function desk(): Promise<readonly Bench[]> {
  setup()
  await using footnote = await startFootnote()
  await using browser = await startBrowser()
  const found: Bench[] = []
  for (const count of CLASSES) {
    const settings = { topic: 'white-helmets', feedback: 'end', askName: true, count: ITEMS }
    const published = await publish(footnote, settings)
    const table = bareTable(await seed(footnote, published, count))
    await using bare = await startBare(table, '')
    const pairs: (readonly [ours: Acts, theirs: Acts])[] = []
    for (let run = 0; run <= RUNS; run += 1) {
      const pair = [await atTheDesk(browser, published.results), await atTheBareTable(browser, bare.url)] as const
      // The first warms up the server and the browser.
      if (run > 0) pairs.push(pair)
    }
    found.push(...benches(count, pairs))
  }
  return found
}

function benches(count: number, pairs: readonly (readonly [ours: Acts, theirs: Acts])[]): readonly Bench[] {
  const middle = (of: 0 | 1, act: string, part: keyof Busy) => median(pairs.map((pair) => pair[of][act]?.[part] ?? 0))
  const acts = Object.keys(pairs[0]?.[0] ?? {})
  const own = new Set(Object.keys(pairs[0]?.[1] ?? {}))
  const title = (act: string) => `desk of ${count.toLocaleString('en')}: ${act}`
  const slowest = acts.toSorted((a, b) => middle(0, b, 'longest') - middle(0, a, 'longest'))[0] ?? ''
  return [
    ...acts.map((act) => {
      const beside = own.has(act) ? act : 'opening it'
      const [a, b] = [middle(0, act, 'all'), middle(1, beside, 'all')]
      return {
        title: `${title(act)}, beside ${beside} of a bare table`,
        ratio: a / b,
        ...(act === 'opening it' ? { bar: 1 } : {}),
        detail: `${a.toFixed(0)} ms of the main thread against ${b.toFixed(0)}; longest task ${middle(0, act, 'longest').toFixed(0)} ms against ${middle(1, beside, 'longest').toFixed(0)}`,
      }
    }),
    {
      title: `${title('the longest task of all')}, beside ${AT_ONCE} ms`,
      ratio: middle(0, slowest, 'longest') / AT_ONCE,
      bar: 1,
      detail: `${middle(0, slowest, 'longest').toFixed(0)} ms, on ${slowest}`,
    },
  ]
}
