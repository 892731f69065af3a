import type { VNode } from 'preact'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { Holder } from './key-holder.ts'
import { RulingList } from './ruling-list.tsx'

interface RulingSectionProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly holder: Holder
}

/** What was ruled on this quiz. */
export function RulingSection({ desk, words, holder }: RulingSectionProps): VNode {
  const { rulings: say } = words
  return (
    <section class="ruled" aria-labelledby="rulings">
      <h2 id="rulings">{say.heading}</h2>
      {desk.rulings.length === 0 && <p class="hint">{say.none}</p>}
      <RulingList desk={desk} words={words} holder={holder} />
    </section>
  )
}
