import { attemptKeeper } from './attempt-keeper.ts'
import { catcherUp } from './catching-up.ts'
import { challenger } from './challenger.ts'
import { checker } from './checking.ts'
import { responseOf } from './drafts.ts'
import { filler } from './filling.ts'
import { handerIn } from './handing-in.ts'
import { practiser } from './practising.ts'
import { sourceReader } from './reading-sources.ts'
import { recaller } from './recalling.ts'
import { resumer } from './resuming.ts'
import { isSealedBy } from './saved-attempt.ts'
import type { SessionContext } from './session-context.ts'
import { starter } from './starting.ts'
import type { QuizState } from './state.ts'
import { timekeeper } from './timekeeping.ts'
import type { Intent } from './view.ts'

export interface Session {
  readonly act: (intent: Intent) => Promise<void>
  /** Takes up what an earlier page left: a submission that waits, or an attempt in progress. */
  readonly resume: () => void
  /** The browser has a connection again. */
  readonly backOnline: () => void
  /** Fetches what there is to read, if it is not there yet. */
  readonly fetchSources: () => Promise<void>
  /** Another tab has changed what waits. */
  readonly sealedElsewhere: (waiting: string | null) => void
}

/** Does what a student wants: asks the server, keeps the attempt, and tells the state what came of it. */
export function openSession(context: SessionContext): Session {
  const parts = partsOf(context)
  const { state, change } = context
  const resume = resumer(context, parts)
  return {
    act: actor(context, parts),
    resume: () => {
      resume()
      askAgain(state(), parts)
      parts.time.begin()
      void parts.catchUp()
    },
    fetchSources: parts.reading.fetch,
    backOnline: () => change({ type: 'back-online' }),
    sealedElsewhere: (waiting) => {
      const now = state()
      if (!('started' in now) || parts.isHanding(now.started.token)) return
      if (isSealedBy(waiting, now.started.token)) change({ type: 'stopped', why: 'elsewhere' })
    },
  }
}

/** A verdict that was being read is asked for again: nothing of it is kept on the device. */
function askAgain(now: QuizState, { checking }: Parts): void {
  if (now.step !== 'answering' || !now.isAgain) return
  const item = now.started.items[now.at]
  void checking.check(now, item === undefined || responseOf(now.drafts[item.id], item) === null)
}

type Parts = ReturnType<typeof partsOf>

/** What there is to be done, each part by itself. */
function partsOf(context: SessionContext) {
  const { send, sendLate, hand, isHanding } = handerIn(context)
  const { keep, keepUnsent, write, giveUp } = attemptKeeper(context)
  const fill = filler(context)
  const catchUp = catcherUp(context, keep)
  const practice = practiser(context, fill)
  return {
    ...{ send, hand, isHanding, keep, keepUnsent, write, catchUp },
    time: timekeeper(context, sendLate),
    start: starter(context, keep),
    checking: checker(context, { fill, keep, send, catchUp }),
    practice,
    recall: recaller(context, practice.readResult),
    challenge: challenger(context),
    reading: sourceReader(context),
    startOver: () => {
      giveUp()
      context.reload()
    },
  }
}

/** What each intent leads to, where the state of the moment knows it. */
function actor({ state, change, saved, pause, reload }: SessionContext, parts: Parts): Session['act'] {
  const { keep, checking, practice, time } = parts
  return async (intent) => {
    const now = state()
    switch (intent.type) {
      case 'fill':
        change({ type: 'filled', drafts: intent.drafts })
        return keep()
      case 'name':
        return change({ type: 'named', name: intent.name })
      case 'start':
        return parts.start(intent.name, intent.factor).then(parts.reading.fetch)
      case 'check':
      case 'skip':
        if (now.step === 'practising') return practice.answer(now, intent.type === 'skip')
        return now.step === 'answering' ? checking.check(now, intent.type === 'skip') : undefined
      case 'go-on':
        return now.step === 'answering' && now.cutOff ? checking.goOn(now) : undefined
      case 'next':
        change({ type: 'moved-on' })
        return keep()
      case 'visit':
        return change({ type: 'visited', at: intent.at })
      case 'review':
        return now.step === 'answering' ? checking.review(now) : undefined
      case 'back':
        return change({ type: 'went-back', item: intent.item })
      case 'start-mine':
        return change({ type: 'came-back', handed: undefined })
      case 'send':
        return parts.send()
      case 'retry':
        return pause.cutShort()
      case 'read':
        return practice.readResult(intent.proof)
      case 'was-me':
        return parts.recall(intent.handed)
      case 'practise':
        return practice.practise(intent.proof, intent.items, intent.round)
      case 'write':
        return parts.write(intent.item, intent.text)
      case 'challenge':
        return parts.challenge(intent.item, intent.reason).then(parts.keepUnsent)
      case 'sources':
        return parts.reading.turn(intent.isOpen)
      case 'time-up':
        return time.seemsOver()
      case 'ask-time':
        return time.ask()
      case 'retake':
        return saved.retake()
      case 'reload':
        return reload()
      case 'afresh':
        return parts.startOver()
      case 'forget':
        return saved.forgetHanded(intent.proof)
    }
  }
}
