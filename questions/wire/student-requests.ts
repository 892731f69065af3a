import * as v from 'valibot'
import { REASON_CHARACTERS } from './challenge.ts'
import type { Sent } from './inferred.ts'
import { body, list, noList, remark, response, token, whole, words, yesOrNo } from './input.ts'
import { MAX_ITEMS } from './settings.ts'
import { TIME_FACTORS } from './time.ts'

// What a student's page asks. The bodies it sends have the schemas' own types.

/** Of practice after one attempt. */
const MOST_ROUNDS = 1000

export const startRequest = body({
  /** For the holder of the quiz's key. */
  preview: v.optional(yesOrNo, false),
  seat: v.optional(words(200)),
  name: v.optional(v.string('A text is expected here.')),
  factor: v.optional(v.picklist(TIME_FACTORS, `A factor is one of ${TIME_FACTORS.join(', ')}.`)),
})

export const answerRequest = body({ token, item: words(200), response })

/** `POST …/attempts` takes it. */
export type NewAttempt = Sent<typeof startRequest>

/** `POST …/answers` takes it, and so does `POST …/practice/answers`. */
export type NewAnswer = Sent<typeof answerRequest>

export const submissionRequest = body({
  token,
  responses: v.pipe(
    noList<Record<string, v.InferInput<typeof response>>>(),
    v.check((input) => Object.keys(input ?? {}).length <= MAX_ITEMS, `A quiz has at most ${MAX_ITEMS} items.`),
    v.record(v.string(), response, 'Responses are an object: item to response.'),
  ),
  slip: v.optional(token),
})

/** `POST …/submissions` takes it. */
export type NewSubmission = Sent<typeof submissionRequest>

/** A proof; for one release by the field's old name too. */
const shown = { proof: v.optional(token), receipt: v.optional(token) }

interface Shown {
  readonly proof?: string | undefined
  readonly receipt?: string | undefined
}

const isShown = ({ proof, receipt }: Shown): boolean => proof !== undefined || receipt !== undefined

export const proofRequest = v.pipe(
  body(shown),
  v.forward(
    v.check((sent) => isShown(sent), 'This is missing.'),
    ['proof'],
  ),
  v.transform(({ proof, receipt = '' }) => ({ proof: proof ?? receipt })),
)

export const challengeRequest = body({
  /** Of an attempt that is under way, or the proof of one that was handed in. */
  token,
  item: words(200),
  reason: remark(REASON_CHARACTERS),
  /**
   * What was answered, in the form's numbering: only while the attempt is under way, for after that the desk has it.
   */
  response: v.optional(response),
})

/** `POST …/challenges`: what a student says is wrong with an item. */
export type NewChallenge = Sent<typeof challengeRequest>

/** `POST …/review` takes it, and so does `POST /api/proofs`. */
export type ShownProof = Sent<typeof proofRequest>

/** Ids of the items that were missed, and which round after the attempt this is, counted from 0. */
export const practiceRequest = v.pipe(
  body({
    ...shown,
    items: list(words(200), 'A list of item ids is expected here.', {
      least: 'A practice round has at least one item.',
      most: [MAX_ITEMS, `A practice round has at most ${MAX_ITEMS} items.`],
    }),
    round: v.optional(whole(0, MOST_ROUNDS), 0),
  }),
  v.forward(
    v.check((sent) => isShown(sent), 'This is missing.'),
    ['proof'],
  ),
  v.transform(({ proof, receipt = '', ...round }) => ({ ...round, proof: proof ?? receipt })),
)

/** `POST …/practice` takes it. */
export type NewRound = Sent<typeof practiceRequest>
