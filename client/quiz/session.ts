import type { WireItem } from '../../questions/wire/item.ts'
import type { TimeFactor } from '../../questions/wire/time.ts'
import type { Trouble } from '../reply.ts'
import { troubleInWords } from '../words/trouble.ts'
import { catcherUp } from './catching-up.ts'
import { challenger } from './challenger.ts'
import { lackOf, responseOf } from './drafts.ts'
import { handerIn } from './handing-in.ts'
import { isLast } from './reduce.ts'
import { answerTo } from './responses.ts'
import { isSealedBy, type Waiting } from './saved-attempt.ts'
import type { Stage } from './session-parts.ts'
import type { Answering, Practising, QuizState } from './state.ts'
import { endOf, timekeeper } from './timekeeping.ts'
import { unsentOf } from './unsent.ts'
import type { Intent } from './view.ts'

export interface Session {
  readonly act: (intent: Intent) => Promise<void>
  /** Takes up what an earlier page left: a submission that waits, or an attempt in progress. */
  readonly resume: () => void
  /** The browser has a connection again. */
  readonly backOnline: () => void
  /** Another tab has changed what waits. */
  readonly sealedElsewhere: (waiting: string | null) => void
}

/** Where an attempt that was left is taken up. What was asked for with a proof is not put aside for it. */
const ENTRANCES: readonly QuizState['step'][] = ['gate', 'answering', 'feedback']

