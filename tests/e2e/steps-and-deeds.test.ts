import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import type { Published } from '../../questions/wire/published.ts'
import { newContext, test } from '../support/browser-test.ts'
import { type Place, press } from '../support/e2e/answering.ts'
import { quizIn, startHost } from '../support/e2e/hosts.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'
import { desk as deskOf } from '../support/worker/calls.ts'

// What a student may do to a page at each step of each mode: where storage is there nothing of the attempt is lost by
// it. One attempt has the same done to it at every step, and goes on from there.

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
/** The device knows that so many attempts have arrived. */
const acknowledged = (at: Place, times: number) =>
  at.locator('#quiz').evaluate(
    (_, times) =>
      new Promise<void>((done) => {
        const isHanded = ([key, text]: readonly [string, string]) =>
          key.endsWith(':handed') && JSON.parse(text).length === times
        const look = () => (Object.entries(localStorage).some(isHanded) ? done() : requestAnimationFrame(look))
        look()
      }),
    times,
  )
/** The last answer of a quiz that tells each hands it in. */
const isHandedIn = (step: Step) => step === 'handed in' || step === 'last told'
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

/** From the step before, as a deed has left it. */
async function goOn(at: Place, mode: Mode, step: Step): Promise<void> {
  // A sheet that was looked over may stand as it is or be looked over still.
  if (mode !== 'each' && step === 'handed in') return send(at)
  // The last answer's verdict has led to the result already.
  if ((await at.locator('section.result').count()) === 0) await WAYS[mode][STEPS[mode].indexOf(step)]?.(at)
}

async function reach(at: Place, mode: Mode, step: Step): Promise<void> {
  for (const go of WAYS[mode].slice(0, STEPS[mode].indexOf(step) + 1)) await go(at)
}

async function send(at: Place): Promise<void> {
  const result = at.locator('section.result')
  for (let presses = 0; presses < 2 && (await result.count()) === 0; presses += 1) {
    await press(at, 'Send answers')
    await at.getByRole('heading', { name: 'Before you send' }).or(result).first().waitFor()
  }
  await result.waitFor()
}

/** What was there at a step is there again. */
async function isKept(at: Place, mode: Mode, step: Step): Promise<void> {
  if (isHandedIn(step)) return findAgain(at)
  if (step === 'told') return told(at)
  if (step === 'second chosen') await second(at)
  const heading = at.getByRole('heading', { name: 'Before you send' })
  if (step === 'looked over') await at.locator('fieldset.item').first().or(heading).first().waitFor()
  if ((await at.locator('fieldset.item').count()) === 0) return
  const items = mode === 'each' ? [0] : [0, 1]
  for (const item of items)
    await options(at, item).nth(CHOSEN).and(at.locator(':checked')).waitFor({ state: 'attached' })
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
async function doDeed(deed: Deed, page: Page, published: Published): Promise<{ page: Page; at: Place }> {
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
      return open(page.context(), published, false)
    case 'the page around it is reloaded': {
      const before = await page.evaluate(() => history.length)
      await page.reload()
      const at = await quizIn(page)
      await live(at)
      expect(await page.evaluate(() => history.length)).toBe(before)
      return { page, at }
    }
  }
  await live(page)
  return { page, at: page }
}

/** Whoever comes next sees nothing of what was chosen or scored, and can begin. */
async function beginAnew(at: Place, step: Step): Promise<void> {
  expect(await at.locator('.score, .proof-text').count()).toBe(0)
  const name = isHandedIn(step) ? 'Start mine' : 'Not you? Start over'
  await press(at, name)
  await at.getByRole('button', { name }).waitFor({ state: 'detached' })
  await live(at)
  expect(await at.locator('fieldset.item input:checked').count()).toBe(0)
}

const whole = [
  ...(['each', 'end', 'closed'] as const).flatMap((mode) => DEEDS.map((deed) => [mode, deed, 'every step'] as const)),
  // Who has read the last verdict again comes to the result by another way than its button.
  ...DEEDS.filter((deed) => deed !== 'another student').map((deed) => ['each', deed, 'the result alone'] as const),
]

/** A question at a time and a sheet, each with a deed after which the page reads again what the device has kept. */
const rows = rowsOf(
  whole,
  ([mode, deed, when]) =>
    when === 'every step' &&
    ((mode === 'each' && deed === 'reload') || (mode === 'closed' && deed === 'Back and Forward')),
)

test.concurrent.for(rows)(
  'answers told in mode %s: %s at %s',
  async ([mode, deed, when], { expect: own, onTestFinished }) => {
    const closes = new Date(Date.now() + 3_600_000).toISOString()
    const published = await publish(footnote, {
      items: ITEMS,
      feedback: mode,
      ...(mode === 'closed' ? { closes } : {}),
    })
    const context = await newContext({}, onTestFinished)
    let { page, at } = await open(context, published, deed === 'the page around it is reloaded')
    const isAnother = deed === 'another student'
    let handed = 0
    for (const step of STEPS[mode]) {
      await (isAnother ? reach : goOn)(at, mode, step)
      if (isHandedIn(step)) {
        handed = isAnother ? handed + 1 : 1
        await acknowledged(at, handed)
      }
      if (when === 'the result alone' && step !== 'handed in') continue
      ;({ page, at } = await doDeed(deed, page, published))
      if (isAnother) await beginAnew(at, step)
      else await isKept(at, mode, step)
    }
    const expected = Array.from({ length: handed }, () => [CHOSEN, CHOSEN])
    const given = async () => (await deskOf(footnote, published)).attempts.map(({ responses }) => responses)
    // The global one would belong to whichever of the tests beside each other began last.
    await own.poll(given).toEqual(expected)
  },
)
