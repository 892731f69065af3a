import { marksOf } from '../../questions/attempts/counted-attempts.ts'
import { closedForAll, endsOf, latenessAt } from '../../questions/attempts/lateness.ts'
import { judge } from '../../questions/quiz/marking.ts'
import { given } from '../../questions/quiz/responses.ts'
import type { Responses, Sheet, Submitted } from '../../questions/wire/attempt.ts'
import type { Response } from '../../questions/wire/item.ts'
import { present } from '../../questions/wire/present.ts'
import { SLIP_LIFE } from '../limits.ts'
import { attemptErased } from '../stores/lifetimes.ts'
import { StoreUnavailable } from '../stores/persist.ts'
import { attemptId, parseCode, seatOf } from '../tokens/codes.ts'
import { shortDigest } from '../tokens/digests.ts'
import { type AttemptClaims, proofToken, slipToken } from '../tokens/tokens.ts'
import { type Opened, openAttempt, readAttempt } from './attempt.ts'
import { readResponses } from './form.ts'
import { done, failed, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

interface Submission {
  readonly token: string
  readonly responses: Responses
  /** Of an earlier try that could not be stored. */
  readonly slip?: string | undefined
}

interface Arrival {
  /** When it first arrived, in milliseconds since 1970. */
  readonly arrived: number
  /** Says so, should it have to come again; `undefined` where this attempt has had too many. */
  readonly slip: () => Promise<string | undefined>
}

/**
 * Takes in a whole attempt: exactly one write, and no answer before it has landed. Safe to repeat.
 *
 * What its network sends is limited first, then the signature is looked at, then what this attempt sends is limited;
 * only then is a store asked for anything.
 */
export async function submit(resources: Resources, code: string, submission: Submission): Promise<Outcome<Submitted>> {
  const { limiters } = resources
  if (!(await limiters.arrival(parseCode(code) ?? ''))) return refused({ is: 'too-many' })
  const genuine = await readAttempt(resources, code, submission.token)
  if (!genuine.ok) return genuine
  const { claims } = genuine.value
  const { arrived, slip } = await arrivalOf(resources, claims, submission)
  if (!(await limiters.submission(claims.code, claims.attempt, claims.students))) return refused({ is: 'too-many' })
  try {
    const opened = await openAttempt(resources, genuine.value)
    if (!opened.ok) return opened
    const responses = readResponses(opened.value.quiz, opened.value.form, submission.responses)
    if (!responses.ok) return responses
    if (claims.preview) return done(previewed(opened.value, responses.value, submission.token))
    return done(await store(resources, opened.value, responses.value, arrived))
  } catch (error) {
    if (error instanceof StoreUnavailable) return failed(error, resources.now, await slip())
    throw error
  }
}

async function store(
  { scores, keyring, now }: Resources,
  opened: Opened,
  responses: readonly (Response | false)[],
  arrived: number,
): Promise<Submitted> {
  const { quiz, state, claims, form } = opened
  const { name, start } = claims
  const digest = await shortDigest(JSON.stringify(responses))
  const attempt = attemptId(start, claims.attempt)
  const number = seatOf(claims.attempt)
  const ends = endsOf({ start, due: claims.due, seat: number }, quiz.settings.minutes, state)
  const lateness = latenessAt(arrived, ends)
  // It says that it was sent in time, and comes when that could no longer be true without its slip.
  const broughtAt = lateness < 2 && latenessAt(now, ends) === 2 ? now : undefined
  const seat = number === undefined ? undefined : { number, start }
  const seconds = Math.max(0, Math.round((arrived - start) / 1000))
  const kept = { attempt, digest, lateness, broughtAt, name, seat, seconds, responses }
  await scores.add(quiz.code, kept, attemptErased(quiz, start, number), now)

  const { code, title, settings } = quiz
  const isClosed = settings.feedback === 'closed'
  const late = lateness > 0 || (isClosed && broughtAt !== undefined)
  const known = {
    code,
    title,
    attempt,
    submitted: arrived,
    digest,
    items: form.length,
    late,
    ...present({ brought: broughtAt, name }),
  }
  const { score, max } = marksOf(responses, quiz.items, state.rulings)
  const marks = isClosed ? {} : { score, max }
  return told(opened, responses, late, await proofToken.sign(keyring, { ...known, ...marks }))
}

/** What a student learns of what arrived. */
function told(opened: Opened, responses: readonly (Response | false)[], late: boolean, proof: string): Submitted {
  const { quiz, state } = opened
  return quiz.settings.feedback === 'closed'
    ? { received: true, late, closes: closedForAll(state) ?? '', proof }
    : markedSheet(opened, responses, late, proof)
}

/**
 * The same of a preview, and what is told only later. It counts for nothing: no write, and no proof that would say that
 * it was handed in.
 */
function previewed(opened: Opened, responses: readonly (Response | false)[], token: string): Submitted {
  const first = told(opened, responses, false, token)
  return 'received' in first ? { ...first, marked: markedSheet(opened, responses, false, token) } : first
}

function markedSheet(
  { quiz, state, form }: Opened,
  responses: readonly (Response | false)[],
  late: boolean,
  proof: string,
): Sheet {
  const { score, max } = marksOf(responses, quiz.items, state.rulings)
  const verdicts = form.map((shown) => judge(shown, given(responses[shown.index]), state.rulings))
  return { score, max, late, items: verdicts, proof }
}

/** A slip for something else proves nothing and is passed over: a submission is never refused for it. */
async function arrivalOf(
  { keyring, limiters, now }: Resources,
  { code, attempt }: AttemptClaims,
  { responses, slip }: Submission,
): Promise<Arrival> {
  const digest = await frozenDigest(responses)
  const reading = slip === undefined ? undefined : await slipToken.read(keyring, slip, now)
  const fits =
    reading?.ok &&
    reading.claims.code === code &&
    reading.claims.attempt === attempt &&
    reading.claims.digest === digest
  if (fits) return { arrived: Math.min(reading.claims.arrived, now), slip: async () => slip }
  return {
    arrived: now,
    slip: async () =>
      (await limiters.slip(code, attempt))
        ? slipToken.sign(keyring, { code, attempt, digest, arrived: now }, now + SLIP_LIFE)
        : undefined,
  }
}

/** Of responses as they were sent, so that it is known without the quiz: the store may be out of reach. */
function frozenDigest(responses: Responses): Promise<string> {
  return shortDigest(JSON.stringify(Object.entries(responses).sort(([a], [b]) => (a < b ? -1 : 1))))
}
