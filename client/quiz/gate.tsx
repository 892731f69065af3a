import type { VNode } from 'preact'
import type { QuizCard } from '../../questions/wire/attempt.ts'
import type { Learning } from '../words/learning.ts'
import { fieldsOf, instead, pathOf } from './form.tsx'
import type { Gate } from './state.ts'
import type { StepProps } from './view.ts'

/** Before an attempt: what the quiz is, a name where one is asked, and the button that starts it. */
export function GateView({ state, words, act }: StepProps<Gate>): VNode {
  const { card, name, alias, busy, door } = state
  if (door !== 'ready') return <ShutDoor state={state} words={words} act={act} />
  const start = (as: string) => instead(act && (() => act({ type: 'start', name: as.trim() })))
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
              maxlength={24}
              aria-describedby="name-hint"
              onInput={act && ((event) => act({ type: 'name', name: event.currentTarget.value }))}
            />
            <span id="name-hint" class="hint">
              {words.nameHint}
            </span>
          </p>
        )}
        <button type="submit" class="main" name="step" value="start" disabled={busy} onClick={start(name)}>
          {busy ? words.wait : words.start}
        </button>
      </form>
      {card.askName && alias && (
        <form method="post" action={pathOf(state)}>
          <input type="hidden" name="name" value={alias} />
          <button type="submit" name="step" value="start" disabled={busy} onClick={start(alias)}>
            {words.startAs(alias)}
          </button>
        </form>
      )}
    </section>
  )
}

/** Not open yet, or closed: then whoever took it can read the result with the receipt. */
function ShutDoor({ state, words, act }: StepProps<Gate>): VNode {
  const { card, door } = state
  const read = (event: Event & { readonly currentTarget: HTMLButtonElement }) => {
    const [receipt = ''] = event.currentTarget.form ? fieldsOf(event.currentTarget.form)('receipt') : []
    if (receipt.trim() !== '') act?.({ type: 'read', receipt: receipt.trim() })
  }
  return (
    <section class="gate">
      <h2 tabindex={-1} data-focus>
        {door === 'over' ? words.over : words.early(words.when(card.opens ?? ''))}
      </h2>
      {door === 'over' && <p>{words.overHint}</p>}
      {door === 'over' && act && (
        <form class="proof">
          <label for="receipt">{words.receiptTitle}</label>
          <textarea id="receipt" name="receipt" rows={3} spellcheck={false} />
          <p class="actions">
            <button type="button" onClick={read}>
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
  const feedback = card.feedback === 'closed' ? words.closed(words.when(card.closes ?? '')) : words[card.feedback]
  return [words.questions(card.items), ...(card.minutes ? [words.clock(words.minutes(card.minutes))] : []), feedback]
}
