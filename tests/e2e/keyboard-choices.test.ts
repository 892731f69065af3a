import { expect } from 'vitest'
import { test } from '../support/browser-test.ts'
import { openQuiz } from '../support/e2e/answering.ts'
import {
  answerByKeys,
  focused,
  focusedText,
  ledTo,
  press,
  seeFocus,
  tabToNamed,
  takeByKeys,
} from '../support/e2e/keys.ts'
import { openForKeys } from '../support/e2e/open-for-keys.ts'
import { footnote } from '../support/served.ts'
import { desk } from '../support/worker/calls.ts'

// A student chooses a name, more time, how the page looks and its language by keys alone. Keys are the only thing that
// these tests press.

test('a name is typed, or the one that is offered is taken', async () => {
  for (const way of ['typed', 'offered']) {
    const { page, ...published } = await openForKeys({ items: 1, askName: true })
    if (way === 'typed') {
      await press(page, 'Start')
      await page.getByRole('alert').filter({ hasText: 'Choose a name' }).waitFor()
      await page.keyboard.press('Shift+Tab')
      await expect.poll(() => focused(page)).toBe('text')
      await page.keyboard.type('Zoë')
      await page.keyboard.press('Enter')
    } else await press(page, 'Start as')
    await page.getByText('Question 1 of 1').waitFor()
    await expect.poll(() => focused(page)).toBe('h2')
    await seeFocus(page)
    await takeByKeys(page, 1, 1)
    const { attempts } = await desk(footnote, published)
    expect(attempts.map(({ name }) => name)).toEqual([way === 'typed' ? 'Zoë' : expect.stringMatching(/\S/)])
    await page.context().close()
  }
})

test('more time is chosen, the clock is hidden and shown, and the attempt goes on', async () => {
  const { page } = await openForKeys({ items: 1, minutes: 20, extraTime: true })
  await tabToNamed(page, 'Your time')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await press(page, 'Start')
  await page.getByText('30 minutes left').first().waitFor()
  await expect.poll(() => focused(page)).toBe('h2')
  await press(page, 'Hide the time')
  await expect.poll(() => focusedText(page)).toBe('Show the time')
  await page.keyboard.press('Enter')
  await expect.poll(() => focusedText(page)).toBe('Hide the time')
  await seeFocus(page)
  await takeByKeys(page, 1, 1)
})

test('the reading menu is opened, chosen from and left', async () => {
  const { page } = await openForKeys({ items: 2 })
  await press(page, 'Reading')
  await tabToNamed(page, 'Text size')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.locator('html').getAttribute('data-size')).toBe('large')
  await tabToNamed(page, 'Less motion')
  await page.keyboard.press('Space')
  await expect.poll(() => page.locator('html').getAttribute('data-motion')).toBe('still')
  await page.keyboard.press('Escape')
  await expect.poll(() => focusedText(page)).toBe('Reading')
  await seeFocus(page)
  expect(await page.locator('.reading-menu[open]').count()).toBe(0)
})

test('another language is chosen in the menu, and once more at the foot; the focus is not lost', async () => {
  const { page } = await openForKeys({ items: 2 })
  await press(page, 'Reading')
  await tabToNamed(page, 'Language')
  await page.keyboard.press('ArrowDown')
  await page.getByRole('button', { name: 'Vérifier ma réponse' }).waitFor()
  await expect.poll(() => focused(page)).toBe('select')
  await seeFocus(page)
  await page.keyboard.press('Escape')
  for (const [summary, name, check] of [
    ['Langue', 'العربية', 'تحقّق من الإجابة'],
    ['اللغة', 'English', 'Check answer'],
  ] as const) {
    await press(page, summary)
    await press(page, name)
    await page.getByRole('button', { name: check }).waitFor()
    await expect.poll(() => focused(page)).toBe('summary')
    await seeFocus(page)
  }
})

test('“Not you?” starts afresh', async () => {
  const { page, quiz } = await openForKeys({ items: 2 })
  await answerByKeys(page)
  await press(page, 'Check answer')
  await ledTo(page, /^(Right|Partly right|Not quite)$/)
  await openQuiz(page, quiz)
  await press(page, 'Not you?')
  // The page that is left says the same otherwise.
  await page.getByRole('button', { name: 'Not you?' }).waitFor({ state: 'detached' })
  await page.locator('#quiz[data-live]').waitFor()
  await page.getByText('Question 1 of 2').waitFor()
  await takeByKeys(page, 1, 2)
})
