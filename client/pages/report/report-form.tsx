import type { VNode } from 'preact'
import { REPORT_CHARACTERS } from '../../../questions/wire/report.ts'
import type { Reports } from '../../words/reports.ts'

interface ReportFormProps {
  /** Of the quiz's page, with the language that was chosen for it. */
  readonly action: string
  readonly words: Reports['report']
}

/**
 * What stands below a quiz on a topic of somebody's own. It is answered in a page of its own, so that no attempt under
 * way is left for it. It is no part of the quiz, and a landmark of its own for whoever goes by landmarks.
 */
export function ReportForm({ action, words }: ReportFormProps): VNode {
  return (
    <aside>
      <details class="report">
        <summary>{words.title}</summary>
        <form method="post" action={action} target="_blank" rel="noopener" autocomplete="off">
          <p>{words.lede}</p>
          <input type="hidden" name="step" value="report" />
          <p class="name">
            <label for="report-reason">{words.label}</label>
            <textarea
              id="report-reason"
              name="reason"
              rows={3}
              required
              maxlength={REPORT_CHARACTERS}
              aria-describedby="report-hint"
            />
            <span id="report-hint" class="hint">
              {words.hint}
            </span>
          </p>
          <p class="actions">
            <button type="submit">{words.send}</button>
          </p>
        </form>
      </details>
    </aside>
  )
}
