import type { Quiz } from '../../questions/quiz/quiz.ts'
import type { Seat } from '../../questions/wire/seat.ts'
import { parseSeat } from '../tokens/codes.ts'
import { isSame } from '../tokens/digests.ts'
import { type Key, type Keyring, seatIn } from '../tokens/keyring.ts'
import { unlock } from './find-own-quiz.ts'
import { done, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

type Seated = Pick<Quiz, 'code' | 'seatKey'> & { readonly settings: Pick<Quiz['settings'], 'seats'> }

/**
 * The seat that somebody comes with, typed or from a link. Nothing is read for it: a seat proves itself.
 *
 * @returns `undefined` inside where the quiz has no seats.
 */
export async function seatFor(
  { keyring }: Pick<Resources, 'keyring'>,
  quiz: Seated,
  typed: string | undefined,
): Promise<Outcome<Seat | undefined>> {
  const { seats } = quiz.settings
  if (seats === undefined) return typed === undefined ? done(undefined) : refused({ is: 'wrong-seat' })
  if (typed === undefined) return refused({ is: 'seat-needed' })
  const key = seatKeyOf(keyring, quiz)
  const seat = parseSeat(typed)
  if (!key || !seat || seat.number > seats) return refused({ is: 'wrong-seat' })
  const genuine = await seatIn(key, quiz.code, seat.number)
  return isSame(seat.code, genuine.code) ? done(genuine) : refused({ is: 'wrong-seat' })
}

/** All seats of a quiz in order, for the holder of its key; none where it has none. */
export async function listSeats(
  resources: Resources,
  code: string,
  key: string | undefined,
): Promise<Outcome<readonly Seat[]>> {
  const unlocked = await unlock(resources, code, key)
  if (!unlocked.ok) return unlocked
  const { quiz } = unlocked.value
  const { seats = 0 } = quiz.settings
  const made = seatKeyOf(resources.keyring, quiz)
  if (seats > 0 && !made) return refused({ is: 'lost-seats' })
  const numbers = Array.from({ length: seats }, (_, i) => i + 1)
  return done(made ? await Promise.all(numbers.map((number) => seatIn(made, quiz.code, number))) : [])
}

/** The secret that the quiz's seats were made with; `undefined` once it is gone. */
const seatKeyOf = ({ byId }: Keyring, { seatKey }: Pick<Quiz, 'seatKey'>): Key | undefined => byId.get(seatKey ?? '')
