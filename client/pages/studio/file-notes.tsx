import type { VNode } from 'preact'
import type { DocumentNote } from '../../../questions/documents/document.ts'
import type { DraftSource } from '../../../questions/studio/draft.ts'
import type { StudioWords } from '../../words/en/studio.ts'
import { withKnown } from './studio-draft.ts'
import type { StudioStepProps } from './studio-step-props.ts'

interface FileNotesProps extends Pick<StudioStepProps, 'draft' | 'studio' | 'say'> {
  readonly source: DraftSource
}

/** What a person should know of how a text's file was read, and what the file says of itself. */
export function FileNotes({ draft, studio, say, source }: FileNotesProps): VNode | null {
  const file = draft.files?.[source.id]
  if (!file) return null
  const { title, made, notes } = file
  const offered = [
    {
      field: 'title',
      value: title === source.title ? undefined : title,
      said: say.files.title,
      take: say.files.takeTitle,
    },
    { field: 'published', value: source.published ? undefined : made, said: say.files.made, take: say.files.takeMade },
  ] as const
  return (
    <>
      {notes.length > 0 && (
        <ul class="notice" aria-label={say.files.notes(file.name)}>
          {notes.map((note) => (
            <li key={note.is}>{noteIn(say, note)}</li>
          ))}
        </ul>
      )}
      {offered.map(
        ({ field, value, said, take }) =>
          value !== undefined && (
            <p key={field} class="hint">
              {said(value)}{' '}
              <button
                type="button"
                class="link"
                onClick={() => studio.change((now) => withKnown(now, source.id, field, value))}
              >
                {take}
              </button>
            </p>
          ),
      )}
    </>
  )
}

function noteIn({ files }: StudioWords, note: DocumentNote): string {
  switch (note.is) {
    case 'no-text':
      return files.noText(note.pages)
    case 'unread':
      return files.unread(note.pages)
    case 'rest':
      return files.rest(note.from)
    case 'joined':
      return files.joined(note.words)
    case 'footnotes':
    case 'changes':
    case 'inserted':
      return files.said[note.is]
  }
}
