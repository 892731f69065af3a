import type { VNode } from 'preact'
import type { Verdict } from '../../questions/wire/item.ts'
import { inLanguage } from '../words/languages.ts'
import type { Learning } from '../words/learning.ts'

interface FootnotesProps {
  /** In the order of the questions. */
  readonly verdicts: readonly Verdict[]
  /** Of the sources: BCP 47. */
  readonly language: string
  readonly words: Learning
}

/** The bibliography of what was right: each source with the numbers of the questions that it answered. */
export function Footnotes({ verdicts, language, words }: FootnotesProps): VNode | null {
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
      <h3>{words.footnotes}</h3>
      <ul>
        {[...numbers].map(([label, list]) => (
          <li key={label}>
            <span class="source" {...inLanguage(language)}>
              {label}
            </span>
            {list.map((n) => (
              <sup key={n}> {words.number(n)}</sup>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
