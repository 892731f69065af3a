import type { Browser } from 'playwright-core'
import type { Desk } from '../../questions/wire/desk.ts'
import { startBrowser } from '../support/browser.ts'
import { setup } from '../support/built.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { seed } from '../support/e2e/seed.ts'
import { startFootnote } from '../support/footnote.ts'
import { startBare } from './bare.ts'
import type { Bench } from './bench.ts'
import { type Busy, openWatched, present, turnWheel } from './busy.ts'
import { median } from './median.ts'

const CLASSES = [1_000, 10_000]
const ITEMS = 50
const RUNS = 5
/** From so many attempts on it is held to a table of the list's four columns, a thirteenth of the grid's cells. */
const MANY = 10_000
/** What is answered within it is felt as at once: milliseconds (Nielsen 1993). */
const AT_ONCE = 100

type Acts = Readonly<Record<string, Busy>>

/** What a teacher does at the desk, from opening it. */
async function atTheDesk(browser: Browser, address: string): Promise<Acts> {
  const { page, act } = await openWatched(browser)
  const search = page.getByLabel('Search by name')
  const tab = (name: string) => page.getByRole('tab', { name }).click()
  const sort = (name: RegExp) => page.getByRole('button', { name }).click()
  const acts: Acts = {
    'opening it': await act(async () => {
      await page.goto(address)
      await present(page, 'section.matrix tbody th')
    }),
    'scrolling the grid': await act(() => turnWheel(page, 'section.matrix')),
    'sorting the grid by score': await act(() => sort(/^Score/)),
    'sorting the grid by a question': await act(() => sort(/^Sort by question 7$/)),
    'turning to its next rows': await act(() => page.getByRole('button', { name: 'Next' }).click()),
    'opening the attempts': await act(async () => {
      await tab('Attempts')
      await present(page, 'section.scroll tbody th')
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

function bareTable(rows: readonly (readonly (string | number)[])[]): string {
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Results</title><link rel="icon" href="data:,">'
  const written = rows.map(([name, ...cells]) => `<tr><th>${text(String(name))}<td>${cells.join('<td>')}`)
  return `${head}<table>${written.join('')}</table>`
}

/** The least that shows all rows of the list of attempts at once. */
const bareList = ({ attempts }: Desk): string =>
  bareTable(
    attempts.map(({ name = '', started, seconds, score, max }) => [
      name,
      started,
      `${seconds} s`,
      `${score} of ${max}`,
    ]),
  )

/** The least that shows all rows of the grid at once: what the desk has when it is opened. */
const bareGrid = ({ attempts }: Desk): string =>
  bareTable(attempts.map(({ name = '', score, max, credits }) => [name, `${score}/${max}`, ...credits]))

async function openBare(browser: Browser, address: string, isScrolled: boolean): Promise<Acts> {
  const { page, act } = await openWatched(browser)
  const acts: Acts = {
    'opening it': await act(() => page.goto(address)),
    ...(isScrolled ? { 'scrolling the grid': await act(() => turnWheel(page, 'table')) } : {}),
  }
  await page.close()
  return acts
}

/** The desk of a large class beside bare HTML tables of the same rows: what its main thread does, act by act. */
export async function desk(classes: readonly number[] = CLASSES): Promise<readonly Bench[]> {
  setup()
  await using footnote = await startFootnote()
  await using browser = await startBrowser()
  const found: Bench[] = []
  for (const count of classes) {
    const settings = { topic: 'white-helmets', feedback: 'end', askName: true, count: ITEMS }
    const published = await publish(footnote, settings)
    const seeded = await seed(footnote, published, count)
    await using list = await startBare(bareList(seeded), '')
    await using grid = await startBare(bareGrid(seeded), '')
    const runs: Run[] = []
    for (let run = 0; run <= RUNS; run += 1) {
      const acts = {
        desk: await atTheDesk(browser, published.results),
        list: await openBare(browser, list.url, true),
        // Half a million cells would tell nothing: what is held to the list's needs no other.
        grid: count < MANY ? await openBare(browser, grid.url, false) : {},
      }
      // The first warms up the server and the browser.
      if (run > 0) runs.push(acts)
    }
    found.push(...benches(count, runs))
  }
  return found
}

type Run = Readonly<Record<'desk' | 'list' | 'grid', Acts>>

const OPENING = 'opening it'
const TABLES = { list: 'a bare table of four columns', grid: 'a bare table of the same cells' } as const

function benches(count: number, runs: readonly Run[]): readonly Bench[] {
  const middle = (of: keyof Run, act: string, part: keyof Busy) => median(runs.map((run) => run[of][act]?.[part] ?? 0))
  const acts = Object.keys(runs[0]?.desk ?? {})
  const title = (act: string) => `desk of ${count.toLocaleString('en')}: ${act}`
  const slowest = acts.toSorted((a, b) => middle('desk', b, 'longest') - middle('desk', a, 'longest'))[0] ?? ''
  const besides = (act: string, table: keyof typeof TABLES, bar?: number): Bench => {
    const beside = runs[0]?.[table][act] ? act : OPENING
    const [a, b] = [middle('desk', act, 'all'), middle(table, beside, 'all')]
    return {
      title: `${title(act)}, beside ${beside} of ${TABLES[table]}`,
      ratio: a / b,
      ...(bar === undefined ? {} : { bar }),
      detail: `${a.toFixed(0)} ms of the main thread against ${b.toFixed(0)}; longest task ${middle('desk', act, 'longest').toFixed(0)} ms against ${middle(table, beside, 'longest').toFixed(0)}`,
    }
  }
  return [
    ...(count < MANY ? [besides(OPENING, 'grid', 1)] : []),
    besides(OPENING, 'list', count < MANY ? undefined : 1),
    ...acts.filter((act) => act !== OPENING).map((act) => besides(act, 'list')),
    {
      title: `${title('the longest task of all')}, beside ${AT_ONCE} ms`,
      ratio: middle('desk', slowest, 'longest') / AT_ONCE,
      bar: 1,
      detail: `${middle('desk', slowest, 'longest').toFixed(0)} ms, on ${slowest}`,
    },
  ]
}
