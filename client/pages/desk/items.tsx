import type { VNode } from 'preact'
import type { ItemAnalysis } from '../../../questions/statistics/analysis.ts'
import type { Desk, DeskItem } from '../../../questions/wire/desk.ts'
import { ReceiptNote } from '../../evidence/receipt.tsx'
import { StandingBadge } from '../../evidence/standing.tsx'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { ItemFigures } from './figures.tsx'
import { headingIdOf } from './item-heading.ts'
import { Bar } from './pictures.tsx'

export interface DeskItemsProps {
  readonly desk: Desk
  readonly words: Teaching
}

/** What the class made of each item. */
export function DeskItems({ desk, words }: DeskItemsProps): VNode {
  const { analysis } = desk
  const analyses = new Map(analysis.detail === 'totals' ? [] : analysis.items.map((each) => [each.item, each]))
  return (
    <section aria-labelledby="items">
      <h2 id="items">{words.desk.itemsTitle}</h2>
      <ol class="desk-items">
        {desk.items.map((item) => (
          <ItemEntry
            key={item.id}
            item={item}
            analysis={analyses.get(item.id)}
            language={desk.language}
            words={words}
          />
        ))}
      </ol>
    </section>
  )
}

interface ItemProps {
  readonly item: DeskItem
  /** Absent where the class is too small for it. */
  readonly analysis: ItemAnalysis | undefined
  /** Of the item: BCP 47. */
  readonly language: string
  readonly words: Teaching
}

function ItemEntry({ item, analysis, language, words }: ItemProps): VNode {
  const { learning, make } = words
  const counts = analysis && analysis.detail !== 'totals' ? analysis : undefined
  return (
    <li>
      <h3 id={headingIdOf(item.id)} tabindex={-1} {...inLanguage(language)}>
        {item.stem}
      </h3>
      {analysis && <ItemFigures analysis={analysis} item={item} language={language} words={words} />}
      {item.options && counts?.chosen && (
        <Bars
          options={item.options}
          chosen={counts.chosen}
          answered={counts.answered}
          keyIndex={item.key}
          language={language}
          words={words}
        />
      )}
      {(item.key === undefined || !counts?.chosen) && (
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

/** How many chose each option. The key is told by its words and a solid bar, the others are outlines: no colour is needed. */
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
                <Bar share={answered === 0 ? 0 : count / answered} />
                <span>{say.chose(count)}</span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
