import { useCallback, useMemo, useState } from 'preact/hooks'
import { placesOfNames } from '../../../questions/attempts/same-names.ts'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { pageOfRows } from './page-of-rows.ts'
import { usePrinting } from './printing.ts'
import { type Counting, entriesOf, type RosterOrder } from './roster.ts'

/**
 * A slow machine draws so many cells without a delay that anybody feels. Paper has no pages to turn, so it gets far
 * more.
 */
const CELLS = 1_600
const PRINTED_CELLS = 50_000
/**
 * Beyond so many attempts sorting takes its part of the time: half as many cells are drawn, and who came last is first,
 * not who is called A.
 */
export const MANY = 500

/** Which attempts are looked for. */
export interface RosterFilter {
  readonly search: string
  readonly counting: Counting
}

/**
 * The rows that are looked for, in their order. Search and order look at all rows; one page of them is drawn.
 *
 * @param cells What a row costs to draw.
 * @param isToPrint A script is about to print: when the browser says so, it is too late to draw more.
 */
export function useRosterPages(desk: Desk, cells: number, isToPrint = false) {
  const { attempts, settings } = desk
  const [filter, setFilter] = useState<RosterFilter>({ search: '', counting: 'all' })
  const [order, setOrder] = useState<RosterOrder>(() =>
    settings.seats !== undefined || (knownBy(desk) === 'name' && attempts.length <= MANY)
      ? { by: 'name', descending: false }
      : { by: 'started', descending: true },
  )
  const [at, turn] = useState(0)
  const printing = usePrinting() || isToPrint

  const places = useMemo(() => placesOfNames(attempts), [attempts])
  const counted = places.size > 0 ? filter.counting : 'all'
  const entries = useMemo(
    () => entriesOf(attempts, counted, filter.search, order),
    [attempts, counted, filter.search, order],
  )
  const drawn = attempts.length > MANY ? CELLS / 2 : CELLS
  const size = Math.ceil((printing ? PRINTED_CELLS : drawn) / cells)
  const page = useMemo(() => pageOfRows(entries, printing ? 0 : at, size), [entries, printing, at, size])

  const sort = useCallback((by: RosterOrder['by']) => {
    turn(0)
    setOrder((before) => ({ by, descending: before.by === by ? !before.descending : by === 'score' }))
  }, [])
  const change = (part: Partial<RosterFilter>) => {
    turn(0)
    setFilter({ ...filter, ...part })
  }
  return { filter, order, places, found: entries.length, page, sort, change, turn }
}

/** What a class's attempts are told apart by. */
export type TellsApart = 'seat' | 'name' | undefined

export function knownBy({ attempts, settings }: Desk): TellsApart {
  if (settings.seats !== undefined) return 'seat'
  return settings.askName || attempts.some(({ name }) => name !== undefined) ? 'name' : undefined
}

/** The heading of the column that tells them apart. */
export function headingOfWho(desk: Desk, { desk: say, overview, results }: Teaching): string {
  const known = knownBy(desk)
  if (known === undefined) return overview.attempt
  return known === 'seat' ? results.seats.column : say.columns.name
}
