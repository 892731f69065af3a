import type { ComponentChildren, VNode } from 'preact'
import type { Verdict, WireItem } from '../../../questions/wire/item.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Learning } from '../../words/learning.ts'
import { RuledNote } from '../ruled.tsx'
import { Mark } from './mark.tsx'
import { reasonParts } from './reason.ts'
import { toneOf } from './tone.ts'
import { toneInWords } from './tone-in-words.ts'

interface VerdictBarProps {
  readonly item: WireItem
  readonly verdict: Verdict
  /** Of the item: BCP 47. */
  readonly language: string
  readonly words: Learning
  /** The way on. */
  readonly children: ComponentChildren
}

/**
 * Right or not, one sentence why, and the way on: under the thumb, where the answer was sent. Focus is led to its word,
 * which says it once.
 */
export function VerdictBar({ item, verdict, language, words, children }: VerdictBarProps): VNode {
  const tone = toneOf(verdict)
  return (
    <div class={`bar verdict ${tone}`}>
      <h3 class={`word ${tone}`} tabindex={-1} data-focus>
        <Mark tone={tone} />
        {toneInWords(item, verdict, words)}
      </h3>
      <VerdictReason verdict={verdict} language={language} words={words} />
      <p class="actions">{children}</p>
    </div>
  )
}

/** Why, and what a teacher ruled. */
export function VerdictReason({ verdict, language, words }: Omit<VerdictBarProps, 'item' | 'children'>): VNode {
  return (
    <>
      {verdict.ruling && (
        <p class="notice">
          <RuledNote ruling={verdict.ruling} language={language} words={words} />
        </p>
      )}
      <p class="why" {...inLanguage(language)}>
        {reasonParts(verdict).join(' ')}
      </p>
    </>
  )
}
