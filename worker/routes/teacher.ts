import { csvOf } from '../../questions/attempts/csv.ts'
import type { Published } from '../../questions/wire/desk.ts'
import type { Seats } from '../../questions/wire/seat.ts'
import { answerWith, problem, taking } from '../http/answers.ts'
import { bearerOf, type Handler, originOf, param } from '../http/app.ts'
import { readJson } from '../http/bodies.ts'
import { LEDGER_BYTES } from '../limits.ts'
import { removeAttempt, removeQuiz } from '../operations/erase.ts'
import { done } from '../operations/outcome.ts'
import { mayPublish, publish } from '../operations/publish.ts'
import { publishRequest, stateRequest } from '../operations/requests.ts'
import { results } from '../operations/results.ts'
import { listSeats } from '../operations/seats.ts'
import { setState } from '../operations/set-state.ts'
import { parseCode } from '../tokens/codes.ts'

/** `POST /api/quizzes` */
export const postQuiz: Handler = async (c) => {
  const permitted = await mayPublish(c.env.PUBLISH_KEY, bearerOf(c))
  if (!permitted.ok) return problem(permitted.reason)
  const body = await readJson(c.req.raw, publishRequest, LEDGER_BYTES)
  if (!body.ok) return problem(body.reason)
  const made = await publish(c.var.resources, body.value)
  if (!made.ok) return problem(made.reason)
  const { code, key } = made.value
  const origin = originOf(c)
  const published: Published = {
    code,
    key,
    quiz: `${origin}/q/${code}`,
    embed: `${origin}/embed/${code}`,
    // The key stays in the fragment, which no browser sends.
    results: `${origin}/results/${code}#${key}`,
  }
  return answerWith(done(published), 201)
}

/** `GET /api/quizzes/{code}/results` */
export const getResults: Handler = async (c) =>
  answerWith(await results(c.var.resources, param(c, 'code'), bearerOf(c)))

/** `GET /api/quizzes/{code}/results.csv` */
export const getResultsCsv: Handler = async (c) => {
  const desk = await results(c.var.resources, param(c, 'code'), bearerOf(c))
  if (!desk.ok) return problem(desk.reason)
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="results-${desk.value.code}.csv"`,
  }
  return new Response(csvOf(desk.value), { headers })
}

/** `GET /api/quizzes/{code}/seats` */
export const getSeats: Handler = async (c) => {
  const code = param(c, 'code')
  const listed = await listSeats(c.var.resources, code, bearerOf(c))
  if (!listed.ok) return problem(listed.reason)
  const quiz = `${originOf(c)}/q/${parseCode(code)}`
  const seats: Seats = { seats: listed.value.map((seat) => ({ ...seat, link: `${quiz}/${seat.code}` })) }
  return answerWith(done(seats))
}

/** `PUT /api/quizzes/{code}/state` */
export const putState = taking(stateRequest, (c, body) =>
  setState(c.var.resources, param(c, 'code'), bearerOf(c), body),
)

/** `DELETE /api/quizzes/{code}` */
export const deleteQuiz: Handler = async (c) =>
  answerWith(await removeQuiz(c.var.resources, param(c, 'code'), bearerOf(c)))

/** `DELETE /api/quizzes/{code}/attempts/{attempt}` */
export const deleteAttempt: Handler = async (c) =>
  answerWith(await removeAttempt(c.var.resources, param(c, 'code'), bearerOf(c), param(c, 'attempt')))
