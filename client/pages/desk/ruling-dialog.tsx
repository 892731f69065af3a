import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { Response } from '../../../questions/wire/item.ts'
import { Exhibit } from '../../quiz/exhibit.tsx'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { useChange } from './change.ts'
import type { DeskAccess } from './desk-access.ts'
import { scoresChangedBy } from './effect.ts'
import { Modal } from './modal.tsx'
import { draftFor, rulingOf } from './ruling-draft.ts'
import { RulingFields } from './ruling-fields.tsx'
import { RulingList } from './ruling-list.tsx'

/** What a teacher is asked to rule on. */
export interface Questioned {
  readonly item: string
  /** The answer of somebody who thinks that it is right. */
  readonly response?: Response
}

interface RulingDialogProps {
  readonly questioned: Questioned
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
  readonly close: () => void
}

/** Rules on one item: what is in force, what can be decided, and how many scores that would change. */
export function RulingDialog({ questioned, desk, words, access, close }: RulingDialogProps): VNode | null {
  const { rulings: say } = words
  const index = desk.items.findIndex(({ id }) => id === questioned.item)
  const item = desk.items[index]
  const [draft, setDraft] = useState(draftFor(questioned.response))
  const [lacking, setLacking] = useState(false)
  const [done, setDone] = useState(false)
  const change = useChange(desk, words, access)
  if (item === undefined) return null

  const ruling = rulingOf(draft, item)
  async function rule() {
    setLacking(ruling === undefined)
    if (ruling) setDone(await change.make({ rulings: [...desk.rulings, ruling] }))
  }
  const problem = lacking ? (draft.is === undefined ? say.undecided : say.lacking) : change.problem
  const title = say.title(index + 1)
  return (
    <Modal title={title} submit={() => void rule()} closed={close} wide>
      <h2 tabindex={-1} autofocus>
        {title}
      </h2>
      <ItemInQuestion item={item} language={desk.language} words={words} />
      <RulingList desk={desk} item={item.id} words={words} access={access} />
      {!done && (
        <RulingFields
          draft={draft}
          item={item}
          desk={desk}
          also={questioned.response}
          words={words}
          change={(part) => {
            setLacking(false)
            setDraft({ ...draft, ...part })
          }}
        />
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p role="status">
        {done ? say.changed(change.changed ?? 0) : ruling && say.changes(scoresChangedBy(ruling, desk))}
      </p>
      <p class="actions">
        {!done && (
          <button type="submit" class="main" disabled={change.busy}>
            {say.rule}
          </button>
        )}
        <button type="submit" name="close">
          {words.results.table.close}
        </button>
      </p>
    </Modal>
  )
}

interface ItemInQuestionProps {
  readonly item: Desk['items'][number]
  /** Of the item: BCP 47. */
  readonly language: string
  readonly words: Teaching
}

/** The item, what it shows to be read, and the answer that it was published with. */
function ItemInQuestion({ item, language, words }: ItemInQuestionProps): VNode {
  return (
    <>
      <p {...inLanguage(language)}>{item.stem}</p>
      <div {...inLanguage(language)}>
        <Exhibit passages={item.exhibit} />
      </div>
      <p class="key">
        <span>{words.make.key}</span> <b {...inLanguage(language)}>{item.keyText}</b>
      </p>
    </>
  )
}
