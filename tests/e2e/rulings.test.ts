import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Sheet } from '../../questions/wire/attempt.ts'
import type { Published } from '../../questions/wire/published.ts'
import { detail, newPage, test } from '../support/browser-test.ts'
import { deskIn, openTab } from '../support/e2e/desk-tabs.ts'
import { oneOfEach } from '../support/e2e/items-of.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { type Answering, seed } from '../support/e2e/seed.ts'
import { footnote } from '../support/served.ts'
import { bearer, change, desk as deskOf, send, start, submit } from '../support/worker/calls.ts'

/** Half take the key of a choice, half the option after it; of anything else, all give the same. */
const halves: Answering = ({ key, shape, options = [], left = [] }, student) => {
  if (key !== undefined) return student % 2 === 0 ? key : (key + 1) % options.length
  if (shape === 'number') return 7
  return shape === 'several' ? [0] : shape === 'pairs' ? left.map(() => 0) : options.map((_, i) => i)
}

async function classOf(count: number): Promise<Published> {
  const published = await publish(footnote, { feedback: 'end', askName: true, items: oneOfEach() })
  await seed(footnote, published, count, halves)
  return published
}

async function openDesk({ results }: Published): Promise<Page> {
  const page = await newPage()
  await page.goto(deskIn('questions', results))
  await page.getByRole('heading', { name: 'Rulings' }).waitFor()
  return page
}

/** Opens what rules on the first item of a shape. @returns Its number. */
async function ruleOn(page: Page, published: Published, shape: string): Promise<number> {
  const { items } = await deskOf(footnote, published)
  const number = items.findIndex((item) => item.shape === shape) + 1
  expect(number, shape).toBeGreaterThan(0)
  await page.getByRole('button', { name: `Rule on question ${number}`, exact: true }).click()
  await page.getByRole('dialog', { name: `Rule on question ${number}` }).waitFor()
  return number
}

const scores = async (published: Published) =>
  (await deskOf(footnote, published)).attempts.map(({ score, max }) => [score, max])

test('a teacher drops a question: as many scores change as was said, students are told why, and undoing it restores them all', async () => {
  const published = await classOf(6)
  const before = await scores(published)
  const page = await openDesk(published)
  const number = await ruleOn(page, published, 'one')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Drop the question').check()
  await dialog.getByText('This would change 6 scores.').waitFor()
  await dialog.getByLabel('Why, for the students').fill('Two options are right.')
  await dialog.getByRole('button', { name: 'Use this ruling' }).click()
  await dialog.getByText('Done. 6 scores have changed.').waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()

  const rulings = page.getByRole('region', { name: 'Rulings' })
  expect(await rulings.getByRole('listitem').innerText()).toContain(`Question ${number}. Dropped`)
  await expect.poll(() => rulings.getByText('Students read: Two options are right.').count()).toBe(1)
  await openTab(page, 'Share and print')
  await page.getByText('Take the quiz elsewhere').click()
  const json = page.locator('.exports > li').filter({ hasText: 'JSON lines' })
  await json.getByText('You dropped this question: it counts for nobody.').waitFor()
  expect((await scores(published)).every(([, max]) => max === oneOfEach().length - 1)).toBe(true)
  await openTab(page, 'Overview')
  expect(await page.locator(`.matrix tbody tr:first-child td:nth-of-type(${number + 1})`).textContent()).toBe('dropped')

  await openTab(page, 'Questions')
  await rulings.getByRole('button', { name: `Undo on question ${number}: Dropped` }).click()
  await rulings.getByText('Done. 6 scores have changed.').waitFor()
  await rulings.getByText('None yet.').waitFor()
  expect(await scores(published)).toEqual(before)
})

