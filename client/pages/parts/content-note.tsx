import type { VNode } from 'preact'
import type { TopicCard } from '../../../questions/wire/topic.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'

interface ContentNoteProps {
  readonly topic: Pick<TopicCard, 'contentNote' | 'language'>
  readonly words: Teaching
}

/** What a teacher should know of a topic before anything of it is read; nothing where there is nothing to say. */
export function ContentNote({ topic: { contentNote, language }, words }: ContentNoteProps): VNode | null {
  if (contentNote === undefined) return null
  return (
    <aside class="content-note" aria-labelledby="content-note">
      <h2 id="content-note">{words.contentNote}</h2>
      <p {...inLanguage(language)}>{contentNote}</p>
    </aside>
  )
}
