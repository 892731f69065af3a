import { tableIn } from '../../client/words/table.ts'
import { csvOf } from '../../questions/attempts/csv.ts'
import { tableName } from '../../questions/attempts/table-name.ts'
import type { Published } from '../../questions/wire/published.ts'
import type { Seats } from '../../questions/wire/seat.ts'
import { keyRequest, publishRequest } from '../../questions/wire/teacher-requests.ts'
import { answerWith, problem, taking } from '../http/answers.ts'
import { bearerOf, type Handler, originOf, param } from '../http/app.ts'
import { readValue } from '../http/bodies.ts'
import { readerOf } from '../http/reader.ts'
import { LEDGER_BYTES } from '../limits.ts'
import { removeAttempt, removeQuiz } from '../operations/erase.ts'
import { done } from '../operations/outcome.ts'
import { parse } from '../operations/parse.ts'
import { mayPublish, publish } from '../operations/publish.ts'
import { answersTable, results } from '../operations/results.ts'
import { listSeats } from '../operations/seats.ts'
import { setState } from '../operations/set-state.ts'
import { turnKey } from '../operations/turn-key.ts'
import { parseCode } from '../tokens/codes.ts'

const newQuiz = publishRequest((address) => (URL.canParse(address) ? new URL(address).origin : ''))

/** `POST /api/quizzes` */
export const postQuiz: Handler = async (c) => {
  const permitted = await mayPublish(c.var.resources, c.env.PUBLISH_KEY, bearerOf(c))
  if (!permitted.ok) return problem(permitted.reason)
  const body = await readValue(c.req.raw, LEDGER_BYTES)
  if (!body.ok) return problem(body.reason)
  const request = parse(newQuiz, body.value)
  if (!request.ok) return problem(request.reason)
  const made = await publish(c.var.resources, request.value)
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

/** `GET /api/quizzes/{code}/results.csv`; `?decimal=comma` for spreadsheets of countries that write 1,5. */
export const getResultsCsv: Handler = async (c) => {
  const desk = await answersTable(c.var.resources, param(c, 'code'), bearerOf(c))
  if (!desk.ok) return problem(desk.reason)
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': attached(tableName(desk.value, c.var.resources.now)),
  }
  const decimal = c.req.query('decimal') === 'comma' ? ',' : '.'
  return new Response(csvOf(desk.value, { decimal, words: tableIn(readerOf(c).locale) }), { headers })
}

/** A name in every script (RFC 6266), and in ASCII for who reads no other. */
const attached = (name: string): string =>
  `attachment; filename="${name.replace(/[^\x20-\x7e]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, '_')}`

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
export const putState: Handler = async (c) => {
  const body = await readValue(c.req.raw)
  if (!body.ok) return problem(body.reason)
  return answerWith(await setState(c.var.resources, param(c, 'code'), bearerOf(c), body.value))
}

/** `POST /api/quizzes/{code}/key` */
export const postKey = taking(keyRequest, (c, body) => turnKey(c.var.resources, param(c, 'code'), bearerOf(c), body))

/** `DELETE /api/quizzes/{code}` */
export const deleteQuiz: Handler = async (c) =>
  answerWith(await removeQuiz(c.var.resources, param(c, 'code'), bearerOf(c)))

/** `DELETE /api/quizzes/{code}/attempts/{attempt}` */
export const deleteAttempt: Handler = async (c) =>
  answerWith(await removeAttempt(c.var.resources, param(c, 'code'), bearerOf(c), param(c, 'attempt')))
