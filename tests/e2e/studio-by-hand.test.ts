import { expect } from 'vitest'
import { test } from '../support/browser-test.ts'
import { landed } from '../support/e2e/make-page.ts'
import { selectWords } from '../support/e2e/select-words.ts'
import { studioVisitor } from '../support/e2e/studio.ts'
import { HAND_MADE, HARBOUR_POST, LUND_COURIER } from '../support/e2e/studio-texts.ts'

test('ten facts made by hand of selected words are published after at most sixty actions', async () => {
  const visitor = await studioVisitor()
  const { page, press, paste, tick, into, act } = visitor
  await into('Paste an article here')
  await paste(HARBOUR_POST)
  await page.getByText('Storm tears the roof').first().waitFor()
  await paste(LUND_COURIER)
  await page.getByText('Market hall without').first().waitFor()
  await press('Go on to the facts')
  for (const [n, [words, question]] of HAND_MADE.entries()) {
    await act(selectWords(page, words))
    await press('Make a fact')
    const ask = page.getByLabel('Question', { exact: true })
    if ((await ask.inputValue()) === '') {
      await expect.poll(() => ask.evaluate((field) => field === document.activeElement)).toBe(true)
      await act(page.keyboard.type(question))
    }
    await press('Check and keep')
    await page.getByRole('heading', { name: `Confirmed by you ${n + 1}` }).waitFor()
  }
  await page.getByText('10 facts and 10 of them in the core of the story').waitFor()
  await page.getByText('Enough for a quiz of ten.').waitFor()
  await press('Go on to Compare')
  await press('Go on to the quiz')
  await tick('I may use these texts for my class')
  await press('Publish, keep results on this device')
  await landed(page)
  expect(visitor.actions()).toBeLessThanOrEqual(60)
})
