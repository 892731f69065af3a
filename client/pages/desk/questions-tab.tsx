import type { VNode } from 'preact'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { AnalysisView } from './analysis.tsx'
import { Challenges } from './challenges.tsx'
import type { DeskAccess } from './desk-access.ts'
import { DeskItems } from './items.tsx'
import type { Questioned } from './ruling-dialog.tsx'
import { RulingSection } from './ruling-section.tsx'

interface QuestionsTabProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
  /** Opens what rules on an item. */
  readonly question: (questioned: Questioned) => void
}

/** What students say of the questions, what was ruled, and what the class made of each. */
export function QuestionsTab({ desk, words, access, question }: QuestionsTabProps): VNode {
  return (
    <>
      <Challenges desk={desk} words={words} question={question} />
      <RulingSection desk={desk} words={words} access={access} />
      <AnalysisView desk={desk} words={words} />
      <DeskItems desk={desk} words={words} question={question} />
    </>
  )
}
