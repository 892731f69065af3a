import type { Noted } from '../../questions/wire/challenge.ts'
import type { Response } from '../../questions/wire/item.ts'
import { present } from '../../questions/wire/present.ts'
import type { NewChallenge } from '../../questions/wire/student-requests.ts'
import { attemptErased } from '../stores/lifetimes.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { attemptId, seatOf } from '../tokens/codes.ts'
import { type Genuine, type Opened, openAttempt, readAttempt } from './attempt.ts'
import { find } from './find-quiz.ts'
import { readResponse } from './form.ts'
import { readProof, sealed } from './open-proof.ts'
import { done, invalid, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

/** Who objects. */
interface Objector {
  readonly code: string
  /** The attempt's id, as the store and the desk have it. */
  readonly attempt: string
  /** When it was begun, or handed in, in milliseconds since 1970. */
  readonly since: number
  /** An attempt that is under way. */
  readonly genuine?: Genuine
}

/**
 * Keeps what a student says is wrong with an item, for as long as the attempt: one write. Another of the same item
 * overwrites it.
 *
 * The signature is looked at first, then the limits; only then is a store asked for anything.
 */
export async function challenge(resources: Resources, code: string, raised: NewChallenge): Promise<Outcome<Noted>> {
  const objector = await objectorOf(resources, code, raised.token)
  if (!objector.ok) return objector
  const { attempt, since } = objector.value
  if (!(await resources.limiters.challenge(objector.value.code, attempt))) return refused({ is: 'too-many' })
  const about = await subjectOf(resources, objector.value, raised)
  if (!about.ok) return about
  if (objector.value.genuine?.claims.preview) return done({ received: true })
  const { quiz, response } = about.value
  const { now, quizzes } = resources
  const { item, reason } = raised
  await quizzes.challenge(
    quiz.code,
    { attempt, item, at: new Date(now).toISOString(), since, reason, ...present({ response }) },
    attemptErased(quiz, since, seatOf(attempt)),
    now,
  )
  return done({ received: true })
}

async function objectorOf(resources: Resources, code: string, token: string): Promise<Outcome<Objector>> {
  const genuine = await readAttempt(resources, code, token)
  if (genuine.ok) {
    const { claims } = genuine.value
    const attempt = attemptId(claims.start, claims.attempt)
    return done({ code: claims.code, attempt, since: claims.start, genuine: genuine.value })
  }
  if (genuine.reason.is === 'expired') return genuine
  const proof = await readProof(resources, code, token)
  return proof.ok ? done({ code: proof.value.code, attempt: proof.value.attempt, since: proof.value.submitted }) : proof
}

interface Subject extends PublishedQuiz {
  /** In the quiz's numbering. */
  readonly response?: Response
}

/** The quiz, once its answers may be known, and what was answered. */
async function subjectOf(
  resources: Resources,
  { code, genuine }: Objector,
  raised: NewChallenge,
): Promise<Outcome<Subject>> {
  const { now } = resources
  if (genuine) {
    const opened = await openAttempt(resources, genuine)
    if (!opened.ok) return opened
    // Who previews a quiz may know its answers.
    return (genuine.claims.preview ? undefined : sealed(opened.value, now)) ?? onForm(opened.value, raised)
  }
  const found = await find(resources, code)
  return found.ok ? (sealed(found.value, now) ?? handedIn(found.value, raised)) : found
}

const noSuchItem = invalid('item', 'This quiz has no such item.')

function onForm({ quiz, state, form }: Opened, { item, response }: NewChallenge): Outcome<Subject> {
  const shown = form.find((candidate) => candidate.item.id === item)
  if (!shown) return noSuchItem
  if (response === undefined) return done({ quiz, state })
  const read = readResponse(shown, response, 'response')
  return read.ok ? done({ quiz, state, response: read.value }) : read
}

function handedIn({ quiz, state }: PublishedQuiz, { item, response }: NewChallenge): Outcome<Subject> {
  if (!quiz.items.some(({ id }) => id === item)) return noSuchItem
  if (response !== undefined) return invalid('response', 'What was handed in is at the desk; leave this out.')
  return done({ quiz, state })
}
