import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { present } from '../../../questions/wire/present.ts'
import type { QuizCard } from '../../../questions/wire/quiz-card.ts'
import type { QuizApi } from '../../quiz/api.ts'
import type { Change } from '../../quiz/change.ts'
import { pauseUntilOnline } from '../../quiz/pause.ts'
import { QuizView } from '../../quiz/quiz.tsx'
import { reduce } from '../../quiz/reduce.ts'
import { savedAttempt } from '../../quiz/saved-attempt.ts'
import { openSession } from '../../quiz/session.ts'
import type { Gate, QuizState } from '../../quiz/state.ts'
import { safeStorage } from '../../safe-storage.ts'
import type { Teaching } from '../../words/teaching.ts'
import { BackToDesk } from '../parts/back-to-desk.tsx'

/** What the server gives and the page carries. */
export interface PreviewData {
  readonly card: QuizCard
  /** A made-up name, where one is asked. */
  readonly alias?: string
}

interface PreviewPageProps extends PreviewData {
  readonly words: Teaching
  /** Absent on the server, and where the address has no key. */
  readonly api?: QuizApi
  /** The desk's key, where the address has it: the way back to the desk. */
  readonly secret?: string
  /** A script runs. */
  readonly isLive?: true
}

/** A quiz as a student takes it, for its teacher: nothing of it is stored, on the server or on this device. */
export function PreviewPage({ card, alias, words, api, secret, isLive }: PreviewPageProps): VNode {
  const { preview } = words
  const isWhole = api !== undefined
  return (
    <>
      <p class="notice">{isLive && !isWhole ? words.desk.noKeyHint : preview.note}</p>
      {secret && <BackToDesk code={card.code} secret={secret} words={words} />}
      <noscript>
        <p class="notice">{words.needsScript}</p>
      </noscript>
      {api && <Trial card={card} words={words} api={api} {...present({ alias })} />}
    </>
  )
}

type TrialProps = Required<Pick<PreviewPageProps, 'card' | 'words' | 'api'>> & Pick<PreviewPageProps, 'alias'>

function Trial({ card, alias, words, api }: TrialProps): VNode {
  const [state, setState] = useState<QuizState>(() => gateOf(card, alias, words))
  const latest = useRef(state)
  const session = useMemo(() => {
    const change = (by: Change) => {
      latest.current = reduce(latest.current, by)
      setState(latest.current)
    }
    return openSession({
      state: () => latest.current,
      change,
      api,
      // In memory alone: an attempt that this browser has in progress stays as it is.
      saved: savedAttempt(safeStorage(noStorage), card.code),
      pause: pauseUntilOnline(window),
      random: Math.random,
      monotonic: () => performance.now(),
      words: words.learning,
      reload: () => location.reload(),
    })
  }, [api, card, words])

  useEffect(() => {
    // As for a student: at once, unless a name is asked or a clock would start.
    if (!card.askName && card.minutes === undefined) void session.act({ type: 'start', name: '' })
  }, [session, card])

  const place = `${state.step} ${'at' in state ? state.at : ''} ${'verdict' in state && state.verdict ? 'told' : ''}`
  const shown = useRef(place)
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    document.querySelector<HTMLElement>('[data-focus]')?.focus()
  }, [place])

  const isOver = state.step === 'result' || state.step === 'received'
  return (
    <>
      <QuizView state={state} words={words.learning} act={(intent) => void session.act(intent)} />
      {isOver && (
        <p class="actions">
          <button type="button" onClick={() => location.reload()}>
            {words.preview.again}
          </button>
        </p>
      )}
    </>
  )
}

/** The door is open to whoever holds the key, whatever the clock says. */
const gateOf = (card: QuizCard, alias: string | undefined, { preview }: Teaching): Gate => ({
  card,
  preview: { proof: card.feedback === 'closed' ? preview.proofLater : preview.proof, said: preview.said },
  step: 'gate',
  door: 'ready',
  name: '',
  ...present({ alias }),
})

function noStorage(): never {
  throw new Error('A preview keeps nothing.')
}
