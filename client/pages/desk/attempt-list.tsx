import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { PlaceOfName } from '../../../questions/attempts/same-names.ts'
import type { DeskAttempt } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { Confirmed } from './confirmed.tsx'
import { type RosterEntry, type RosterOrder, SORTS } from './roster.ts'
import { SortHeading } from './sort-heading.tsx'
import { whoOf } from './who.ts'
import { Who } from './who-cell.tsx'

/** Rows of attempts, in their order. */
export interface ShownProps {
  readonly entries: readonly RosterEntry[]
  /** Of each attempt whose name others bear, too, which it is. */
  readonly places: ReadonlyMap<DeskAttempt, PlaceOfName>
  /** The heading of the column that tells them apart. */
  readonly named: string
  readonly order: RosterOrder
  readonly words: Teaching
  readonly sort: (by: RosterOrder['by']) => void
  /** Shows one attempt in detail. */
  readonly view: (attempt: DeskAttempt) => void
}

interface AttemptListProps extends ShownProps {
  /** Ids of attempts whose scores are from before the last change. */
  readonly older: ReadonlySet<string>
  /** Deletes an attempt. */
  readonly remove: (id: string) => void
}

/** The attempts, a row for each, with what can be done about it. */
export function AttemptList({
  entries,
  places,
  named,
  older,
  order,
  words,
  sort,
  view,
  remove,
}: AttemptListProps): VNode {
  const { desk: say } = words
  // What did not change is not even compared.
  const rows = useMemo(
    () =>
      entries.map((entry) => (
        <AttemptRow
          key={entry.attempt.id}
          entry={entry}
          place={entry.averaged ? undefined : places.get(entry.attempt)}
          isOlder={older.has(entry.attempt.id)}
          words={words}
          view={view}
          remove={remove}
        />
      )),
    [entries, places, older, words, view, remove],
  )
  return (
    <section class="scroll" aria-label={words.desk.attemptsTitle} tabindex={0}>
      <table>
        <thead>
          <tr>
            {SORTS.map((by) => (
              <SortHeading key={by} by={by} order={order} label={by === 'name' ? named : say.columns[by]} sort={sort} />
            ))}
            <th scope="col">{say.columns.notes}</th>
            <td />
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </section>
  )
}

interface AttemptRowProps extends Pick<AttemptListProps, 'words' | 'view' | 'remove'> {
  readonly entry: RosterEntry
  readonly place: PlaceOfName | undefined
  readonly isOlder: boolean
}

function AttemptRow({ entry, place, isOlder, words, view, remove }: AttemptRowProps): VNode {
  const { desk: say, learning, results, when } = words
  const { attempt, score, averaged } = entry
  const { id, started, seconds, max } = attempt
  const who = whoOf(attempt, words)
  const notes =
    averaged === undefined
      ? notesOf(attempt, words)
      : [results.table.averaged(averaged.count), ...(averaged.late ? [say.late] : [])]
  const shown = isOlder ? [...notes, results.table.older] : notes
  return (
    <tr>
      <th scope="row">
        <Who attempt={attempt} place={place} words={words} />
      </th>
      <td>{when(started)}</td>
      <td>{say.seconds(seconds)}</td>
      <td class="figure">{learning.score(learning.number(score), learning.number(max))}</td>
      <td>{shown.join(', ')}</td>
      <td>
        {averaged === undefined && (
          <span class="actions">
            <button type="button" aria-label={results.table.view(who)} onClick={() => view(attempt)}>
              {results.table.answers}
            </button>
            <Confirmed
              label={say.remove}
              title={say.removeAttempt(who)}
              text={say.removeAttemptSure}
              words={words}
              act={() => remove(id)}
            />
          </span>
        )}
      </td>
    </tr>
  )
}

/** What a teacher should know of an attempt before believing its score. */
function notesOf({ late, fast, slip, told, submissions }: DeskAttempt, { desk, sheets }: Teaching): readonly string[] {
  return [
    ...(late ? [desk.late] : []),
    ...(slip === undefined ? [] : [sheets.bySlip(slip)]),
    ...(told ? [sheets.afterTold] : []),
    ...(fast ? [desk.fast] : []),
    ...(submissions > 1 ? [desk.resubmitted(submissions - 1)] : []),
  ]
}
