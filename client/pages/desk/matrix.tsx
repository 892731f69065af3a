import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { PlaceOfName } from '../../../questions/attempts/same-names.ts'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { ShownProps } from './attempt-list.tsx'
import { headingIdOf } from './item-heading.ts'
import { type CellMark, cellMarkOf, figureOf, MARKS } from './marks.ts'
import { rightShares } from './right-shares.ts'
import type { RosterEntry } from './roster.ts'
import { SortHeading, sortedAs } from './sort-heading.tsx'
import { TabLink } from './tab-list.tsx'
import type { TabWay } from './tabs.ts'
import { whoOf } from './who.ts'
import { Who } from './who-cell.tsx'

interface MatrixProps extends ShownProps {
  readonly desk: Desk
  readonly way: TabWay
}

/** Students by items: who got which right. A mark is a word, drawn as a shape and a ground by the style sheet. */
export function Matrix({ entries, places, named, order, words, sort, view, desk, way }: MatrixProps): VNode {
  const { desk: say, overview } = words
  const { items, rulings } = desk
  const dropped = useMemo(
    () => items.map(({ id }) => rulings.some(({ item, is }) => item === id && is === 'drop')),
    [items, rulings],
  )
  const rows = useMemo(
    () =>
      entries.map((entry) => (
        <MatrixRow
          key={entry.attempt.id}
          entry={entry}
          place={places.get(entry.attempt)}
          dropped={dropped}
          words={words}
          view={view}
        />
      )),
    [entries, places, dropped, words, view],
  )
  return (
    <>
      <section class="scroll matrix" aria-label={overview.grid} tabindex={0}>
        <table>
          <thead>
            <tr>
              <SortHeading by="name" order={order} label={named} sort={sort} />
              <SortHeading by="score" order={order} label={say.columns.score} sort={sort} />
              {items.map(({ id, stem, reworded }, index) => (
                <th key={id} scope="col" aria-sort={sortedAs(order, index)}>
                  <button
                    type="button"
                    class="link"
                    title={stem}
                    aria-label={overview.sortBy(index + 1)}
                    onClick={() => sort(index)}
                  >
                    {words.number(index + 1)}
                    {reworded && '*'}
                  </button>
                </th>
              ))}
            </tr>
            <ShareRow desk={desk} words={words} way={way} />
          </thead>
          <tbody>{rows}</tbody>
        </table>
      </section>
      <Legend desk={desk} isDropped={dropped.includes(true)} words={words} />
    </>
  )
}

/** How many got each right, each the way to its question. */
function ShareRow({ desk, words, way }: Pick<MatrixProps, 'desk' | 'words' | 'way'>): VNode {
  const { overview } = words
  const shares = rightShares(desk, words)
  const isPercent = shares.some(({ said, short }) => said !== short)
  return (
    <tr class="shares">
      <th scope="row">{isPercent ? overview.rightPercent : overview.rightShare}</th>
      <td />
      {shares.map(({ item, said, short, level }, index) => (
        <td key={item} class={level}>
          <TabLink way={way} to="questions" focus={headingIdOf(item)} label={overview.rightOf(index + 1, said)}>
            {short}
          </TabLink>
        </td>
      ))}
    </tr>
  )
}

interface LegendProps extends Pick<MatrixProps, 'desk' | 'words'> {
  readonly isDropped: boolean
}

/** What each mark means, as far as the grid may have it. */
function Legend({ desk: { items, settings }, isDropped, words: { results, review } }: LegendProps): VNode {
  const isShown: Readonly<Partial<Record<CellMark, boolean>>> = {
    absent: settings.formItems !== undefined,
    dropped: isDropped,
  }
  return (
    <ul class="legend">
      {MARKS.filter((mark) => isShown[mark] ?? true).map((mark) => (
        <li key={mark} class={`mark is-${mark}`}>
          {results.marks[mark]}
        </li>
      ))}
      {items.some(({ reworded }) => reworded) && <li>* {review.reworded}</li>}
    </ul>
  )
}

interface MatrixRowProps extends Pick<MatrixProps, 'view'> {
  readonly words: Teaching
  /** Of each item. */
  readonly dropped: readonly boolean[]
  readonly entry: RosterEntry
  readonly place: PlaceOfName | undefined
}

function MatrixRow({ entry: { attempt, score }, place, dropped, words, view }: MatrixRowProps): VNode {
  const { desk, overview, results, number } = words
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="link"
          title={attempt.name}
          aria-label={results.table.view(whoOf(attempt, words))}
          onClick={() => view(attempt)}
        >
          <Who attempt={attempt} place={place} words={words}>
            {attempt.late && <small> {desk.late}</small>}
            {attempt.slip !== undefined && <small> {overview.bySlip}</small>}
          </Who>
        </button>
      </th>
      <td class="figure">{`${number(score)}/${number(attempt.max)}`}</td>
      {dropped.map((isDropped, index) => {
        const mark = cellMarkOf(attempt, index, isDropped)
        const figure = figureOf(attempt.credits[index] ?? 0, number)
        return (
          <td key={index} class={`mark is-${mark}`} data-figure={figure}>
            {figure === undefined ? results.marks[mark] : `${results.marks[mark]}, ${figure}`}
          </td>
        )
      })}
    </tr>
  )
}
