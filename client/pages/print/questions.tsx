import type { ComponentType, VNode } from 'preact'
import type { WireItem } from '../../../questions/wire/item.ts'
import { Exhibit } from '../../quiz/exhibit.tsx'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { type Letters, lettersIn } from './letters.ts'

interface QuestionsProps {
  readonly items: readonly WireItem[]
  /** Of the items: BCP 47. */
  readonly language: string
  readonly words: Teaching
}

/** The items of a form, to be answered by hand. */
export function Questions({ items, language, words }: QuestionsProps): VNode {
  const letter = lettersIn(language)
  return (
    <ol class="questions" {...inLanguage(language)}>
      {items.map((item) => {
        const Body = bodies[item.shape]
        return (
          <li key={item.id}>
            <h3>{item.stem}</h3>
            <Exhibit passages={item.exhibit} />
            <Body item={item} letter={letter} words={words} />
          </li>
        )
      })}
    </ol>
  )
}

interface BodyProps {
  readonly item: WireItem
  readonly letter: Letters
  readonly words: Teaching
}

function One({ item: { options = [] }, letter }: BodyProps): VNode {
  return <Choices texts={options} letter={letter} box="round" />
}

function Several({ item: { options = [] }, letter, words: { learning } }: BodyProps): VNode {
  return (
    <>
      <p class="hint" {...learning.own}>
        {learning.severalHint}
      </p>
      <Choices texts={options} letter={letter} box="square" />
    </>
  )
}

function NumberLine({ item: { unit } }: BodyProps): VNode {
  return (
    <p>
      <span class="blank" /> {unit}
    </p>
  )
}

function Order({ item: { options = [] }, letter, words: { learning, printing } }: BodyProps): VNode {
  return (
    <>
      <p class="hint" {...learning.own}>
        {printing.numberThem}
      </p>
      <Choices texts={options} letter={letter} box="wide" />
    </>
  )
}

function Pairs({ item: { left = [], right = [] }, letter, words: { learning, printing } }: BodyProps): VNode {
  return (
    <>
      <p class="hint" {...learning.own}>
        {printing.writeLetter}
      </p>
      <div class="sides-by-side">
        <Choices texts={left} letter={(place) => String(place + 1)} box="wide" />
        <Choices texts={right} letter={letter} />
      </div>
    </>
  )
}

interface ChoicesProps {
  readonly texts: readonly string[]
  readonly letter: Letters
  /** What is drawn before each to be marked: a circle for one choice, a square for several, room to write. */
  readonly box?: 'round' | 'square' | 'wide'
}

function Choices({ texts, letter, box }: ChoicesProps): VNode {
  return (
    <ul class="marked">
      {texts.map((text, place) => (
        <li key={text}>
          {box && <span class={`box ${box}`} />}
          <b>{letter(place)}</b>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** A new shape is a body and a line here. */
const bodies: { readonly [S in WireItem['shape']]: ComponentType<BodyProps> } = {
  one: One,
  several: Several,
  number: NumberLine,
  order: Order,
  pairs: Pairs,
}
