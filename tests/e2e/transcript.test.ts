import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { ITEM_KINDS } from '../../questions/vocabulary.ts'
import { detail, newContext, test } from '../support/browser-test.ts'
import { answerItem, drawn, openQuiz, press } from '../support/e2e/answering.ts'
import { heardOn, listen } from '../support/e2e/hearing.ts'
import { focusedText } from '../support/e2e/keys.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'

// What a screen reader is given, as text beside this file, a step or two a file. After a change that is meant: vitest
// -u, and read the difference.

/** An item of each kind, on the invented topic. */
const ITEMS = {
  choice: 'ferry-start-choice-1',
  multiple: 'ferry-free-for-multiple-1',
  numeric: 'people-helped-numeric-1',
  order: 'closure-date-order-1',
  match: 'deck-cleared-match-1',
  'who-said': 'weeks-engineer-who-said-1',
  'which-source': 'vehicles-a-day-which-source-4',
  'do-they-agree': 'crack-length-do-they-agree-1',
  compare: 'inspector-employer-compare-1',
} as const

/**
 * Writes down, step by step, what is said by itself and what there is to read; without what is random: codes, receipts,
 * made-up names.
 */
function transcriptOf(page: Page, code: string) {
  const steps: string[] = []
  const tell = async (step: string, part = 'main') => {
    // The focus comes with the frame.
    await drawn(page)
    const tree = await page.locator(part).ariaSnapshot()
    const said = (await heardOn(page)).map((line) => `> ${line}\n`).join('')
    steps.push(`# ${step}\n${said}${tree}`)
  }
  /** What was written down since it was last asked for. */
  const text = () =>
    `${steps.splice(0).join('\n\n')}\n`
      .replaceAll(code, 'CODE')
      .replace(/\w{3}, \d+ \w+ \d{4}(, | at )[\d:]+ UTC/g, 'A TIME')
      .replace(/[A-Za-z0-9_-]{20,}(\.[A-Za-z0-9_-]+)*/g, 'TOKEN')
      .replace(/Start as “[^”]*”/g, 'Start as “A NAME”')
  return { tell, text }
}

async function open(settings: Readonly<Record<string, unknown>>) {
  const { quiz, code } = await publish(footnote, settings)
  const context = await newContext({ locale: 'en-GB', timezoneId: 'UTC' })
  await listen(context)
  const page = await context.newPage()
  await openQuiz(page, quiz)
  await page.getByText('Reading', { exact: true }).waitFor()
  return { page, ...transcriptOf(page, code) }
}

/** Waits for the verdict, and for the focus that is led to it with its frame. */
async function verdict(page: Page): Promise<void> {
  await page.locator('.verdict').waitFor()
  await drawn(page)
}

test('a whole quiz with an item of each kind, as a screen reader is given it', async () => {
  expect(Object.keys(ITEMS).sort()).toEqual([...ITEM_KINDS].sort())
  const kinds = Object.keys(ITEMS)
  const { page, tell, text } = await open({ items: Object.values(ITEMS), order: 'own' })
  await tell('the page', 'body')
  await page.getByText('Reading', { exact: true }).click()
  await tell('the reading menu', 'header.site')
  await page.keyboard.press('Escape')
  await page.getByText('Language', { exact: true }).last().click()
  await tell('the languages at the foot', 'footer.site')
  await expect(text()).toMatchFileSnapshot('transcripts/quiz/page.txt')
  await heardOn(page)
  for (const [at, kind] of kinds.entries()) {
    const isLast = at + 1 === kinds.length
    await tell(`${kind}: asked`)
    await answerItem(page)
    // The number of something else.
    if (kind === 'numeric') await page.getByRole('textbox').fill('9 people')
    await heardOn(page)
    // The last answer sends the attempt, and the result is there when it is asked for.
    const sent = isLast ? page.waitForResponse('**/submissions') : undefined
    await press(page, 'Check answer')
    await verdict(page)
    await (await sent)?.finished()
    await tell(`${kind}: told`)
    await expect(text()).toMatchFileSnapshot(`transcripts/quiz/${kind}.txt`)
    await press(page, isLast ? 'See your result' : 'Next question')
    if (!isLast) await page.getByText(`Question ${at + 2} of ${kinds.length}`).waitFor()
  }
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
  await page.getByText('Proof for your teacher').click()
  await page.getByRole('img', { name: 'QR' }).waitFor()
  await tell('the result', 'body')
  const [result = '', ...missed] = text().split(/^(?= {2}- article:)/m)
  await expect(result).toMatchFileSnapshot('transcripts/quiz/result.txt')
  for (const [i, article] of missed.entries())
    await expect(article).toMatchFileSnapshot(`transcripts/quiz/result-${i + 1}.txt`)
})

