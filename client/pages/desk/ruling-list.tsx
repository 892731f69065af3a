import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { responseInWords } from '../../../questions/quiz/responses.ts'
import type { Desk, DeskItem } from '../../../questions/wire/desk.ts'
import type { Ruling } from '../../../questions/wire/ruling.ts'
import type { Teaching } from '../../words/teaching.ts'
import { useChange } from './change.ts'
import type { DeskAccess } from './desk-access.ts'

interface RulingListProps {
  readonly desk: Desk
  /** Those of this item; absent: all. */
  readonly item?: string
  readonly words: Teaching
  readonly access: DeskAccess
}

/** The rulings in force, each with the way back. */
export function RulingList({ desk, item: only, words, access }: RulingListProps): VNode {
  const { rulings: say } = words
  const change = useChange(desk, words, access)
  const told = useRef<HTMLParagraphElement>(null)
  const listed = only === undefined ? desk.rulings : desk.rulings.filter(({ item }) => item === only)

  async function undo(ruling: Ruling) {
    const done = await change.make({ rulings: desk.rulings.filter((each) => each !== ruling) })
    // The button that has the focus goes with its ruling.
    if (done) told.current?.focus()
  }
  return (
    <>
      <ul class="rulings">
        {listed.map((ruling) => {
          const index = desk.items.findIndex(({ id }) => id === ruling.item)
          const item = desk.items[index]
          if (item === undefined) return null
          const text = rulingInWords(ruling, item, words)
          return (
            <li key={`${ruling.item} ${text}`}>
              <p>
                {only === undefined && <b>{words.results.questions([index + 1])}. </b>}
                {text}
              </p>
              {ruling.why !== undefined && <p class="hint">{say.told(ruling.why)}</p>}
              <button
                type="button"
                aria-label={say.undoing(text, index + 1)}
                disabled={change.busy}
                onClick={() => void undo(ruling)}
              >
                {say.undo}
              </button>
            </li>
          )
        })}
      </ul>
      {change.problem && (
        <p class="problem" role="alert">
          {change.problem}
        </p>
      )}
      <p role="status" tabindex={-1} ref={told}>
        {change.changed !== undefined && say.changed(change.changed)}
      </p>
    </>
  )
}

/** What a ruling does, in a few words. */
function rulingInWords(ruling: Ruling, item: DeskItem, { rulings: say }: Teaching): string {
  return ruling.is === 'accept' ? say.accepted(responseInWords(item, ruling.response)) : say.inForce[ruling.is]
}

interface ItemRulingsProps {
  readonly desk: Desk
  readonly item: DeskItem
  readonly words: Teaching
}

/** The rulings on one item, to be read. */
export function ItemRulings({ desk, item, words }: ItemRulingsProps): VNode | null {
  const own = desk.rulings.filter((ruling) => ruling.item === item.id)
  if (own.length === 0) return null
  return (
    <ul class="notice">
      {own.map((ruling) => {
        const text = rulingInWords(ruling, item, words)
        return <li key={text}>{text}</li>
      })}
    </ul>
  )
}
