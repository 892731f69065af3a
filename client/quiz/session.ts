import type { Responses, Started } from '../../questions/wire/attempt.ts'
import type { Response, WireItem } from '../../questions/wire/item.ts'
import type { TimeFactor } from '../../questions/wire/time.ts'
import type { Learning } from '../words/learning.ts'
import { troubleInWords } from '../words/trouble.ts'
import type { QuizApi } from './api.ts'
import { deliver } from './delivery.ts'
import { type Draft, responseOf } from './drafts.ts'
import { isSealedBy, type Keeper, type Waiting } from './keeper.ts'
import type { Pause } from './pause.ts'
import { type Change, isLast } from './reduce.ts'
import type { Answering, Practising, QuizState } from './state.ts'
import type { Intent } from './view.ts'

/** What a session stands on; all of it is passed in. */
export interface Stage {
  readonly state: () => QuizState
  readonly change: (change: Change) => void
  readonly api: QuizApi
  readonly keeper: Keeper
  readonly pause: Pause
  readonly random: () => number
  /** Milliseconds since 1970, by this device's clock. */
  readonly now: () => number
  /** In the language of the moment. */
  readonly words: Learning
  /** Loads the page anew. */
  readonly reload: () => void
}

export interface Session {
  readonly act: (intent: Intent) => Promise<void>
  /** Takes up what an earlier page left: a submission that waits, or an attempt in progress. */
  readonly resume: () => void
  /** Another tab has changed what waits. */
  readonly sealedElsewhere: (waiting: string | null) => void
}

