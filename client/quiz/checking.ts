import type { Trouble } from '../reply.ts'
import { troubleInWords } from '../words/trouble.ts'
import { isLast } from './answered.ts'
import { lackOf, responseOf } from './drafts.ts'
import type { Fill } from './filling.ts'
import type { SessionContext } from './session-context.ts'
import type { Answering } from './state.ts'

interface Checker {
  /** Asks for the verdict on the item of the page. */
  readonly check: (now: Answering, skip: boolean) => Promise<void>
  /** Keeps an answer that cannot be checked now, and goes on: its verdict is shown when there is a connection. */
  readonly goOn: (now: Answering) => Promise<void>
  /** Of a sheet: shows what is unanswered before it is sent. */
  readonly review: (now: Answering) => void
}

interface Others {
  readonly fill: Fill
  readonly keep: () => void
  readonly send: () => Promise<void>
  readonly catchUp: () => Promise<void>
}

/** Takes a student through the items of an attempt. */
export function checker(context: SessionContext, { fill, keep, send, catchUp }: Others): Checker {
  const { change, api, pause } = context

  /** An answer that could not be checked. Without a connection the student may go on all the same. */
  function missed(trouble: Trouble, at: string): void {
    if (trouble.kind === 'refused') change({ type: 'troubled', problem: troubleInWords(trouble, context.words), at })
    else change({ type: 'troubled', problem: context.words.cutOff, at, cutOff: true })
  }

  return {
    check: async (now, skip) => {
      const asked = fill(now, now.started.items[now.at], skip)
      if (!asked) return
      const { item, response } = asked
      const reply = await api.answer(now.started.token, item, response)
      if (!reply.ok) return missed(reply.trouble, item)
      change({ type: 'judged', verdict: reply.value })
      keep()
      pause.cutShort()
      // The last answer completes the attempt: it is sent while the student still reads, for not everybody presses the
      // last button.
      if (isLast(now)) await send()
    },
    goOn: async (now) => {
      const item = now.started.items[now.at]
      if (!fill(now, item, item !== undefined && responseOf(now.drafts[item.id], item) === null)) return
      change({ type: 'went-on' })
      keep()
      if (isLast(now)) await send()
      else void catchUp()
    },
    review: ({ started, drafts }) => {
      const lacking = started.items.find((item) => responseOf(drafts[item.id], item) === undefined)
      if (lacking) change({ type: 'troubled', problem: context.words[lackOf(drafts[lacking.id])], at: lacking.id })
      else change({ type: 'reviewed' })
    },
  }
}
