import { reportsIn } from '../../../../client/words/reports.ts'
import { type Footnote, startFootnote } from '../../footnote.ts'
import { postedQuiz, postedTopic } from '../../worker/posted-topic.ts'
import type { Visit } from '../visit.ts'
import { live, pressNamed } from './steps.ts'

/** Publishes a quiz on texts that its teacher has brought. @returns Its code. */
async function publishOwn(footnote: Footnote): Promise<string> {
  const body = JSON.stringify({ ...(await postedQuiz(1, postedTopic())), feedback: 'each', texts: 'shown' })
  const headers = { 'Content-Type': 'application/json' }
  const response = await footnote.fetch('/api/quizzes', { method: 'POST', body, headers })
  if (response.status !== 201) throw new Error(await response.text())
  return ((await response.json()) as { code: string }).code
}

/** The texts beside a quiz, and the form for what should not be in them. */
export async function ownTexts({ footnote, at, open, look }: Visit): Promise<void> {
  const code = await publishOwn(footnote)
  await open(`/q/${code}/sources`)
  await at.locator('main article').first().waitFor()
  await look('the texts of a quiz')
  await open(`/q/${code}`)
  await live(at)
  await at.locator('details.report > summary').click()
  await look('a quiz on own texts: the form of a report')
}

/** A report is sent, and read by whoever runs the site. */
export async function reports({ at, page, language, look }: Visit): Promise<void> {
  const OPERATOR_KEY = 'an-operator-key-of-the-walk'
  const { operator } = reportsIn(language)
  await using footnote = await startFootnote({ bindings: { OPERATOR_KEY } })
  const code = await publishOwn(footnote)
  await page.goto(`${footnote.url}/q/${code}`)
  await live(at)
  await at.locator('details.report > summary').click()
  // Its answer opens in a tab of its own, and is looked at in this one.
  await at.locator('.report form').evaluate((form) => form.removeAttribute('target'))
  await at.locator('#report-reason').fill('A name of a child is in it.')
  await at.locator('.report form button').click()
  await at.locator('section.result').waitFor()
  await look('a report has arrived')

  await page.goto(`${footnote.url}/takedown`)
  await at.locator('#operator-key').fill('a-key-that-is-none-here')
  await pressNamed(at, operator.list)
  await at.locator('[role=status] .problem').waitFor()
  await look('reports: a wrong key')
  await at.locator('#operator-key').fill(OPERATOR_KEY)
  await pressNamed(at, operator.list)
  await at.locator('main li button').first().waitFor()
  await look('reports')
}
