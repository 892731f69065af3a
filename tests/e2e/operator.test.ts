import { expect } from 'vitest'
import { attemptId } from '../../worker/tokens/codes.ts'
import { detail, newPage, test } from '../support/browser-test.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { startFootnote } from '../support/footnote.ts'
import { footnote } from '../support/served.ts'
import { change, desk } from '../support/worker/calls.ts'
import { postedQuiz, postedTopic } from '../support/worker/posted-topic.ts'

const OPERATOR_KEY = 'an-operator-key-of-the-tests'
const MINUTE = 60_000

detail(
  'whoever runs the site reads what was reported, chooses its quiz and takes it down; a wrong key says so',
  async () => {
    await using own = await startFootnote({ bindings: { OPERATOR_KEY } })
    const posted = await postedQuiz(3, postedTopic())
    const json = { 'Content-Type': 'application/json' }
    const body = JSON.stringify({ ...posted, feedback: 'each' })
    const { code } = await (await own.fetch('/api/quizzes', { method: 'POST', body, headers: json })).json()
    const said = new URLSearchParams({ step: 'report', reason: 'A name of a child is in it.' })
    expect((await own.fetch(`/q/${code}`, { method: 'POST', body: said })).status).toBe(202)

    const page = await newPage()
    await page.goto(`${own.url}/takedown?lang=en`)
    await page.getByLabel('Operator key').fill('a-key-that-is-none-here')
    await page.getByRole('button', { name: 'Show the reports' }).click()
    await page.locator('[role=status] .problem').waitFor()
    await page.getByLabel('Operator key').fill(OPERATOR_KEY)
    await page.getByRole('button', { name: 'Show the reports' }).click()
    await page.getByText('A name of a child is in it.').waitFor()
    await page.getByRole('button', { name: `Choose ${code}` }).click()
    expect(await page.getByLabel('Code of a quiz').inputValue()).toBe(code)

    page.once('dialog', (dialog) => dialog.dismiss())
    await page.getByRole('button', { name: 'Take it down' }).click()
    expect((await own.fetch(`/api/quizzes/${code}`)).status).toBe(200)
    page.once('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: 'Take it down' }).click()
    await page.getByText(`Quiz ${code} is taken down.`).waitFor()
    expect((await own.fetch(`/api/quizzes/${code}`)).status).toBe(410)
    expect(page.url()).not.toContain(OPERATOR_KEY)
  },
)

test('the teacher accepts with one press on the desk what a slip has brought in after closing', async () => {
  const closes = new Date(Date.now() + 60 * MINUTE).toISOString()
  const published = await publish(footnote, { feedback: 'closed', items: 3, closes })
  const now = Date.now()
  await change(footnote, published, { closes: new Date(now - 10 * MINUTE).toISOString() })
  // As the store has it once an outage was over: first sent in time, brought in by its slip five minutes after closing.
  const key = `s:${published.code}:${attemptId(now - 30 * MINUTE, '0'.repeat(16))}:${'a'.repeat(22)}0s`
  const metadata = { seconds: 600, responses: [null, null, null], broughtAt: now - 5 * MINUTE, edition: 1 }
  await footnote.scores.put(key, '', { metadata })
  expect((await desk(footnote, published)).attempts).toMatchObject([{ late: true }])

  const page = await newPage()
  await page.goto(published.results.replace('#', '?lang=en#'))
  const notice = page.locator('.notice', { has: page.getByRole('button', { name: 'Count them as on time' }) })
  await notice.getByRole('button', { name: 'Count them as on time' }).click()
  await notice.waitFor({ state: 'detached' })
  const seen = await desk(footnote, published)
  expect(seen.attempts).toMatchObject([{ late: false }])
  expect(seen).toHaveProperty('accepted')
})
