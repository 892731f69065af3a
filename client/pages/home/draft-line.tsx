import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useLink } from '../../links.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { newestDraft } from '../studio/draft-store.ts'
import type { StudioDraft } from '../studio/studio-draft.ts'
import { placeOf } from '../studio/studio-place.ts'

/** The way back to a quiz that was begun on this device; nothing where there is none. */
export function DraftLine({ words: { home } }: { readonly words: Teaching }): VNode | null {
  const [draft, setDraft] = useState<StudioDraft>()
  const link = useLink()
  useEffect(() => void newestDraft().then(setDraft), [])
  if (!draft) return null
  const { id, topic, facts } = draft
  return (
    <p class="own-draft">
      {home.draft}{' '}
      <a href={link('/studio') + placeOf(id, facts.length > 0 ? 'facts' : 'texts')} {...inLanguage(topic.language)}>
        {topic.title || home.untitled}
      </a>
    </p>
  )
}
