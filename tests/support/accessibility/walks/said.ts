import type { Seats } from '../../../../questions/wire/seat.ts'
import { publish } from '../../e2e/quizzes.ts'
import { bearer, send } from '../../worker/calls.ts'
import type { Visit } from '../visit.ts'
import { challengeAndRule, close, live, skip } from './steps.ts'

/** What a student says is wrong with an item. */
export async function challenge({ footnote, at, open, look }: Visit): Promise<void> {
  const { code } = await publish(footnote, { items: 1 })
  await open(`/q/${code}`)
  await live(at)
  await skip(at)
  await at.locator('details.evidence > summary').click()
  await at.locator('details.challenge > summary').click()
  await look('a challenge: its form')
  const send = at.locator('details.challenge button')
  await send.click()
  await at.locator('.challenge .problem').waitFor()
  await look('a challenge: nothing is written')
  await at.locator('.challenge textarea').fill('x'.repeat(300))
  await send.click()
  await at.locator('.challenge .hint[role=status]:not(:empty)').waitFor()
  await look('a challenge: sent')
}

/** What a teacher has decided: before the first item, and on a result. */
export async function ruled(visit: Visit): Promise<void> {
  const { footnote, at, words, open, look } = visit
  const published = await publish(footnote, { items: 4, feedback: 'end', askName: true })
  const proof = await challengeAndRule(visit, published)
  await open(`/q/${published.code}`)
  await live(at)
  await look('the gate: the marking was changed')
  await close(visit, published)
  await open(`/q/${published.code}`)
  await live(at)
  await at.locator('#proof').fill(proof)
  await at.getByRole('button', { name: words.learning.readResult }).click()
  await at.locator('section.result .proof summary').waitFor()
  await look('a result under rulings')
}

/** The door of a quiz with seats, a code that fits none, and a seat. */
export async function seat({ footnote, at, open, look }: Visit): Promise<void> {
  const { code, key } = await publish(footnote, { seats: 3, items: 2, minutes: 20 })
  const { body } = await send<Seats>(footnote, 'GET', `/api/quizzes/${code}/seats`, undefined, bearer(key))
  await open(`/q/${code}`)
  await live(at)
  await look('the door of a quiz with seats')
  await open(`/q/${code}?seat=7`)
  await live(at)
  await look('the door of a quiz with seats: a code that fits none')
  await open(new URL(body.seats[0]?.link ?? '').pathname)
  await live(at)
  await look('a seat')
}
