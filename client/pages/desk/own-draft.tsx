import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { factIdFor } from '../../../questions/studio/draft-ids.ts'
import { useLink } from '../../links.ts'
import type { Teaching } from '../../words/teaching.ts'
import { openDrafts } from '../studio/draft-store.ts'
import { placeOf } from '../studio/studio-place.ts'

interface OwnDraftProps {
  /** The ledger's id, which is made of its title. */
  readonly topic: string
  readonly words: Teaching
}

/**
 * The way back to the texts that a quiz was made of. No server keeps them for another quiz: they are on the computer
 * where it was made, in its drafts, where the file is written.
 */
export function OwnDraft({ topic, words: { copyQuiz: say } }: OwnDraftProps): VNode {
  const link = useLink()
  const draft = useDraft(topic)
  if (!draft)
    return (
      <p class="hint">
        <a href={link('/studio')}>{say.another}</a> {say.anotherHint}
      </p>
    )
  return (
    <>
      <p class="actions">
        <a class="button" href={link(`/studio${placeOf(draft, 'quiz')}`)}>
          {say.another}
        </a>
        <a class="button" href={link(`/studio${placeOf(draft, 'texts')}`)}>
          {say.file}
        </a>
      </p>
      <p class="hint">{say.fileHint}</p>
    </>
  )
}

/** The id of this computer's draft that has the topic's title; of the one that was changed last. */
function useDraft(topic: string): string | undefined {
  const [draft, setDraft] = useState<string>()
  useEffect(() => {
    let isGone = false
    void openDrafts()
      .then((store) => store.list())
      .catch(() => [])
      .then((drafts) => {
        if (!isGone) setDraft(drafts.find((one) => factIdFor(one.topic.title, []) === topic)?.id)
      })
    return () => {
      isGone = true
    }
  }, [topic])
  return draft
}