/** Does what a student wants: asks the server, keeps the attempt, and tells the state what came of it. */
export function openSession(stage: Stage): Session {
  const { state, change, api, keeper, pause } = stage
  const { send, sendLate, hand, isHanding } = handerIn(stage)
  const time = timekeeper(stage, sendLate)

  function keep(): void {
    const now = state()
    if (now.step !== 'answering' && now.step !== 'feedback') return
    const { started, drafts, owed } = now
    const at = now.step === 'answering' ? now.at : now.at + 1
    const unsent = unsentOf(now)
    keeper.save({
      started,
      drafts,
      at,
      ...(owed ? { owed } : {}),
      ...(unsent ? { unsent } : {}),
    })
  }

  /** After the last answer the attempt is frozen: what is written then goes to what waits, as long as it does. */
  function keepUnsent(): void {
    const now = state()
    if (now.step === 'feedback' && isLast(now)) keeper.note(now.started.token, { unsent: unsentOf(now) })
    else keep()
  }

  function write(item: string, text: string): void {
    if (state().challenges?.[item]?.is === 'sending') return
    change({ type: 'challenged', item, now: { is: 'written', text } })
    keepUnsent()
  }
  const catchUp = catcherUp(stage, keep)
  const challenge = challenger(stage)

  async function start(name: string, factor: TimeFactor | undefined): Promise<void> {
    const now = state()
    if ('busy' in now && now.busy) return
    if (now.card.askName && name === '') return change({ type: 'troubled', problem: stage.words.details.name })
    change({ type: 'asked' })
    const reply = await api.start(name, factor)
    if (!reply.ok) return change({ type: 'troubled', problem: troubleInWords(reply.trouble, stage.words) })
    change({ type: 'started', started: reply.value, ends: endOf(reply.value, stage.monotonic()) })
    keep()
  }

  async function answer(now: Answering, skip: boolean): Promise<void> {
    const asked = fill(now, now.started.items[now.at], skip)
    if (!asked) return
    const { item, response } = asked
    const reply = await api.answer(now.started.token, item, response)
    if (!reply.ok) return missed(reply.trouble, item)
    change({ type: 'judged', verdict: reply.value })
    keep()
    pause.cutShort()
    // The last answer completes the attempt: it is sent while the student still reads, for not everybody presses the last button.
    if (isLast(now)) await send()
  }

  async function answerPractice(now: Practising, skip: boolean): Promise<void> {
    const asked = fill(now, now.practice.items[now.at], skip)
    if (!asked) return
    const reply = await api.answerPractice(now.practice.token, asked.item, asked.response)
    if (reply.ok) change({ type: 'judged', verdict: reply.value })
    else change({ type: 'troubled', problem: troubleInWords(reply.trouble, stage.words), at: asked.item })
  }

  /** Puts an answer in its final form where there is one; says what is wrong where there is none. */
  function fill({ drafts, busy }: Answering | Practising, item: WireItem | undefined, skip: boolean) {
    if (!item || busy) return undefined
    const response = answerTo(item, drafts[item.id], skip)
    if (typeof response === 'string') {
      change({ type: 'troubled', problem: stage.words[response], at: item.id })
      return undefined
    }
    change({ type: 'filled', drafts: { [item.id]: response } })
    change({ type: 'asked' })
    return { item: item.id, response }
  }

  /** An answer that could not be checked. Without a connection the student may go on all the same. */
  function missed(trouble: Trouble, at: string): void {
    if (trouble.kind === 'refused') change({ type: 'troubled', problem: troubleInWords(trouble, stage.words), at })
    else change({ type: 'troubled', problem: stage.words.cutOff, at, cutOff: true })
  }

  /** Keeps an answer that cannot be checked now, and goes on: its verdict is shown when there is a connection. */
  async function goOn(now: Answering): Promise<void> {
    const item = now.started.items[now.at]
    if (!fill(now, item, item !== undefined && responseOf(now.drafts[item.id], item) === null)) return
    change({ type: 'went-on' })
    keep()
    if (isLast(now)) await send()
    else void catchUp()
  }

  function review({ started, drafts }: Answering): void {
    const lacking = started.items.find((item) => responseOf(drafts[item.id], item) === undefined)
    if (lacking) change({ type: 'troubled', problem: stage.words[lackOf(drafts[lacking.id])], at: lacking.id })
    else change({ type: 'reviewed' })
  }

  async function practise(proof: string, items: readonly string[], round: number): Promise<void> {
    change({ type: 'asked' })
    const reply = await api.practise(proof, items, round)
    if (reply.ok) change({ type: 'practising', practice: reply.value, round, proof })
    else change({ type: 'troubled', problem: troubleInWords(reply.trouble, stage.words) })
  }

  async function readResult(proof: string): Promise<void> {
    const now = state()
    if (now.step === 'practising' && now.marked) return change({ type: 'marked', marked: now.marked })
    const reply = await api.review(proof)
    if (reply.ok) change({ type: 'marked', marked: reply.value })
    else change({ type: 'troubled', problem: troubleInWords(reply.trouble, stage.words) })
  }

  /** Goes on with what is frozen and waits, else with what is in progress. What waits of another seat is sent all the same. */
  function resumeAttempt(waiting: Waiting | undefined): void {
    const kept = keeper.progress()
    if (waiting) change({ type: 'resumed', ...waiting, drafts: waiting.responses, at: 'sending' })
    else if (kept) change({ type: 'resumed', ...kept, at: kept.at < kept.started.items.length ? kept.at : 'sending' })
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
        if (now.step === 'practising') return answerPractice(now, intent.type === 'skip')
        return now.step === 'answering' ? answer(now, intent.type === 'skip') : undefined
      case 'go-on':
        return now.step === 'answering' && now.cutOff ? goOn(now) : undefined
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
        return readResult(intent.proof)
      case 'practise':
        return practise(intent.proof, intent.items, intent.round)
      case 'write':
        return write(intent.item, intent.text)
      case 'challenge':
        await challenge(intent.item, intent.reason)
        return keepUnsent()
      case 'time-up':
        return time.seemsOver()
      case 'ask-time':
        return time.ask()
      case 'afresh':
        keeper.forget()
        return stage.reload()
    }
  }

  return {
    act,
    resume: () => {
      const waiting = keeper.waiting()
      const { step, seat } = state()
      const own = waiting.find(({ started }) => started.seat === seat?.number)
      if (ENTRANCES.includes(step)) resumeAttempt(own)
      for (const one of waiting) void hand(one)
      if (waiting.length === 0 && state().step === 'sending') void send()
      time.begin()
      void catchUp()
    },
    backOnline: () => change({ type: 'back-online' }),
    sealedElsewhere: (waiting) => {
      const now = state()
      if (!('started' in now) || isHanding(now.started.token)) return
      if (isSealedBy(waiting, now.started.token)) change({ type: 'stopped', why: 'elsewhere' })
    },
  }
}
