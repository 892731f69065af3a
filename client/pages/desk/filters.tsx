import type { VNode } from 'preact'
import type { Teaching } from '../../words/teaching.ts'
import { COUNTINGS, type Counting } from './roster.ts'

const VIEWS = ['list', 'matrix'] as const
type View = (typeof VIEWS)[number]

/** What of the attempts is shown, and how. */
export interface AttemptFilter {
  readonly search: string
  readonly counting: Counting
  readonly view: View
}

interface FiltersProps {
  readonly filter: AttemptFilter
  /** What the attempts are told apart by, and so found. */
  readonly by: 'name' | 'seat' | undefined
  /** Whether a name occurs twice, so that it matters which attempt counts. */
  readonly repeats: boolean
  readonly words: Teaching
  readonly change: (part: Partial<AttemptFilter>) => void
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
      <fieldset class="views">
        <legend>{say.show}</legend>
        {VIEWS.map((view) => (
          <label key={view}>
            <input type="radio" name="view" checked={filter.view === view} onChange={() => change({ view })} />
            {say.views[view]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
