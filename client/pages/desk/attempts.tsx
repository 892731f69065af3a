import type { RefObject, VNode } from 'preact'
import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { Desk, DeskAttempt } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { troubleForTeacher } from '../parts/trouble.ts'
import { AttemptDetails } from './attempt.tsx'
import { AttemptList } from './attempt-list.tsx'
import type { DeskAccess } from './desk-access.ts'
import { EmptySeats } from './empty-seats.tsx'
import { type AttemptFilter, Filters } from './filters.tsx'
import { Matrix } from './matrix.tsx'
import { pageOfRows } from './page-of-rows.ts'
import { Pager } from './pager.tsx'
import { usePrinting } from './printing.ts'
import { entriesOf, hasRepeats, type RosterOrder, type RosterSort } from './roster.ts'
import { SlipsToAccept } from './slips-to-accept.tsx'

interface AttemptsProps {
  readonly desk: Desk
  /** Ids of attempts whose scores are from before the last change. */
  readonly older: ReadonlySet<string>
  readonly words: Teaching
  readonly access: DeskAccess
}

/** Students come by the link, or each by the link on a slip. */
const nobodyYet = ({ settings }: Desk, say: Teaching['desk']): string =>
  settings.seats === undefined ? say.nobody : say.nobodySeated

/** An attempt that is looked at, as it was read last. */
const asItIs = (viewed: DeskAttempt, attempts: readonly DeskAttempt[]): DeskAttempt =>
  attempts.find(({ id }) => id === viewed.id) ?? viewed

/** A slow machine draws so many cells without a delay that anybody feels. Paper has no pages to turn, so it gets far more. */
const CELLS = 1_600
const PRINTED_CELLS = 50_000
/** A row of the list, with its buttons, costs as much to draw as so many cells. */
const LIST_CELLS = 8

/** What a row is known by. */
type Known = 'seat' | 'name' | undefined

/** Who took it, when, how long, with what score, and who got which item right. */
export function Attempts({ desk, older, words, access }: AttemptsProps): VNode {
  const { desk: say, results } = words
  const { attempts } = desk
  const { askName, seats } = desk.settings
  const by = seats !== undefined ? 'seat' : askName ? 'name' : undefined
  const roster = useRoster(desk, by)
  const { filter, page } = roster
  const [viewed, setViewed] = useState<DeskAttempt>()
  const heading = useRef<HTMLHeadingElement>(null)
  const { problem, remove } = useRemoval(desk, access, words, heading)
  const shown = {
    entries: page.rows,
    named: by === 'seat' ? results.seats.column : say.columns.name,
    order: roster.order,
    words,
    sort: roster.sort,
    view: setViewed,
  }
  return (
    <section aria-labelledby="attempts">
      <header class="row">
        <h2 id="attempts" ref={heading} tabindex={-1}>
          {say.attemptsTitle}
        </h2>
        <span role="status">{say.attempts(roster.found)}</span>
      </header>
      <SlipsToAccept desk={desk} words={words} access={access} />
      {seats !== undefined && <EmptySeats seats={seats} attempts={attempts} words={words} />}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {attempts.length === 0 ? (
        <p class="empty">{nobodyYet(desk, say)}</p>
      ) : (
        <>
          <Filters filter={filter} by={by} repeats={roster.repeats} words={words} change={roster.change} />
          {roster.found === 0 && <p class="empty">{results.table.none}</p>}
          {filter.view === 'list' ? (
            <AttemptList key={page.at} {...shown} older={older} remove={remove} />
          ) : (
            <Matrix key={page.at} {...shown} desk={desk} />
          )}
          <Pager page={page} words={words} turn={roster.turn} />
        </>
      )}
      {viewed && (
        <AttemptDetails
          attempt={asItIs(viewed, attempts)}
          desk={desk}
          words={words}
          access={access}
          close={() => setViewed(undefined)}
        />
      )}
    </section>
  )
}

/** The rows that are looked for, in their order. Search and order look at all rows; one page of them is drawn. */
function useRoster({ attempts, items }: Desk, by: Known) {
  const [filter, setFilter] = useState<AttemptFilter>({ search: '', counting: 'all', view: 'list' })
  const [order, setOrder] = useState<RosterOrder>(
    by === 'seat' ? { by: 'name', descending: false } : { by: 'started', descending: true },
  )
  const [at, turn] = useState(0)
  const printing = usePrinting()

  const repeats = useMemo(() => hasRepeats(attempts), [attempts])
  const counted = repeats ? filter.counting : 'all'
  const entries = useMemo(
    () => entriesOf(attempts, counted, filter.search, order),
    [attempts, counted, filter.search, order],
  )
  const cells = filter.view === 'list' ? LIST_CELLS : items.length
  const size = Math.ceil((printing ? PRINTED_CELLS : CELLS) / cells)
  const page = useMemo(() => pageOfRows(entries, printing ? 0 : at, size), [entries, printing, at, size])

  const sort = useCallback((by: RosterSort) => {
    turn(0)
    setOrder((before) => ({ by, descending: before.by === by ? !before.descending : by === 'score' }))
  }, [])
  const change = (part: Partial<AttemptFilter>) => {
    turn(0)
    setFilter({ ...filter, ...part })
  }
  return { filter, order, repeats, found: entries.length, page, sort, change, turn }
}

/** Takes an attempt away for good, and says so where it is not possible. */
function useRemoval({ code }: Desk, access: DeskAccess, words: Teaching, heading: RefObject<HTMLElement | null>) {
  const [problem, setProblem] = useState<string>()
  const { api, secret, erased } = access
  const remove = useCallback(
    async (attempt: string) => {
      const reply = await api.remove(code, secret, attempt)
      setProblem(reply.ok ? undefined : troubleForTeacher(reply.trouble, words))
      if (!reply.ok) return
      // The button that has the focus goes with its row.
      heading.current?.focus()
      erased(attempt)
    },
    [api, secret, erased, code, words],
  )
  return { problem, remove }
}
