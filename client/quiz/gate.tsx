import type { VNode } from 'preact'
import type { QuizCard } from '../../questions/wire/attempt.ts'
import type { Asking } from '../words/asking.ts'
import { instead, pathOf } from './form.tsx'
import type { Gate } from './state.ts'
import type { StepProps } from './view.ts'

/** Before an attempt: what the quiz is, a name where one is asked, and the button that starts it. */
export function GateView({ state, asking, act }: StepProps<Gate>): VNode {
  const { card, door, name, alias, busy } = state
  if (door !== 'ready') {
    return (
      <section class="gate">
        <h2 tabindex={-1} data-focus>
          {door === 'over' ? asking.over : asking.early(asking.when(card.opens ?? ''))}
        </h2>
        {door === 'over' && <p>{asking.overHint}</p>}
      </section>
    )
  }
  const start = (as: string) => instead(act && (() => act({ type: 'start', name: as.trim() })))
  return (
    <section class="gate">
      <ul>
        {promises(card, asking).map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <form method="post" action={pathOf(state)} autocomplete="off">
        {card.askName && (
          <p class="name">
            <label for="name">{asking.nameLabel}</label>
            <input
              id="name"
              name="name"
              value={name}
              required
              maxlength={24}
              aria-describedby="name-hint"
              onInput={act && ((event) => act({ type: 'name', name: event.currentTarget.value }))}
            />
            <span id="name-hint" class="hint">
              {asking.nameHint}
            </span>
          </p>
        )}
        <button type="submit" class="main" name="step" value="start" disabled={busy} onClick={start(name)}>
          {busy ? asking.busy : asking.start}
        </button>
      </form>
      {card.askName && alias && (
        <form method="post" action={pathOf(state)}>
          <input type="hidden" name="name" value={alias} />
          <button type="submit" name="step" value="start" disabled={busy} onClick={start(alias)}>
            {asking.startAs(alias)}
          </button>
        </form>
      )}
    </section>
  )
}

/** What a student should know before starting. */
function promises(card: QuizCard, asking: Asking): readonly string[] {
  const feedback = card.feedback === 'closed' ? asking.closed(asking.when(card.closes ?? '')) : asking[card.feedback]
  return [asking.questions(card.items), ...(card.minutes ? [asking.clock(asking.minutes(card.minutes))] : []), feedback]
}
