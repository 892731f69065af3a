import type { VNode } from 'preact'
import { useChosen } from '../../links.ts'

interface CodeFormProps {
  readonly label: string
  /** What its button says. */
  readonly open: string
  /** What was typed and is no code, to be corrected. */
  readonly code?: string
  /** What is wrong with it. */
  readonly problem?: string | undefined
}

/** Characters: a whole link is pasted here too, with what a mail has added to it. */
const MOST_TYPED = 300

/** Where a student types the code of a quiz, or pastes its link. */
export function CodeForm({ label, open, code, problem }: CodeFormProps): VNode {
  const chosen = useChosen()
  return (
    <form class="code" action="/q" method="get">
      {chosen && <input type="hidden" name="lang" value={chosen} />}
      <label for="code">{label}</label>
      <div class="row">
        <input
          id="code"
          dir="ltr"
          name="code"
          value={code?.slice(0, MOST_TYPED)}
          required
          maxlength={MOST_TYPED}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          placeholder="XXXXX XXXXX"
          aria-describedby={problem ? 'code-problem' : undefined}
          aria-invalid={problem ? true : undefined}
        />
        <button type="submit">{open}</button>
      </div>
      {problem && (
        <p id="code-problem" class="problem">
          {problem}
        </p>
      )}
    </form>
  )
}
