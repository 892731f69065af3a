import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { ITEM_KINDS } from '../../../questions/vocabulary.ts'
import type { ReviewItem } from '../../../questions/wire/review.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { SHOWN_STANDINGS } from '../parts/standings.ts'
import { type Filter, filtered, NO_FILTER } from './filter.ts'
import { ItemBody } from './item-body.tsx'
import type { ReviewContext } from './review-context.ts'

interface BrowseProps {
  readonly items: readonly ReviewItem[]
  /** Ids of those that are in the quiz. */
  readonly chosen: ReadonlySet<string>
  readonly context: ReviewContext
  readonly words: Teaching
  readonly choose: (item: ReviewItem, on: boolean) => void
}

/** A bank has hundreds of items; so many are drawn at a time. */
const PORTION = 25

/** The whole bank, folded until it is wanted: searched, filtered, drawn in portions. */
export function Browse(props: BrowseProps): VNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="panel browse" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.words.review.browse(props.items.length)}</summary>
      {isOpen && <Catalogue {...props} />}
    </details>
  )
}

function Catalogue({ items, chosen, context, words, choose }: BrowseProps): VNode {
  const { review } = words
  const [filter, setFilter] = useState(NO_FILTER)
  const [drawn, setDrawn] = useState(PORTION)
  // As it was when it was filtered: what is ticked must not vanish under the hand.
  const [found, setFound] = useState(items)
  const set = (part: Partial<Filter>) => {
    const next = { ...filter, ...part }
    setFilter(next)
    setFound(filtered(items, next, chosen))
    setDrawn(PORTION)
  }
  return (
    <div class="catalogue">
      <Filters items={items} filter={filter} words={words} set={set} />
      <p role="status">{found.length === 0 ? review.noneFound : review.found(found.length)}</p>
      <ul class="items">
        {found.slice(0, drawn).map((item) => (
          <Entry
            key={item.id}
            item={item}
            isChosen={chosen.has(item.id)}
            context={context}
            words={words}
            choose={choose}
          />
        ))}
      </ul>
      {found.length > drawn && (
        <p class="actions">
          <button type="button" onClick={() => setDrawn(drawn + PORTION)}>
            {review.more(found.length - drawn)}
          </button>
        </p>
      )}
    </div>
  )
}

interface EntryProps extends Pick<BrowseProps, 'context' | 'words' | 'choose'> {
  readonly item: ReviewItem
  readonly isChosen: boolean
}

/** One line of the bank; what it rests on is drawn once it is asked for. */
function Entry({ item, isChosen, context, words, choose }: EntryProps): VNode {
  const [isOpen, setOpen] = useState(false)
  const { make, review, learning } = words
  return (
    <li>
      <label class="pick">
        <input type="checkbox" checked={isChosen} onChange={(event) => choose(item, event.currentTarget.checked)} />
        <span {...inLanguage(context.language)} class="stem">
          {item.stem}
        </span>
      </label>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {review.details} <span class="hint">{`${make.kinds[item.kind]} · ${learning.standing[item.standing]}`}</span>
        </summary>
        {isOpen && <ItemBody item={item} context={context} words={words} />}
      </details>
    </li>
  )
}

interface FiltersProps extends Pick<BrowseProps, 'items' | 'words'> {
  readonly filter: Filter
  readonly set: (part: Partial<Filter>) => void
}

function Filters({ items, filter, words: { make, review, learning }, set }: FiltersProps): VNode {
  const kinds = ITEM_KINDS.filter((kind) => items.some((item) => item.kind === kind))
  const standings = SHOWN_STANDINGS.filter((standing) => items.some((item) => item.standing === standing))
  return (
    <search class="filters">
      <label class="field">
        {review.search}
        <input type="search" value={filter.text} onInput={(event) => set({ text: event.currentTarget.value })} />
      </label>
      <Select
        label={review.kind}
        all={review.all}
        options={kinds.map((kind) => [kind, make.kinds[kind]])}
        choose={(kind) => set({ kind })}
      />
      <Select
        label={review.standing}
        all={review.all}
        options={standings.map((standing) => [standing, learning.standing[standing]])}
        choose={(standing) => set({ standing })}
      />
      <Select
        label={review.choice}
        all={review.all}
        options={[
          ['chosen', review.isChosen],
          ['others', review.notChosen],
        ]}
        choose={(choice) => set({ choice })}
      />
    </search>
  )
}

interface SelectProps<T extends string> {
  readonly label: string
  readonly all: string
  readonly options: readonly (readonly [T, string])[]
  readonly choose: (option: T | undefined) => void
}

function Select<T extends string>({ label, all, options, choose }: SelectProps<T>): VNode {
  return (
    <label class="field">
      {label}
      <select onChange={(event) => choose(options.find(([option]) => option === event.currentTarget.value)?.[0])}>
        <option value="">{all}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
