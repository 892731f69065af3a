import type { Route } from 'playwright-core'
import { expect } from 'vitest'
import { detail, test } from '../support/browser-test.ts'
import { drawn } from '../support/e2e/answering.ts'
import { oneOfEach } from '../support/e2e/items-of.ts'
import {
  answerByKeys,
  focused,
  focusedText,
  ledTo,
  ledToProblem,
  press,
  seeFocus,
  tabTo,
  tabToNamed,
  takeByKeys,
} from '../support/e2e/keys.ts'
import { openForKeys } from '../support/e2e/open-for-keys.ts'
import { footnote } from '../support/served.ts'
import { desk as deskOf } from '../support/worker/calls.ts'

// A student answers, sends and reads the result by keys alone. Keys are the only thing that these tests press.

const hour = () => new Date(Date.now() + 3_600_000).toISOString()

test('an item of every shape is answered; the focus is led to each verdict, to each item and to the result', async () => {
  const items = oneOfEach()
  const { page } = await openForKeys({ items })
  const used = await takeByKeys(page, 1, items.length)
  expect([...new Set(used)].sort()).toEqual(['checkbox', 'move', 'radio', 'text'])
})

test('a sheet is begun, what is unanswered is looked over, changed and sent', async () => {
  const { page } = await openForKeys({ items: oneOfEach(), feedback: 'end' })
  await answerByKeys(page)
  await press(page, 'Send answers')
  await ledTo(page, 'Before you send')
  await press(page, 'Back to the questions')
  await page.getByText('Question 1 of').waitFor()
  await expect.poll(() => focused(page)).toBe('h2')
  await press(page, 'Send answers')
  await ledTo(page, 'Before you send')
  const missing = page.locator('.missing a').last()
  const stem = (await missing.textContent()) ?? ''
  await tabTo(page, () => missing.evaluate((link) => link === document.activeElement))
  await page.keyboard.press('Enter')
  await ledTo(page, stem)
  await seeFocus(page)
  await press(page, 'Send answers')
  await ledTo(page, 'Before you send')
  await press(page, 'Send answers')
  await ledTo(page, /^Your result/)
})

detail('what cannot be sent of a long sheet is said where it is, and the focus is led there', async () => {
  const items = ['people-helped-numeric-1', ...oneOfEach().filter((id) => !id.includes('-numeric-'))]
  const { page } = await openForKeys({ items, feedback: 'end' })
  await page.setViewportSize({ width: 375, height: 600 })
  await tabTo(page, async () => (await focused(page)) === 'text')
  await page.keyboard.type('a few')
  for (let presses = 0; presses < 2; presses += 1) {
    await press(page, 'Send answers')
    await ledToProblem(page, 'That cannot be read as a number')
    await expect.poll(() => focused(page)).toBe('text')
    await seeFocus(page)
  }
  await page.keyboard.press('Control+A')
  await page.keyboard.type('12 people')
  await press(page, 'Send answers')
  await ledTo(page, 'Before you send')
})

detail('a closed quiz is sent, and its result read with the proof after the closing time', async () => {
  const { page, code, key } = await openForKeys({ items: 1, feedback: 'closed', closes: hour() })
  await answerByKeys(page)
  await press(page, 'Send answers')
  await ledTo(page, 'Before you send')
  await press(page, 'Send answers')
  await ledTo(page, 'Your answers have arrived')
  const proof = (await page.locator('.proof-text').textContent()) ?? ''
  await press(page, 'See your result')
  await page.getByRole('alert').filter({ hasText: 'The answers are not shown yet' }).waitFor()
  const closed = await footnote.fetch(`/api/quizzes/${code}/state`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ revision: 0, closes: new Date(Date.now() - 60_000).toISOString(), rulings: [] }),
  })
  expect(closed.status).toBe(200)
  await press(page, 'See your result')
  await ledTo(page, /^Your result/)

  await page.goto(`${footnote.url}/q/${code}`)
  await page.locator('#quiz[data-live]').waitFor()
  await tabToNamed(page, 'Your proof')
  await page.keyboard.insertText(proof)
  await press(page, 'See your result')
  await ledTo(page, /^Your result/)
})

detail('what was missed is asked again, and the way leads back to the result', async () => {
  const { page } = await openForKeys({ items: ['rescuers-choice-1', 'crack-length-choice-1'] })
  for (const next of ['Next question', 'See your result']) {
    await press(page, 'I don’t know')
    await ledTo(page, 'Not answered')
    await press(page, next)
  }
  await ledTo(page, /^Your result/)
  await page.getByRole('button', { name: /^Practise the / }).click()
  for (const next of ['Next question', 'See how it went']) {
    await page.getByRole('button', { name: 'Check answer' }).waitFor()
    await expect.poll(() => focused(page)).toBe('h2')
    await answerByKeys(page)
    await press(page, 'Check answer')
    await ledTo(page, /^(Right|Partly right|Not quite)$/)
    await press(page, next)
  }
  await ledTo(page, /of 2 right this time$/)
  await press(page, 'Back to your result')
  await ledTo(page, /^Your result/)
})

