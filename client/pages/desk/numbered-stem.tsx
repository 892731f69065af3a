import type { VNode } from 'preact'
import type { DeskItem } from '../../../questions/wire/desk.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'

interface NumberedStemProps {
  readonly item: DeskItem
  /** Its place in the quiz, from 0. */
  readonly index: number
  /** Of the item: BCP 47. */
  readonly language: string
  readonly words: Teaching
}

/** A question under the number by which the rest of the desk calls it. */
export function NumberedStem({ item, index, language, words }: NumberedStemProps): VNode {
  return (
    <>
      <span class="hint">{words.results.questions([index + 1])}.</span>{' '}
      <span {...inLanguage(language)}>{item.stem}</span>
    </>
  )
}
