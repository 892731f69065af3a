import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import type { Published } from '../../questions/wire/published.ts'
import { newContext, test } from '../support/browser-test.ts'
import { type Place, press } from '../support/e2e/answering.ts'
import { quizIn, startHost } from '../support/e2e/hosts.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'
import { desk as deskOf } from '../support/worker/calls.ts'

// What a student may do to a page at each step of each mode, one by one: where storage is there nothing of the attempt
// is lost by it.

const host = await startHost()
afterAll(() => host[Symbol.asyncDispose]())

type Mode = 'each' | 'end' | 'closed'
type Step = 'chosen' | 'told' | 'second chosen' | 'last told' | 'looked over' | 'handed in'

const STEPS: Readonly<Record<Mode, readonly Step[]>> = {
  each: ['chosen', 'told', 'second chosen', 'last told', 'handed in'],
  end: ['chosen', 'looked over', 'handed in'],
  closed: ['chosen', 'looked over', 'handed in'],
}
const DEEDS = [
  'reload',
  'Back and Forward',
  'another tab',
  'another student',
  'the page around it is reloaded',
] as const
type Deed = (typeof DEEDS)[number]

/** Two choices; the second option of each is what is chosen, which nothing chooses by itself. */
const ITEMS = ['people-helped-choice-1', 'crack-length-choice-1']
const CHOSEN = 1

const options = (at: Place, item: number) => at.locator('fieldset.item').nth(item).locator('input')
const told = (at: Place) => at.locator('.bar.verdict').waitFor()
/** The device knows that it has arrived. */
const acknowledged = (at: Place) =>
  at.locator('#quiz').evaluate(
    () =>
      new Promise<void>((done) => {
        const look = () =>
          Object.keys(localStorage).some((key) => key.endsWith(':handed')) ? done() : requestAnimationFrame(look)
        look()
      }),
  )
const live = (at: Place) => at.locator('#quiz[data-live]').waitFor()

const choose = (at: Place, item: number) => options(at, item).nth(CHOSEN).check()
const second = (at: Place) => at.locator('.progress', { hasText: 'Question 2 of 2' }).waitFor()
const check = async (at: Place) => {
  await press(at, 'Check answer')
  await told(at)
}
const handIn = async (at: Place, name: string) => {
  await press(at, name)
  await at.locator('section.result').waitFor()
}

const sheet: readonly ((at: Place) => Promise<void>)[] = [
  async (at) => {
    for (const item of [0, 1]) await choose(at, item)
  },
  async (at) => {
    await press(at, 'Send answers')
    await at.getByRole('heading', { name: 'Before you send' }).waitFor()
  },
  (at) => handIn(at, 'Send answers'),
]
/** What leads to each step, from the one before. */
const WAYS: Readonly<Record<Mode, typeof sheet>> = {
  each: [
    (at) => choose(at, 0),
    check,
    async (at) => {
      await press(at, 'Next question')
      await second(at)
      await choose(at, 0)
    },
    check,
    (at) => handIn(at, 'See your result'),
  ],
  end: sheet,
  closed: sheet,
}

async function reach(at: Place, mode: Mode, step: Step): Promise<void> {
  for (const go of WAYS[mode].slice(0, STEPS[mode].indexOf(step) + 1)) await go(at)
}

/** From wherever a page stands to the end of the attempt; what was chosen must be there already. */
async function finish(at: Place, mode: Mode, step: Step): Promise<void> {
  if (step === 'handed in' || step === 'last told') return findAgain(at)
  if (mode === 'each') return finishEach(at, step)
  const result = at.locator('section.result')
  const isChosen = () => Promise.all([0, 1].map((item) => options(at, item).nth(CHOSEN).isChecked()))
  if ((await at.locator('fieldset.item').count()) > 0) expect(await isChosen()).toEqual([true, true])
  for (let presses = 0; presses < 2 && (await result.count()) === 0; presses += 1) {
    await press(at, 'Send answers')
    await at.getByRole('heading', { name: 'Before you send' }).or(result).first().waitFor()
  }
  await result.waitFor()
}

