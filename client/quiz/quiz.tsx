import type { VNode } from 'preact'
import { SourcesAtHand } from '../evidence/source-sign.tsx'
import { inLanguage } from '../words/languages.ts'
import { isAllAnswered } from './answered.ts'
import { BackOnline, CaughtUpView } from './caught-up.tsx'
import { Clock } from './clock.tsx'
import { ComingBack } from './coming-back.tsx'
import { GateView } from './gate.tsx'
import { OneByOne } from './one-by-one.tsx'
import { PracticeView } from './practice.tsx'
import { ProblemNote } from './problem.tsx'
import { ReceivedView } from './received.tsx'
import { ResultView } from './result.tsx'
import { ReviewView } from './review.tsx'
import { RuledCard } from './ruled.tsx'
import { SendingView } from './sending.tsx'
import { SheetView } from './sheet.tsx'
import { SourcesPanel } from './sources-panel.tsx'
import type { AttemptUnderWay, QuizState } from './state.ts'
import { StoppedView } from './stopped.tsx'
import type { Act, StepProps } from './view.ts'

type QuizProps = StepProps

/** A student's page: a function of its state. */
export function QuizView({ state, words, act }: QuizProps): VNode {
  const { problem } = state
  return (
    <>
      <QuizHead state={state} words={words} />
      {'resumed' in state && (state.step === 'answering' || state.step === 'feedback') && (
        <p class="hint">
          {words.resumed}{' '}
          <button type="button" class="link" onClick={() => act?.({ type: 'afresh' })}>
            {words.notYou}
          </button>
        </p>
      )}
      <ComingBack state={state} words={words} act={act} />
      {problem && isSaidAbove(state, act) && <ProblemNote text={problem} item={state.problemIn} />}
      {isTimed(state) && (
        <Clock
          key={state.started.token}
          due={state.started.due ?? ''}
          left={state.started.left ?? 0}
          ends={state.ends}
          isUnsure={state.unsureOfTime ?? false}
          words={words}
          onEnd={act && (() => act({ type: 'time-up' }))}
          onDoubt={act && (() => act({ type: 'ask-time' }))}
        />
      )}
      <SourcesAtHand.Provider value={state.sources}>
        <Step state={state} words={words} act={act} />
      </SourcesAtHand.Provider>
      {act && state.isReading && <SourcesPanel state={state} words={words} act={act} />}
      <BackOnline state={state} words={words} />
      {(state.step === 'answering' || state.step === 'feedback') && (
        <CaughtUpView state={state} words={words} act={act} />
      )}
    </>
  )
}

/** What it is, and on its first screen what to know of it. */
function QuizHead({ state, words }: Pick<QuizProps, 'state' | 'words'>): VNode {
  const { card, seat } = state
  return (
    <header class="quiz-head" {...inLanguage(card.language)}>
      <h1>{card.title}</h1>
      {isFirst(state) && card.introduction && <p class="before">{card.introduction}</p>}
      {seat && (
        <p class="hint" {...words.own}>
          {words.seat.number(seat.number)}
        </p>
      )}
      {isFirst(state) && 'started' in state && state.started.name && (
        <p class="hint before" {...words.own}>
          {words.youAre(state.started.name)}
        </p>
      )}
      {isFirst(state) && isForeign(card.language, words.own.lang) && (
        <p class="hint before" {...words.own}>
          {words.quizIn(nameOf(card.language, words.own.lang))}
        </p>
      )}
      {isFirst(state) && [card.notice, card.studentNote].map((note) => note && <Notice text={note} />)}
      {isFirst(state) && <RuledCard card={card} words={words} />}
    </header>
  )
}

/** BCP 47. */
const isForeign = (content: string, own: string): boolean => content.slice(0, 2) !== own.slice(0, 2)

const nameOf = (content: string, own: string): string =>
  new Intl.DisplayNames(own, { type: 'language' }).of(content.slice(0, 2)) ?? content

/**
 * A line of what every reader should know, with all of it behind: it must not push the first question off a phone's
 * screen.
 */
function Notice({ text }: { readonly text: string }): VNode {
  const [line] = text.split(/\s*[:.!?؟]/u, 1)
  return (
    <details class="notice">
      <summary>{line}</summary>
      <p>{text}</p>
    </details>
  )
}

function Step({ state, ...rest }: QuizProps): VNode {
  switch (state.step) {
    case 'gate':
      return <GateView state={state} {...rest} />
    case 'answering':
      return isOneByOne(state) ? <OneByOne state={state} {...rest} /> : <SheetView state={state} {...rest} />
    case 'feedback':
      return <OneByOne state={state} {...rest} />
    case 'review':
      return <ReviewView state={state} {...rest} />
    case 'sending':
      return <SendingView state={state} {...rest} />
    case 'result':
      return <ResultView state={state} {...rest} />
    case 'received':
      return <ReceivedView state={state} {...rest} />
    case 'practising':
      return <PracticeView state={state} {...rest} />
    case 'stopped':
      return <StoppedView state={state} {...rest} />
  }
}

const isOneByOne = ({ card }: QuizState): boolean => card.feedback === 'each'

/** An attempt whose clock runs. */
function isTimed(state: QuizState): state is Extract<QuizState, AttemptUnderWay> {
  if (!('started' in state) || state.step === 'sending') return false
  // With the last answer it has been sent.
  return state.started.due !== undefined && !(state.step === 'feedback' && isAllAnswered(state))
}

/** A problem is said above unless it is said where it came up; without a script a page is read from its top. */
function isSaidAbove({ step, problemAt }: QuizState, act: Act | undefined): boolean {
  return problemAt === undefined && step !== 'stopped' && !(step === 'received' && act)
}

/** Where a student comes in; what is said here need not be said on every page. */
function isFirst(state: QuizState): boolean {
  return state.step === 'gate' || ((state.step === 'answering' || state.step === 'feedback') && state.at === 0)
}
