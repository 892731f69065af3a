import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { ShownProps } from './attempt-list.tsx'
import { headingOf } from './item-heading.ts'
import { type CellMark, cellMarkOf, MARKS } from './marks.ts'
import type { RosterEntry } from './roster.ts'
import { SortHeading } from './sort-heading.tsx'
import { whoOf } from './who.ts'

interface MatrixProps extends ShownProps {
  readonly desk: Desk
}

/** Students by items: who got which right. A mark is a word, drawn as a shape by the style sheet. */
export function Matrix({ entries, named, order, words, sort, view, desk }: MatrixProps): VNode {
  const { desk: say, results, review } = words
  const { items, rulings, settings } = desk
  const dropped = useMemo(
    () => items.map(({ id }) => rulings.some(({ item, is }) => item === id && is === 'drop')),
    [items, rulings],
  )
  const isShown: Readonly<Partial<Record<CellMark, boolean>>> = {
    absent: settings.formItems !== undefined,
    dropped: dropped.includes(true),
  }
  const rows = useMemo(
    () =>
      entries.map((entry) => (
        <MatrixRow key={entry.attempt.id} entry={entry} dropped={dropped} words={words} view={view} />
      )),
    [entries, dropped, words, view],
  )
  return (
    <>
      <ul class="legend">
        {MARKS.filter((mark) => isShown[mark] ?? true).map((mark) => (
          <li key={mark} class={`mark is-${mark}`}>
            {results.marks[mark]}
          </li>
        ))}
        {items.some(({ reworded }) => reworded) && <li>* {review.reworded}</li>}
      </ul>
      <section class="scroll matrix" aria-label={results.table.views.matrix} tabindex={0}>
        <table>
          <thead>
            <tr>
              <SortHeading by="name" order={order} label={named} sort={sort} />
              <SortHeading by="score" order={order} label={say.columns.score} sort={sort} />
              {items.map(({ id, stem, reworded }, index) => (
                <th key={id} scope="col">
                  <button type="button" class="link" title={stem} onClick={() => headingOf(id)?.focus()}>
                    <span class="unseen">
                      {results.questions([index + 1])}
                      {reworded && `, ${review.reworded}`}
                    </span>
                    <span aria-hidden="true">
                      {words.number(index + 1)}
                      {reworded && '*'}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      </section>
    </>
  )
}

interface MatrixRowProps extends Pick<MatrixProps, 'words' | 'view'> {
  /** Of each item. */
  readonly dropped: readonly boolean[]
  readonly entry: RosterEntry
}

function MatrixRow({ entry: { attempt, score }, dropped, words, view }: MatrixRowProps): VNode {
  const { learning, results } = words
  const who = whoOf(attempt, words)
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" aria-label={results.table.view(who)} onClick={() => view(attempt)}>
          <bdi>{who}</bdi>
        </button>
      </th>
      <td class="figure">{learning.score(learning.number(score), learning.number(attempt.max))}</td>
      {dropped.map((isDropped, index) => {
        const mark = cellMarkOf(attempt, index, isDropped)
        return (
          <td key={index} class={`mark is-${mark}`}>
            {results.marks[mark]}
          </td>
        )
      })}
    </tr>
  )
}
