import type { VNode } from 'preact'
import { ReceiptNote } from '../../evidence/receipt.tsx'
import { StandingBadge } from '../../evidence/standing.tsx'
import { Exhibit } from '../../quiz/exhibit.tsx'
import { inLanguage } from '../../words/languages.ts'
import { ItemChecks } from './item-checks.tsx'
import type { ItemInContext } from './review-context.ts'

/** So many receipts are shown at once; more are folded. */
const SHOWN_RECEIPTS = 3

/**
 * Estimates below these are easy and medium: see difficulty.ts, where half of both shipped topics lies below the first.
 */
const CUTS = { easy: 0.35, medium: 0.55 } as const

/** An item's options and key, and beside them what it rests on: standing, evidence, checks. */
export function ItemBody({ item, context, words }: ItemInContext): VNode {
  const { make, review, learning } = words
  const content = inLanguage(context.language)
  const receipts = item.facts.flatMap((fact) => context.evidence[fact] ?? [])
  return (
    <div class="beside">
      <div class="asked">
        {item.exhibit && (
          <div {...content}>
            <Exhibit passages={item.exhibit} />
          </div>
        )}
        {item.left && <Choices texts={item.left} language={context.language} />}
        {item.options && <Choices texts={item.options} right={item.right} language={context.language} />}
        <p class="key">
          <span>{make.key}</span> <b {...content}>{item.keyText}</b>
        </p>
        <p class="tags">
          <span class="tag">{make.kinds[item.kind]}</span>
          <span class="tag">{review.difficulty[difficultyIn(item.difficulty)]}</span>
          {item.reworded && <span class="tag own">{review.reworded}</span>}
        </p>
      </div>
      <div class="rests">
        <StandingBadge standing={item.standing} label={learning.standing[item.standing]} />
        <details open={receipts.length <= SHOWN_RECEIPTS}>
          <summary>{make.evidence(receipts.length)}</summary>
          <p class="explanation" {...content}>
            {item.explanation} {item.support}
          </p>
          <ul class="notes">
            {receipts.map((receipt, index) => (
              <ReceiptNote key={index} receipt={receipt} words={learning} language={context.language} />
            ))}
          </ul>
        </details>
        <ItemChecks item={item} context={context} words={words} />
      </div>
    </div>
  )
}

interface ChoicesProps {
  readonly texts: readonly string[]
  readonly right?: readonly number[] | undefined
  readonly language: string
}

function Choices({ texts, right = [], language }: ChoicesProps): VNode {
  return (
    <ul class="choices" {...inLanguage(language)}>
      {texts.map((text, index) => (
        <li key={text} class={right.includes(index) ? 'is-key' : undefined}>
          {text}
        </li>
      ))}
    </ul>
  )
}

const difficultyIn = (estimate: number): 'easy' | 'medium' | 'hard' =>
  estimate < CUTS.easy ? 'easy' : estimate < CUTS.medium ? 'medium' : 'hard'
