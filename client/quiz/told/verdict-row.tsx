import type { ComponentChildren, VNode } from 'preact'
import type { Verdict, WireItem } from '../../../questions/wire/item.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Learning } from '../../words/learning.ts'
import { Exhibit } from '../exhibit.tsx'
import { ToldEvidence } from './evidence-fold.tsx'
import { Mark } from './mark.tsx'
import { ToldAnswer } from './told-answer.tsx'
import { toneOf } from './tone.ts'
import { toneInWords } from './tone-in-words.ts'
import { VerdictReason } from './verdict-bar.tsx'

interface VerdictRowProps {
  readonly item: WireItem
  readonly verdict: Verdict
  /** Of the item: BCP 47. */
  readonly language: string
  readonly words: Learning
  /** Its number in the list, where it has one. */
  readonly number?: number
  readonly isOpen: boolean
  /** What can be done about it. */
  readonly children: ComponentChildren
}

/** One item in a list of verdicts: a line, with all of it folded behind. */
export function VerdictRow({ item, verdict, language, words, number, isOpen, children }: VerdictRowProps): VNode {
  const tone = toneOf(verdict)
  const content = inLanguage(language)
  return (
    <details class="row" open={isOpen}>
      <summary>
        <span class={`word ${tone}`}>
          <Mark tone={tone} />
          {tone !== 'partly' && <span class="unseen">{words[tone]}: </span>}
        </span>
        <span {...content}>
          {tone === 'partly' && (
            <span class="hint" {...words.own}>
              {toneInWords(item, verdict, words)}:{' '}
            </span>
          )}
          {number !== undefined && `${words.number(number)}. `}
          {item.stem}
        </span>
      </summary>
      <div class="said" id={`row-${item.id}`}>
        <div {...content}>
          <Exhibit passages={item.exhibit} />
          <ToldAnswer item={item} verdict={verdict} language={language} words={words} />
        </div>
        <VerdictReason verdict={verdict} language={language} words={words} />
        <ToldEvidence item={item} verdict={verdict} language={language} words={words}>
          {children}
        </ToldEvidence>
      </div>
    </details>
  )
}
