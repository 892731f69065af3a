import type { ComponentType, VNode } from 'preact'
import type { Verdict, WireItem } from '../../../questions/wire/item.ts'
import { SourceSign } from '../../evidence/source-sign.tsx'
import type { Learning } from '../../words/learning.ts'
import { numberIn } from '../../words/writer.ts'
import { responseLines } from '../response-lines.ts'
import { PartMark } from './mark.tsx'
import { optionTone, type PartTone, placeTone } from './tone.ts'

interface ToldProps {
  readonly item: WireItem
  readonly verdict: Verdict
  /** Of the item: BCP 47. */
  readonly language: string
  readonly words: Learning
}

/** An item's answers after the verdict: where they stood when it was asked, each with its sign. */
export function ToldAnswer(props: ToldProps): VNode {
  const Told = told[props.item.shape]
  return <Told {...props} />
}

/** A new shape is a component and a line here. */
const told: { readonly [S in WireItem['shape']]: ComponentType<ToldProps> } = {
  one: ToldOptions,
  several: ToldOptions,
  number: ToldNumber,
  order: ToldOrder,
  pairs: ToldPairs,
}

function Line({
  tone,
  text,
  words,
}: {
  readonly tone: PartTone | undefined
  readonly text: string
  readonly words: Learning
}) {
  return (
    <li class={`option ${tone ?? 'alone'}`}>
      {tone ? <PartMark tone={tone} words={words} /> : <span class="mark" />}
      <span>{text}</span>
      <SourceSign text={text} />
    </li>
  )
}

function ToldOptions({ item, verdict, words }: ToldProps): VNode {
  return (
    <ul class="options told">
      {item.options?.map((text, index) => (
        <Line key={text} tone={optionTone(verdict, index)} text={text} words={words} />
      ))}
    </ul>
  )
}

/** What was typed, and below it the answer where that is another. */
function ToldNumber({ item, verdict, language, words }: ToldProps): VNode {
  // As the key is written, so that the two can be compared.
  const [typed] = responseLines(item, verdict.response, numberIn(language))
  return (
    <ul class="options told">
      {typed !== undefined && <Line tone={verdict.correct ? 'right' : 'wrong'} text={typed} words={words} />}
      {(!verdict.correct || typed !== verdict.keyText) && <Line tone="missed" text={verdict.keyText} words={words} />}
    </ul>
  )
}

/**
 * The student's order with a sign for each place, and beside what is misplaced where it belongs; left out, the right
 * order.
 */
function ToldOrder({ item, verdict, words }: ToldProps): VNode {
  const { response, key } = verdict
  const places = Array.isArray(response) ? response : Array.isArray(key) ? key : []
  const home = (option: number) => (Array.isArray(key) ? key.indexOf(option) + 1 : 0)
  return (
    <ol class="order told">
      {places.map((option, place) => {
        const tone = placeTone(verdict, place)
        return (
          <li key={option} class={tone}>
            <PartMark tone={tone} words={words} />
            <span>{item.options?.[option]}</span>
            {tone === 'wrong' && (
              <b class="home" {...words.own}>
                {words.orderPlace(home(option))}
              </b>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** For each left side what it was given, and below it what belongs to it where that is another. */
function ToldPairs({ item, verdict, words }: ToldProps): VNode {
  const right = (one: Verdict['key'], place: number) =>
    item.right?.[(Array.isArray(one) ? one[place] : undefined) ?? -1]
  return (
    <div class="options told">
      {item.left?.map((left, place) => {
        const tone = placeTone(verdict, place)
        const given = right(verdict.response, place)
        return (
          <div key={left} class="pair">
            <p>
              {left} <SourceSign text={left} />
            </p>
            <ul class="options">
              {given !== undefined && <Line tone={tone} text={given} words={words} />}
              {tone !== 'right' && <Line tone="missed" text={right(verdict.key, place) ?? ''} words={words} />}
            </ul>
          </div>
        )
      })}
    </div>
  )
}
