import type { VNode } from 'preact'
import { responseInWords } from '../../../questions/quiz/responses.ts'
import type { WireItem } from '../../../questions/wire/item.ts'
import type { PaperRuling } from '../../../questions/wire/paper.ts'
import { RulingReason } from '../../quiz/ruled.tsx'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { keyInLetters } from './key-letters.ts'
import { lettersIn } from './letters.ts'

interface DecidedProps {
  readonly item: WireItem
  /** Those of its form. */
  readonly rulings: readonly PaperRuling[]
  /** Of the item, in which a teacher writes: BCP 47. */
  readonly language: string
  readonly words: Teaching
}

/** What the teacher ruled on an item, beside its key: what else is right, or that it does not count, and why. */
export function Decided({ item, rulings, language, words: { printing } }: DecidedProps): VNode | null {
  const own = rulings.filter((ruling) => ruling.item === item.id)
  if (own.length === 0) return null
  const letter = lettersIn(language)
  return (
    <ul class="decided">
      {own.map(({ is, why, response = null }, index) => (
        <li key={index}>
          {printing.ruled[is]}
          {is === 'accept' && (
            <>
              {': '}
              <b {...inLanguage(language)}>
                {keyInLetters(item, response, letter)} {responseInWords(item, response)} {item.unit}
              </b>
            </>
          )}
          <RulingReason why={why} language={language} />
        </li>
      ))}
    </ul>
  )
}

/** Whether an item of a form counts for nobody. */
export const isOut = (item: WireItem, rulings: readonly PaperRuling[]): boolean =>
  rulings.some((ruling) => ruling.item === item.id && ruling.is === 'drop')
