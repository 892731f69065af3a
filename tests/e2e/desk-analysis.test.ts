import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Desk } from '../../questions/wire/desk.ts'
import type { Published } from '../../questions/wire/published.ts'
import { detail, newContext, test } from '../support/browser-test.ts'
import { deskIn } from '../support/e2e/desk-tabs.ts'
import { itemsOf } from '../support/e2e/items-of.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { type Answering, seed } from '../support/e2e/seed.ts'
import { footnote } from '../support/served.ts'

const STUDENTS = 36

/** The first question of the topic with a wrong option that is the value of another fact: which option that is. */
function confusable(): { readonly id: string; readonly option: number } {
  const found = itemsOf('white-helmets').flatMap((item) => {
    const option = item.shape === 'one' ? item.options.findIndex(({ provenance }) => provenance.from === 'fact') : -1
    return option < 0 ? [] : [{ id: item.id, option }]
  })
  const [first] = found
  if (!first) throw new Error('No question takes a wrong answer from another fact.')
  return first
}

/**
 * A class of 36 in which two thirds take one fact for another in the first item; of the others they know more or less.
 */
async function misled(): Promise<{ published: Published; desk: Desk; option: number }> {
  const { id: first, option } = confusable()
  const others = itemsOf('white-helmets').filter(
    ({ kind, id }) => kind === 'choice' && id.endsWith('-1') && id !== first,
  )
  const items = [first, ...others.slice(0, 11).map(({ id }) => id)]
  const published = await publish(footnote, { topic: 'white-helmets', feedback: 'end', items, order: 'own' })
  const answer: Answering = ({ id, key = null }, student, random) => {
    if (id === 'q1') return student % 3 === 0 ? key : option
    return random() < student / STUDENTS ? key : null
  }
  return { published, desk: await seed(footnote, published, STUDENTS, answer), option }
}

async function openDesk({ results }: Published, context: Promise<BrowserContext> = newContext()): Promise<Page> {
  const page = await (await context).newPage()
  await page.goto(deskIn('questions', results))
  await page.getByRole('heading', { name: 'Worth a look' }).waitFor()
  return page
}

detail('which wrong answer was taken most is said in plain words, with how many did', async () => {
  const { published, desk, option } = await misled()
  const page = await openDesk(published)
  const said = (await page.locator('.findings').innerText()).replaceAll(/[\u2068\u2069]/g, '')
  expect(said).toContain(`Question 1. 24 of 36 (67%) took “${desk.items[0]?.options?.[option]}”`)
})

test('from thirty attempts everything is said, each figure with its interval and its picture', async () => {
  const { published } = await misled()
  const page = await openDesk(published)
  await expect.poll(() => page.getByText(/^Reliability/).count()).toBe(1)
  const items = page.locator('.desk-items > li')
  const first = items.first()
  expect(await first.getByText(/probably between/).count()).toBeGreaterThan(0)
  expect(await items.locator('svg.scale').count()).toBeGreaterThanOrEqual(await items.count())
  // What a picture shows stands in words beside it.
  expect(await page.locator('[role=tabpanel] svg:not([aria-hidden])').count()).toBe(0)
})

detail(
  'no picture needs colour: the key is told by a word, and every part has an edge, also where the system chooses the colours',
  async () => {
    const { published } = await misled()
    const page = await openDesk(published, newContext({ forcedColors: 'active' }))
    const bars = page.locator('.desk-items > li').first().locator('.bars tr')
    expect((await bars.allInnerTexts()).filter((text) => text.includes('(the answer)'))).toHaveLength(1)
    const strokes = await page
      .locator('.bars .part, .scale .band, .scale .point, .scale .axis')
      .evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).stroke))])
    const ink = await page.evaluate(() => getComputedStyle(document.body).color)
    expect(strokes).toEqual([ink])
  },
)
