import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { DraftSource } from '../../../questions/studio/draft.ts'
import { inLanguage } from '../../words/languages.ts'
import { FileNotes } from './file-notes.tsx'
import { publishable, sourceFaults } from './source-faults.ts'
import { restsOn, type TextField, withKnown, withoutText } from './studio-draft.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import { dateTyped } from './typed-date.ts'

interface TextCardProps extends StudioStepProps {
  readonly source: DraftSource
  readonly tell: (said: string) => void
}

const FIELDS = ['publisher', 'owner', 'author', 'title', 'published', 'url'] as const

/** One article, and what is known of it. */
export function TextCard({ draft, studio, source, say, tell }: TextCardProps): VNode {
  const [isOpen, setOpen] = useState(false)
  const place = draft.topic.sources.indexOf(source)
  const label = publishable(draft.topic.sources)[place]?.label ?? source.label
  const own = inLanguage(draft.topic.language)
  const remove = () => {
    tell(say.texts.removed(draft.facts.filter((fact) => restsOn(fact, source.id)).length))
    studio.change((now) => withoutText(now, source.id))
  }
  return (
    <section class="panel text-card" aria-labelledby={`${source.id}-name`}>
      <h3 id={`${source.id}-name`} {...own}>
        {label}
      </h3>
      <p class="hint">{say.texts.length(source.text.split(/\s+/).length)}</p>
      <p class="start" {...own}>
        {source.text.slice(0, 160)}…
      </p>
      <FileNotes {...{ draft, studio, source, say }} />
      <div class="settings">
        {FIELDS.map((field) => (
          <KnownField key={field} {...{ field, source, studio, say }} />
        ))}
      </div>
      <p class="hint">{say.texts.knownHint}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say.texts.read}</summary>
        {isOpen && (
          <div class="whole" {...own}>
            {source.text.split('\n').map((paragraph, i) => (
              <p key={i}>{paragraph}</p>
            ))}
          </div>
        )}
      </details>
      <p class="actions">
        <button type="button" onClick={remove}>
          {say.texts.remove}
        </button>
      </p>
    </section>
  )
}

interface KnownFieldProps extends Pick<TextCardProps, 'source' | 'studio' | 'say'> {
  readonly field: TextField
}

/** One thing that may be known of a text. */
function KnownField({ field, source, studio, say }: KnownFieldProps): VNode {
  const hints: Readonly<Partial<Record<TextField, string>>> = say.texts.hints
  const faults = sourceFaults(source)
  const isWrong = (field === 'published' && faults.published) || (field === 'url' && faults.url)
  const id = `${source.id}-${field}`
  const read = field === 'published' ? dateTyped(source.published ?? '') : undefined
  // What was understood of words is shown.
  const hint = read !== undefined && read !== source.published?.trim() ? say.texts.dateRead(read) : hints[field]
  return (
    <div class="field">
      <label for={id}>{say.texts.fields[field]}</label>
      <input
        id={id}
        dir={field === 'url' ? 'ltr' : 'auto'}
        maxlength={field === 'url' ? 400 : 120}
        value={source[field] ?? ''}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => {
          const typed = event.currentTarget.value
          studio.change((now) => withKnown(now, source.id, field, typed))
        }}
      />
      {hint && (
        <p id={`${id}-hint`} class={isWrong ? 'problem' : 'hint'}>
          {hint}
        </p>
      )}
    </div>
  )
}
