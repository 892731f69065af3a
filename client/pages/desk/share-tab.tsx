import type { ComponentChildren, VNode } from 'preact'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { CopyQuiz } from './copy-quiz.tsx'
import type { DeskAccess } from './desk-access.ts'
import { ExportList } from './exports.tsx'
import { SaveTable } from './save-table.tsx'

interface ShareTabProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
  /** Prints the results. */
  readonly print: () => void
  /** What the class gets, unless that stands above the tabs. */
  readonly children: ComponentChildren
}

/** The quiz for students, on paper, for other systems, and as the beginning of another. */
export function ShareTab({ desk, words, access, print, children }: ShareTabProps): VNode {
  return (
    <section class="controls" aria-labelledby="share">
      <h2 id="share" class={children ? 'unseen' : undefined}>
        {words.overview.tabs.share}
      </h2>
      {children}
      {desk.attempts.length > 0 && (
        <div class="actions">
          <button type="button" onClick={print}>
            {words.overview.printResults}
          </button>
          <SaveTable desk={desk} words={words} access={access} />
        </div>
      )}
      <CopyQuiz desk={desk} words={words} />
      <ExportList desk={desk} words={words} api={access.api} secret={access.secret} />
    </section>
  )
}
