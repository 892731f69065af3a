import type { VNode } from 'preact'
import type { Verdict, WireItem } from '../../questions/wire/item.ts'
import { ChallengeForm } from './challenge.tsx'
import { pathOf } from './form.tsx'
import { AskAgain } from './practice.tsx'
import { Proof } from './proof.tsx'
import type { Result } from './state.ts'
import { VerdictView } from './verdict.tsx'
import type { StepProps } from './view.ts'

/** The marked sheet: score, what was missed first, the rest folded away, the proof. */
export function ResultView({ state, words, act }: StepProps<Result>): VNode {
  const { sheet, items } = state
  const marked = sheet.items.flatMap((verdict) => {
    const item = items.find(({ id }) => id === verdict.item)
    return item ? [{ item, verdict }] : []
  })
  const of = (group: Group) => marked.filter(({ verdict }) => groupOf(verdict) === group)
  const [missed, decided, held] = [of('missed'), of('decided'), of('held')]
  const verdicts = { state, words, act }
  return (
    <section class="result">
      <h2 tabindex={-1} data-focus>
        {words.resultTitle}
        <span class="score">{words.score(words.number(sheet.score), words.number(sheet.max))}</span>
      </h2>
      {state.timeUp && <p class="notice">{words.time.up}</p>}
      {sheet.max > 0 && <p>{words.scoreNote(sheet.score / sheet.max)}</p>}
      {sheet.late && <p class="notice">{words.late}</p>}
      {missed.length > 0 && (
        <section>
          <h3>{words.missed}</h3>
          <Verdicts list={missed} {...verdicts} />
          <AskAgain
            state={state}
            proof={sheet.proof}
            items={missed.map(({ item }) => item.id)}
            round={0}
            label={words.practice.ask}
            act={act}
          />
        </section>
      )}
      {decided.length > 0 && (
        <section>
          <h3>{words.decided}</h3>
          <Verdicts list={decided} {...verdicts} />
        </section>
      )}
      {held.length > 0 && (
        <details open={held.some(({ item }) => state.challenges?.[item.id])}>
          <summary>
            {words.held} ({words.number(held.length)})
          </summary>
          <Verdicts list={held} {...verdicts} />
        </details>
      )}
      <Proof state={state} proof={sheet.proof} isLive={act !== undefined} words={words} />
      {!state.preview && (
        <p class="actions">
          <a class="button" href={pathOf(state)}>
            {words.retake}
          </a>
        </p>
      )}
    </section>
  )
}

type Group = 'missed' | 'decided' | 'held'

/** What the teacher has taken out or given to everyone was neither missed nor held. */
function groupOf({ correct, ruling }: Verdict): Group {
  if (ruling && ruling.is !== 'accept') return 'decided'
  return correct ? 'held' : 'missed'
}

interface VerdictsProps extends StepProps<Result> {
  readonly list: readonly { readonly item: WireItem; readonly verdict: Verdict }[]
}

function Verdicts({ list, state, words, act }: VerdictsProps): VNode {
  const { language } = state.card
  return (
    <div>
      {list.map(({ item, verdict }) => (
        <VerdictView key={item.id} item={item} verdict={verdict} words={words} language={language} level={3}>
          <ChallengeForm state={state} item={item.id} words={words} act={act} />
        </VerdictView>
      ))}
    </div>
  )
}
