import type { AssistanceEnd } from '../../questions/wire/assistance.ts'
import type { Environment } from '../environment.ts'
import type { Assistant } from './assistant.ts'

/** Asked for where the operator names no model: it takes in long articles. */
const USUAL_MODEL = '@cf/meta/llama-4-scout-17b-16e-instruct'

/** Without it Workers AI ends a reply after its first few facts. */
const MOST_TOKENS = 12_000

/** Workers AI, which streams the same events with another name for their words. */
export const workersAi = (ai: NonNullable<Environment['AI']>, model = USUAL_MODEL): Assistant => ({
  host: 'Cloudflare Workers AI',
  ask: async (request) => {
    const messages = [{ role: 'user', content: request }]
    try {
      const body = await ai.run(model, { messages, stream: true, max_tokens: MOST_TOKENS })
      return body instanceof ReadableStream ? { ok: true, form: 'events', body } : { ok: false, end: 'odd' }
    } catch (error) {
      const status = Number(/\b[3-8]\d{3}\b/.exec(String(error))?.[0] ?? 0)
      return { ok: false, status, end: ENDS.get(status) ?? 'down' }
    }
  },
})

/** What it says by a number of its own: https://developers.cloudflare.com/workers-ai/platform/errors */
const ENDS: ReadonlyMap<number, AssistanceEnd> = new Map([
  [3006, 'refused'],
  [3007, 'slow'],
  [3008, 'slow'],
  [3036, 'busy'],
  [3040, 'busy'],
  [3023, 'setup'],
  [3041, 'setup'],
  [3042, 'setup'],
  [5007, 'setup'],
  [5016, 'setup'],
  [5018, 'setup'],
])
