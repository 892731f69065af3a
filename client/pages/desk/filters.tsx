import type { VNode } from 'preact'
import type { Teaching } from '../../words/teaching.ts'
import { COUNTINGS } from './roster.ts'
import type { RosterFilter, TellsApart } from './roster-pages.ts'

interface FiltersProps {
  readonly filter: RosterFilter
  /** What the attempts are told apart by, and so found. */
  readonly by: TellsApart
  /** Whether a name occurs twice, so that it matters which attempt counts. */
  readonly repeats: boolean
  readonly words: Teaching
  readonly change: (part: Partial<RosterFilter>) => void
}

/** The fields above the attempts. */
export function Filters({ filter, by, repeats, words, change }: FiltersProps): VNode {
  const say = words.results.table
  return (
    <div class="row filters">
      {by && (
        <label class="field">
          {by === 'seat' ? words.results.seats.search : say.search}
          <input
            type="search"
            value={filter.search}
            onInput={(event) => change({ search: event.currentTarget.value })}
          />
        </label>
      )}
      {repeats && (
        <label class="field">
          {say.counted}
          <select
            value={filter.counting}
            onChange={({ currentTarget: { value } }) =>
              change({ counting: COUNTINGS.find((each) => each === value) ?? 'all' })
            }
          >
            {COUNTINGS.map((each) => (
              <option key={each} value={each}>
                {say.countings[each]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
