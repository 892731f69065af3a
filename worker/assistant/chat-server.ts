import type { AssistanceEnd } from '../../questions/wire/assistance.ts'
import { present } from '../../questions/wire/present.ts'
import { SECOND } from '../limits.ts'
import type { Assistant, AssistantAnswer } from './assistant.ts'

/**
 * Any server that speaks the OpenAI chat protocol. A redirect is not followed, for the key would go with it, and of a
 * refusal only the status is looked at: its words are the operator's, and may hold the key.
 */
export const chatServer = (address: URL, model: string, key: string | undefined): Assistant => ({
  host: address.host,
  ask: async (request, stop) => {
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      signal: stop,
      headers: {
        'Content-Type': 'application/json',
        Accept: 'text/event-stream',
        ...(key ? { Authorization: `Bearer ${key}` } : {}),
      },
      body: JSON.stringify({ model, stream: true, messages: [{ role: 'user', content: request }] }),
    })
    const answer = answerIn(response)
    if (!answer.ok) await response.body?.cancel().catch(() => undefined)
    return answer
  },
})

function answerIn({ status, headers, body }: Response): AssistantAnswer {
  if (status !== 200)
    return {
      ok: false,
      status,
      end: endOf(status),
      ...present({ after: status === 429 ? waitIn(headers) : undefined }),
    }
  const type = headers.get('Content-Type') ?? ''
  const form = /^text\/event-stream\b/i.test(type) ? 'events' : /^application\/json\b/i.test(type) ? 'json' : undefined
  return form && body ? { ok: true, form, body } : { ok: false, status, end: 'odd' }
}

function endOf(status: number): AssistanceEnd {
  if (status < 300) return 'odd'
  if (status < 400 || status === 404 || status === 405) return 'setup'
  // 402: the operator's account has no credit left.
  if (status === 401 || status === 402 || status === 403) return 'key'
  if (status === 429) return 'busy'
  return status >= 500 || status === 408 ? 'down' : 'refused'
}

/** Seconds, said as such or as a date (RFC 9110, 10.2.3); `undefined` where it is neither, or longer than a day. */
function waitIn(headers: Headers): number | undefined {
  const said = headers.get('Retry-After') ?? ''
  const seconds = Math.ceil(/^\d+$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / SECOND)
  return seconds > 0 && seconds <= MOST_WAIT ? seconds : undefined
}

const MOST_WAIT = 24 * 60 * 60
