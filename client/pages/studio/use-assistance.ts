import { useEffect, useRef, useState } from 'preact/hooks'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { type AssistanceOutcome, askAssistant } from './assistant-call.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import { takeReply } from './take-reply.ts'

/** How far it is: to be asked, being asked about, under way, or being judged. */
type Assistance =
  /** `told`: what came of it the last time; `isWrong`: it did not go as it should. */
  | { readonly is: 'idle'; readonly told: string; readonly isWrong: boolean; readonly hasFacts: boolean }
  | { readonly is: 'asked' }
  | { readonly is: 'running'; readonly facts: number }
  | { readonly is: 'judging' }

interface AssistanceProps extends Pick<StudioStepProps, 'draft' | 'studio' | 'engine' | 'say'> {
  readonly topic: TopicDraft
}

/** The operator's assistant: nothing is sent before somebody has said yes, once for as long as this step is shown. */
export function useAssistance(props: AssistanceProps) {
  const [now, setNow] = useState<Assistance>({ is: 'idle', told: '', isWrong: false, hasFacts: false })
  const [hasAgreed, setAgreed] = useState(false)
  // What is judged at the end goes into the draft as it is then.
  const latest = useRef(props)
  latest.current = props
  const stopping = useRef<AbortController | undefined>(undefined)
  // Whoever leaves the step stops it, and what came until then is kept.
  useEffect(() => () => stopping.current?.abort(), [])

  async function run(password: string): Promise<void> {
    const stop = new AbortController()
    stopping.current = stop
    setAgreed(true)
    setNow({ is: 'running', facts: 0 })
    let reply = ''
    const count = counting(props.engine.count, (facts) => {
      if (stopping.current === stop) setNow({ is: 'running', facts })
    })
    const outcome = await askAssistant(props.topic, {
      password,
      stop: stop.signal,
      hear: (words) => {
        reply += words
        count(reply)
      },
    })
    stopping.current = undefined
    // Somebody else's password, or none: it has to be asked for again.
    if (outcome.end === 'password') setAgreed(false)
    setNow({ is: 'judging' })
    const isWhole = outcome.end === 'whole'
    const taken = reply.trim() === '' ? undefined : await takeReply(latest.current, reply, !isWhole)
    const fault = isWhole && !taken?.hasFacts ? props.say.assistant.noFacts : faultOf(outcome, props.say)
    const told = [fault, taken?.hasFacts ? taken.told : ''].filter((one) => one !== '').join(' ')
    setNow({
      is: 'idle',
      told,
      isWrong: fault !== '' && outcome.end !== 'stopped',
      hasFacts: taken?.hasFacts === true,
    })
  }

  return {
    now,
    ask: (password: string) => (hasAgreed ? void run(password) : setNow({ is: 'asked' })),
    send: (password: string) => void run(password),
    cancel: () => setNow({ is: 'idle', told: '', isWrong: false, hasFacts: false }),
    stop: () => stopping.current?.abort(),
  }
}

/** What is said of how it ended; '' where it ended as it should. */
function faultOf({ end, after }: AssistanceOutcome, { assistant }: StudioStepProps['say']): string {
  if (end === 'whole') return ''
  if (end === 'stopped') return assistant.stopped
  return end === 'busy' ? assistant.busy(after) : assistant.faults[end]
}

/** Counts the facts of a reply as it grows: the last of it is counted, and not each of its words. */
function counting(count: (reply: string) => Promise<number>, tell: (facts: number) => void): (reply: string) => void {
  let waiting: string | undefined
  let isBusy = false
  async function work(): Promise<void> {
    isBusy = true
    while (waiting !== undefined) {
      const reply = waiting
      waiting = undefined
      const facts = await count(reply).catch(() => undefined)
      if (facts !== undefined) tell(facts)
    }
    isBusy = false
  }
  return (reply) => {
    waiting = reply
    if (!isBusy) void work()
  }
}
