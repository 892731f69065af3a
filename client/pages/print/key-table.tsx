import type { VNode } from 'preact'
import type { Paper, PaperForm } from '../../../questions/wire/paper.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { Decided, isOut } from './decided.tsx'
import { keyInLetters } from './key-letters.ts'
import { lettersIn } from './letters.ts'

export interface KeyProps {
  readonly paper: Paper
  readonly form: PaperForm
  readonly words: Teaching
}

/** The answers of a form on one list, by the letters of its paper and in words. */
export function KeyTable({ paper, form, words }: KeyProps): VNode {
  const { number, printing } = words
  const letter = lettersIn(paper.language)
  const content = inLanguage(paper.language)
  return (
    <table class="keys">
      <thead>
        <tr>
          <th scope="col">{printing.number}</th>
          <th scope="col">{printing.answer}</th>
          <th scope="col">{printing.inWords}</th>
        </tr>
      </thead>
      <tbody>
        {form.items.map((item, place) => {
          const key = paper.items.find(({ id }) => id === item.id)
          return (
            <tr key={item.id} class={isOut(item, form.rulings) ? 'is-out' : undefined}>
              <th scope="row">{number(place + 1)}</th>
              <td>
                <b {...content}>{keyInLetters(item, form.keys[place] ?? null, letter)}</b>
              </td>
              <td>
                <span {...content}>{key?.keyText}</span>
                <Decided item={item} rulings={form.rulings} language={paper.language} words={words} />
                {key?.reworded && <small>{printing.reworded}</small>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
