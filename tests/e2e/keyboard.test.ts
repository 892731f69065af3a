import { expect } from 'vitest'
import { newPage, test } from '../support/browser-test.ts'
import { drawn, openQuiz } from '../support/e2e/answering.ts'
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
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'

// Every journey of a student by keys alone. Keys are the only thing that these tests press.

async function open(settings: Readonly<Record<string, unknown>>) {
  const published = await publish(footnote, settings)
  const page = await newPage({ locale: 'en-GB' })
  await openQuiz(page, published.quiz)
  await page.getByText('Reading', { exact: true }).waitFor()
  return { page, ...published }
}

const hour = () => new Date(Date.now() + 3_600_000).toISOString()

test('an item of every shape is answered; the focus is led to each verdict, to each item and to the result', async () => {
  const items = oneOfEach()
  const { page } = await open({ items })
  const used = await takeByKeys(page, 1, items.length)
  expect([...new Set(used)].sort()).toEqual(['checkbox', 'move', 'radio', 'select', 'text'])
})

test('a sheet is begun, what is unanswered is looked over, changed and sent', async () => {
  const { page } = await open({ items: oneOfEach(), feedback: 'end' })
  await answerByKeys(page)
  await press(page, 'Send answers')
  await ledTo(page, 'Before you send')
  await press(page, 'Back to the questions')
  await page.getByText('Question 1 of').waitFor()
  await expect.poll(() => focused(page)).toBe('h2')
  await press(page, 'Send answers')
  await ledTo(page, 'Before you send')
  await press(page, 'Send answers')
  await ledTo(page, /^Your result/)
})

test('what cannot be sent of a long sheet is said where it is, and the focus is led there', async () => {
  const items = ['people-helped-numeric-1', ...oneOfEach().filter((id) => !id.includes('-numeric-'))]
  const { page } = await open({ items, feedback: 'end' })
  await page.setViewportSize({ width: 375, height: 600 })
  await tabTo(page, async () => (await focused(page)) === 'text')
  await page.keyboard.type('a few')
  for (let presses = 0; presses < 2; presses += 1) {
    await press(page, 'Send answers')
    await ledToProblem(page, 'That cannot be read as a number')
    expect(await focused(page)).toBe('text')
    await seeFocus(page)
  }
  await page.keyboard.press('Control+A')
  await page.keyboard.type('12 people')
  await press(page, 'Send answers')
  await ledTo(page, 'Before you send')
})

test('a closed quiz is sent, and its result read with the proof after the closing time', async () => {
  const { page, code, key } = await open({ items: 1, feedback: 'closed', closes: hour() })
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

test('a name is typed, or the one that is offered is taken', async () => {
  for (const way of ['typed', 'offered']) {
    const { page, code, key } = await open({ items: 1, askName: true })
    if (way === 'typed') {
      await press(page, 'Start')
      await page.getByRole('alert').filter({ hasText: 'Choose a name' }).waitFor()
      await page.keyboard.press('Shift+Tab')
      expect(await focused(page)).toBe('text')
      await page.keyboard.type('Zoë')
      await page.keyboard.press('Enter')
    } else await press(page, 'Start as')
    await page.getByText('Question 1 of 1').waitFor()
    await expect.poll(() => focused(page)).toBe('h2')
    await seeFocus(page)
    await takeByKeys(page, 1, 1)
    const results = await footnote.fetch(`/api/quizzes/${code}/results`, {
      headers: { Authorization: `Bearer ${key}` },
    })
    const { attempts } = (await results.json()) as { attempts: readonly { name: string }[] }
    expect(attempts.map(({ name }) => name)).toEqual([way === 'typed' ? 'Zoë' : expect.stringMatching(/\S/)])
    await page.context().close()
  }
})

test('more time is chosen, the clock is hidden and shown, and the attempt goes on', async () => {
  const { page } = await open({ items: 1, minutes: 20, extraTime: true })
  await tabToNamed(page, 'Your time')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await press(page, 'Start')
  await page.getByText('30 minutes left').first().waitFor()
  await expect.poll(() => focused(page)).toBe('h2')
  await press(page, 'Hide the time')
  expect(await focusedText(page)).toBe('Show the time')
  await page.keyboard.press('Enter')
  expect(await focusedText(page)).toBe('Hide the time')
  await seeFocus(page)
  await takeByKeys(page, 1, 1)
})

test('what was missed is asked again, and the way leads back to the result', async () => {
  const { page } = await open({ items: ['closure-time-choice-1', 'crack-length-choice-1'] })
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

test('the reading menu is opened, chosen from and left', async () => {
  const { page } = await open({ items: 2 })
  await press(page, 'Reading')
  await tabToNamed(page, 'Text size')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.locator('html').getAttribute('data-size')).toBe('large')
  await tabToNamed(page, 'Less motion')
  await page.keyboard.press('Space')
  await expect.poll(() => page.locator('html').getAttribute('data-motion')).toBe('still')
  await page.keyboard.press('Escape')
  expect(await focusedText(page)).toBe('Reading')
  await seeFocus(page)
  expect(await page.locator('.reading-menu[open]').count()).toBe(0)
})

test('another language is chosen in the menu, and once more at the foot; the focus is not lost', async () => {
  const { page } = await open({ items: 2 })
  await press(page, 'Reading')
  await tabToNamed(page, 'Language')
  await page.keyboard.press('ArrowDown')
  await page.getByRole('button', { name: 'Vérifier ma réponse' }).waitFor()
  expect(await focused(page)).toBe('select')
  await seeFocus(page)
  await page.keyboard.press('Escape')
  for (const [summary, name, check] of [
    ['Langue', 'العربية', 'تحقّق من الإجابة'],
    ['اللغة', 'English', 'Check answer'],
  ] as const) {
    await press(page, summary)
    await press(page, name)
    await page.getByRole('button', { name: check }).waitFor()
    expect(await focused(page)).toBe('summary')
    await seeFocus(page)
  }
})

test('“Not you?” starts afresh', async () => {
  const { page, quiz } = await open({ items: 2 })
  await answerByKeys(page)
  await press(page, 'Check answer')
  await ledTo(page, /^(Right|Partly right|Not quite)$/)
  await openQuiz(page, quiz)
  await press(page, 'Not you?')
  await page.getByText('Question 1 of 2').waitFor()
  await page.locator('#quiz[data-live]').waitFor()
  await takeByKeys(page, 1, 2)
})

test('without a connection a student goes on, and finds the verdict that came later', async () => {
  const { page } = await open({ items: 3 })
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

test('a button that has been pressed keeps the focus while its answer is waited for, and is not pressed twice', async () => {
  const { page } = await open({ items: ['deck-cleared-match-1'] })
  let asked = 0
  let fail = () => {}
  await page.route('**/answers', (route) => {
    asked += 1
    fail = () => void route.abort()
  })
  await answerByKeys(page)
  await press(page, 'Check answer')
  await page.getByRole('button', { name: 'One moment…' }).waitFor()
  await drawn(page)
  expect(await focusedText(page)).toBe('One moment…')
  await page.keyboard.press('Enter')
  fail()
  await page.getByRole('alert').waitFor()
  expect([asked, await focusedText(page)]).toEqual([1, 'Check answer'])
  await seeFocus(page)
})

test('what is moved in an order keeps the focus, to the first place and back down, and its place is said', async () => {
  const order = oneOfEach().find((id) => id.includes('-order-')) ?? ''
  const { page } = await open({ items: [order] })
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
