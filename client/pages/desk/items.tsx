import type { VNode } from 'preact'
import type { Desk, DeskItem } from '../../../questions/wire/desk.ts'
import { ReceiptNote } from '../../evidence/receipt.tsx'
import { StandingBadge } from '../../evidence/standing.tsx'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'

export interface DeskItemsProps {
  readonly desk: Desk
  readonly words: Teaching
}

/** What the class made of each item. */
export function DeskItems({ desk, words }: DeskItemsProps): VNode {
  return (
    <section aria-labelledby="items">
      <h2 id="items">{words.desk.itemsTitle}</h2>
      <ol class="desk-items">
        {desk.items.map((item) => (
          <ItemEntry key={item.id} item={item} language={desk.language} words={words} />
        ))}
      </ol>
    </section>
  )
}

interface ItemProps {
  readonly item: DeskItem
  /** Of the item: BCP 47. */
  readonly language: string
  readonly words: Teaching
}

function ItemEntry({ item, language, words }: ItemProps): VNode {
  const { desk: say, learning, make } = words
  return (
    <li>
      <h3 {...inLanguage(language)}>{item.stem}</h3>
      <p class="hint">{say.itemCounts(item.correct, item.answered, item.shown)}</p>
      {item.options && item.chosen ? (
        <Bars
          options={item.options}
          chosen={item.chosen}
          answered={item.answered}
          keyIndex={item.key}
          language={language}
          words={words}
        />
      ) : (
        <p class="key">
          <span>{make.key}</span> <b {...inLanguage(language)}>{item.keyText}</b>
        </p>
      )}
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
    </li>
  )
}

interface BarsProps {
  readonly options: readonly string[]
  readonly chosen: readonly number[]
  readonly answered: number
  readonly keyIndex: number | undefined
  /** Of the options: BCP 47. */
  readonly language: string
  readonly words: Teaching
}

/** How many chose each option. The key is told by its words and a solid bar, the others are hatched: no colour is needed. */
function Bars({ options, chosen, answered, keyIndex, language, words: { desk: say } }: BarsProps): VNode {
  return (
    <table class="bars">
      <tbody>
        {options.map((text, index) => {
          const count = chosen[index] ?? 0
          return (
            <tr key={text} class={index === keyIndex ? 'is-key' : undefined}>
              <th scope="row">
                <span {...inLanguage(language)}>{text}</span>
                {index === keyIndex && <small> ({say.key})</small>}
              </th>
              <td>
                <i style={{ inlineSize: `${answered === 0 ? 0 : (100 * count) / answered}%` }} aria-hidden="true" />
                <span>{say.chose(count)}</span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
