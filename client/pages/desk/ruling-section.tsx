import type { VNode } from 'preact'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { DeskAccess } from './desk-access.ts'
import { RulingList } from './ruling-list.tsx'

interface RulingSectionProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
}

/** What was ruled on this quiz. */
export function RulingSection({ desk, words, access }: RulingSectionProps): VNode {
  const { rulings: say } = words
  return (
    <section class="ruled" aria-labelledby="rulings">
      <h2 id="rulings">{say.heading}</h2>
      {desk.rulings.length === 0 && <p class="hint">{say.none}</p>}
      <RulingList desk={desk} words={words} access={access} />
    </section>
  )
}
