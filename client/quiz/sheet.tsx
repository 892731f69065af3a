import type { VNode } from 'preact'
import { isAnswered } from './drafts.ts'
import { Carried, instead, pathOf, whenFilled } from './form.tsx'
import { ItemFields } from './item.tsx'
import { Progress } from './progress.tsx'
import { SourcesFold } from './sources-fold.tsx'
import { SourcesLink } from './sources-link.tsx'
import type { Answering } from './state.ts'
import type { StepProps } from './view.ts'

/** Without `each`: all items on one sheet, each with the way to the sources below it. */
export function SheetView({ state, words, act }: StepProps<Answering>): VNode {
  const { card, started, drafts, busy } = state
  const { items } = started
  const answered = items.filter(({ id }) => isAnswered(drafts[id])).length
  return (
    <form method="post" action={pathOf(state)} autocomplete="off" onInput={whenFilled(act, items)}>
      <Carried state={state} />
      <Progress
        state={state}
        label={words.answered(answered, items.length)}
        done={answered}
        of={items.length}
        words={words}
        act={act}
      />
      {items.map((item, index) => (
        <ItemFields
          key={item.id}
          item={item}
          language={card.language}
          caption={words.position(index + 1, items.length)}
          draft={drafts[item.id]}
          required={false}
          problem={state.problemAt === item.id ? state.problem : undefined}
          words={words}
          act={act}
        >
          <p {...words.own}>
            <SourcesLink state={state} words={words} act={act} />
          </p>
        </ItemFields>
      ))}
      <SourcesFold state={state} words={words} act={act} />
      <p class="actions">
        <button
          type="submit"
          class="main"
          name="step"
          value="submit"
          aria-disabled={busy}
          onClick={instead(act && (() => act({ type: 'review' })))}
        >
          {busy ? words.wait : words.send}
        </button>
      </p>
    </form>
  )
}
