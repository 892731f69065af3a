import { beforeAll, expect } from 'vitest'
import { LANGUAGES } from '../../client/words/languages.ts'
import { teachingIn } from '../../client/words/teaching.ts'
import type { Sheet } from '../../questions/wire/attempt.ts'
import type { Published } from '../../questions/wire/desk.ts'
import { footnote, newPage, test } from '../stage.ts'
import { anyResponses, bearer, send, start, submit } from '../worker/calls.ts'
import { violations } from './axe.ts'
import { itemsOf, oneOfEach } from './items-of.ts'
import { publish } from './quizzes.ts'
import { seed } from './seed.ts'

let quizzes: Readonly<Record<'empty' | 'full' | 'seated' | 'gone', Published>>
beforeAll(async () => {
  quizzes = {
    empty: await publish(footnote, { feedback: 'closed', closes: inAnHour(), items: 2 }),
    full: await ruledAndChallenged(),
    seated: await publish(footnote, { seats: 30, items: 2 }),
    gone: await publish(footnote, { items: 2 }),
  }
  await send(footnote, 'DELETE', `/api/quizzes/${quizzes.gone.code}`, undefined, bearer(quizzes.gone.key))
})

/** Where the first item of a shape stands in the quiz, counted from 1. */
function placeOf(shape: string): number {
  const shapes = new Map(itemsOf('bridge-closure').map((item) => [item.id, item.shape]))
  return oneOfEach().findIndex((id) => shapes.get(id) === shape) + 1
}

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

/** A quiz of an item of each shape that 31 have taken, with every kind of ruling and a challenge. */
async function ruledAndChallenged(): Promise<Published> {
  const published = await publish(footnote, { feedback: 'end', askName: true, items: oneOfEach() })
  const { code, key } = published
  await seed(footnote, published, 30)
  const started = await start(footnote, code, 'A name of some length')
  const { receipt } = (await submit<Sheet>(footnote, code, started.token, anyResponses(started))).body
  await send(footnote, 'POST', `/api/quizzes/${code}/challenges`, {
    token: receipt,
    item: 'q1',
    reason: 'It is not so.',
  })
  const rulings = [
    { item: 'q1', is: 'drop', why: 'Two options are right.' },
    { item: 'q2', is: 'everyone' },
    { item: 'q1', is: 'accept', response: 0 },
  ]
  const ruled = await send(
    footnote,
    'PUT',
    `/api/quizzes/${code}/state`,
    { revision: 0, closes: null, rulings },
    bearer(key),
  )
  expect(ruled.status, JSON.stringify(ruled.body)).toBe(200)
  return published
}

const looks = Object.keys(LANGUAGES).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) => [320, 1280].map((width) => [language, scheme, width] as const)),
)

test.each(looks)(
  'no state of the desk has an accessibility violation: %s, %s, %i px',
  async (language, colorScheme, width) => {
    const words = teachingIn(language)
    const { desk: say, results, rulings } = words
    const page = await newPage({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true })
    const found: Record<string, readonly string[]> = {}
    const look = async (state: string) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      found[state] = [...(await violations(page)), ...(wide ? ['It scrolls sideways.'] : [])]
    }
    // By way of another page: with nothing but its fragment changed a page would not be loaded anew.
    const open = async ({ results: address }: Published, key = new URL(address).hash) => {
      await page.goto('about:blank')
      await page.goto(`${address.split('#')[0]}?lang=${language}${key}`)
    }
    const heading = (name: string) => page.getByRole('heading', { name, exact: true }).first().waitFor()
    const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
    const dialog = page.locator('dialog')
    const closeDialog = async () => {
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }

    await open(quizzes.empty, '')
    await heading(say.noKey)
    await look('no key')
    await open(quizzes.empty, `#${'x'.repeat(22)}`)
    await heading(`${words.learning.problems['wrong-key']}. ${words.learning.details['wrong-key']}`)
    await look('a wrong key')
    await open(quizzes.gone)
    await heading(say.deleted)
    await look('deleted')
    await open(quizzes.seated)
    await heading(say.attemptsTitle)
    await look('seats')
    await open(quizzes.empty)
    await heading(rulings.heading)
    await look('nobody yet')
    await page.route(/results$/, (route) => route.abort())
    await press(say.refresh)
    await page.getByText(say.stale).waitFor()
    await look('stale')
    await page.unroute(/results$/)

    await open(quizzes.full)
    await heading(rulings.heading)
    for (const summary of await page.locator('main summary').all()) await summary.click()
    await page.locator('.exports').waitFor()
    await look('everything')
    await page.getByLabel(results.table.views.matrix).check()
    await page.locator('.matrix').waitFor()
    await look('matrix')
    await press(results.table.view('Bob 2'))
    await dialog.waitFor()
    await look('an attempt')
    await closeDialog()
    await page.getByLabel(results.table.views.list).check()
    await press(say.removeAttempt('Bob 2'))
    await look('deleting')
    await closeDialog()
    // What is accepted is chosen, or typed where it is a number.
    for (const [shape, field] of [
      ['one', 'select'],
      ['number', 'input[inputmode]'],
    ] as const) {
      await press(rulings.title(placeOf(shape)))
      await dialog.getByRole('radio').last().check()
      await dialog.locator(field).waitFor()
      await press(rulings.rule)
      await dialog.getByRole('alert').waitFor()
      await look(`ruling on ${shape}, with nothing to accept`)
      await closeDialog()
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([])
  },
)
