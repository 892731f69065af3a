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

export const receiptRequest = v.pipe(
  body(shown),
  v.forward(
    v.check(({ proof, receipt }) => proof !== undefined || receipt !== undefined, 'This is missing.'),
    ['proof'],
  ),
  v.transform(({ proof, receipt = '' }) => ({ receipt: proof ?? receipt })),
)

export const challengeRequest = body({
  /** Of an attempt that is under way, or the receipt of one that was handed in. */
  token,
  item: words(200),
  reason: remark(REASON_CHARACTERS),
  /** What was answered, in the form's numbering: only while the attempt is under way, for after that the desk has it. */
  response: v.optional(response),
})

/** `POST …/challenges`: what a student says is wrong with an item. */
export type NewChallenge = Sent<typeof challengeRequest>

/** `POST …/review` takes it, and so does `POST /api/proofs`. */
export type ShownReceipt = Sent<typeof receiptRequest>

/** Ids of the items that were missed, and which round after the attempt this is, counted from 0. */
export const practiceRequest = body({
  receipt: token,
  items: list(words(200), 'A list of item ids is expected here.', {
    least: 'A practice round has at least one item.',
    most: [MAX_ITEMS, `A practice round has at most ${MAX_ITEMS} items.`],
  }),
  round: v.optional(whole(0, MOST_ROUNDS), 0),
})

/** `POST …/practice` takes it. */
export type NewRound = Sent<typeof practiceRequest>
