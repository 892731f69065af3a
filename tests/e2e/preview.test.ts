import { expect } from 'vitest'
import { detail, newContext, newPage, test } from '../support/browser-test.ts'
import { answerItem, openQuiz, takeQuiz } from '../support/e2e/answering.ts'
import { deskIn } from '../support/e2e/desk-tabs.ts'
import { landed } from '../support/e2e/make-page.ts'
import { publish, submissions } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'

const NOTE = 'This is a preview'

test('a teacher takes the quiz as a student does: no row is left, nothing is kept, and what the same browser has in progress stays', async () => {
  const { code, key, quiz } = await publish(footnote, { items: 3 })
  const context = await newContext()
  const student = await context.newPage()
  await openQuiz(student, quiz)
  await answerItem(student)
  const storage = () => student.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  // What there is to read is kept last.
  await expect.poll(storage).toContain(`footnote:${code}:sources`)
  const before = await storage()

  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${footnote.url}/preview/${code}#${key}`)
  await page.getByText(NOTE).waitFor()
  expect(await takeQuiz(page)).toBe(3)
  await page.getByText(NOTE).waitFor()
  await expect.poll(() => page.getByText('A preview is not handed in, so it has none.').count()).toBe(1)
  expect(await page.locator('.proof-text, .qr').count()).toBe(0)
  await page.locator('.row > summary').first().click()
  const challenge = page.locator('.challenge').first()
  await challenge.locator('summary').click()
  await challenge.getByRole('textbox').fill('Both are right.')
  await challenge.getByRole('button').click()
  await challenge.getByText('Of a preview nothing is kept.').waitFor()

  await page.getByRole('button', { name: /^Practise the / }).click()
  await page.getByText('This is practice').waitFor()
  for (let isOver = false; !isOver; ) {
    await page.getByRole('button', { name: 'I don’t know' }).click()
    const on = page.getByRole('button', { name: /Next question|See how it went/ })
    isOver = (await on.innerText()) === 'See how it went'
    await on.click()
  }
  await page.getByRole('button', { name: 'Back to your result' }).click()
  await page.getByRole('heading', { name: 'Your result' }).waitFor()
  expect(await submissions(footnote, code)).toBe(0)
  expect(await storage()).toBe(before)
  expect(asked.filter((url) => url.split('#')[0]?.includes(key))).toEqual([])

  await page.getByRole('button', { name: 'Preview it again' }).click()
  await page.getByRole('button', { name: 'Check answer' }).waitFor()
  await student.reload()
  await student.getByText('You go on where you stopped.').waitFor()
})

detail(
  'a preview asks for a name and starts the clock where a student meets them, and ends with what a closed quiz says',
  async () => {
    const closes = new Date(Date.now() + 3_600_000).toISOString()
    const { code, key } = await publish(footnote, { items: 2, feedback: 'closed', closes, askName: true, minutes: 9 })
    const page = await newPage()
    await page.goto(`${footnote.url}/preview/${code}#${key}`)
    const back = page.getByRole('link', { name: 'Back to the results' })
    expect(await back.getAttribute('href')).toBe(`/results/${code}#${key}`)
    await page.getByLabel('Your name here').fill('Ada')
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page
      .getByRole('timer')
      .or(page.getByText(/minutes? left|Time left/))
      .first()
      .waitFor()
    await answerItem(page)
    await page.getByRole('button', { name: 'Send answers' }).click()
    await page.getByRole('heading', { name: 'Before you send' }).waitFor()
    await page.getByRole('button', { name: 'Send answers' }).click()
    await page.getByRole('heading', { name: 'Your answers have arrived' }).waitFor()
    await expect.poll(() => page.getByText('you can look at the result now').count()).toBe(1)
    expect(await page.locator('.proof-text, .qr').count()).toBe(0)
    await page.getByRole('button', { name: 'See your result' }).click()
    await page.getByRole('heading', { name: 'Your result' }).waitFor()
    expect(await submissions(footnote, code)).toBe(0)
  },
)

detail(
  'a preview whose link is not whole says so, one with another key is refused, and a student’s page leads to none',
  async () => {
    const { code, quiz } = await publish(footnote)
    const page = await newPage()
    await page.goto(`${footnote.url}/preview/${code}`)
    await page.getByText('Everything after the # belongs to it').waitFor()
    await page.goto('about:blank')
    await page.goto(`${footnote.url}/preview/${code}#${'x'.repeat(22)}`)
    await page.getByRole('alert').waitFor()
    await openQuiz(page, quiz)
    expect(await page.content()).not.toContain('/preview/')
  },
)

detail(
  'the desk leads to the preview, and to a new quiz that begins with the same questions and settings',
  async () => {
    const { code, key, results } = await publish(footnote, {
      items: 4,
      title: 'Bridge, 8b',
      feedback: 'end',
      minutes: 12,
    })
    const page = await newPage()
    await page.goto(deskIn('share', results))
    const preview = page.getByRole('link', { name: 'Try it as a student' }).first()
    await preview.waitFor()
    expect(await preview.getAttribute('href')).toBe(`/preview/${code}#${key}`)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByRole('link', { name: 'Make a new quiz from this one' }).click()
    await page.getByText('Your choices from before are back').waitFor()
    await expect.poll(() => page.locator('ol.items > li').count()).toBe(4)
    expect(await page.locator('.publish').innerText()).toMatch(/4 questions · answers shown at the end · 12 minutes/)
    expect(new URL(page.url()).hash).toBe('')
    expect(asked.filter((url) => url.includes('draft'))).toEqual([])
    await page.getByRole('button', { name: 'Publish, keep results on this device' }).click()
    expect((await landed(page)).quiz).not.toContain(code)
  },
)
