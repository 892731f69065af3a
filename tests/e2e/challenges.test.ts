import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Sheet } from '../../questions/wire/attempt.ts'
import type { Published } from '../../questions/wire/published.ts'
import { detail, newPage, test } from '../support/browser-test.ts'
import { openQuiz, press } from '../support/e2e/answering.ts'
import { focusedText, tabTo } from '../support/e2e/keys.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'
import { change, desk as deskOf, start, submit } from '../support/worker/calls.ts'

// A student says what is wrong with a question, the teacher rules on it, and the student reads that.

const scripts = [
  ['with a script', true],
  ['without JavaScript', false],
] as const

const ITEMS = ['rescuers-choice-1', 'crack-length-choice-1', 'people-helped-numeric-1']

/** The key of the first item. */
async function keyOf(published: Published): Promise<number | undefined> {
  const [first] = (await deskOf(footnote, published)).items
  return first?.key
}

/** Opens what stands behind the first verdict, and in it the form for a challenge, and writes in it. */
async function write(page: Page, text: string): Promise<void> {
  await page.locator(':is(.evidence, .row):not([open]) > summary').first().click()
  const ask = page.getByText('Something wrong with this question?').filter({ visible: true }).first()
  const box = (await ask.boundingBox()) ?? expect.fail('The question is not to be seen.')
  expect(box.height, 'pixels of a line; a letter a line has hundreds').toBeLessThan(100)
  await ask.click()
  await page.getByLabel('What is wrong with it?').filter({ visible: true }).first().fill(text)
}

test.each(rowsOf(scripts, ([, enabled]) => enabled))(
  'after an answer a student says what is wrong, the desk has it with the answer, and the ruling raises the score of the result: %s',
  async (_, javaScriptEnabled) => {
    const published = await publish(footnote, { items: ITEMS })
    const wrong = (await keyOf(published)) === 0 ? 1 : 0
    const page = await newPage({ javaScriptEnabled })
    await page.goto(published.quiz)
    if (javaScriptEnabled) await page.locator('#quiz[data-live]').waitFor()
    await page.locator('input[type=radio]').nth(wrong).check()
    await press(page, 'Check answer')
    await write(page, 'The second one is right too.')
    await press(page, 'Send to your teacher')
    await page.getByText('Sent: your teacher can read it now.').waitFor()
    expect(await page.getByLabel('What is wrong with it?').inputValue()).toBe('The second one is right too.')

    const { challenges, attempts } = await deskOf(footnote, published)
    expect(attempts).toEqual([])
    expect(challenges).toMatchObject([{ item: 'q1', reason: 'The second one is right too.', response: wrong }])
    const [said] = challenges
    await change(footnote, published, {
      rulings: [{ item: 'q1', is: 'accept', response: wrong, why: 'You are right.' }],
    })

    for (let taken = 1; taken < ITEMS.length; taken += 1) {
      await press(page, 'Next question')
      await press(page, 'I don’t know')
    }
    await press(page, 'See your result')
    await page.getByRole('heading', { name: /^Your result/ }).waitFor()
    await page.getByText(`1 of ${ITEMS.length}`).waitFor()
    // It is unfolded where the browser still knows that something was said of it.
    if (!javaScriptEnabled) await page.locator('.row > summary').first().click()
    await page.getByText('Your teacher accepts this answer too. You are right.').filter({ visible: true }).waitFor()
    const after = await deskOf(footnote, published)
    expect(after.attempts).toMatchObject([{ id: said?.attempt, score: 1, max: ITEMS.length }])
  },
)

detail(
  'what a student writes and does not send is still there with the result, after a reload on the way',
  async () => {
    const published = await publish(footnote, { items: ITEMS })
    const page = await newPage()
    await page.goto(published.quiz)
    await page.locator('#quiz[data-live]').waitFor()
    await press(page, 'I don’t know')
    await write(page, 'The second one is right too.')
    await press(page, 'Next question')
    await page.reload()
    await page.getByText('You go on where you stopped.').waitFor()
    for (let taken = 1; taken < ITEMS.length; taken += 1) {
      await press(page, 'I don’t know')
      await press(page, taken + 1 < ITEMS.length ? 'Next question' : 'See your result')
    }
    await page.getByRole('heading', { name: /^Your result/ }).waitFor()
    const field = page.getByLabel('What is wrong with it?').filter({ visible: true })
    expect(await field.inputValue()).toBe('The second one is right too.')
    await press(page, 'Send to your teacher')
    await page.getByText('Sent: your teacher can read it now.').waitFor()
    expect((await deskOf(footnote, published)).challenges).toMatchObject([
      { item: 'q1', reason: 'The second one is right too.' },
    ])
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('The second one')
  },
)

