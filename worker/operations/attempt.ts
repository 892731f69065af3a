import { closingAt } from '../../questions/attempts/lateness.ts'
import type { FormItem } from '../../questions/quiz/form.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { parseCode, seatOf } from '../tokens/codes.ts'
import type { Key } from '../tokens/keyring.ts'
import { type AttemptClaims, attemptToken } from '../tokens/tokens.ts'
import { find } from './find-quiz.ts'
import { formOf } from './form.ts'
import { done, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

export interface Genuine {
  readonly claims: AttemptClaims
  /** Signed it. */
  readonly key: Key
}

export interface Opened extends Genuine, PublishedQuiz {
  readonly form: readonly FormItem[]
}

/** Reads an attempt's token. It has to be for the quiz it is used with; nothing is read from a store. */
export async function readAttempt({ keyring, now }: Resources, code: string, token: string): Promise<Outcome<Genuine>> {
  const reading = await attemptToken.read(keyring, token, now)
  if (!reading.ok) return refused({ is: reading.reason })
  return reading.claims.code === parseCode(code)
    ? done({ claims: reading.claims, key: reading.key })
    : refused({ is: 'forged' })
}

/** An attempt with its quiz and its form, and with the closing time that its seat has. */
export async function openAttempt(resources: Resources, genuine: Genuine): Promise<Outcome<Opened>> {
  const { claims, key } = genuine
  const found = await find(resources, claims.code)
  if (!found.ok) return found
  const form = await formOf(resources.keyring, found.value.quiz, key, claims.attempt)
  const { quiz, state } = found.value
  return form.ok ? done({ ...genuine, quiz, state: closingAt(state, seatOf(claims.attempt)), form: form.value }) : form
}
