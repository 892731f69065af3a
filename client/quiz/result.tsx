import type { VNode } from 'preact'
import type { Verdict, WireItem } from '../../questions/wire/item.ts'
import type { Telling } from '../words/telling.ts'
import { pathOf } from './form.tsx'
import type { Arrived, Result, Stopped } from './state.ts'
import { VerdictView } from './verdict.tsx'
import type { StepProps } from './view.ts'

interface Worded {
  readonly words: Telling
}

/** The marked sheet: score, what was missed first, the rest folded away, the receipt. */
export function ResultView({ state, words }: StepProps<Result> & Worded): VNode {
  const { sheet, items, card } = state
  const marked = sheet.items.flatMap((verdict) => {
    const item = items.find(({ id }) => id === verdict.item)
    return item ? [{ item, verdict }] : []
  })
  const missed = marked.filter(({ verdict }) => !verdict.correct)
  const held = marked.filter(({ verdict }) => verdict.correct)
  return (
    <section class="result">
      <h2 tabindex={-1} data-focus>
        {words.resultTitle}
        <span class="score">{words.score(words.number(sheet.score), words.number(sheet.max))}</span>
      </h2>
      <p>{words.scoreNote(sheet.max === 0 ? 0 : sheet.score / sheet.max)}</p>
      {sheet.late && <p class="notice">{words.late}</p>}
      {missed.length > 0 && (
        <section>
          <h3>{words.missed}</h3>
          <Verdicts list={missed} language={card.language} words={words} />
        </section>
      )}
      {held.length > 0 && (
        <details>
          <summary>
            {words.held} ({words.number(held.length)})
          </summary>
          <Verdicts list={held} language={card.language} words={words} />
        </details>
      )}
      <Receipt receipt={sheet.receipt} words={words} />
      <p class="actions">
        <a class="button" href={pathOf(state)}>
          {words.retake}
        </a>
      </p>
    </section>
  )
}

interface VerdictsProps extends Worded {
  readonly list: readonly { readonly item: WireItem; readonly verdict: Verdict }[]
  readonly language: string
}

function Verdicts({ list, language, words }: VerdictsProps): VNode {
  return (
    <div lang={language}>
      {list.map(({ item, verdict }) => (
        <VerdictView key={item.id} item={item} verdict={verdict} words={words} level={3} />
      ))}
    </div>
  )
}

/** With `closed`: it is there; when and how to read the result. */
export function ArrivedView({ state, words, act }: StepProps<Arrived> & Worded): VNode {
  const { received } = state
  return (
    <section class="result">
      <h2 tabindex={-1} data-focus>
        {words.receivedTitle}
      </h2>
      {received.late && <p class="notice">{words.late}</p>}
      <p>{words.receivedWhen(received.closes)}</p>
      <p>{words.receivedKeep}</p>
      <Receipt receipt={received.receipt} words={words} />
      {act && (
        <p class="actions">
          <button type="button" onClick={() => act({ type: 'read', receipt: received.receipt })}>
            {words.readResult}
          </button>
        </p>
      )}
    </section>
  )
}

/** This attempt has ended elsewhere, or the quiz refuses it. */
export function StoppedView({ state, words, act }: StepProps<Stopped> & Worded): VNode {
  return (
    <section class="result">
      <h2 tabindex={-1} data-focus>
        {state.why === 'elsewhere' ? words.elsewhere : words.stopped}
      </h2>
      <p>{state.why === 'elsewhere' ? words.elsewhereHint : state.problem}</p>
      <p class="actions">
        {act && (
          <button type="button" onClick={() => act({ type: 'afresh' })}>
            {words.again}
          </button>
        )}
      </p>
    </section>
  )
}

function Receipt({ receipt, words }: { readonly receipt: string } & Worded): VNode {
  return (
    <section class="proof">
      <h3 id="proof">{words.receiptTitle}</h3>
      <p class="hint">{words.receiptHint}</p>
      <textarea
        readonly
        rows={3}
        aria-labelledby="proof"
        value={receipt}
        onFocus={(event) => event.currentTarget.select()}
      />
    </section>
  )
}
