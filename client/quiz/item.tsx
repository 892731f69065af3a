import type { ComponentChildren, ComponentType, VNode } from 'preact'
import type { Verdict, WireItem } from '../../questions/wire/item.ts'
import { inLanguage } from '../words/languages.ts'
import type { Learning } from '../words/learning.ts'
import type { ControlProps } from './controls/control.ts'
import { NumberField } from './controls/number.tsx'
import { One } from './controls/one.tsx'
import { Order } from './controls/order.tsx'
import { Pairs } from './controls/pairs.tsx'
import { Several } from './controls/several.tsx'
import type { Draft } from './drafts.ts'
import { Exhibit } from './exhibit.tsx'
import { ProblemNote } from './problem.tsx'
import { ToldAnswer } from './told/told-answer.tsx'
import type { Act } from './view.ts'

interface ItemFieldsProps {
  readonly item: WireItem
  /** Of the items, not of the interface: BCP 47. */
  readonly language: string
  /** "Question 3 of 10", where it is not said elsewhere. */
  readonly caption?: string
  readonly draft: Draft | undefined
  readonly required: boolean
  /** What is wrong with the answer, in words for the student. */
  readonly problem?: string | undefined
  /** Once it is answered: its answers stay where they are, and are told. */
  readonly verdict?: Verdict | undefined
  readonly words: Learning
  readonly act: Act | undefined
  /** What stands below its answers. */
  readonly children?: ComponentChildren
}

/** One item: its stem, and the controls of its shape, or in their place what came of them. */
export function ItemFields(props: ItemFieldsProps): VNode {
  const { item, language, caption, draft, required, problem, verdict, words, act, children } = props
  const stem = `stem-${item.id}`
  const Control = controls[item.shape]
  const set = act && ((next: Draft) => act({ type: 'fill', drafts: { [item.id]: next } }))
  return (
    <fieldset id={`item-${item.id}`} class="item" {...inLanguage(language)}>
      <legend>
        {caption && (
          <span class="count" {...words.own}>
            {caption}
          </span>
        )}
        <h2 id={stem} tabindex={-1} data-focus={!verdict}>
          {item.stem}
        </h2>
      </legend>
      <Exhibit passages={item.exhibit} />
      {verdict ? (
        <ToldAnswer item={item} verdict={verdict} language={language} words={words} />
      ) : (
        <Control
          item={item}
          language={language}
          draft={draft}
          stem={stem}
          required={required}
          words={words}
          set={set}
        />
      )}
      {problem && <ProblemNote text={problem} own={words.own} />}
      {children}
    </fieldset>
  )
}

/** A new shape is a control and a line here. */
const controls: { readonly [S in WireItem['shape']]: ComponentType<ControlProps> } = {
  one: One,
  several: Several,
  number: NumberField,
  order: Order,
  pairs: Pairs,
}
