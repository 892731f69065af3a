import type { VNode } from 'preact'
import type { Paper, PaperForm } from '../../../questions/wire/paper.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { keyInLetters } from './key-letters.ts'
import { lettersIn } from './letters.ts'

export interface KeyProps {
  readonly paper: Paper
  readonly form: PaperForm
  readonly words: Teaching
}

/** The answers of a form on one list, by the letters of its paper and in words. */
export function KeyTable({ paper, form, words: { number, printing } }: KeyProps): VNode {
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
        {form.items.map((item, place) => (
          <tr key={item.id}>
            <th scope="row">{number(place + 1)}</th>
            <td {...content}>
              <b>{keyInLetters(item, form.keys[place] ?? null, letter)}</b>
            </td>
            <td {...content}>{paper.items.find(({ id }) => id === item.id)?.keyText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
