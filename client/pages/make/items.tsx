import type { VNode } from 'preact'
import type { ReviewItem } from '../../../questions/wire/topic.ts'
import { ReceiptNote } from '../../evidence/receipt.tsx'
import { StandingBadge } from '../../evidence/standing.tsx'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'

export interface ItemListProps {
  readonly items: readonly ReviewItem[]
  /** BCP 47, of the items. */
  readonly language: string
  readonly chosen: ReadonlySet<string>
  readonly words: Teaching
  readonly choose: (id: string, on: boolean) => void
}

/** Every item of the bank, to be chosen: stem, options, key, evidence, standing, kind and what the checks found. */
export function ItemList({ items, language, chosen, words, choose }: ItemListProps): VNode {
  if (items.length === 0) return <p class="empty">{words.make.nothing}</p>
  return (
    <ul class="items">
      {items.map((item) => (
        <li key={item.id}>
          <label class="pick">
            <input
              type="checkbox"
              checked={chosen.has(item.id)}
              onChange={(event) => choose(item.id, event.currentTarget.checked)}
            />
            <span {...inLanguage(language)} class="stem">
              {item.stem}
            </span>
          </label>
          <ItemBody item={item} language={language} words={words} />
        </li>
      ))}
    </ul>
  )
}

function ItemBody({
  item,
  language,
  words,
}: {
  readonly item: ReviewItem
  readonly language: string
  readonly words: Teaching
}): VNode {
  const { make, learning } = words
  const lists = item.options ?? item.left ?? []
  return (
    <div class="body">
      {lists.length > 0 && (
        <ul class="choices" {...inLanguage(language)}>
          {lists.map((text) => (
            <li key={text} class={text === item.keyText ? 'is-key' : undefined}>
              {text}
            </li>
          ))}
        </ul>
      )}
      <p class="key">
        <span>{make.key}</span> <b {...inLanguage(language)}>{item.keyText}</b>
      </p>
      <p class="tags">
        <StandingBadge standing={item.standing} label={learning.standing[item.standing]} />
        <span class="tag">{make.kinds[item.kind]}</span>
      </p>
      {item.warnings.length > 0 && (
        <div class="warnings">
          <p>{make.warnings}</p>
          <ul>
            {item.warnings.map((warning) => (
              <li key={warning} lang="en" dir="ltr">
                {warning}
              </li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary>{make.evidence(item.receipts.length)}</summary>
        <p class="explanation" {...inLanguage(language)}>
          {item.explanation}
        </p>
        <ul class="notes">
          {item.receipts.map((receipt, index) => (
            <ReceiptNote key={index} receipt={receipt} words={learning} language={language} />
          ))}
        </ul>
      </details>
    </div>
  )
}
