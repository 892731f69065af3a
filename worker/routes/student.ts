import { answerWith, problem } from '../http/answers.ts'
import { bearerOf, type Handler, param } from '../http/app.ts'
import { readJson } from '../http/bodies.ts'
import { answer } from '../operations/answer.ts'
import { card } from '../operations/card.ts'
import { challenge } from '../operations/challenge.ts'
import { checkReceipt } from '../operations/check-receipt.ts'
import { answerPractice, practise } from '../operations/practice.ts'
import {
  answerRequest,
  challengeRequest,
  practiceRequest,
  receiptRequest,
  startRequest,
  submissionRequest,
} from '../operations/requests.ts'
import { review } from '../operations/review.ts'
import { preview, start } from '../operations/start.ts'
import { submit } from '../operations/submit.ts'

/** `GET /api/quizzes/{code}` */
export const getCard: Handler = async (c) => answerWith(await card(c.var.resources, param(c, 'code')))

/** `POST /api/quizzes/{code}/attempts` */
export const postAttempt: Handler = async (c) => {
  const body = await readJson(c.req.raw, startRequest)
  if (!body.ok) return problem(body.reason)
  const { preview: isPreview, ...entrant } = body.value
  const code = param(c, 'code')
  return answerWith(
    isPreview
      ? await preview(c.var.resources, code, bearerOf(c), entrant)
      : await start(c.var.resources, code, entrant),
    201,
  )
}

/** `POST /api/quizzes/{code}/answers` */
export const postAnswer: Handler = async (c) => {
  const body = await readJson(c.req.raw, answerRequest)
  return body.ok ? answerWith(await answer(c.var.resources, param(c, 'code'), body.value)) : problem(body.reason)
}

/** `POST /api/quizzes/{code}/submissions` */
export const postSubmission: Handler = async (c) => {
  const body = await readJson(c.req.raw, submissionRequest)
  return body.ok ? answerWith(await submit(c.var.resources, param(c, 'code'), body.value)) : problem(body.reason)
}

/** `POST /api/quizzes/{code}/review` */
export const postReview: Handler = async (c) => {
  const body = await readJson(c.req.raw, receiptRequest)
  return body.ok
    ? answerWith(await review(c.var.resources, param(c, 'code'), body.value.receipt))
    : problem(body.reason)
}

/** `POST /api/quizzes/{code}/practice` */
export const postPractice: Handler = async (c) => {
  const body = await readJson(c.req.raw, practiceRequest)
  return body.ok ? answerWith(await practise(c.var.resources, param(c, 'code'), body.value), 201) : problem(body.reason)
}

/** `POST /api/quizzes/{code}/practice/answers` */
export const postPracticeAnswer: Handler = async (c) => {
  const body = await readJson(c.req.raw, answerRequest)
  return body.ok
    ? answerWith(await answerPractice(c.var.resources, param(c, 'code'), body.value))
    : problem(body.reason)
}

/** `POST /api/quizzes/{code}/challenges` */
export const postChallenge: Handler = async (c) => {
  const body = await readJson(c.req.raw, challengeRequest)
  return body.ok
    ? answerWith(await challenge(c.var.resources, param(c, 'code'), body.value), 202)
    : problem(body.reason)
}

/** `POST /api/receipts` */
export const postReceipt: Handler = async (c) => {
  const body = await readJson(c.req.raw, receiptRequest)
  return body.ok ? answerWith(await checkReceipt(c.var.resources, body.value.receipt)) : problem(body.reason)
}
