import type { VNode } from 'preact'
import type { DeskItem } from '../../../questions/wire/desk.ts'
import { ReceiptNote } from '../../evidence/receipt.tsx'
import { StandingBadge } from '../../evidence/standing.tsx'
import type { Teaching } from '../../words/teaching.ts'

interface EvidenceProps {
  readonly item: DeskItem
  /** Of the item: BCP 47. */
  readonly language: string
  readonly words: Teaching
}

/** What an item rests on: its standing, and its receipts on demand. */
export function ItemEvidence({ item, language, words: { learning, make } }: EvidenceProps): VNode {
  return (
    <details>
      <summary>
        <StandingBadge standing={item.standing} label={learning.standing[item.standing]} />{' '}
        {make.evidence(item.receipts.length)}
      </summary>
      <ul class="notes">
        {item.receipts.map((receipt, index) => (
          <ReceiptNote key={index} receipt={receipt} words={learning} language={language} />
        ))}
      </ul>
    </details>
  )
}
