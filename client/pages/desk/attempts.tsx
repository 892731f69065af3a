import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Desk, DeskAttempt } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { AttemptDetails } from './attempt.tsx'
import { Confirmed } from './confirmed.tsx'
import { COUNTINGS, type Counting, type Entry, entriesOf, hasRepeats, type Order, SORTS, type Sort } from './roster.ts'

export interface AttemptTableProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly remove?: (id: string) => void
}

/** Rows drawn at first, and with each wish for more: what a slow machine draws without being felt. Search and order look at all. */
const ROWS = 200

/** Who took it, when, how long, with what score. */
export function AttemptTable({ desk, words, remove }: AttemptTableProps): VNode {
  const { desk: say, results } = words
  const { attempts } = desk
  const [search, setSearch] = useState('')
  const [counting, setCounting] = useState<Counting>('all')
  const [order, setOrder] = useState<Order>({ by: 'started', descending: true })
  const [most, setMost] = useState(ROWS)
  const [viewed, setViewed] = useState<DeskAttempt>()

  const repeats = useMemo(() => hasRepeats(attempts), [attempts])
  const counted = repeats ? counting : 'all'
  const entries = useMemo(() => entriesOf(attempts, counted, search, order), [attempts, counted, search, order])
  const sort = (by: Sort) => setOrder({ by, descending: order.by === by ? !order.descending : by === 'score' })

  return (
    <section aria-labelledby="attempts">
      <header class="row">
        <h2 id="attempts">{say.attemptsTitle}</h2>
        <span role="status">{say.attempts(entries.length)}</span>
      </header>
      {attempts.length === 0 ? (
        <p class="empty">{say.nobody}</p>
      ) : (
        <>
          <div class="row roster">
            {desk.settings.askName && (
              <label class="field">
                {results.table.search}
                <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
              </label>
            )}
            {repeats && (
              <label class="field">
                {results.table.counted}
                <select
                  value={counting}
                  onChange={({ currentTarget: { value } }) =>
                    setCounting(COUNTINGS.find((each) => each === value) ?? 'all')
                  }
                >
                  {COUNTINGS.map((each) => (
                    <option key={each} value={each}>
                      {results.table.countings[each]}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
          {entries.length === 0 && <p class="empty">{results.table.none}</p>}
          <section class="scroll" aria-label={say.attempts(entries.length)} tabindex={0}>
            <table>
              <thead>
                <tr>
                  {SORTS.map((by) => (
                    <SortHeading key={by} by={by} order={order} label={say.columns[by]} sort={() => sort(by)} />
                  ))}
                  <th scope="col">{say.columns.notes}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {entries.slice(0, most).map((entry) => (
                  <AttemptRow
                    key={entry.attempt.id}
                    entry={entry}
                    words={words}
                    view={() => setViewed(entry.attempt)}
                    remove={remove}
                  />
                ))}
              </tbody>
            </table>
          </section>
          {entries.length > most && (
            <p class="actions">
              <button type="button" onClick={() => setMost(most + ROWS)}>
                {results.table.more(entries.length - most)}
              </button>
            </p>
          )}
        </>
      )}
      {viewed && <AttemptDetails attempt={viewed} desk={desk} words={words} close={() => setViewed(undefined)} />}
    </section>
  )
}

interface SortHeadingProps {
  readonly by: Sort
  readonly order: Order
  readonly label: string
  readonly sort: () => void
}

function SortHeading({ by, order, label, sort }: SortHeadingProps): VNode {
  const sorted = order.by === by
  const mark = order.descending ? '▼' : '▲'
  return (
    <th
      scope="col"
      class={by === 'score' ? 'figure' : undefined}
      aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" class="sort" onClick={sort}>
        {label} <span aria-hidden="true">{sorted ? mark : '↕'}</span>
      </button>
    </th>
  )
}

interface AttemptRowProps {
  readonly entry: Entry
  readonly words: Teaching
  readonly view: () => void
  readonly remove: ((id: string) => void) | undefined
}

function AttemptRow({ entry, words, view, remove }: AttemptRowProps): VNode {
  const { desk: say, learning, results, when } = words
  const { attempt, score, averaged } = entry
  const { id, name, started, seconds, max } = attempt
  const who = name ?? say.unnamed
  const notes = averaged === undefined ? notesOf(attempt, words) : [results.table.averaged(averaged)]
  return (
    <tr>
      <th scope="row">
        <bdi>{who}</bdi>
      </th>
      <td>{when(started)}</td>
      <td>{say.seconds(seconds)}</td>
      <td class="figure">{learning.score(learning.number(score), learning.number(max))}</td>
      <td>{notes.join(', ')}</td>
      <td>
        {averaged === undefined && (
          <span class="actions">
            <button type="button" aria-label={results.table.view(who)} onClick={view}>
              {results.table.answers}
            </button>
            {remove && (
              <Confirmed
                label={say.remove}
                title={say.removeAttempt(who)}
                text={say.removeAttemptSure}
                words={words}
                act={() => remove(id)}
              />
            )}
          </span>
        )}
      </td>
    </tr>
  )
}

/** What a teacher should know of an attempt before believing its score. */
function notesOf({ late, fast, submissions }: DeskAttempt, { desk }: Teaching): readonly string[] {
  return [
    ...(late ? [desk.late] : []),
    ...(fast ? [desk.fast] : []),
    ...(submissions > 1 ? [desk.resubmitted(submissions - 1)] : []),
  ]
}
