import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { DeskAttempt } from '../../../questions/wire/desk.ts'
import type { KeptQuizzes } from '../../kept-quizzes.ts'
import type { Teaching } from '../../words/teaching.ts'
import { useKeeping } from '../landing/keep-results.tsx'
import { Landing } from '../landing/landing.tsx'
import type { UntakenLinks } from '../landing/untaken-links.ts'
import { AttemptDetails } from './attempt.tsx'
import { AttemptsTab } from './attempts.tsx'
import type { DeskAccess } from './desk-access.ts'
import { DeskHead } from './desk-head.tsx'
import { OverviewTab } from './overview.tsx'
import { QuestionsTab } from './questions-tab.tsx'
import { type DeskReading, isWaiting } from './reading.ts'
import { type Questioned, RulingDialog } from './ruling-dialog.tsx'
import { SettingsTab } from './settings-tab.tsx'
import { ShareTab } from './share-tab.tsx'
import { PANEL, TabList, tabIdOf } from './tab-list.tsx'
import { useTabs } from './tabs.ts'

interface DeskViewProps {
  readonly reading: Extract<DeskReading, { step: 'read' }>
  readonly words: Teaching
  readonly access: DeskAccess
  readonly kept: KeptQuizzes
  readonly untaken: UntakenLinks
}

/**
 * The desk of a quiz, as far as it was read: its head, and one of its tabs. How the quiz gets to the class stands above
 * all that as long as nobody has handed in, and among what is shared afterwards.
 */
export function DeskView({ reading, words, access, kept, untaken }: DeskViewProps): VNode {
  const { at } = reading
  const { desk, older } = reading.seen
  const keeping = useKeeping({ code: desk.code, secret: access.secret }, kept, untaken)
  const isNew = isWaiting(desk, at)
  const way = useTabs()
  const [questioned, setQuestioned] = useState<Questioned>()
  const [viewed, setViewed] = useState<DeskAttempt>()
  const [isToPrint, setToPrint] = useState(false)
  const shared = { desk, words, access }
  // What the results are on paper is the overview.
  const printResults = () => {
    setToPrint(true)
    way.go('overview', tabIdOf('overview'))
  }
  const print = () => {
    window.print()
    setToPrint(false)
  }
  const landing = <Landing {...{ desk, at, keeping, isNew, words }} secret={access.secret} />
  return (
    <>
      {isNew && landing}
      <DeskHead {...{ reading, words, access, keeping }} />
      <TabList way={way} words={words} />
      <div class="desk-panel" role="tabpanel" id={PANEL} aria-labelledby={tabIdOf(way.tab)}>
        {way.tab === 'overview' && (
          <OverviewTab {...shared} way={way} view={setViewed} print={isToPrint ? print : undefined} />
        )}
        {way.tab === 'attempts' && <AttemptsTab {...shared} older={older} view={setViewed} />}
        {way.tab === 'questions' && <QuestionsTab {...shared} question={setQuestioned} />}
        {way.tab === 'share' && (
          <ShareTab {...shared} print={printResults}>
            {!isNew && landing}
          </ShareTab>
        )}
        {way.tab === 'settings' && <SettingsTab {...shared} saved={keeping.saved} />}
      </div>
      {viewed && (
        <AttemptDetails {...shared} attempt={asItIs(viewed, desk.attempts)} close={() => setViewed(undefined)} />
      )}
      {questioned && <RulingDialog {...shared} questioned={questioned} close={() => setQuestioned(undefined)} />}
    </>
  )
}

/** An attempt that is looked at, as it was read last. */
const asItIs = (viewed: DeskAttempt, attempts: readonly DeskAttempt[]): DeskAttempt =>
  attempts.find(({ id }) => id === viewed.id) ?? viewed
