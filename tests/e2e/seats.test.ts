import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { answerItem, openQuiz, takeQuiz } from '../support/e2e/answering.ts'
import { quizIn, startHost } from '../support/e2e/hosts.ts'
import { landed } from '../support/e2e/make-page.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'
import { desk } from '../support/worker/calls.ts'
import { seatsOf } from '../support/worker/seated.ts'

/** A quiz with seats, and the first three of them. */
async function seated(settings: Readonly<Record<string, unknown>> = {}) {
  const published = await publish(footnote, { seats: 3, items: 4, ...settings })
  const [one, two, three] = await seatsOf(footnote, published)
  if (!one || !two || !three) throw new Error('There are three.')
  return { published, one, two, three }
}

test.each(rowsOf([true, false], (javaScriptEnabled) => javaScriptEnabled))(
  'with the code from a slip a student comes to the seat, takes the quiz and counts under its number (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const { published, two } = await seated()
    const page = await newPage({ javaScriptEnabled })
    await page.goto(published.quiz)
    await page.getByRole('heading', { name: 'This quiz is taken with a personal link' }).waitFor()
    await page.getByLabel('The code on your slip').fill('2 00000 00000')
    await page.getByRole('button', { name: 'Go to my seat' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Compare it with your slip')
    expect(await page.getByLabel('The code on your slip').inputValue()).toBe('2-0000000000')
    await page.getByLabel('The code on your slip').fill(two.code.toUpperCase().replace('-', ' – '))
    await page.getByRole('button', { name: 'Go to my seat' }).click()
    await page.waitForURL(two.link)
    await page.getByText('Seat 2').waitFor()
    if (javaScriptEnabled) await page.locator('#quiz[data-live]').waitFor()
    expect(await takeQuiz(page)).toBe(4)
    const { attempts } = await desk(footnote, published)
    expect(attempts).toMatchObject([{ seat: 2, submissions: 1 }])
  },
)

detail('a seat goes on where it stopped; another one on the same device begins its own', async () => {
  const { published, one, two } = await seated()
  const page = await newPage()
  await openQuiz(page, one.link)
  await answerItem(page)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.getByRole('button', { name: 'Next question' }).click()
  await openQuiz(page, one.link)
  await page.getByText('Question 2 of 4').waitFor()
  await openQuiz(page, two.link)
  await page.getByText('Question 1 of 4').waitFor()
  await expect.poll(() => page.getByText('Seat 2').count()).toBe(1)
  await takeQuiz(page)
  await openQuiz(page, one.link)
  await page.getByText('Question 2 of 4').waitFor()
  await takeQuiz(page)
  const { attempts } = await desk(footnote, published)
  expect(attempts.map(({ seat }) => seat)).toEqual([1, 2])
})

detail('in the sandbox of WordPress, where forms are not sent, the code leads to the seat all the same', async () => {
  const { published, three } = await seated()
  await using host = await startHost()
  const page = await newPage()
  await page.goto(
    host.page(
      `<iframe sandbox="allow-scripts" src="${published.embed}" title="Quiz" width="600" height="640"></iframe>`,
    ),
  )
  const door = await quizIn(page)
  await door.locator('#quiz[data-live]').waitFor()
  await door.getByLabel('The code on your slip').fill(three.code)
  await door.getByRole('button', { name: 'Go to my seat' }).click()
  await page.frameLocator('iframe').getByText('Seat 3').waitFor()
  const quiz = await quizIn(page)
  await quiz.locator('#quiz[data-live]').waitFor()
  expect(await takeQuiz(quiz)).toBe(4)
  const { attempts } = await desk(footnote, published)
  expect(attempts).toMatchObject([{ seat: 3 }])
})

detail(
  'a teacher chooses how many seats there are, and is told what they cannot promise; names are not asked then',
  async () => {
    const page = await newPage()
    await page.goto(`${footnote.url}/new?topic=bridge-closure`)
    await page.getByRole('radio', { name: 'Names that students choose' }).check()
    await page.getByRole('radio', { name: 'Personal slips' }).check()
    const slips = page.getByLabel('How many slips')
    await slips.fill('')
    expect(await slips.inputValue()).toBe('')
    await slips.pressSequentially('25')
    await page.getByText('A slip can be passed on.').waitFor()
    expect(await page.getByRole('radio', { name: 'Names that students choose' }).isChecked()).toBe(false)
    await page.getByRole('radio', { name: 'No names' }).check()
    await page.getByRole('radio', { name: 'Personal slips' }).check()
    expect(await slips.inputValue()).toBe('25')
    await page.getByText('25 personal links').first().waitFor()
    await page.getByRole('button', { name: 'Publish, keep results on this device' }).click()
    const { desk: link, quiz } = await landed(page)
    const [, key = ''] = link.split('#')
    expect(await seatsOf(footnote, { code: quiz.slice(-10), key })).toHaveLength(25)
  },
)