detail('a question that was missed and is asked again, as a screen reader is given it', async () => {
  const { page, tell, text } = await open({ items: [ITEMS.numeric] })
  const sent = page.waitForResponse('**/submissions')
  await press(page, 'I don’t know')
  await verdict(page)
  await (await sent).finished()
  await tell('left out')
  await press(page, 'See your result')
  await page.getByText('Proof for your teacher').waitFor()
  await drawn(page)
  await heardOn(page)
  await page.getByRole('button', { name: /^Practise the / }).click()
  await page.getByRole('button', { name: 'Check answer' }).waitFor()
  await tell('asked again')
  await press(page, 'Check answer')
  await page.getByRole('alert').waitFor()
  await tell('nothing is chosen')
  await press(page, 'I don’t know')
  await verdict(page)
  await press(page, 'See how it went')
  await page.getByRole('button', { name: 'Practise the one you missed' }).waitFor()
  await tell('how it went')
  await expect(text()).toMatchFileSnapshot('transcripts/practice.txt')
})

detail(
  'a sheet behind a name and a clock, sent while the connection is gone, as a screen reader is given it',
  async () => {
    const items = [ITEMS.choice, ITEMS.numeric]
    const closes = new Date(Date.now() + 86_400_000).toISOString()
    const { page, tell, text } = await open({
      items,
      feedback: 'closed',
      closes,
      askName: true,
      minutes: 30,
      extraTime: true,
    })
    await tell('before the start', 'body')
    await press(page, 'Start')
    await page.getByRole('alert').waitFor()
    await tell('a name is missing')
    await page.getByLabel('Your name here').fill('Zoë')
    await press(page, 'Start')
    await page.getByText('Question 1 of 2').waitFor()
    await tell('the sheet')
    await page.getByRole('textbox').fill('a dozen or so')
    await press(page, 'Send answers')
    await page.getByRole('alert').waitFor()
    await tell('what is no number')
    await page.getByRole('textbox').fill('12 people')
    await press(page, 'Send answers')
    await page.getByRole('heading', { name: 'Before you send' }).waitFor()
    await tell('before it is sent')
    // That there is no connection is known only once it is drawn, and said, that they are sent.
    const led = Promise.withResolvers<void>()
    await page.route('**/submissions', async (route) => {
      await led.promise
      await route.continue()
    })
    await page.context().setOffline(true)
    await press(page, 'Send answers')
    await expect.poll(() => focusedText(page)).toBe('Sending your answers…')
    led.resolve()
    await page.getByText('You seem to be offline').waitFor()
    await tell('it waits')
    await page.context().setOffline(false)
    await page.getByRole('img', { name: 'QR' }).waitFor()
    await tell('it has arrived')
    await expect(text()).toMatchFileSnapshot('transcripts/sheet.txt')
  },
)

/** What is heard of a verdict from the press of the button on. */
async function heardOfVerdict(page: Page): Promise<readonly string[]> {
  await answerItem(page)
  // The focus may still be on its way to the question.
  await drawn(page)
  await heardOn(page)
  await press(page, 'Check answer')
  await page.getByRole('button', { name: 'Next question' }).waitFor()
  await page.waitForFunction(() => window.heard.some((line) => line.startsWith('focus: ') && !line.includes('answer')))
  // Whatever else might be said would be said by now.
  await drawn(page)
  const heard = await heardOn(page)
  return heard.filter((line) => !line.includes('Check answer'))
}

test('a verdict is heard once, as the focus is led to it', async () => {
  const { page } = await open({ items: 2 })
  expect(await heardOfVerdict(page)).toEqual([expect.stringMatching(/^focus: (Right|Partly right|Not quite)$/)])
})

detail('a verdict with a clock beside it and after a lost connection is heard once too', async () => {
  const { page } = await open({ items: 3, minutes: 30 })
  await press(page, 'Start')
  await page.getByRole('button', { name: 'Check answer' }).waitFor()
  await page.context().setOffline(true)
  await press(page, 'I don’t know')
  await page.getByRole('alert').waitFor()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.context().setOffline(false)
  await page.getByRole('heading', { name: 'Answers to earlier questions' }).waitFor()
  expect(await heardOn(page)).toContainEqual(expect.stringMatching(/^said: The connection is back\./))
  expect(await heardOfVerdict(page)).toEqual([expect.stringMatching(/^focus: (Right|Partly right|Not quite)$/)])
})
