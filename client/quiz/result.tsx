import type { VNode } from 'preact'
import type { Verdict, WireItem } from '../../questions/wire/item.ts'
import type { Learning } from '../words/learning.ts'
import { pathOf } from './form.tsx'
import { AskAgain } from './practice.tsx'
import { Proof } from './proof.tsx'
import type { Result } from './state.ts'
import { VerdictView } from './verdict.tsx'
import type { StepProps } from './view.ts'

/** The marked sheet: score, what was missed first, the rest folded away, the receipt. */
export function ResultView({ state, words, act }: StepProps<Result>): VNode {
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
      {state.timeUp && <p class="notice">{words.time.up}</p>}
      <p>{words.scoreNote(sheet.max === 0 ? 0 : sheet.score / sheet.max)}</p>
      {sheet.late && <p class="notice">{words.late}</p>}
      {missed.length > 0 && (
        <section>
          <h3>{words.missed}</h3>
          <Verdicts list={missed} language={card.language} words={words} />
          <AskAgain
            state={state}
            receipt={sheet.receipt}
            items={missed.map(({ item }) => item.id)}
            round={0}
            label={words.practice.ask}
            act={act}
          />
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
      <Proof receipt={sheet.receipt} qr={state.qr} isLive={act !== undefined} embed={state.embed} words={words} />
      <p class="actions">
        <a class="button" href={pathOf(state)}>
          {words.retake}
        </a>
      </p>
    </section>
  )
}

interface VerdictsProps {
  readonly words: Learning
  readonly list: readonly { readonly item: WireItem; readonly verdict: Verdict }[]
  readonly language: string
}

function Verdicts({ list, language, words }: VerdictsProps): VNode {
  return (
    <div>
      {list.map(({ item, verdict }) => (
        <VerdictView key={item.id} item={item} verdict={verdict} words={words} language={language} level={3} />
      ))}
    </div>
  )
}
