import type { VNode } from 'preact'
import type { Dispute } from '../../../questions/wire/dispute.ts'
import { ReceiptNote } from '../../evidence/receipt.tsx'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'

interface DiscussionCardProps {
  readonly dispute: Dispute
  /** Of the dispute: BCP 47. */
  readonly language: string
  readonly words: Teaching
}

/**
 * A question that the sources answer differently: what each says, and three questions to discuss, with room to write.
 */
export function DiscussionCard({ dispute, language, words }: DiscussionCardProps): VNode {
  const { cards } = words.printing
  return (
    <article class="discussion">
      <header>
        <p class="kind">{cards.card}</p>
        <h3 {...inLanguage(language)}>{dispute.ask}</h3>
      </header>
      {dispute.partsDiffer && <p class="hint">{words.topic.partsDiffer}</p>}
      <ul class="sides">
        {dispute.receipts.map((receipt, index) => (
          <ReceiptNote key={index} receipt={receipt} words={words.learning} language={language} />
        ))}
      </ul>
      <ol class="asked">
        {cards.questions.map((question) => (
          <li key={question}>
            <p>{question}</p>
            <span class="ruled" />
            <span class="ruled" />
          </li>
        ))}
      </ol>
    </article>
  )
}