detail(
  'what a ruling does is on the result that a proof opens, and the first page says how many questions it is about',
  async () => {
    const published = await publish(footnote, { items: 20, feedback: 'end' })
    const { code } = published
    const { token } = await start(footnote, code)
    const { proof } = (await submit<Sheet>(footnote, code, token, {})).body
    const rulings = [
      { item: 'q1', is: 'drop', why: 'Not taught yet.' },
      { item: 'q2', is: 'everyone' },
    ] as const
    await change(footnote, published, { rulings })
    const page = await newPage()
    await openQuiz(page, published.quiz)
    await page
      .getByText(
        'Your teacher has changed how this quiz is marked. One question does not count. Everyone gets the point for one question.',
      )
      .waitFor()
    expect(await page.content()).not.toContain('Not taught yet.')

    await change(footnote, published, { closes: new Date(Date.now() - 60_000).toISOString() })
    await openQuiz(page, published.quiz)
    await page.getByText('Not taught yet.').waitFor()
    await page.getByLabel('Your proof').fill(proof)
    await press(page, 'See your result')
    await page.getByText('1 of 19').waitFor()
    await page.locator('.row > summary').filter({ hasText: 'Does not count' }).waitFor()
    await page.locator('.row > summary').filter({ hasText: 'A point for everyone' }).waitFor()
  },
)

detail('without a connection it says that nothing was sent, keeps the text, and sends it at the next try', async () => {
  const published = await publish(footnote, { items: 1 })
  const page = await newPage()
  await openQuiz(page, published.quiz)
  await press(page, 'I don’t know')
  await write(page, 'No bridge is meant.')
  await page.context().setOffline(true)
  await press(page, 'Send to your teacher')
  await page.getByText('Not sent: there is no connection.').waitFor()
  expect(await page.getByLabel('What is wrong with it?').inputValue()).toBe('No bridge is meant.')
  await page.context().setOffline(false)
  await press(page, 'Send to your teacher')
  await page.getByText('Sent: your teacher can read it now.').waitFor()
  expect((await deskOf(footnote, published)).challenges).toMatchObject([{ reason: 'No bridge is meant.' }])
})

detail(
  'it is written and sent by keys alone; what became of it is told in a live region, and the focus stays',
  async () => {
    const published = await publish(footnote, { items: 1 })
    const page = await newPage()
    await openQuiz(page, published.quiz)
    await press(page, 'I don’t know')
    await expect.poll(() => focusedText(page)).toBe('Not answered')
    for (const fold of ['.evidence', '.challenge']) {
      const summary = page.locator(`${fold} > summary`)
      await tabTo(page, () => summary.evaluate((it) => it === document.activeElement))
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Tab')
    await page.keyboard.type('Written by keys.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const status = page.locator('details.challenge [role=status]')
    await page.waitForFunction(() =>
      document.querySelector('.challenge [role=status]')?.textContent?.startsWith('Sent'),
    )
    await status.waitFor()
    const button = page.getByRole('button', { name: 'Send to your teacher' })
    await expect.poll(() => button.evaluate((it) => it === document.activeElement)).toBe(true)
    expect((await deskOf(footnote, published)).challenges).toMatchObject([{ reason: 'Written by keys.' }])
  },
)

detail('a language chosen meanwhile leaves what was written', async () => {
  const { quiz } = await publish(footnote, { items: 1 })
  const page = await newPage()
  await openQuiz(page, quiz)
  await press(page, 'I don’t know')
  await press(page, 'See your result')
  // The focus is led there with the frame that shows it, and a menu that is open then is folded.
  await expect.poll(() => focusedText(page)).toMatch(/^Your result/)
  await write(page, 'Half a thought')
  await page.getByText('Reading', { exact: true }).click()
  await page.getByLabel('Language').selectOption('Français')
  await page.getByText('Cette question a un problème').first().waitFor()
  expect(await page.locator('.challenge textarea').first().inputValue()).toBe('Half a thought')
})
