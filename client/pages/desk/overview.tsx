import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Desk, DeskAttempt } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { DeskAccess } from './desk-access.ts'
import { Matrix } from './matrix.tsx'
import { Pager } from './pager.tsx'
import { RepeatedNames } from './repeated-names.tsx'
import { headingOfWho, MANY, useRosterPages } from './roster-pages.ts'
import { SaveTable } from './save-table.tsx'
import { SlipsToAccept } from './slips-to-accept.tsx'
import type { TabWay } from './tabs.ts'
import { TeachList } from './teach-list.tsx'

interface OverviewTabProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
  readonly way: TabWay
  /** Shows one attempt in detail. */
  readonly view: (attempt: DeskAttempt) => void
  /** Prints it, when every row is drawn; absent where that is not asked for. */
  readonly print: (() => void) | undefined
}

/** What a teacher with two minutes needs: what to teach again, and who got what right. */
export function OverviewTab({ desk, words, access, way, view, print }: OverviewTabProps): VNode {
  const isGridDrawn = useTurnToDraw(desk)
  if (desk.attempts.length === 0) return <NobodyYet desk={desk} words={words} />
  return (
    <>
      <SlipsToAccept desk={desk} words={words} access={access} />
      <TeachList desk={desk} secret={access.secret} words={words} way={way} />
      <section>
        <header class="row">
          <h2>{words.overview.grid}</h2>
          <SaveTable desk={desk} words={words} access={access} />
        </header>
        {isGridDrawn && <Grid desk={desk} words={words} way={way} view={view} print={print} />}
      </section>
    </>
  )
}

/** The grid of a large class is drawn in a task of its own, when what stands above it is seen. */
function useTurnToDraw({ attempts }: Desk): boolean {
  const [isTurn, setTurn] = useState(attempts.length <= MANY)
  useEffect(() => setTurn(true), [])
  return isTurn
}

function Grid({ desk, words, way, view, print }: Omit<OverviewTabProps, 'access'>): VNode {
  const roster = useRosterPages(desk, desk.items.length, print !== undefined)
  const { page } = roster
  useEffect(() => print?.(), [])
  // The table in it is the region that is called so.
  return (
    <>
      <RepeatedNames places={roster.places} words={words} />
      <Matrix
        key={page.at}
        entries={page.rows}
        places={roster.places}
        named={headingOfWho(desk, words)}
        order={roster.order}
        words={words}
        sort={roster.sort}
        view={view}
        desk={desk}
        way={way}
      />
      <Pager page={page} words={words} turn={roster.turn} />
    </>
  )
}

/** Students come by the link, or each by the link on a slip. */
function NobodyYet({ desk, words }: Pick<OverviewTabProps, 'desk' | 'words'>): VNode {
  const { desk: say, overview } = words
  return (
    <section aria-labelledby="grid">
      <h2 id="grid">{overview.grid}</h2>
      <p class="empty">
        {say.nobody} {desk.settings.seats === undefined ? say.nobodyHint : say.nobodySeated}
      </p>
    </section>
  )
}
