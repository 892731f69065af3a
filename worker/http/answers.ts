import type { Outcome, Reason } from '../operations/outcome.ts'
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
