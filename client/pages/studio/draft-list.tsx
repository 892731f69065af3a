import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { inLanguage } from '../../words/languages.ts'
import { draftOfFile } from './draft-of-file.ts'
import type { StudioDraft } from './studio-draft.ts'
import type { StudioStepProps } from './studio-step-props.ts'

interface DraftListProps extends Pick<StudioStepProps, 'studio' | 'engine' | 'say' | 'words'> {
  readonly drafts: readonly StudioDraft[]
}

/** The drafts of this computer: go on with one, or begin another. */
export function DraftList({ drafts, studio, engine, say, words }: DraftListProps): VNode {
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{say.drafts.title}</h2>
      <ul class="items drafts">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <p {...inLanguage(draft.topic.language)}>
              <b>{draft.topic.title || say.drafts.untitled}</b>
            </p>
            <p class="hint">
              {say.drafts.counts(draft.topic.sources.length, draft.facts.filter(({ confirmed }) => confirmed).length)} ·{' '}
              {words.when(new Date(draft.at).toISOString())}
            </p>
            <p class="actions">
              <button
                type="button"
                class="main"
                onClick={() => void studio.choose(draft, draft.facts.length > 0 ? 'facts' : 'texts')}
              >
                {say.drafts.goOn}
              </button>
              <button type="button" onClick={() => confirm(say.drafts.sure) && void studio.forget(draft.id)}>
                {say.drafts.forget}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" onClick={studio.begin}>
          {say.drafts.begin}
        </button>
      </p>
      <OpenFile {...{ studio, engine, say }} />
    </section>
  )
}

/** A draft that was saved as a file. */
function OpenFile({ studio, engine, say }: Pick<StudioStepProps, 'studio' | 'engine' | 'say'>): VNode {
  const [problems, setProblems] = useState<readonly string[]>()
  async function open(file: File | undefined) {
    if (!file) return
    const read = await engine.read(await file.text()).catch(() => undefined)
    if (read?.ok) return studio.bring(draftOfFile(read), read.judged.length > 0 ? 'facts' : 'texts')
    setProblems(read?.mistakes.slice(0, 5).map(({ line, message }) => say.drafts.line(line, message)) ?? [])
  }
  return (
    <div class="field">
      <label for="open-file">{say.drafts.open}</label>
      <input
        id="open-file"
        type="file"
        accept=".yaml,.yml"
        onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
      />
      <div role="alert">
        {problems && (
          <div class="problem">
            <p>{say.drafts.unread}</p>
            {problems.map((problem) => (
              <p key={problem} lang="en" dir="ltr">
                {problem}
              </p>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}