/** Does what a student wants: asks the server, keeps the attempt, and tells the state what came of it. */
export function openSession(stage: Stage): Session {
  const { state, change, api, keeper, pause } = stage
  const delivering = new Set<string>()

  function keep(): void {
    const now = state()
    if (now.step !== 'answering' && now.step !== 'feedback') return
    const { started, drafts, ends } = now
    const at = now.step === 'answering' ? now.at : now.at + 1
    keeper.save({ started, drafts, at, ...(ends === undefined ? {} : { ends }) })
  }

  /** When the time of an attempt ends by this device's clock, which need not be right. */
  function endOf({ left }: Started): number | undefined {
    return left === undefined ? undefined : stage.now() + left * 1_000
  }

  async function start(name: string, factor: TimeFactor | undefined): Promise<void> {
    if (state().card.askName && name === '') return
    change({ type: 'asked' })
    const reply = await api.start(name, factor)
    if (!reply.ok) return change({ type: 'troubled', problem: troubleInWords(reply.trouble, stage.words) })
    change({ type: 'started', started: reply.value, ends: endOf(reply.value) })
    keep()
  }

  /** Sends what is there. The last answer of an attempt has sent it already. */
  async function endTime(): Promise<void> {
    const now = state()
    if (!('started' in now) || now.step === 'sending' || (now.step === 'feedback' && isLast(now))) return
    const waiting = { started: now.started, responses: responsesOf(now.started.items, now.drafts) }
    if (!keeper.seal(waiting)) return change({ type: 'stopped', why: 'elsewhere' })
    change({ type: 'timed-out' })
    await hand(waiting)
  }

  async function answer(now: Answering | Practising, skip: boolean): Promise<void> {
    const { token, items } = now.step === 'answering' ? now.started : now.practice
    const item = items[now.at]
    if (!item || now.busy) return
    const response = skip ? null : responseTo(item, now.drafts[item.id])
    if (response === undefined) return change({ type: 'troubled', problem: stage.words.unreadable })
    if (response === null && !skip) return change({ type: 'troubled', problem: stage.words.unanswered })
    change({ type: 'filled', drafts: { [item.id]: response } })
    change({ type: 'asked' })
    const reply = await (now.step === 'answering' ? api.answer : api.answerPractice)(token, item.id, response)
    if (!reply.ok) return change({ type: 'troubled', problem: troubleInWords(reply.trouble, stage.words) })
    change({ type: 'judged', verdict: reply.value })
    if (now.step === 'practising') return
    keep()
    // The last answer completes the attempt: it is sent while the student still reads, for not everybody presses the last button.
    if (isLast(now)) await send()
  }

  function review({ started, drafts }: Answering): void {
    const place = started.items.findIndex((item) => responseOf(drafts[item.id]) === undefined)
    if (place < 0) change({ type: 'reviewed' })
    else
      change({ type: 'troubled', problem: `${stage.words.position(place + 1, started.items.length)}: ${stage.words.unreadable}` })
  }

  async function send(): Promise<void> {
    const now = state()
    if (!('started' in now)) return
    const waiting = { started: now.started, responses: responsesOf(now.started.items, now.drafts) }
    if (!keeper.seal(waiting)) return change({ type: 'stopped', why: 'elsewhere' })
    if (now.step === 'review') change({ type: 'frozen' })
    await hand(waiting)
  }

  /** Hands in what is frozen, however long it takes. */
  async function hand({ started, responses, ...waiting }: Waiting): Promise<void> {
    const { token } = started
    let { slip } = waiting
    delivering.add(token)
    const reply = await deliver({
      send: () => api.submit(token, responses, slip),
      pause: pause.wait,
      delayed: (trouble) => {
        if (slip === undefined && trouble.slip !== undefined) {
          slip = trouble.slip
          keeper.note(token, slip)
        }
        change({ type: 'delayed', wait: trouble.kind === 'offline' ? 'offline' : 'busy' })
      },
      random: stage.random,
    })
    keeper.settle(token)
    const now = state()
    if (!('started' in now) || now.started.token !== token) return
    if (reply.ok) change({ type: 'acknowledged', outcome: reply.value })
    else change({ type: 'stopped', why: 'refused', problem: troubleInWords(reply.trouble, stage.words) })
  }

  async function practise(receipt: string, items: readonly string[], round: number): Promise<void> {
    change({ type: 'asked' })
    const reply = await api.practise(receipt, items, round)
    if (reply.ok) change({ type: 'practising', practice: reply.value, round, receipt })
    else change({ type: 'troubled', problem: troubleInWords(reply.trouble, stage.words) })
  }

  async function readResult(receipt: string): Promise<void> {
    const now = state()
    if (now.step === 'practising' && now.marked) return change({ type: 'marked', marked: now.marked })
    const reply = await api.review(receipt)
    if (reply.ok) change({ type: 'marked', marked: reply.value })
    else change({ type: 'troubled', problem: troubleInWords(reply.trouble, stage.words) })
  }

  async function act(intent: Intent): Promise<void> {
    const now = state()
    switch (intent.type) {
      case 'fill':
        change({ type: 'filled', drafts: intent.drafts })
        return keep()
      case 'name':
        return change({ type: 'named', name: intent.name })
      case 'start':
        return start(intent.name, intent.factor)
      case 'check':
      case 'skip':
        return now.step === 'answering' || now.step === 'practising' ? answer(now, intent.type === 'skip') : undefined
      case 'next':
        change({ type: 'moved-on' })
        return keep()
      case 'review':
        return now.step === 'answering' ? review(now) : undefined
      case 'back':
        return change({ type: 'went-back' })
      case 'send':
        return send()
      case 'retry':
        return pause.cutShort()
      case 'read':
        return readResult(intent.receipt)
      case 'practise':
        return practise(intent.receipt, intent.items, intent.round)
      case 'time-up':
        return endTime()
      case 'afresh':
        keeper.forget()
        return stage.reload()
    }
  }

  return {
    act,
    resume: () => {
      const waiting = keeper.waiting()
      const kept = keeper.progress()
      const [first] = waiting
      if (first) change({ type: 'resumed', started: first.started, drafts: first.responses, at: 'sending' })
      else if (kept) change({ type: 'resumed', ...kept, at: kept.at < kept.started.items.length ? kept.at : 'sending' })
      for (const one of waiting) void hand(one)
      if (!first && state().step === 'sending') void send()
      const now = state()
      const ends = 'started' in now && now.ends === undefined ? endOf(now.started) : undefined
      if (ends !== undefined) change({ type: 'clocked', ends })
    },
    sealedElsewhere: (waiting) => {
      const now = state()
      if (!('started' in now) || delivering.has(now.started.token)) return
      if (isSealedBy(waiting, now.started.token)) change({ type: 'stopped', why: 'elsewhere' })
    },
  }
}

/** A draft as it would be sent. An order that was left as it stood is answered by pressing the button. */
function responseTo(item: WireItem, draft: Draft | undefined): Response | undefined {
  const response = responseOf(draft)
  return response === null && item.shape === 'order' ? (item.options ?? []).map((_, index) => index) : response
}

function responsesOf(items: readonly WireItem[], drafts: Readonly<Record<string, Draft>>): Responses {
  return Object.fromEntries(
    items.flatMap(({ id }) => {
      const response = responseOf(drafts[id])
      return response === null || response === undefined ? [] : [[id, response]]
    }),
  )
}
