import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../support/browser.ts'
import { setup } from '../support/built.ts'
import { drawn, openQuiz } from '../support/e2e/answering.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { type Footnote, startFootnote } from '../support/footnote.ts'
import type { Bench } from './bench.ts'
import { median } from './median.ts'

const TOPICS = ['bridge-closure', 'white-helmets', 'etang-disparu']
const QUIZZES = 10
const PHONE = { width: 375, height: 667 }
/** Words of ours beside a verdict and over a quiz of ten items, and taps for it. */
const MOST = { beside: 45, whole: 900, taps: 31 }

/** What is on the screen, as a student who has not scrolled sees it. */
interface Screen {
  /** All visible words but stems, options, exhibits and names. */
  readonly words: number
  /** Nothing of these lies outside the screen or under something else. */
  readonly whole: boolean
}

/** What one student went through. */
interface Taken {
  readonly choices: readonly boolean[]
  readonly verdicts: readonly Screen[]
  readonly reasons: readonly number[]
  readonly words: number
  readonly taps: number
  readonly outOfSight: number
}

/** @param parts What has to be on the screen as a whole. */
function look(page: Page, parts: string): Promise<Screen> {
  return page.evaluate((wanted) => {
    const NOT_OURS =
      'h1, .item h2, .option, .pair, .order li, .exhibit, .row summary, .source, .unseen, svg, script, style'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let words = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement
      if (!holder || holder.closest(NOT_OURS) || !holder.checkVisibility({ visibilityProperty: true })) continue
      words += (node.nodeValue ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    }
    const seen = (element: Element) => {
      const { top, bottom, left, width } = element.getBoundingClientRect()
      const at = (y: number) => document.elementFromPoint(left + width / 2, y)
      const isOnTop = (y: number) => element.contains(at(y)) || at(y)?.contains(element) === true
      return top >= 0 && bottom <= innerHeight && isOnTop(top + 2) && isOnTop(bottom - 2)
    }
    const whole = [...document.querySelectorAll(wanted)].every(seen)
    return { words, whole }
  }, parts)
}

/** What is tapped to answer an item: the first of these that there is. */
const CONTROLS = ['.item .option', '.item select', '.item input[inputmode]', '.order button:not([aria-disabled=true])']

/**
 * Answers the item with as few taps as its shape needs. @returns How many, and whether all that can be tapped for it
 * could be seen.
 */
async function answer(page: Page): Promise<{ readonly taps: number; readonly isSeen: boolean }> {
  const counts = await Promise.all(CONTROLS.map((control) => page.locator(control).count()))
  const control = CONTROLS[counts.findIndex((one) => one > 0)] ?? ''
  const isSeen = (await look(page, control)).whole
  const controls = page.locator(control)
  if (control === '.item select') for (const select of await controls.all()) await select.selectOption({ index: 1 })
  else if (control === '.item input[inputmode]') await controls.first().fill('7')
  else await controls.first().click()
  // A list to choose from is opened, and then chosen from.
  return { taps: control === '.item select' ? 2 * (await controls.count()) : 1, isSeen }
}

async function take(browser: Browser, footnote: Footnote, topic: string): Promise<Taken> {
  const { quiz } = await publish(footnote, { topic, count: 10, shuffle: true })
  const context = await browser.newContext({ viewport: PHONE })
  const page = await context.newPage()
  await openQuiz(page, quiz)
  const choices: boolean[] = []
  const verdicts: Screen[] = []
  const reasons: number[] = []
  let [words, taps, outOfSight] = [0, 0, 0]
  for (let isLast = false; !isLast; ) {
    await drawn(page)
    const isChoice =
      (await page.locator('.item input[type=radio]').count()) > 0 && !(await page.locator('.exhibit').count())
    const asked = await look(page, '.item h2, .option, .bar')
    if (isChoice) choices.push(asked.whole)
    const answered = await answer(page)
    await page.locator('.bar .main').click()
    await page.locator('.bar.verdict').waitFor()
    await drawn(page)
    const told = await look(page, '.word, .why, .bar .main')
    verdicts.push(told)
    reasons.push((await page.locator('.bar .why').innerText()).split(/\s+/).length)
    words += asked.words + told.words
    taps += answered.taps + 2
    outOfSight += answered.isSeen ? 0 : 1
    isLast = (await page.locator('.bar .main').getAttribute('value')) === 'submit'
    await page.locator('.bar .main').click()
    await page.locator('.bar.verdict').waitFor({ state: 'detached' })
  }
  await page.locator('section.result').waitFor()
  words += (await look(page, 'h2')).words
  await context.close()
  return { choices, verdicts, reasons, words, taps, outOfSight }
}

const share = (list: readonly boolean[]): number => list.filter(Boolean).length / list.length
const most = (list: readonly number[]): number => Math.max(...list)

/** What a student sees and does on a phone, over quizzes as they are published by default: each beside its bar. */
export async function screen(): Promise<readonly Bench[]> {
  setup()
  await using footnote = await startFootnote()
  await using browser = await startBrowser()
  const runs: Taken[] = []
  for (const topic of TOPICS)
    for (let quiz = 0; quiz < QUIZZES; quiz += 1) runs.push(await take(browser, footnote, topic))
  const choices = runs.flatMap((run) => run.choices)
  const verdicts = runs.flatMap((run) => run.verdicts)
  const beside = verdicts.map(({ words }) => words)
  const reasons = runs.flatMap((run) => run.reasons)
  const atMost = (title: string, list: readonly number[], bar: number): Bench => ({
    title: `screen: ${title}, beside ${bar}`,
    ratio: most(list) / bar,
    bar: 1,
    detail: `at most ${most(list)}, median ${median(list)}; over it ${list.filter((one) => one > bar).length} of ${list.length}`,
  })
  return [
    {
      title: 'screen: a choice does not fit the first screen, beside one in twenty',
      ratio: (1 - share(choices)) / 0.05,
      bar: 1,
      detail: `${(100 * share(choices)).toFixed(1)} % of ${choices.length} fit`,
    },
    {
      title: 'screen: verdicts whose word, reason or Next is not seen without scrolling',
      ratio: verdicts.filter(({ whole }) => !whole).length,
      bar: 0,
      detail: `${verdicts.filter(({ whole }) => whole).length} of ${verdicts.length} are seen`,
    },
    atMost('words of ours beside a verdict', beside, MOST.beside),
    atMost(
      'words of ours over a quiz of ten',
      runs.map((run) => run.words),
      MOST.whole,
    ),
    atMost(
      'taps over a quiz of ten',
      runs.map((run) => run.taps),
      MOST.taps,
    ),
    {
      title: 'screen: items of which something to tap is out of sight when they are asked',
      ratio: runs.reduce((sum, run) => sum + run.outOfSight, 0),
      bar: 0,
      detail: `of ${verdicts.length}; a reason has ${median(reasons)} words in the middle and ${most(reasons)} at most`,
    },
  ]
}
