import { REASON_CHARACTERS } from '../../questions/wire/challenge.ts'
import type { Response } from '../../questions/wire/item.ts'
import type { Trouble } from '../reply.ts'
import type { Learning } from '../words/learning.ts'
import { troubleInWords } from '../words/trouble.ts'
import type { QuizApi } from './api.ts'
import type { SessionContext } from './session-context.ts'
import type { QuizState } from './state.ts'

/** What it stands on. */
type Ground = Pick<SessionContext, 'state' | 'change' | 'words'> & { readonly api: Pick<QuizApi, 'challenge'> }

/** Sends what a student says is wrong with an item; what became of it is told beside the item, and the text stays. */
export function challenger(context: Ground): (item: string, text: string) => Promise<void> {
  const { state, change, api } = context
  return async (item, text) => {
    const signed = signatureOf(state(), item)
    if (!signed || state().challenges?.[item]?.is === 'sending') return
    if (text.trim() === '') {
      change({
        type: 'challenged',
        item,
        now: { is: 'failed', problem: context.words.challenge.empty(REASON_CHARACTERS), text },
      })
      return
    }
    change({ type: 'challenged', item, now: { is: 'sending', text } })
    const reply = await api.challenge({ ...signed, item, reason: text })
    const problem = reply.ok ? undefined : problemOf(reply.trouble, context.words)
    change({
      type: 'challenged',
      item,
      now: problem === undefined ? { is: 'sent', text } : { is: 'failed', problem, text },
    })
  }
}

/**
 * What proves that the student had the item: the attempt and what was answered, or the proof, whose answers are known.
 */
function signatureOf(state: QuizState, item: string): { token: string; response?: Response } | undefined {
  if (state.step === 'result') return { token: state.sheet.proof }
  if (state.step !== 'feedback' && state.step !== 'answering') return undefined
  const own = state.step === 'feedback' && state.verdict.item === item ? state.verdict : undefined
  const verdict = own ?? state.caughtUp?.find((each) => each.item === item)
  return { token: state.started.token, ...(verdict ? { response: verdict.response } : {}) }
}

function problemOf(trouble: Trouble, words: Learning): string {
  if (trouble.kind === 'offline') return words.challenge.offline
  const isReason = trouble.errors?.some(({ path }) => path === 'reason')
  return isReason ? words.challenge.empty(REASON_CHARACTERS) : troubleInWords(trouble, words)
}
