import type { VNode } from 'preact'
import type { Desk } from '../../../questions/wire/desk.ts'
import { useLink } from '../../links.ts'
import type { Teaching } from '../../words/teaching.ts'
import { CopyField } from '../parts/copy.tsx'
import { CopyQuiz } from './copy-quiz.tsx'
import type { DeskAccess } from './desk-access.ts'
import { ExportList } from './exports.tsx'

interface ShareTabProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
}

/** The quiz for students, on paper, for other systems, and as the beginning of another. */
export function ShareTab({ desk, words, access: { api, secret } }: ShareTabProps): VNode {
  const { overview, desk: say, printing, preview } = words
  const link = useLink()
  const isSeated = desk.settings.seats !== undefined
  return (
    <section class="controls" aria-labelledby="share">
      <h2 id="share">{overview.tabs.share}</h2>
      <CopyField label={say.link} value={`${location.origin}/q/${desk.code}`} words={words} />
      {isSeated && <p class="hint">{printing.seatsNeeded}</p>}
      <p class="actions">
        <a class="button" href={link(`/print/${desk.code}#${secret}`)}>
          {isSeated ? printing.openSlips : printing.open}
        </a>
        <a class="button" href={`${link(`/preview/${desk.code}`)}#${secret}`}>
          {preview.open}
        </a>
      </p>
      <CopyQuiz desk={desk} words={words} />
      <ExportList desk={desk} words={words} api={api} secret={secret} />
    </section>
  )
}
