import type * as v from 'valibot'
import type { Outcome, Reason } from '../operations/outcome.ts'
import type { Call, Handler } from './app.ts'
import { readJson } from './bodies.ts'
import { problemHeaders, problemOf } from './problems.ts'

/** An API's answer: what was asked for as JSON, or the problem. */
export function answerWith<T>(outcome: Outcome<T>, status: 200 | 201 | 202 = 200): Response {
  return outcome.ok ? Response.json(outcome.value, { status }) : problem(outcome.reason)
}

export function problem(reason: Reason): Response {
  const body = problemOf(reason)
  return Response.json(body, {
    status: body.status,
    headers: { ...problemHeaders(reason), 'Content-Type': 'application/problem+json' },
  })
}

/** A route that takes a body of JSON: reads it by its schema, asks the operation, and answers with what comes of it. */
export const taking =
  <const S extends v.GenericSchema, T>(
    schema: S,
    operation: (c: Call, body: v.InferOutput<S>) => Outcome<T> | Promise<Outcome<T>>,
    status: 200 | 201 | 202 = 200,
  ): Handler =>
  async (c) => {
    const body = await readJson(c.req.raw, schema)
    return body.ok ? answerWith(await operation(c, body.value), status) : problem(body.reason)
  }
