import type { VNode } from 'preact'
import type { TextForm } from './studio-engine.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import type { Taking } from './taking-texts.ts'

interface AddTextProps extends Pick<StudioStepProps, 'say'> {
  readonly taking: Taking
  /** What is typed and not taken yet. */
  readonly typed: string
  readonly type: (typed: string) => void
  readonly hasSome: boolean
  /** No more fit. What was wrong with the last ones is said all the same. */
  readonly isFull: boolean
}

const ACCEPTED =
  '.docx,.pdf,.txt,.md,.html,.htm,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain,text/markdown,text/html'

/** Where an article comes in: pasted, typed, chosen as a file or dropped. What is pasted is taken at once. */
export function AddText({ taking, typed, type, say, hasSome, isFull }: AddTextProps): VNode {
  const problems = (
    <div id="paste-problem" role="alert">
      {taking.problems.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
    </div>
  )
  if (isFull) return problems
  return (
    <fieldset
      class="add-text"
      aria-labelledby="paste-label"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (!event.dataTransfer?.files.length) return
        event.preventDefault()
        void taking.files(event.dataTransfer.files)
      }}
    >
      <PasteBox {...{ say, hasSome, typed, type }} take={taking.one} />
      {problems}
      <p role="status" class="unseen">
        {taking.isBusy && say.texts.reading}
      </p>
      <div class="field">
        <label for="files">{say.texts.drop}</label>
        <input
          id="files"
          type="file"
          multiple
          accept={ACCEPTED}
          onChange={({ currentTarget }) => {
            void taking.files(currentTarget.files)
            // The same file again, once it was mended, is a change, too.
            currentTarget.value = ''
          }}
        />
      </div>
    </fieldset>
  )
}

interface PasteBoxProps extends Pick<AddTextProps, 'say' | 'hasSome' | 'typed' | 'type'> {
  readonly take: (raw: string, form: TextForm) => Promise<boolean>
}

function PasteBox({ say, hasSome, typed, type, take }: PasteBoxProps): VNode {
  const one = async (raw: string, form: TextForm) => type((await take(raw, form)) ? '' : raw.slice(0, 200))
  function paste(event: ClipboardEvent) {
    const html = event.clipboardData?.getData('text/html') ?? ''
    const plain = event.clipboardData?.getData('text/plain') ?? ''
    // A few words are corrected in what stands there; an article comes in one piece.
    if (typed !== '' || (html || plain).trim() === '') return
    event.preventDefault()
    void one(html || plain, html ? 'html' : 'plain')
  }
  return (
    <>
      <div class="field">
        <label id="paste-label" for="paste">
          {hasSome ? say.texts.pasteAnother : say.texts.paste}
        </label>
        <textarea
          id="paste"
          rows={hasSome ? 3 : 6}
          dir="auto"
          value={typed}
          aria-describedby="paste-hint paste-problem"
          onPaste={paste}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p id="paste-hint" class="hint">
          {say.texts.pasteHint}
        </p>
      </div>
      {typed.trim() !== '' && (
        <p class="actions">
          <button type="button" onClick={() => void one(typed, 'plain')}>
            {say.texts.add}
          </button>
        </p>
      )}
    </>
  )
}
