import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Desk, DeskItem } from '../../../questions/wire/desk.ts'
import { type Response, RULING_KINDS } from '../../../questions/wire/item.ts'
import { WHY_CHARACTERS } from '../../../questions/wire/ruling.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { candidatesFor } from './candidates.ts'
import type { RulingDraft } from './ruling-draft.ts'

interface RulingFieldsProps {
  readonly draft: RulingDraft
  readonly item: DeskItem
  readonly desk: Desk
  /** An answer that can be accepted whoever gave it. */
  readonly also: Response | undefined
  readonly words: Teaching
  readonly change: (part: Partial<RulingDraft>) => void
}

/** What can be decided on an item, and why. */
export function RulingFields({ draft, item, desk, also, words, change }: RulingFieldsProps): VNode {
  const { rulings: say } = words
  return (
    <>
      <fieldset class="options">
        <legend>{say.decide}</legend>
        {RULING_KINDS.map((is) => {
          const [label, hint] = say.kinds[is]
          return (
            <label key={is} class="option">
              <input type="radio" name="ruling" checked={draft.is === is} onChange={() => change({ is })} />
              <span>
                {label}
                <small class="hint">{hint}</small>
              </span>
            </label>
          )
        })}
      </fieldset>
      {draft.is === 'accept' && <Acceptable {...{ draft, item, desk, also, words, change }} />}
      <label class="field">
        {say.why}
        <textarea
          rows={2}
          maxlength={WHY_CHARACTERS}
          aria-describedby="ruling-why"
          value={draft.why}
          onInput={(event) => change({ why: event.currentTarget.value })}
        />
      </label>
      <p class="hint" id="ruling-why">
        {say.whyHint}
      </p>
    </>
  )
}

/** The answer to accept: a number is typed, anything else is chosen from the options or from what students gave. */
function Acceptable({ draft, item, desk, also, words, change }: RulingFieldsProps): VNode {
  const { rulings: say } = words
  const candidates = useMemo(
    () =>
      candidatesFor(desk, desk.items.indexOf(item), also).map((each) => ({
        ...each,
        name: JSON.stringify(each.response),
      })),
    [desk, item, also],
  )
  if (item.shape === 'number')
    return (
      <label class="field">
        {say.answer}
        <input
          inputmode="decimal"
          autocomplete="off"
          maxlength={40}
          value={draft.typed}
          onInput={(event) => change({ typed: event.currentTarget.value })}
        />
      </label>
    )
  if (candidates.length === 0) return <p class="empty">{say.noCandidate}</p>
  return (
    <label class="field">
      {say.answer}
      <select
        {...inLanguage(desk.language)}
        value={JSON.stringify(draft.chosen)}
        onChange={({ currentTarget: { value } }) =>
          change({ chosen: candidates.find(({ name }) => name === value)?.response ?? null })
        }
      >
        <option value="null">{say.choose}</option>
        {candidates.map(({ name, text, given }) => (
          <option key={name} value={name}>
            {say.candidate(text, given)}
          </option>
        ))}
      </select>
    </label>
  )
}
