import type { Trouble } from '../reply.ts'
import { troubleInWords } from '../words/trouble.ts'
import type { Fill } from './filling.ts'
import type { SessionContext } from './session-context.ts'
import type { Practising } from './state.ts'

interface Practiser {
  /** Begins a round of fresh questions on some items. */
  readonly practise: (proof: string, items: readonly string[], round: number) => Promise<void>
  readonly answer: (now: Practising, skip: boolean) => Promise<void>
  /** Shows the marked sheet of a proof. */
  readonly readResult: (proof: string) => Promise<void>
}

/** What there is to do after an attempt: practise, and read the result again. */
export function practiser(context: SessionContext, fill: Fill): Practiser {
  const { state, change, api } = context
  return {
    practise: async (proof, items, round) => {
      change({ type: 'asked' })
      const reply = await api.practise(proof, items, round)
      if (reply.ok) change({ type: 'practising', practice: reply.value, round, proof })
      else change({ type: 'troubled', problem: troubleInWords(reply.trouble, context.words) })
    },
    answer: async (now, skip) => {
      const asked = fill(now, now.practice.items[now.at], skip)
      if (!asked) return
      const reply = await api.answerPractice(now.practice.token, asked.item, asked.response)
      if (reply.ok) change({ type: 'judged', verdict: reply.value })
      else change({ type: 'troubled', problem: troubleInWords(reply.trouble, context.words), at: asked.item })
    },
    readResult: async (proof) => {
      const now = state()
      if (now.step === 'practising' && now.marked) return change({ type: 'marked', marked: now.marked })
      const reply = await api.review(proof)
      if (reply.ok) change({ type: 'marked', marked: reply.value })
      else change({ type: 'troubled', problem: troubleInWords(ofAttempt(reply.trouble), context.words) })
    },
  }
}

/** The page is there, so its quiz is: what a proof does not find is its attempt. */
const ofAttempt = (trouble: Trouble): Trouble => (trouble.is === 'missing' ? { ...trouble, is: 'attempt' } : trouble)