detail(
  'another answer is accepted: an option by choosing it, a number by typing it, any other from what students gave',
  async () => {
    const published = await classOf(6)
    const page = await openDesk(published)
    const dialog = page.getByRole('dialog')
    const accept = async (shape: string, changes: string) => {
      await ruleOn(page, published, shape)
      await dialog.getByLabel('Accept another answer').check()
      await dialog.getByRole('button', { name: 'Use this ruling' }).click()
      await dialog.getByText('Say which answer is to be accepted.').waitFor()
      const answer = dialog.getByLabel('Answer to accept')
      if (shape === 'number') await answer.fill('seven')
      else await answer.selectOption({ index: 1 })
      await dialog.getByText(changes).waitFor()
      await dialog.getByRole('button', { name: 'Use this ruling' }).click()
      await dialog.getByText(/^Done/).waitFor()
      await dialog.getByRole('button', { name: 'Close' }).click()
    }
    await accept('one', 'This would change 3 scores.')
    await accept('number', 'This would change 6 scores.')
    for (const shape of ['several', 'order', 'pairs']) await accept(shape, 'This would change 6 scores.')
    const { items, rulings, attempts } = await deskOf(footnote, published)
    expect(rulings.map(({ is }) => is)).toEqual(rulings.map(() => 'accept'))
    const ruled = rulings.map(({ item }) => items.findIndex(({ id }) => id === item))
    for (const { credits } of attempts) expect(ruled.map((index) => credits[index])).toEqual([1, 1, 1, 1, 1])
  },
)

detail('where the desk was changed elsewhere nothing is done or lost, and the same button does it then', async () => {
  const published = await classOf(2)
  const { code, key } = published
  const page = await openDesk(published)
  const number = await ruleOn(page, published, 'one')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Give everybody the point').check()
  await dialog.getByLabel('Why, for the students').fill('Unclear.')
  // The desk reads by itself while it is seen, and would know of the change before the button is pressed.
  await page.evaluate(() => Object.defineProperty(document, 'visibilityState', { value: 'hidden' }))
  const elsewhere = { revision: 0, closes: null, rulings: [{ item: `q${number === 1 ? 2 : 1}`, is: 'drop' }] }
  expect((await send(footnote, 'PUT', `/api/quizzes/${code}/state`, elsewhere, bearer(key))).status).toBe(200)
  await dialog.getByRole('button', { name: 'Use this ruling' }).click()
  await dialog.getByText('Somebody changed the desk elsewhere').waitFor()
  await page.getByRole('region', { name: 'Rulings', includeHidden: true }).getByText('Dropped').waitFor()
  expect(await dialog.getByLabel('Why, for the students').inputValue()).toBe('Unclear.')
  await dialog.getByRole('button', { name: 'Use this ruling' }).click()
  await dialog.getByText(/^Done/).waitFor()
  expect((await deskOf(footnote, published)).rulings).toMatchObject([
    { is: 'drop' },
    { is: 'everyone', why: 'Unclear.' },
  ])
})

