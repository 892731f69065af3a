import type { VNode } from 'preact'
import type { PublicPaper } from '../../../questions/wire/paper.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'

interface PrefaceProps {
  readonly about: Omit<PublicPaper, 'items' | 'title'>
  readonly words: Teaching
}

/** What a student should know before the questions. */
export function Preface({
  about: { notice, studentNote, minutes, language },
  words: { learning },
}: PrefaceProps): VNode {
  return (
    <>
      {[notice, studentNote].map(
        (note) =>
          note && (
            <p key={note} class="notice" {...inLanguage(language)}>
              {note}
            </p>
          ),
      )}
      {minutes !== undefined && <p class="hint">{learning.minutes(minutes)}</p>}
    </>
  )
}
