import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Verdict, WireItem } from '../../../questions/wire/item.ts'
import { ReceiptNote } from '../../evidence/receipt.tsx'
import { StandingBadge } from '../../evidence/standing.tsx'
import { inLanguage, type Own } from '../../words/languages.ts'
import type { Learning } from '../../words/learning.ts'
import { reasonParts } from './reason.ts'
import { partEarned } from './tone-in-words.ts'

interface EvidenceProps {
  readonly item: WireItem
  readonly verdict: Verdict
  /** Of the item: BCP 47. */
  readonly language: string
  readonly words: Learning
  /** It was open, or something in it has just changed. */
  readonly isOpen?: boolean
  /** What can be done about the item. */
  readonly children?: ComponentChildren
}

/** What the sources say, folded away below a verdict. It is made once the verdict is drawn, which must not wait. */
export function EvidenceFold({ isOpen, ...rest }: EvidenceProps): VNode {
  const { verdict, words } = rest
  const [isMade, setMade] = useState(typeof document === 'undefined')
  useEffect(() => setMade(true), [])
  return (
    // What is opened stands above the verdict that sticks to the edge, and not behind it.
    <details
      class="evidence"
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open && !isOpen && currentTarget.scrollIntoView()}
    >
      <summary>{words.whatSourcesSay(verdict.receipts.length)}</summary>
      {(isMade || isOpen) && <ToldEvidence {...rest} />}
    </details>
  )
}

/** The same open to read: what was chosen really is, how well the answer stands, and who says so in which words. */
export function ToldEvidence({ item, verdict, language, words, children }: EvidenceProps): VNode {
  const content = inLanguage(language)
  const { why } = verdict
  return (
    <div class="said">
      {why && !reasonParts(verdict).includes(why) && <p {...content}>{why}</p>}
      {/* Why an order in which nothing stands in its place earns a part: what counts is which of two comes first. */}
      {verdict.credit > 0 && !verdict.correct && item.shape === 'order' && (
        <p>{words.pairs(...partEarned(item, verdict))}</p>
      )}
      {standsApart(item, verdict) ? (
        verdict.support && <p {...content}>{verdict.support}</p>
      ) : (
        <Support verdict={verdict} words={words} content={content} />
      )}
      {verdict.receipts.length > 0 && (
        <ol class="notes" aria-label={words.sources}>
          {verdict.receipts.map((receipt, index) => (
            <ReceiptNote key={index} receipt={receipt} words={words} language={language} />
          ))}
        </ol>
      )}
      {children}
    </div>
  )
}

/**
 * Its parts rest on different facts, not all as well as each other: the explanation says so, one badge for all would
 * not be true.
 */
const standsApart = ({ shape }: WireItem, { standing }: Verdict): boolean =>
  (shape === 'order' || shape === 'pairs') && standing !== 'contested' && standing !== 'corroborated'

/** How many say so, and whether they say it themselves. */
function Support({
  verdict: { standing, independent, support },
  words,
  content,
}: {
  readonly verdict: Verdict
  readonly words: Learning
  readonly content: Own
}): VNode {
  const count = standing === 'attributed' ? words.reportedBy(independent) : words.independent(independent)
  return (
    <p class="support">
      <StandingBadge standing={standing} label={words.standing[standing]} />
      {support ? <span {...content}>{support}</span> : <span>{standing === 'contested' ? words.disagree : count}</span>}
    </p>
  )
}
