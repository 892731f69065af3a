import type { VNode } from 'preact'
import type { ItemAnalysis } from '../../../questions/wire/analysis.ts'
import type { Desk, DeskItem } from '../../../questions/wire/desk.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { ItemEvidence } from './evidence.tsx'
import { ItemFigures } from './figures.tsx'
import { headingIdOf } from './item-heading.ts'
import { NumberedStem } from './numbered-stem.tsx'
import { Bar } from './pictures.tsx'
import { Reworded } from './reworded.tsx'
import type { Questioned } from './ruling-dialog.tsx'
import { ItemRulings } from './ruling-list.tsx'

interface DeskItemsProps {
  readonly desk: Desk
  readonly words: Teaching
  /** Opens what rules on an item. */
  readonly question: (questioned: Questioned) => void
}

/** What the class made of each item. */
export function DeskItems({ desk, words, question }: DeskItemsProps): VNode {
  const { analysis } = desk
  const analyses = new Map(analysis.detail === 'totals' ? [] : analysis.items.map((each) => [each.item, each]))
  return (
    <section aria-labelledby="items">
      <h2 id="items">{words.desk.itemsTitle}</h2>
      <ol class="desk-items">
        {desk.items.map((item, index) => (
          <ItemEntry
            key={item.id}
            item={item}
            index={index}
            analysis={analyses.get(item.id)}
            desk={desk}
            words={words}
            question={question}
          />
        ))}
      </ol>
    </section>
  )
}

interface ItemProps extends DeskItemsProps {
  readonly item: DeskItem
  readonly index: number
  /** Absent where the class is too small for it. */
  readonly analysis: ItemAnalysis | undefined
}

function ItemEntry({ item, index, analysis, desk, words, question }: ItemProps): VNode {
  const { make, rulings } = words
  const { language } = desk
  const counts = analysis && analysis.detail !== 'totals' ? analysis : undefined
  return (
    <li>
      <h3 id={headingIdOf(item.id)} tabindex={-1}>
        <NumberedStem item={item} index={index} language={language} words={words} />
      </h3>
      <Reworded item={item} words={words} />
      <ItemRulings desk={desk} item={item} words={words} />
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
      <ItemEvidence item={item} language={language} words={words} />
      <p class="actions">
        <button type="button" onClick={() => question({ item: item.id })}>
          {rulings.title(index + 1)}
        </button>
      </p>
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

/**
 * How many chose each option. The key is told by its words and a solid bar, the others are outlines: no colour is
 * needed.
 */
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
