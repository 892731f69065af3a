import type { VNode } from 'preact'
import type { WireItem } from '../../questions/wire/item.ts'
import { isAnswered, readDrafts } from './drafts.ts'
import { Carried, fieldsOf, instead, pathOf } from './form.tsx'
import { ItemFields } from './item.tsx'
import type { Answering } from './state.ts'
import type { StepProps } from './view.ts'

/** With `each` one item and its button; otherwise all items on one sheet. */
export function AnsweringView({ state, words, act }: StepProps<Answering>): VNode {
  const { card, started, drafts, at, busy } = state
  const each = card.feedback === 'each'
  const items = itemsOn(state)
  const answered = started.items.filter(({ id }) => isAnswered(drafts[id])).length
  const total = started.items.length
  return (
    <form
      method="post"
      action={pathOf(state)}
      autocomplete="off"
      onInput={act && ((event) => act({ type: 'fill', drafts: readDrafts(items, fieldsOf(event.currentTarget)) }))}
    >
      <Carried state={state} {...(each && items[0] ? { item: items[0].id } : {})} />
      <p class="progress">
        <label for="progress">{each ? words.position(at + 1, total) : words.answered(answered, total)}</label>
        <progress id="progress" max={total} value={each ? at : answered} />
      </p>
      {items.map((item, index) => (
        <ItemFields
          key={item.id}
          item={item}
          language={card.language}
          {...(each ? {} : { caption: words.position(index + 1, total) })}
          draft={drafts[item.id]}
          required={each}
          problem={state.problemAt === item.id ? state.problem : undefined}
          words={words}
          act={act}
        />
      ))}
      <p class="actions">
        <button
          type="submit"
          class="main"
          name="step"
          value={each ? 'answer' : 'submit'}
          aria-disabled={busy}
          onClick={instead(act && (() => act({ type: each ? 'check' : 'review' })))}
        >
          {busy ? words.wait : each ? words.check : words.send}
        </button>
        {each && (
          <button
            type="submit"
            name="step"
            value="skip"
            formnovalidate
            aria-disabled={busy}
            onClick={instead(act && (() => act({ type: 'skip' })))}
          >
            {words.skip}
          </button>
        )}
        {state.cutOff && (
          <button type="button" onClick={() => act?.({ type: 'go-on' })}>
            {words.goOn}
          </button>
        )}
      </p>
    </form>
  )
}

/** The items of the page: one with `each`, else all. */
export function itemsOn({ card, started, at }: Answering): readonly WireItem[] {
  return card.feedback === 'each' ? started.items.slice(at, at + 1) : started.items
}
