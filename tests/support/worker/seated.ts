import { expect } from 'vitest'
import type { Started } from '../../../questions/wire/attempt.ts'
import type { Published } from '../../../questions/wire/published.ts'
import type { Seats } from '../../../questions/wire/seat.ts'
import { bearer, type Server, send } from './calls.ts'

/** The seats of a quiz, as its teacher has them. */
export async function seatsOf(server: Server, { code, key }: Pick<Published, 'code' | 'key'>): Promise<Seats['seats']> {
  const { status, body } = await send<Seats>(server, 'GET', `/api/quizzes/${code}/seats`, undefined, bearer(key))
  expect(status, JSON.stringify(body)).toBe(200)
  return body.seats
}

/** Begins at a seat; T is what the answer is. */
export const sit = <T = Started>(server: Server, code: string, seat: unknown) =>
  send<T>(server, 'POST', `/api/quizzes/${code}/attempts`, { seat })

/** How a seat is refused that is none. */
export const wrongSeat = { status: 403, body: { type: 'urn:footnote:wrong-seat' } }
