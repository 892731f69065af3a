import type { TimeFactor } from '../../questions/wire/time.ts'
import { troubleInWords } from '../words/trouble.ts'
import type { SessionContext } from './session-context.ts'
import { endOf } from './timekeeping.ts'

/** Asks for an attempt, once at a time. */
export function starter(context: SessionContext, keep: () => void) {
  const { state, change, api } = context
  return async (name: string, factor: TimeFactor | undefined): Promise<void> => {
    const now = state()
    if ('busy' in now && now.busy) return
    if (now.card.askName && name === '') return change({ type: 'troubled', problem: context.words.details.name })
    change({ type: 'asked' })
    const reply = await api.start(name, factor)
    if (!reply.ok) return change({ type: 'troubled', problem: troubleInWords(reply.trouble, context.words) })
    change({ type: 'started', started: reply.value, ends: endOf(reply.value, context.monotonic()) })
    keep()
  }
}
