import type { VNode } from 'preact'
import type { TopicFact } from '../../../questions/wire/topic.ts'
import { ReceiptNote } from '../../evidence/receipt.tsx'
import { StandingBadge } from '../../evidence/standing.tsx'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'

interface FactProps {
  readonly fact: TopicFact
  /** Of the fact: BCP 47. */
  readonly language: string
  readonly words: Teaching
}

/** One fact: a disagreement open and side by side, anything else folded under its answer. */
export function FactEntry({ fact, language, words }: FactProps): VNode {
  return fact.standing === 'contested' ? (
    <Disagreement fact={fact} language={language} words={words} />
  ) : (
    <Agreement fact={fact} language={language} words={words} />
  )
}

function Disagreement({ fact, language, words }: FactProps): VNode {
  return (
    <article class="fact disagreement" id={fact.id}>
      <h3 {...inLanguage(language)}>{fact.ask}</h3>
      {fact.partsDiffer && <p class="hint">{words.topic.partsDiffer}</p>}
      <ul class="sides">
        {fact.receipts.map((receipt, index) => (
          <ReceiptNote key={index} receipt={receipt} words={words.learning} language={language} />
        ))}
      </ul>
      {fact.because && (
        <p class="because">
          <b>{words.topic.because}:</b> <span {...inLanguage(language)}>{fact.because}</span>
        </p>
      )}
    </article>
  )
}

function Agreement({ fact, language, words }: FactProps): VNode {
  const { learning, topic } = words
  const mood = topic.moods[fact.mood]
  const support =
    fact.standing === 'attributed' ? learning.reportedBy(fact.independent) : learning.independent(fact.independent)
  return (
    <details class="fact" id={fact.id}>
      <summary>
        <span class="ask" {...inLanguage(language)}>
          {fact.ask}
        </span>{' '}
        <span class="value" {...inLanguage(language)}>
          {fact.value}{' '}
          {mood && (
            <span class="mood" {...learning.own}>
              {mood}
            </span>
          )}
        </span>
      </summary>
      <p class="support">
        <StandingBadge standing={fact.standing} label={learning.standing[fact.standing]} />
        <span>{support}</span>
      </p>
      <ul class="notes">
        {fact.receipts.map((receipt, index) => (
          <ReceiptNote key={index} receipt={receipt} words={learning} language={language} />
        ))}
      </ul>
    </details>
  )
}
