import { type Ends, endsOf } from '../../questions/attempts/lateness.ts'
import { payloadOf } from '../../questions/quiz/form.ts'
import type { Started } from '../../questions/wire/attempt.ts'
import { present } from '../../questions/wire/present.ts'
import type { Settings } from '../../questions/wire/settings.ts'
import type { TimeFactor } from '../../questions/wire/time.ts'
import { MINUTE, NAME_BYTES, NAME_GRAPHEMES, SECOND } from '../limits.ts'
import { attemptErased, startsUntil } from '../stores/lifetimes.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { newAttempt, parseCode, seatAttempt, seatOf } from '../tokens/codes.ts'
import { type AttemptClaims, attemptToken } from '../tokens/tokens.ts'
import { newAlias } from './aliases.ts'
import { unlock } from './find-own-quiz.ts'
import { find } from './find-quiz.ts'
import { formOf } from './form.ts'
import { parseName } from './names.ts'
import { done, invalid, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'
import { seatFor } from './seats.ts'

/** What a student begins with, as it was typed or chosen. */
export interface Entrant {
  readonly name?: string | undefined
  /** The code of a personal link. */
  readonly seat?: string | undefined
  /** Lengthens the time, where the quiz allows it. */
  readonly factor?: TimeFactor | undefined
}

/** Begins an attempt. Nothing is written: the token is all there is of it. */
export async function start(resources: Resources, code: string, entrant: Entrant): Promise<Outcome<Started>> {
  const may = await mayStart(resources, code)
  if (!may.ok) return may
  const found = await find(resources, code)
  return found.ok ? startOn(resources, found.value, entrant) : found
}

/** Whether one more attempt at this quiz may be begun from this network. */
export async function mayStart({ limiters }: Resources, typed: string): Promise<Outcome<undefined>> {
  const code = parseCode(typed)
  return code === undefined || (await limiters.start(code)) ? done(undefined) : refused({ is: 'too-many' })
}

/** The same, of a quiz that is at hand; whoever calls it has asked `mayStart`. */
export async function startOn(
  resources: Resources,
  published: PublishedQuiz,
  { name: typed, seat: link, factor }: Entrant,
): Promise<Outcome<Started>> {
  const { quiz } = published
  const { now } = resources
  const admitted = await seatFor(resources, quiz, link)
  const seat = admitted.ok ? admitted.value?.number : undefined
  const door = doorOf(published, now, seat)
  if (door !== 'ready')
    return refused(door === 'over' ? { is: 'over' } : { is: 'early', opens: quiz.settings.opens ?? '' })
  if (!admitted.ok) return admitted
  return begun(resources, published, typed, factor, seat === undefined ? {} : { seat })
}

/**
 * Begins an attempt that only looks, for the holder of the key: whether the quiz is open or not, without a seat, and
 * never stored.
 */
export async function startPreview(
  resources: Resources,
  code: string,
  key: string | undefined,
  { name, factor }: Entrant,
): Promise<Outcome<Started>> {
  const unlocked = await unlock(resources, code, key)
  return unlocked.ok ? begun(resources, unlocked.value, name, factor, { isPreview: true }) : unlocked
}

async function begun(
  resources: Resources,
  { quiz, state }: PublishedQuiz,
  typed: string | undefined,
  factor: TimeFactor | undefined,
  { seat, isPreview = false }: { readonly seat?: number; readonly isPreview?: boolean },
): Promise<Outcome<Started>> {
  const { keyring, now, words } = resources
  const named = nameFor(quiz.settings, typed, words.own.lang)
  if (!named.ok) return named
  const name = named.value
  const { minutes, extraTime, seats, students = seats, nicknames } = quiz.settings
  if (factor !== undefined && factor !== 1 && !extraTime) return invalid('factor', 'This quiz has no extra time.')
  const claims: AttemptClaims = {
    code: quiz.code,
    attempt: seat === undefined ? newAttempt() : seatAttempt(seat),
    start: now,
    ...(minutes === undefined ? {} : { due: now + minutes * (factor ?? 1) * MINUTE }),
    ...present({ factor, name, students }),
    ...(isPreview ? { preview: isPreview } : {}),
  }
  const token = await attemptToken.sign(keyring, claims, attemptErased(quiz, now, seat))
  const form = await formOf(keyring, quiz, keyring.current, claims.attempt)
  if (!form.ok) return form
  // A closing time does not cut a preview short.
  const ends = endsOf({ ...claims, seat }, minutes, isPreview ? {} : state)
  const alias = nicknames ? { name } : {}
  return done({ token, ...startedAs(claims, ends, now), ...present(alias), items: form.value.map(payloadOf) })
}

/** Whether an attempt can be started now. @param seat The number of the one that somebody comes with. */
export function doorOf({ quiz, state }: PublishedQuiz, now: number, seat?: number): 'ready' | 'early' | 'over' {
  if (now >= startsUntil(quiz, state, seat)) return 'over'
  return quiz.settings.opens !== undefined && now < Date.parse(quiz.settings.opens) ? 'early' : 'ready'
}

/** What a student learns of an attempt beside its items. */
export function startedAs(
  { attempt, due }: Pick<AttemptClaims, 'attempt' | 'due'>,
  ends: Ends,
  now: number,
): Omit<Started, 'token' | 'items'> {
  const seat = seatOf(attempt)
  return { ...present({ seat }), ...(due === undefined ? {} : clockTo(ends, now)) }
}

/** The end of a clock or the closing time, whichever comes first, and how long it is till then. */
function clockTo({ own, closing }: Ends, now: number): Pick<Started, 'due' | 'now' | 'left'> {
  const end = Math.min(own, closing)
  return {
    due: new Date(end).toISOString(),
    now: new Date(now).toISOString(),
    left: Math.max(0, Math.floor((end - now) / SECOND)),
  }
}

/** @param locale BCP 47: of whoever begins, for whom a name is made up. */
function nameFor(
  { askName, nicknames }: Settings,
  typed: string | undefined,
  locale: string,
): Outcome<string | undefined> {
  if (!askName && typed !== undefined)
    return invalid('name', nicknames ? 'This quiz gives each student a name.' : 'This quiz asks for no name.')
  if (!askName) return done(nicknames && newAlias(locale))
  const name = parseName(typed ?? '')
  if (name === undefined)
    return invalid('name', `A name has at most ${NAME_GRAPHEMES} characters and ${NAME_BYTES} bytes.`)
  return name === '' ? invalid('name', 'Choose a name; a made-up one will do.') : done(name)
}
