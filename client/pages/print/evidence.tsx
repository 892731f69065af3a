import type { VNode } from 'preact'
import { ReceiptNote } from '../../evidence/receipt.tsx'
import { StandingBadge } from '../../evidence/standing.tsx'
import { Exhibit } from '../../quiz/exhibit.tsx'
import { inLanguage } from '../../words/languages.ts'
import { Decided } from './decided.tsx'
import { keyInLetters } from './key-letters.ts'
import type { KeyProps } from './key-table.tsx'
import { lettersIn } from './letters.ts'

/** Every answer of a form with what stands behind it: each source, where it says so, and in which words. */
export function EvidenceList({ paper, form, words }: KeyProps): VNode {
  const { learning, printing } = words
  const letter = lettersIn(paper.language)
  const content = inLanguage(paper.language)
  return (
    <ol class="questions">
      {form.items.map((item, place) => {
        const key = paper.items.find(({ id }) => id === item.id)
        if (!key) return null
        const { reworded, keyText, explanation, support, standing, independent, receipts } = key
        const count = standing === 'attributed' ? learning.reportedBy(independent) : learning.independent(independent)
        return (
          <li key={item.id}>
            <h3 {...content}>{item.stem}</h3>
            {reworded && <p class="hint">{printing.reworded}</p>}
            <Decided item={item} rulings={form.rulings} language={paper.language} words={words} />
            <p>
              {learning.keyIs}:{' '}
              <b {...content}>
                {keyInLetters(item, form.keys[place] ?? null, letter)} {keyText}
              </b>
            </p>
            {item.exhibit && (
              <div {...content}>
                <Exhibit passages={item.exhibit} />
              </div>
            )}
            <p {...content}>{explanation}</p>
            <p class="support">
              <StandingBadge standing={standing} label={learning.standing[standing]} />
              {support ? (
                <span {...content}>{support}</span>
              ) : (
                <span>{standing === 'contested' ? learning.disagree : count}</span>
              )}
            </p>
            <ol class="notes">
              {receipts.map((receipt, index) => (
                <ReceiptNote key={index} receipt={receipt} words={learning} language={paper.language} />
              ))}
            </ol>
          </li>
        )
      })}
    </ol>
  )
}
