import { publish } from '../../e2e/quizzes.ts'
import type { Visit } from '../visit.ts'
import { anHourLater, erase, live, press, publishShapes, skip } from './steps.ts'

/** Not open yet, deleted, no such quiz. */
export async function shutDoors(visit: Visit): Promise<void> {
  const { footnote, at, open, look } = visit
  const early = await publish(footnote, { opens: anHourLater() })
  await open(`/q/${early.code}`)
  await live(at)
  await look('a quiz that is not open yet')
  await erase(visit, early)
  await open(`/q/${early.code}`)
  await at.locator('.trouble').waitFor()
  await look('a quiz that is deleted')
  await open('/q/0000000000')
  await at.locator('.trouble').waitFor()
  await look('no such quiz')
}

/** What was sent from another tab, or is refused for good. */
export async function stopped(visit: Visit): Promise<void> {
  const { footnote, at, open, beside, look } = visit
  const request = { feedback: 'end', items: ['ferry-start-choice-1'] }
  const published = await publish(footnote, request)
  await open(`/q/${published.code}`)
  await live(at)
  // Kept on the device, so that the other tab goes on with the same attempt.
  await at.getByRole('radio').first().check()
  const other = await beside()
  await live(other)
  await press(other)
  await other.locator('section.review').waitFor()
  await press(other)
  await other.locator('section.result').waitFor()
  await at.locator('section.result').waitFor()
  await look('an attempt that was sent from another tab')

  const next = await publish(footnote, request)
  await open(`/q/${next.code}`)
  await live(at)
  await press(at)
  await at.locator('section.review').waitFor()
  await erase(visit, next)
  await press(at)
  await at.locator('section.result').waitFor()
  await look('an attempt that is refused')
}

/** Plain forms: what students get whose browser runs no script. */
export async function withoutScript(visit: Visit): Promise<void> {
  const { page, at, open, look } = visit
  await page.route('**/*.js', (route) => route.abort())
  const { code } = await publishShapes(visit, { feedback: 'end', askName: true, minutes: 20 })
  await open(`/q/${code}`)
  await at.locator('#name').fill('Ann')
  await press(at)
  await at.locator('fieldset.item select').first().waitFor()
  await look('without a script: a sheet')
  await press(at)
  await at.locator('section.result .proof summary').waitFor()
  await look('without a script: a result')
  const each = await publishShapes(visit)
  await open(`/q/${each.code}`)
  await skip(at)
  await at.locator('.verdict').waitFor()
  await look('without a script: a verdict')
}
