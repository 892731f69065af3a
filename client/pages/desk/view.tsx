import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { AnalysisView } from './analysis.tsx'
import { Attempts } from './attempts.tsx'
import { Challenges } from './challenges.tsx'
import { QuizControls } from './controls.tsx'
import type { DeskAccess } from './desk-access.ts'
import { DeskItems } from './items.tsx'
import type { DeskReading } from './reading.ts'
import { type Questioned, RulingDialog } from './ruling-dialog.tsx'
import { RulingSection } from './ruling-section.tsx'

interface DeskViewProps {
  readonly reading: Extract<DeskReading, { step: 'read' }>
  readonly words: Teaching
  readonly access: DeskAccess
}

/** The desk of a quiz, as far as it was read. */
export function DeskView({ reading, words, access }: DeskViewProps): VNode {
  const { desk: say } = words
  const { seen, at, stale } = reading
  const { desk } = seen
  const [questioned, setQuestioned] = useState<Questioned>()
  const challenged = new Set(desk.challenges.map(({ item }) => item)).size
  return (
    <>
      <header class="page-head">
        <p class="hint">{say.title}</p>
        <h1 {...inLanguage(desk.language)}>{desk.title}</h1>
        {desk.practice && <p class="notice">{say.practice}</p>}
        {!desk.practice && desk.open && <p class="notice">{say.open}</p>}
        <p class="fresh">
          <span role={stale ? 'alert' : undefined}>
            {stale ? say.stale : `${say.refreshed(words.hour(at))} ${say.live}`}
          </span>
          <button type="button" onClick={access.read}>
            {say.refresh}
          </button>
        </p>
        {challenged > 0 && (
          <p class="notice">
            {words.challenges.notice(challenged)}{' '}
            <button type="button" class="link" onClick={() => document.getElementById('challenges')?.focus()}>
              {words.challenges.look}
            </button>
          </p>
        )}
      </header>
      <QuizControls desk={desk} words={words} access={access} />
      <Attempts desk={desk} older={seen.older} words={words} access={access} />
      <Challenges desk={desk} words={words} question={setQuestioned} />
      <RulingSection desk={desk} words={words} access={access} />
      <AnalysisView desk={desk} words={words} />
      <DeskItems desk={desk} words={words} question={setQuestioned} />
      {questioned && (
        <RulingDialog
          questioned={questioned}
          desk={desk}
          words={words}
          access={access}
          close={() => setQuestioned(undefined)}
        />
      )}
    </>
  )
}
