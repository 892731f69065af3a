import { owedOf } from './answered.ts'
import { deliver } from './delivery.ts'
import { responseOf } from './drafts.ts'
import type { SessionContext } from './session-context.ts'

/**
 * Fetches the verdicts of items that were passed without a connection, one after another, as soon as there is one.
 *
 * @param keep Called when one has arrived: it is owed no more.
 */
export function catcherUp(
  { state, change, api, pause, random }: SessionContext,
  keep: () => void,
): () => Promise<void> {
  let isUnderWay = false
  return async () => {
    if (isUnderWay) return
    isUnderWay = true
    for (let now = owedOf(state()); now !== undefined; now = owedOf(state())) {
      const { token, item, draft } = now
      const response = responseOf(draft, item) ?? null
      const reply = await deliver({
        send: () => api.answer(token, item.id, response),
        pause: pause.wait,
        delayed: () => {},
        random,
      })
      // One that is refused is not asked for again: the result has it, or says why there is none.
      change({ type: 'caught-up', item: item.id, ...(reply.ok ? { verdict: reply.value } : {}) })
      keep()
    }
    isUnderWay = false
  }
}
