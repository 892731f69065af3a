import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Finding, Rule } from '../../../questions/wire/finding.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { ItemInContext } from './review-context.ts'

/** What the checks found in an item, how many ran, and the list of them once it is asked for. */
export function ItemChecks({ item, context, words }: ItemInContext): VNode {
  const { review } = words
  const [isOpen, setOpen] = useState(false)
  const found = new Set(item.findings.map(({ id }) => id))
  const rulesAt = (places: readonly number[]) => places.flatMap((place) => context.rules[place] ?? [])
  return (
    <>
      {item.findings.length > 0 && (
        <div class="warnings">
          <p>{review.remarks}</p>
          <Findings findings={item.findings} language={context.language} words={words} />
        </div>
      )}
      <details class="checks" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{review.checks(item.checked.length, item.findings.length)}</summary>
        {isOpen && (
          <>
            <p>{review.passed}</p>
            <RuleList rules={rulesAt(item.checked).filter(({ id }) => !found.has(id))} words={words} />
            {context.idle.length > 0 && (
              <>
                <p>{review.idle}</p>
                <RuleList rules={rulesAt(context.idle)} words={words} />
              </>
            )}
          </>
        )}
      </details>
    </>
  )
}

interface FindingsProps {
  readonly findings: readonly Finding[]
  /** BCP 47, of the items. */
  readonly language: string
  readonly words: Teaching
}

/** Each rule that something was found against, with the very words. */
export function Findings({ findings, language, words }: FindingsProps): VNode {
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={finding.id}>
          {words.review.rule(finding)} <b {...inLanguage(language)}>{finding.found}</b>
        </li>
      ))}
    </ul>
  )
}

function RuleList({ rules, words }: { readonly rules: readonly Rule[]; readonly words: Teaching }): VNode {
  return (
    <ul class="rules">
      {rules.map((rule) => (
        <li key={rule.id}>{words.review.rule(rule)}</li>
      ))}
    </ul>
  )
}
