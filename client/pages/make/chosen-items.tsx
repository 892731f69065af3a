import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { ItemChoice } from '../../../questions/wire/item-choice.ts'
import type { ReviewItem } from '../../../questions/wire/review.ts'
import type { Teaching } from '../../words/teaching.ts'
import { ClashNotes } from './clash-notes.tsx'
import { clashesIn } from './clashes.ts'
import type { Fault } from './faults.ts'
import { FaultNote } from './field.tsx'
import { type PlaceActions, PlaceCard } from './place-card.tsx'
import { choiceOf, itemsOf, type Plan, replaced, undone, withItem, withOtherSuggestions, without } from './plan.ts'
import { replacementsFor } from './replacements.ts'
import type { ReviewContext } from './review-context.ts'
import type { RewordTrial } from './reword.tsx'
import { type Offered, substitute } from './suggestion.ts'

interface ChosenItemsProps {
  readonly plan: Plan
  readonly offer: Offered
  readonly context: ReviewContext
  readonly fault?: Fault | undefined
  readonly words: Teaching
  readonly edit: (change: (plan: Plan) => Plan) => void
  readonly trying: (item: ReviewItem, choice: ItemChoice & { readonly redraw?: true }) => Promise<RewordTrial>
}

/** The quiz as it stands, question by question, with what can be done with each and what does not go together. */
export function ChosenItems(props: ChosenItemsProps): VNode {
  const { plan, offer, context, fault, words, edit } = props
  const { review } = words
  const { language } = context
  const [tries, setTries] = useState(0)
  const items = useMemo(() => itemsOf(plan), [plan])
  const taken = useMemo(() => new Set(plan.map(({ item }) => item.id)), [plan])
  const clashes = useMemo(() => clashesIn(items, language), [items, language])
  const { said, swap, actionsOn } = useChanges(props, items, taken)

  function suggestAgain() {
    setTries(tries + 1)
    edit((now) => withOtherSuggestions(now, offer, language, tries + 1))
  }

  return (
    <section aria-labelledby="items">
      <header class="row">
        <h2 id="items">{review.items}</h2>
        <span role="status">{review.chosen(items.length, offer.items.length)}</span>
        <button type="button" onClick={suggestAgain}>
          {words.make.suggest}
        </button>
      </header>
      {fault && <FaultNote fault={fault} />}
      <ClashNotes items={items} clashes={clashes} words={words} swap={swap} />
      <p role="status" class="unseen">
        {said}
      </p>
      {plan.length === 0 && <p class="empty">{review.nothing}</p>}
      <ol class="items">
        {plan.map((place) => {
          const { item } = place
          return (
            <PlaceCard
              key={place.key}
              place={place}
              number={items.indexOf(item) + 1}
              others={replacementsFor(item, offer.items, taken)}
              context={context}
              words={words}
              actions={actionsOn(item)}
            />
          )
        })}
      </ol>
    </section>
  )
}

/** What can be done with a question of the quiz, and what was done last, for whoever does not see it. */
function useChanges(
  { offer, context, words: { review }, edit, trying }: ChosenItemsProps,
  items: readonly ReviewItem[],
  taken: ReadonlySet<string>,
) {
  const [said, say] = useState('')
  const numberOf = (item: ReviewItem) => items.indexOf(item) + 1

  function replace(item: ReviewItem, next: ReviewItem) {
    edit((now) => replaced(now, item.id, next))
    say(review.changed(numberOf(item)))
  }

  function swap(place: number) {
    const out = items[place]
    if (!out) return
    const others = items.filter((item) => item !== out)
    const free = offer.items.filter(({ id }) => !taken.has(id))
    const next = substitute(free, out, others, context.language)
    if (!next) return say(review.noSwap(place + 1))
    replace(out, next)
    // The button is gone with what it was for.
    document.getElementById(`place-${place + 1}`)?.focus()
  }

  async function reword(item: ReviewItem, stem: string): Promise<RewordTrial> {
    const trial = await trying(item, { ...choiceOf(item), stem })
    if (trial.is === 'used') say(review.rewordedNow(numberOf(item), trial.findings.length))
    return trial
  }

  async function redraw(item: ReviewItem): Promise<string | undefined> {
    const trial = await trying(item, { ...choiceOf(item), redraw: true })
    if (trial.is !== 'used') return trial.is === 'trouble' ? trial.problem : review.noOptions
    say(review.changed(numberOf(item)))
    return undefined
  }

  const actionsOn = (item: ReviewItem): PlaceActions => ({
    drop: () => edit((now) => without(now, item.id)),
    putBack: () => edit((now) => withItem(now, item)),
    replace: (next) => replace(item, next),
    undo: () => {
      edit((now) => undone(now, item.id))
      say(review.back(numberOf(item)))
    },
    redraw: () => redraw(item),
    reword: (stem) => reword(item, stem),
  })
  return { said, swap, actionsOn }
}