detail('where a browser knows no dialogs what would be one stands in the page, and does the same', async () => {
  const published = await classOf(2)
  const page = await newPage()
  await page.addInitScript(() => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal'))
  await page.goto(deskIn('questions', published.results))
  await ruleOn(page, published, 'one')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Give everybody the point').check()
  await dialog.getByRole('button', { name: 'Use this ruling' }).click()
  await dialog.getByText(/^Done/).waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(page.url()).toBe(deskIn('questions', published.results))
})

test('a challenge arrives with the item, its receipts, the answer and the reason, and leads to accepting that answer', async () => {
  const published = await publish(footnote, { feedback: 'end', askName: true, items: 4 })
  const page = await openDesk(published)
  await page.getByText('No student has challenged a question.').waitFor()

  const { token } = await start(footnote, published.code, 'Ann')
  const { items } = await deskOf(footnote, published)
  const [item] = items.filter(({ key }) => key !== undefined)
  const given = ((item?.key ?? 0) + 1) % (item?.options?.length ?? 1)
  const { proof } = (await submit<Sheet>(footnote, published.code, token, { [item?.id ?? '']: given })).body
  const said = { token: proof, item: item?.id, reason: 'The radio says so, too.' }
  expect((await send(footnote, 'POST', `/api/quizzes/${published.code}/challenges`, said)).status).toBe(202)

  await page.getByRole('button', { name: 'Refresh' }).click()
  await openTab(page, 'Overview')
  await page.getByText('Students challenge 1 question.').waitFor()
  await page.getByText('1 student says it is wrong.').waitFor()
  await page.getByRole('link', { name: 'See what they say' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Challenges')
  const section = page.getByRole('region', { name: 'Challenges' })
  expect(await section.innerText()).toContain('The radio says so, too.')
  expect(await section.innerText()).toContain(`Answer: ${item?.options?.[given]}`)
  expect(await section.innerText()).toContain(item?.stem)
  await section.locator('summary').click()
  expect(await section.locator('.notes > li').count()).toBe(item?.receipts.length)

  await section.getByRole('button', { name: /challenged by Ann/ }).click()
  const dialog = page.getByRole('dialog')
  // Nothing is decided for the teacher; the answer in question stands ready.
  expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0)
  await dialog.getByRole('button', { name: 'Use this ruling' }).click()
  await dialog.getByText('Choose one of the three first.').waitFor()
  await dialog.getByLabel('Accept another answer').check()
  await dialog.getByText('This would change 1 score.').waitFor()
  await dialog.getByRole('button', { name: 'Use this ruling' }).click()
  await dialog.getByText('Done. 1 score has changed.').waitFor()
  const ruled = await deskOf(footnote, published)
  expect(ruled.rulings).toEqual([{ item: item?.id, is: 'accept', response: given }])
  expect(ruled.attempts[0]?.score).toBe(1)
})

test('a teacher closes, reopens and extends; rulings in force stay', async () => {
  const published = await classOf(1)
  const { code, key } = published
  const rulings = [{ item: 'q1', is: 'everyone' }]
  await send(footnote, 'PUT', `/api/quizzes/${code}/state`, { revision: 0, closes: null, rulings }, bearer(key))
  const page = await openDesk(published)
  await openTab(page, 'Settings')
  await page.getByRole('button', { name: 'Close now' }).click()
  await page.getByText(/^Closed /).waitFor()
  await page.getByRole('button', { name: 'Open again' }).click()
  await page.getByText(/^Open until .*, as no closing time is set\.$/).waitFor()
  const later = new Date(Date.now() + 3 * 86_400_000)
  await page.getByLabel('New closing time').fill(later.toISOString().slice(0, 16))
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await page
    .getByText(/^Closes /)
    .first()
    .waitFor()
  expect(await deskOf(footnote, published)).toMatchObject({ revision: 4, rulings })
})

detail(
  'what was ruled stands on the printed key and evidence, and the desk and the paper say which question the teacher worded',
  async () => {
    const day = { id: 'ferry-start-choice-1', stem: 'On what date is the ferry at Aldersyke due to start?' }
    const items = [day, ...oneOfEach().filter((id) => !id.startsWith('ferry-start'))]
    const published = await publish(footnote, { feedback: 'end', askName: true, items, order: 'own' })
    const { attempts, items: kept } = await seed(footnote, published, 3, halves)
    expect(attempts).toHaveLength(3)
    const other = ((kept[0]?.key ?? 0) + 1) % 2
    const dropped = kept.findIndex(({ shape }) => shape === 'number')
    const rulings = [
      { item: 'q1', is: 'accept', response: other, why: 'The radio says so, too.' },
      { item: kept[dropped]?.id ?? '', is: 'drop' },
    ] as const
    expect((await change(footnote, published, { rulings })).status).toBe(200)

    const page = await openDesk(published)
    expect(await page.locator('.desk-items > li').first().innerText()).toContain('Reworded by you')
    await openTab(page, 'Overview')
    await page.locator('.legend').getByText('* Reworded by you').waitFor()
    await page
      .getByRole('button', { name: /^See the answers of/ })
      .first()
      .click()
    await page.getByRole('dialog').getByText('Reworded by you').waitFor()

    await page.goto('about:blank')
    await page.goto(`${footnote.url}/print/${published.code}#${published.key}`)
    const rows = page.locator('.keys tbody tr')
    await rows.first().waitFor()
    const letter = 'AB'[other]
    expect(await rows.first().innerText()).toContain(`Also right: ${letter} ${kept[0]?.options?.[other]}`)
    expect(await rows.first().innerText()).toContain('The radio says so, too.')
    expect(await rows.first().innerText()).toContain('Question worded by the teacher')
    expect(await rows.nth(dropped).innerText()).toContain('Dropped: it does not count.')
    const points = `${kept.length - 1} points in all: ${kept.length - 1} of ${kept.length} questions count.`
    await expect.poll(() => page.getByText(points).count()).toBe(1)
    await page.getByLabel('Evidence sheet').check()
    const evidence = page.locator('.questions > li').filter({ has: page.locator('.notes') })
    expect(await evidence.first().innerText()).toContain('The radio says so, too.')
    expect(await evidence.first().innerText()).toContain('Question worded by the teacher')
    expect(await evidence.nth(dropped).innerText()).toContain('Dropped: it does not count.')
  },
)
