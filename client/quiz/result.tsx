import type { VNode } from 'preact'
import type { Verdict, WireItem } from '../../questions/wire/item.ts'
import { ChallengeForm } from './challenge.tsx'
import { Forget } from './coming-back.tsx'
import { Footnotes } from './footnotes.tsx'
import { pathOf } from './form.tsx'
import { Picture } from './picture.tsx'
import { PlaceLink } from './place-link.tsx'
import { AskAgain } from './practice.tsx'
import { Proof } from './proof.tsx'
import type { Result } from './state.ts'
import { placeTone } from './told/tone.ts'
import { VerdictRow } from './told/verdict-row.tsx'
import type { StepProps } from './view.ts'

/** An item and what the student learns of it. */
interface MarkedItem {
  readonly item: WireItem
  readonly verdict: Verdict
}

/** The marked sheet: how many were right, the footnotes they brought, practice, a line a question, the proof. */
export function ResultView({ state, words, act }: StepProps<Result>): VNode {
  const { sheet, items, card } = state
  const marked = sheet.items.flatMap((verdict) => {
    const item = items.find(({ id }) => id === verdict.item)
    return item ? [{ item, verdict }] : []
  })
  const counted = marked.filter(({ verdict }) => verdict.ruling?.is !== 'drop')
  const whole = counted.filter(({ verdict }) => verdict.credit === 1)
  const partly = counted.filter(({ verdict: { credit } }) => credit > 0 && credit < 1)
  const isWhole = sheet.max >= LEAST_FOR_PICTURE && whole.length === sheet.max
  const missed = marked.filter(({ verdict }) => isMissed(verdict)).map(toPractise)
  return (
    <section class="result">
      <h2 tabindex={-1} data-focus>
        {words.resultTitle}
        {!state.preview && <span> · {words.proof.handedIn}</span>}
        <span class="score">{words.youGot(whole.length, sheet.max, partly.length)}</span>
      </h2>
      {state.timeUp && <p class="notice">{words.time.up}</p>}
      {sheet.late && <p class="notice">{words.late}</p>}
      {act && isWhole && (
        <Picture title={card.title} of={sheet.max} sources={sourcesIn(marked)} embed={state.embed} words={words} />
      )}
      <Footnotes verdicts={marked.map(({ verdict }) => verdict)} language={card.language} words={words} act={act} />
      {missed.length > 0 && !state.isPractised && (
        <AskAgain
          state={state}
          proof={sheet.proof}
          items={missed}
          round={0}
          label={words.practice.ask(missed.length)}
          act={act}
        />
      )}
      <Rows marked={marked} state={state} words={words} act={act} />
      <Proof state={state} proof={sheet.proof} isLive={act !== undefined} words={words} />
      {act && !state.preview && <Forget key={sheet.proof} proof={sheet.proof} words={words} act={act} />}
      {!state.preview && (
        <p class="actions">
          <a class="button" href={pathOf(state)} onClick={() => act?.({ type: 'retake' })}>
            {words.retake}
          </a>
        </p>
      )}
    </section>
  )
}

/** All of a question or two is no feat. */
const LEAST_FOR_PICTURE = 5

const sourcesIn = (marked: readonly MarkedItem[]): readonly string[] => [
  ...new Set(marked.flatMap(({ verdict }) => verdict.receipts.map(({ label }) => label))),
]

/** What the teacher has taken out or given to everyone was not missed. */
const isMissed = ({ correct, ruling }: Verdict): boolean => !correct && (ruling === undefined || ruling.is === 'accept')

/** Its id; of a matching that was partly right with the left sides that were wrong. */
function toPractise({ item: { id, kind, left }, verdict }: MarkedItem): string {
  const wrong = left?.flatMap((_, at) => (placeTone(verdict, at) === 'right' ? [] : at))
  return kind === 'match' && verdict.credit > 0 ? `${id}:${wrong}` : id
}

interface RowsProps extends StepProps<Result> {
  readonly marked: readonly MarkedItem[]
}

function Rows({ marked, state, words, act }: RowsProps): VNode {
  return (
    <section class="rows">
      <h3>{words.answers}</h3>
      {marked.map(({ item, verdict }, index) => (
        <VerdictRow
          key={item.id}
          number={index + 1}
          item={item}
          verdict={verdict}
          words={words}
          language={state.card.language}
          isOpen={state.challenges?.[item.id] !== undefined}
        >
          {verdict.correct && verdict.receipts.length > 0 && (
            <p>
              <PlaceLink to="footnotes" text={`↑ ${words.footnotes}`} act={act} />
            </p>
          )}
          <ChallengeForm state={state} item={item.id} words={words} act={act} />
        </VerdictRow>
      ))}
    </section>
  )
}