async function finishEach(at: Place, step: Step): Promise<void> {
  if (step === 'told') await told(at)
  else expect(await options(at, 0).nth(CHOSEN).isChecked()).toBe(true)
  if (step === 'chosen') await check(at)
  if (step !== 'second chosen') {
    await press(at, 'Next question')
    await second(at)
    await choose(at, 0)
  }
  await check(at)
  await handIn(at, 'See your result')
}

/** What has been handed in is on the screen, or a tap away. */
async function findAgain(at: Place): Promise<void> {
  const result = at.locator('section.result')
  const back = at.getByRole('button', { name: 'That was me' })
  const verdict = at.locator('.bar.verdict')
  await result.or(back).or(verdict).first().waitFor()
  if ((await back.count()) > 0) await back.first().click()
  else if ((await verdict.count()) > 0) await press(at, 'See your result')
  await result.waitFor()
}

/** Opens the quiz: as a page, with another page before it, or in a frame. */
async function open(context: BrowserContext, { quiz, embed }: Published, isFramed: boolean) {
  const page = await context.newPage()
  await page.goto(isFramed ? host.page(`<iframe src="${embed}" title="Quiz" width="600" height="900"></iframe>`) : quiz)
  const at: Place = isFramed ? await quizIn(page) : page
  await live(at)
  return { page, at }
}

/** @returns Where the attempt is gone on with. */
async function doDeed(deed: Deed, page: Page, published: Published): Promise<Place> {
  switch (deed) {
    case 'reload':
      await page.reload()
      break
    case 'Back and Forward':
      await page.goBack()
      await page.goForward()
      break
    case 'another tab':
    case 'another student':
      return (await open(page.context(), published, false)).at
    case 'the page around it is reloaded': {
      const before = await page.evaluate(() => history.length)
      await page.reload()
      const at = await quizIn(page)
      await live(at)
      expect(await page.evaluate(() => history.length)).toBe(before)
      return at
    }
  }
  await live(page)
  return page
}

/** Whoever comes next sees nothing of what was chosen or scored, and can begin. */
async function beginAnew(at: Place, isHandedIn: boolean): Promise<void> {
  expect(await at.locator('.score, .proof-text').count()).toBe(0)
  await press(at, isHandedIn ? 'Start mine' : 'Not you? Start over')
  await at
    .getByRole('button', { name: isHandedIn ? 'Start mine' : 'Not you? Start over' })
    .waitFor({ state: 'detached' })
  await live(at)
  expect(await at.locator('fieldset.item input:checked').count()).toBe(0)
}

const rows = (['each', 'end', 'closed'] as const).flatMap((mode) =>
  STEPS[mode].flatMap((step) => DEEDS.map((deed) => [mode, step, deed] as const)),
)

test.concurrent.for(rows)('%s, %s: %s', async ([mode, step, deed], { onTestFinished }) => {
  const closes = new Date(Date.now() + 3_600_000).toISOString()
  const published = await publish(footnote, {
    items: ITEMS,
    feedback: mode,
    ...(mode === 'closed' ? { closes } : {}),
  })
  const context = await newContext({}, onTestFinished)
  const { page, at } = await open(context, published, deed === 'the page around it is reloaded')
  await reach(at, mode, step)
  if (step === 'handed in' || step === 'last told') await acknowledged(at)
  const next = await doDeed(deed, page, published)
  const isHandedIn = step === 'handed in' || step === 'last told'
  if (deed === 'another student') await beginAnew(next, isHandedIn)
  else await finish(next, mode, step)
  const { attempts } = await deskOf(footnote, published)
  const expected = deed === 'another student' && !isHandedIn ? [] : [[CHOSEN, CHOSEN]]
  expect(attempts.map(({ responses }) => responses)).toEqual(expected)
})
