import type { RefObject, VNode } from 'preact'
import { useCallback, useRef, useState } from 'preact/hooks'
import type { Desk, DeskAttempt } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { troubleForTeacher } from '../parts/trouble.ts'
import { AttemptList } from './attempt-list.tsx'
import type { DeskAccess } from './desk-access.ts'
import { EmptySeats } from './empty-seats.tsx'
import { Filters } from './filters.tsx'
import { Pager } from './pager.tsx'
import { ProofBox } from './proof-box.tsx'
import { RepeatedNames } from './repeated-names.tsx'
import { headingOfWho, knownBy, useRosterPages } from './roster-pages.ts'
import { SaveTable } from './save-table.tsx'
import { SlipsToAccept } from './slips-to-accept.tsx'

interface AttemptsTabProps {
  readonly desk: Desk
  /** Ids of attempts whose scores are from before the last change. */
  readonly older: ReadonlySet<string>
  readonly words: Teaching
  readonly access: DeskAccess
  /** Shows one attempt in detail. */
  readonly view: (attempt: DeskAttempt) => void
}

/** A row of the list, with its buttons, costs as much to draw as so many cells. */
const LIST_CELLS = 8

/** Who took it, when, how long and with what score, and what can be done about it. */
export function AttemptsTab({ desk, older, words, access, view }: AttemptsTabProps): VNode {
  const { desk: say, results } = words
  const { attempts } = desk
  const { seats } = desk.settings
  const roster = useRosterPages(desk, LIST_CELLS)
  const { filter, page, places } = roster
  const heading = useRef<HTMLHeadingElement>(null)
  const { problem, remove } = useRemoval(desk, access, words, heading)
  return (
    <section>
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
        <p class="empty">{say.nobody}</p>
      ) : (
        <>
          <SaveTable desk={desk} words={words} access={access} />
          <RepeatedNames places={places} words={words} />
          <Filters filter={filter} by={knownBy(desk)} repeats={places.size > 0} words={words} change={roster.change} />
          {roster.found === 0 && <p class="empty">{results.table.none}</p>}
          <AttemptList
            key={page.at}
            entries={page.rows}
            places={places}
            named={headingOfWho(desk, words)}
            order={roster.order}
            words={words}
            sort={roster.sort}
            view={view}
            older={older}
            remove={remove}
          />
          <Pager page={page} words={words} turn={roster.turn} />
          <ProofBox desk={desk} words={words} access={access} />
        </>
      )}
    </section>
  )
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
