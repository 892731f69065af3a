import type { VNode } from 'preact'
import type { Verdict } from '../../questions/wire/item.ts'
import { inLanguage } from '../words/languages.ts'
import type { Learning } from '../words/learning.ts'
import { PlaceLink } from './place-link.tsx'
import type { Act } from './view.ts'

interface FootnotesProps {
  /** In the order of the questions. */
  readonly verdicts: readonly Verdict[]
  /** Of the sources: BCP 47. */
  readonly language: string
  readonly words: Learning
  readonly act: Act | undefined
}

/** The bibliography of what was right: each source with the numbers of the questions that it answered. */
export function Footnotes({ verdicts, language, words, act }: FootnotesProps): VNode | null {
  const numbers = new Map<string, number[]>()
  for (const [index, verdict] of verdicts.entries()) {
    if (!verdict.correct) continue
    for (const label of new Set(verdict.receipts.map((receipt) => receipt.label))) {
      numbers.set(label, [...(numbers.get(label) ?? []), index + 1])
    }
  }
  if (numbers.size === 0) return null
  return (
    <section class="footnotes">
      <h3 id="footnotes" tabindex={-1}>
        {words.footnotes}
      </h3>
      <ul>
        {[...numbers].map(([label, list]) => (
          <li key={label}>
            <span class="source" {...inLanguage(language)}>
              {label}
            </span>
            {list.map((n) => (
              <sup key={n}>
                {' '}
                <PlaceLink to={`row-${verdicts[n - 1]?.item}`} text={words.number(n)} act={act} />
              </sup>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
