import type { VNode } from 'preact'
import { save } from '../../save.ts'
import type { DraftStore } from './draft-store.ts'
import { topicOf } from './studio-draft.ts'
import type { StudioStepProps } from './studio-step-props.ts'

/** How the draft is kept, and what can be done with it as a whole. */
export function KeepLine({
  draft,
  studio,
  engine,
  store,
  say,
}: StudioStepProps & { readonly store: DraftStore | undefined }): VNode {
  const { kept } = studio
  const saveFile = async () => {
    const yaml = await engine.write(topicOf(draft, true))
    save(new Blob([yaml], { type: 'text/yaml' }), 'facts.yaml')
  }
  const isSafe = store?.isLasting !== false && kept !== 'not-kept'
  return (
    <div class="keep row">
      <p role="status" class={isSafe && kept !== 'copied' ? 'hint' : 'notice'}>
        {store?.isLasting === false
          ? say.passing
          : kept === 'not-kept'
            ? say.notKept
            : kept === 'copied'
              ? say.copied
              : say.kept[draft.version > 0 || kept === 'keeping' ? kept : 'kept']}
      </p>
      <details class="more">
        <summary>{say.drafts.all}</summary>
        <p class="actions">
          <button type="button" onClick={() => void saveFile()}>
            {say.drafts.save}
          </button>
          <button type="button" onClick={() => void studio.list()}>
            {say.drafts.title}
          </button>
          <button type="button" onClick={() => confirm(say.drafts.sure) && void studio.forget(draft.id)}>
            {say.drafts.forget}
          </button>
        </p>
      </details>
    </div>
  )
}
