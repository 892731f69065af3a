import type { VNode } from 'preact'
import type { WireItem } from '../../../questions/wire/item.ts'
import { inLanguage } from '../../words/languages.ts'
import { type Letters, lettersIn } from './letters.ts'

interface AnswerSheetProps {
  readonly items: readonly WireItem[]
  /** Of the items: BCP 47. */
  readonly language: string
}

/** A row to mark for each item: as little as is needed to give every answer beside the questions. */
export function AnswerSheet({ items, language }: AnswerSheetProps): VNode {
  const letter = lettersIn(language)
  return (
    <ol class="answer-rows" {...inLanguage(language)}>
      {items.map((item) => (
        <li key={item.id}>
          {item.shape === 'number' ? (
            <span>
              <span class="blank" /> {item.unit}
            </span>
          ) : (
            cellsOf(item, letter).map(({ label, box }) => (
              <span key={label} class="cell">
                <b>{label}</b>
                <span class={`box ${box}`} />
              </span>
            ))
          )}
        </li>
      ))}
    </ol>
  )
}

interface Cell {
  readonly label: string
  readonly box: 'round' | 'square' | 'wide'
}

/** What can be marked: letters to choose among, else room for a place or a letter beside each. */
function cellsOf({ shape, options = [], left = [] }: WireItem, letter: Letters): readonly Cell[] {
  if (shape === 'pairs') return left.map((_, place) => ({ label: String(place + 1), box: 'wide' }))
  const box = shape === 'one' ? 'round' : shape === 'order' ? 'wide' : 'square'
  return options.map((_, place) => ({ label: letter(place), box }))
}
