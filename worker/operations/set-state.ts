import { type Closing, isTold, lastOnTime } from '../../questions/attempts/lateness.ts'
import { isSameRuling, readRuling } from '../../questions/quiz/ruling.ts'
import type { Desk } from '../../questions/wire/desk.ts'
import { present } from '../../questions/wire/present.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'
import { type NewState, stateRequest } from '../../questions/wire/teacher-requests.ts'
import { lastStart, type State } from '../stores/lifetimes.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { unlockToWrite } from './find-own-quiz.ts'
import { done, invalid, type Outcome, refused } from './outcome.ts'
import { parse } from './parse.ts'
import type { Resources } from './resources.ts'
import { deskUnder } from './results.ts'

/**
 * Moves the closing time and sets the rulings: the state is written whole, and answered with the desk under it, which a
 * reading of the store may show only after a while.
 *
 * Refused if the state that is read has been written since the desk that was changed. One that is older than that desk
 * was kept by the store's cache and is passed over. The body is looked at once its sender is known to hold the key. Two
 * changes that arrive in one moment, or in two places before the store agrees with itself, both pass; then the last one
 * holds, and the other desk sees so at its next reading.
 */
export async function setState(
  resources: Resources,
  code: string,
  key: string | undefined,
  body: unknown,
): Promise<Outcome<Desk>> {
  const unlocked = await unlockToWrite(resources, code, key)
  if (!unlocked.ok) return unlocked
  const read = parse(stateRequest, body)
  if (!read.ok) return read
  const change = read.value
  const { quiz, state } = unlocked.value
  if (state.revision > change.revision) return refused({ is: 'outdated' })
  const closes = closesFor(unlocked.value, change)
  if (!closes.ok) return closes
  const rulings = rulingsFor(unlocked.value, change)
  if (!rulings.ok) return rulings
  const seats = seatsFor(unlocked.value, change)
  if (!seats.ok) return seats
  const { sheets = state.sheets, accepted = state.accepted } = change
  const next: State = {
    edition: 1,
    revision: change.revision + 1,
    ...present({ closes: closes.value }),
    rulings: rulings.value,
    ...present({ sheets, seats: seats.value, accepted }),
    ...toldBefore(unlocked.value, { ...present({ closes: closes.value }), seats: seats.value ?? {} }, resources.now),
    deleted: state.deleted,
  }
  await resources.quizzes.setState(quiz, next, resources.now)
  return done(await deskUnder(resources, { quiz, state: next }))
}

/** Without a closing time the quiz closes when it would have without. */
function closesFor({ quiz }: PublishedQuiz, { closes }: NewState): Outcome<string | undefined> {
  if (closes === null)
    return quiz.settings.feedback === 'closed'
      ? invalid('closes', 'A quiz that shows its answers after closing needs a closing time.')
      : done(undefined)
  const last = lastStart(quiz)
  return Date.parse(closes) > last ? invalid('closes', atMost(last)) : done(closes)
}

/** The hour as a person reads it, to the minute. */
const atMost = (last: number): string =>
  `This quiz can stay open until ${new Date(last).toISOString().slice(0, 16).replace('T', ' ')} UTC at most.`

/** A seat's later hour lies within the days of the quiz, as the quiz's own does. */
function seatsFor({ quiz, state }: PublishedQuiz, { seats = state.seats }: NewState): Outcome<State['seats']> {
  const { seats: count = 0, minutes } = quiz.settings
  const last = lastStart(quiz)
  for (const [number, { closes, factor }] of Object.entries(seats ?? {})) {
    if (Number(number) > count) return invalid(`seats.${number}`, 'This quiz has no such seat.')
    if (closes !== undefined && Date.parse(closes) > last) return invalid(`seats.${number}.closes`, atMost(last))
    if (factor !== undefined && minutes === undefined)
      return invalid(`seats.${number}.factor`, 'Without a time limit there is no extra time.')
  }
  return done(seats)
}

/** From when its answers were told, of a quiz that had told them and takes more from now on. */
function toldBefore({ quiz, state }: PublishedQuiz, next: Closing, now: number): Pick<State, 'told'> {
  const hadTold = quiz.settings.feedback === 'closed' && isTold(state, now)
  const since = hadTold && !isTold(next, now) ? lastOnTime(state) : undefined
  return present({ told: state.told ?? (since === undefined ? undefined : new Date(since).toISOString()) })
}

function rulingsFor({ quiz }: PublishedQuiz, { rulings }: NewState): Outcome<readonly Ruling[]> {
  const kept: Ruling[] = []
  for (const [i, ruling] of rulings.entries()) {
    const reading = readRuling(quiz.items, ruling)
    if (!reading.ok) return invalid(`rulings[${i}].${reading.field}`, reading.message)
    if (kept.some((other) => isSameRuling(other, reading.ruling)))
      return invalid(`rulings[${i}]`, 'This is ruled already.')
    kept.push(reading.ruling)
  }
  return done(kept)
}
