import { assistanceRequest } from '../../questions/wire/assistance-request.ts'
import { present } from '../../questions/wire/present.ts'
import { assistantOf } from '../assistant/operators-assistant.ts'
import { retelling } from '../assistant/retelling.ts'
import { problem } from '../http/answers.ts'
import { bearerOf, type Handler } from '../http/app.ts'
import { readValue } from '../http/bodies.ts'
import { refusal } from '../http/refusal.tsx'
import { LEDGER_BYTES } from '../limits.ts'
import { log } from '../log.ts'
import { mayAsk, writeRequest } from '../operations/assistance.ts'
import { parse } from '../operations/parse.ts'

/**
 * `POST /api/assistant`: the operator's assistant looks for facts in the articles that are sent, and what it says is
 * streamed as server-sent events. What it refuses is the last of them, for the answer has begun by then.
 */
export const postAssistance: Handler = async (c) => {
  const assistant = assistantOf(c.env)
  if (!assistant) return refusal(c, { is: 'missing', what: 'page' })
  const permitted = await mayAsk(c.var.resources, c.env.PUBLISH_KEY, bearerOf(c))
  if (!permitted.ok) return problem(permitted.reason)
  const body = await readValue(c.req.raw, LEDGER_BYTES)
  if (!body.ok) return problem(body.reason)
  const draft = parse(assistanceRequest, body.value)
  if (!draft.ok) return problem(draft.reason)
  const request = writeRequest(c.var.resources, draft.value)
  if (!request.ok) return problem(request.reason)
  const reply = retelling(assistant, request.value, ({ end, status }) => {
    if (end !== 'whole') log({ route: '/api/assistant', error: `assistant-${end}`, ...present({ status }) })
  })
  return new Response(reply, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } })
}
