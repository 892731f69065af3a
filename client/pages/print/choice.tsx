import type { VNode } from 'preact'
import { MOST_FORMS, type Paper } from '../../../questions/wire/paper.ts'
import type { Teaching } from '../../words/teaching.ts'
import { type Part, PER_PAGE, partsOf, type SheetPlan } from './plan.ts'

interface ChoiceProps {
  readonly paper: Paper
  readonly plan: SheetPlan
  readonly words: Teaching
  readonly change: (part: Partial<SheetPlan>) => void
}

/** What goes on paper, and how. Nothing of it is printed itself. */
export function PrintChoice(props: ChoiceProps): VNode {
  const { paper, plan, words } = props
  const hasForms = (['paper', 'answers', 'key', 'evidence'] as const).some((part) => plan.parts.has(part))
  return (
    <div class="plan off-paper">
      <PartsChoice {...props} />
      {hasForms && paper.forms.length === 1 && <p class="hint">{words.printing.sameForm}</p>}
      {hasForms && paper.forms.length > 1 && <FormsChoice {...props} />}
      {plan.parts.has('slips') && <SlipsChoice {...props} />}
    </div>
  )
}

/** The paper, its key, its evidence and what else there is. */
function PartsChoice({ paper, plan, words: { printing }, change }: ChoiceProps): VNode {
  const pick = (part: Part, on: boolean) =>
    change({ parts: new Set(on ? [...plan.parts, part] : [...plan.parts].filter((other) => other !== part)) })
  return (
    <fieldset>
      <legend>{printing.what}</legend>
      <div class="options">
        {partsOf(paper).map((part) => (
          <label key={part} class="option">
            <input
              type="checkbox"
              checked={plan.parts.has(part)}
              onChange={(event) => pick(part, event.currentTarget.checked)}
            />
            <span>
              <b>{printing.parts[part]}</b> <span class="hint">{printing.partHints[part]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** How many forms of the paper there are. */
function FormsChoice({ plan, words: { number, printing }, change }: ChoiceProps): VNode {
  return (
    <div class="field">
      <label for="forms">{printing.forms}</label>
      <select
        id="forms"
        value={plan.forms}
        aria-describedby="forms-hint"
        onChange={(event) => change({ forms: Number(event.currentTarget.value) })}
      >
        {Array.from({ length: MOST_FORMS }, (_, i) => (
          <option key={i} value={i + 1}>
            {number(i + 1)}
          </option>
        ))}
      </select>
      <p id="forms-hint" class="hint">
        {printing.formsHint}
      </p>
    </div>
  )
}

/** Which seats get a slip, and how many stand on a page. */
function SlipsChoice({ paper, plan, words: { number, printing }, change }: ChoiceProps): VNode {
  return (
    <div class="row">
      <label class="field">
        {printing.perPage}
        <select
          value={plan.perPage}
          onChange={({ currentTarget: { value } }) =>
            change({ perPage: PER_PAGE.find((each) => String(each) === value) ?? 8 })
          }
        >
          {PER_PAGE.map((each) => (
            <option key={each} value={each}>
              {number(each)}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} class="field">
          {printing[end]}
          <input
            type="number"
            min={1}
            max={paper.seats}
            value={plan[end]}
            onInput={(event) => change({ [end]: event.currentTarget.valueAsNumber || 1 })}
          />
        </label>
      ))}
    </div>
  )
}
