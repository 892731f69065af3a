import { publish } from '../../e2e/quizzes.ts'
import type { Visit } from '../visit.ts'
import { challengeAndRule } from './steps.ts'

/** Every part of a quiz on paper, none, what anybody may print; slips, and cards to discuss. */
export async function paper(visit: Visit): Promise<void> {
  const { footnote, at, open, look } = visit
  const settings = { topic: 'white-helmets', items: 6, feedback: 'end', shuffle: true, askName: true, minutes: 20 }
  const published = await publish(footnote, settings)
  const seated = await publish(footnote, { seats: 3, items: 4 })
  await challengeAndRule(visit, published)
  const parts = at.locator('.plan input[type=checkbox]')

  await open(`/print/${published.code}#${published.key}`)
  await at.locator('.sheet').first().waitFor()
  for (const part of await parts.all()) await part.check()
  await at.locator('#forms').selectOption('2')
  await look('on paper: all parts of two forms, under rulings')
  for (const part of await parts.all()) await part.uncheck()
  await look('on paper: no part')
  await open(`/print/${published.code}`)
  await look('on paper: what anybody may print')
  await open(`/print/${seated.code}`)
  await look('on paper: nothing that anybody may print')
  await open(`/print/${seated.code}#${seated.key}`)
  await at.locator('.sheet').first().waitFor()
  await look('on paper: slips for the seats')
  await open('/topics/bridge-closure/cards')
  await look('discussion cards')
}