detail('without a connection a student goes on, and finds the verdict that came later', async () => {
  const { page } = await openForKeys({ items: 3 })
  await page.context().setOffline(true)
  await answerByKeys(page)
  await press(page, 'Check answer')
  await page.getByRole('alert').waitFor()
  await press(page, 'Go on')
  await page.getByText('Question 2 of 3').waitFor()
  await expect.poll(() => focused(page)).toBe('h2')
  await page.context().setOffline(false)
  // What arrives below the question moves the page's end.
  await page.getByText('The answer to an earlier question has arrived').waitFor()
  await press(page, 'The answer to an earlier question has arrived')
  await ledTo(page, 'Answers to earlier questions')
})

detail(
  'a button that has been pressed keeps the focus while its answer is waited for, and is not pressed twice',
  async () => {
    const { page } = await openForKeys({ items: ['deck-cleared-match-1'] })
    let asked = 0
    const held = Promise.withResolvers<Route>()
    await page.route('**/answers', (route) => {
      asked += 1
      held.resolve(route)
    })
    await answerByKeys(page)
    await press(page, 'Check answer')
    await page.getByRole('button', { name: 'One moment…' }).waitFor()
    await drawn(page)
    await expect.poll(() => focusedText(page)).toBe('One moment…')
    await page.keyboard.press('Enter')
    await (await held.promise).abort()
    await page.getByRole('alert').waitFor()
    expect([asked, await focusedText(page)]).toEqual([1, 'Check answer'])
    await seeFocus(page)
  },
)

test('what is moved in an order keeps the focus, to the first place and back down, and its place is said', async () => {
  const order = oneOfEach().find((id) => id.includes('-order-')) ?? ''
  const { page } = await openForKeys({ items: [order] })
  const texts = () => page.locator('.order li > span').allTextContents()
  const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  const said = () => page.locator('fieldset [role=status]').textContent()
  const [first = '', second = '', ...rest] = await texts()
  await tabToNamed(page, `Move up: ${second}`)
  for (let presses = 0; presses < 2; presses += 1) {
    await page.keyboard.press('Enter')
    expect(await texts()).toEqual([second, first, ...rest])
    expect(await name()).toBe(`Move up: ${second}`)
    await seeFocus(page)
  }
  expect(await said()).toBe(`Place 1 of ${rest.length + 2}: ${second}`)
  await page.keyboard.press('Tab')
  for (const place of [2, 3]) {
    await page.keyboard.press('Enter')
    expect((await texts()).indexOf(second)).toBe(place - 1)
    expect(await name()).toBe(`Move down: ${second}`)
    await seeFocus(page)
  }
  expect(await said()).toBe(`Place 3 of ${rest.length + 2}: ${second}`)
})

test('what is moved in a matching keeps the focus beside what it belongs to, and whose it is now is said', async () => {
  const { page } = await openForKeys({ items: ['said-pugh-match-1'] })
  const texts = (part: string) => page.locator(`.matched li > ${part}`).allTextContents()
  const lefts = await texts('.left')
  const [first = '', second = '', third = ''] = await texts('.left + span')
  await tabToNamed(page, `Move up: ${third}`)
  await page.keyboard.press('Enter')
  expect([await texts('.left'), await texts('.left + span')]).toEqual([lefts, [first, third, second]])
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe(`Move up: ${third}`)
  await seeFocus(page)
  expect(await page.locator('fieldset [role=status]').textContent()).toBe(`${lefts[1]}: ${third}`)
})

detail('of two sides the first is ticked for whoever says it, and the others say the second', async () => {
  const { page, ...published } = await openForKeys({ items: ['ferry-fare-compare-1'] })
  await press(page, 'Check answer')
  await ledToProblem(page, 'Choose an answer first')
  await tabToNamed(page, 'The Northern Ledger')
  await page.keyboard.press('Space')
  await seeFocus(page)
  const sent = page.waitForResponse('**/submissions')
  await press(page, 'Check answer')
  await ledTo(page, /^(Right|Not quite|Partly right)$/)
  await (await sent).finished()
  const { attempts } = await deskOf(footnote, published)
  expect(attempts.map(({ responses }) => responses)).toEqual([[[1, 0, 1]]])
})
