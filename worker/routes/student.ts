import {
  answerRequest,
  challengeRequest,
  practiceRequest,
  proofRequest,
  startRequest,
  submissionRequest,
} from '../../questions/wire/student-requests.ts'
import { answerWith, taking } from '../http/answers.ts'
import { bearerOf, type Handler, param } from '../http/app.ts'
import { answer } from '../operations/answer.ts'
import { card } from '../operations/card.ts'
import { challenge } from '../operations/challenge.ts'
import { checkProof } from '../operations/check-proof.ts'
import { done } from '../operations/outcome.ts'
import { answerPractice, practise } from '../operations/practice.ts'
import { review } from '../operations/review.ts'
import { sources } from '../operations/sources.ts'
import { start, startPreview } from '../operations/start.ts'
import { submit } from '../operations/submit.ts'

/** `GET /api/quizzes/{code}` */
export const getCard: Handler = async (c) => answerWith(await card(c.var.resources, param(c, 'code')))

/** `GET /api/quizzes/{code}/sources` */
export const getSources: Handler = async (c) => answerWith(await sources(c.var.resources, param(c, 'code')))

/** `POST /api/quizzes/{code}/attempts` */
export const postAttempt = taking(
  startRequest,
  (c, { preview: isPreview, ...entrant }) =>
    isPreview
      ? startPreview(c.var.resources, param(c, 'code'), bearerOf(c), entrant)
      : start(c.var.resources, param(c, 'code'), entrant),
  201,
)

/** `POST /api/quizzes/{code}/answers` */
export const postAnswer = taking(answerRequest, (c, body) => answer(c.var.resources, param(c, 'code'), body))

/** `POST /api/quizzes/{code}/submissions` */
export const postSubmission = taking(submissionRequest, async (c, body) => {
  const submitted = await submit(c.var.resources, param(c, 'code'), body)
  return submitted.ok ? done(underBothNames(submitted.value)) : submitted
})

/** The proof by its name, and for one release by its old one. */
const underBothNames = <T extends { readonly proof: string }>(told: T) => ({ ...told, receipt: told.proof })

/** `POST /api/quizzes/{code}/review` */
export const postReview = taking(proofRequest, async (c, { proof }) => {
  const reviewed = await review(c.var.resources, param(c, 'code'), proof)
  return reviewed.ok ? done({ ...reviewed.value, sheet: underBothNames(reviewed.value.sheet) }) : reviewed
})

/** `POST /api/quizzes/{code}/practice` */
export const postPractice = taking(practiceRequest, (c, body) => practise(c.var.resources, param(c, 'code'), body), 201)

/** `POST /api/quizzes/{code}/practice/answers` */
export const postPracticeAnswer = taking(answerRequest, (c, body) =>
  answerPractice(c.var.resources, param(c, 'code'), body),
)

/** `POST /api/quizzes/{code}/challenges` */
export const postChallenge = taking(
  challengeRequest,
  (c, body) => challenge(c.var.resources, param(c, 'code'), body),
  202,
)

/** `POST /api/proofs`, and for one release `POST /api/receipts` */
export const postProof = taking(proofRequest, (c, { proof }) => checkProof(c.var.resources, proof))
