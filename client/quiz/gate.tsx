import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import type { QuizCard } from '../../questions/wire/quiz-card.ts'
import { TIME_FACTORS, type TimeFactor } from '../../questions/wire/time.ts'
import type { Learning } from '../words/learning.ts'
import { fieldsOf, pathOf } from './form.tsx'
import { whenOpen } from './opening.ts'
import { SeatDoor } from './seat-door.tsx'
import type { Gate } from './state.ts'
import type { StepProps } from './view.ts'

/**
 * Of a name, in UTF-16 units: no name that the server takes is longer. It counts characters as people see them, of
 * which one may be many of these; cut at so few, a name of flags or of Hindi would lose its end unseen.
 */
const MOST_TYPED = 96

/** Before an attempt: what the quiz is, a name where one is asked, and the button that starts it. */
export function GateView({ state, words, act }: StepProps<Gate>): VNode {
  const { card, name, alias, busy, door } = state
  if (door === 'seat') return <SeatDoor state={state} words={words} act={act} />
  if (door !== 'ready') return <ShutDoor state={state} words={words} act={act} />
  const start = (as: string) =>
    act &&
    ((event: Event & { readonly currentTarget: HTMLButtonElement }) => {
      event.preventDefault()
      act({ type: 'start', name: as.trim(), factor: factorIn(event.currentTarget.form) })
    })
  return (
    <section class="gate">
      <ul>
        {promises(card, words).map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <form method="post" action={pathOf(state)} autocomplete="off">
        {card.askName && (
          <p class="name">
            <label for="name">{words.nameLabel}</label>
            <input
              id="name"
              name="name"
              value={name}
              required
              maxlength={MOST_TYPED}
              aria-describedby="name-hint"
              onInput={act && ((event) => act({ type: 'name', name: event.currentTarget.value }))}
            />
            <span id="name-hint" class="hint">
              {words.nameHint}
            </span>
          </p>
        )}
        {card.extraTime && card.minutes && <TimeChoice minutes={card.minutes} words={words} />}
        <input type="hidden" name="step" value="start" />
        <p class="actions">
          <button type="submit" class="main" aria-disabled={busy} onClick={start(name)}>
            {busy ? words.wait : words.start}
          </button>
          {card.askName && alias && (
            <button type="submit" name="alias" value={alias} formnovalidate aria-disabled={busy} onClick={start(alias)}>
              {words.startAs(alias)}
            </button>
          )}
        </p>
      </form>
    </section>
  )
}

/** More time, for who needs it. */
function TimeChoice({ minutes, words }: { readonly minutes: number; readonly words: Learning }): VNode {
  const { time } = words
  const told = (factor: number) => words.minutes(Math.floor(minutes * factor))
  return (
    <p class="name">
      <label for="factor">{time.label}</label>
      <select id="factor" name="factor" aria-describedby="factor-hint">
        {TIME_FACTORS.map((factor) => (
          <option key={factor} value={factor}>
            {factor === 1 ? time.usual(told(1)) : time.longer(told(factor), words.number(factor))}
          </option>
        ))}
      </select>
      <span id="factor-hint" class="hint">
        {time.hint}
      </span>
    </p>
  )
}

/** The time chosen in the form of the gate; `undefined` where there is no choice. */
function factorIn(form: HTMLFormElement | null): TimeFactor | undefined {
  const chosen = form ? fieldsOf(form)('factor')[0] : undefined
  return TIME_FACTORS.find((factor) => String(factor) === chosen)
}

/** Not open yet, or closed: then whoever took it can read the result with the proof. */
function ShutDoor({ state, words, act }: StepProps<Gate>): VNode {
  const { card, door } = state
  const isEarly = door === 'early'
  useEffect(() => (act && isEarly ? whenOpen(card, () => act({ type: 'reload' })) : undefined), [])
  const read = (event: Event & { readonly currentTarget: HTMLButtonElement }) => {
    if (!act) return
    event.preventDefault()
    const [proof = ''] = event.currentTarget.form ? fieldsOf(event.currentTarget.form)('proof') : []
    if (proof.trim() !== '') act({ type: 'read', proof: proof.trim() })
  }
  return (
    <section class="gate">
      <h2 tabindex={-1} data-focus>
        {door === 'over' ? words.over : words.early(words.when(card.opens ?? ''))}
      </h2>
      {door === 'over' && <p>{words.overHint}</p>}
      {door === 'over' && (
        <form class="proof" method="post" action={pathOf(state)}>
          <label for="proof">{words.proofTitle}</label>
          <textarea id="proof" name="proof" rows={3} required spellcheck={false} defaultValue={state.proof ?? ''} />
          <p class="actions">
            <button type="submit" name="step" value="read" onClick={read}>
              {words.readResult}
            </button>
          </p>
        </form>
      )}
    </section>
  )
}

/** What a student should know before starting. */
function promises(card: QuizCard, words: Learning): readonly string[] {
  const { closes } = card
  const feedback = card.feedback === 'closed' ? words.closed(words.when(closes ?? '')) : words[card.feedback]
  const minutes = minutesFor(card)
  return [
    words.questions(card.items),
    ...(minutes === undefined ? [] : [words.clock(words.minutes(minutes))]),
    ...(closes !== undefined && card.feedback !== 'closed' ? [words.openUntil(words.when(closes))] : []),
    feedback,
  ]
}

/** How long an attempt that is begun now may take: the limit, or what is left until closing where that is less. */
export function minutesFor({ minutes, closes, now }: Pick<QuizCard, 'minutes' | 'closes' | 'now'>): number | undefined {
  if (minutes === undefined || closes === undefined || now === undefined) return minutes
  return Math.min(minutes, Math.max(0, Math.floor((Date.parse(closes) - Date.parse(now)) / MINUTE)))
}

/** Milliseconds. */
const MINUTE = 60_000
