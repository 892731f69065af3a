import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { CheckPageWords } from '../../words/en/check-page.ts'

interface BringQuizProps {
  readonly say: CheckPageWords
  readonly take: (text: string) => void
  readonly takeFile: (file: File) => void
}

/** Where a quiz comes in: pasted, typed, chosen as a file or dropped. What is pasted is checked at once. */
export function BringQuiz({ say, take, takeFile }: BringQuizProps): VNode {
  const first = (files: FileList | null | undefined) => {
    const [file] = files ?? []
    if (file) takeFile(file)
  }
  return (
    <fieldset
      class="add-text"
      aria-labelledby="quiz-label"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (!event.dataTransfer?.files.length) return
        event.preventDefault()
        first(event.dataTransfer.files)
      }}
    >
      <QuizBox say={say} take={take} />
      <div class="field">
        <label for="quiz-file">{say.drop}</label>
        <input
          id="quiz-file"
          type="file"
          accept=".gift,.txt,.csv,.tsv,.xml,.zip,.jsonl"
          onChange={({ currentTarget }) => {
            first(currentTarget.files)
            // The same file again, once it was mended, is a change, too.
            currentTarget.value = ''
          }}
        />
      </div>
    </fieldset>
  )
}

function QuizBox({ say, take }: Pick<BringQuizProps, 'say' | 'take'>): VNode {
  const [typed, setTyped] = useState('')
  return (
    <>
      <div class="field">
        <label id="quiz-label" for="quiz">
          {say.paste}
        </label>
        <textarea
          id="quiz"
          rows={5}
          dir="auto"
          spellcheck={false}
          value={typed}
          aria-describedby="quiz-hint"
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? ''
            if (typed !== '' || text.trim() === '') return
            event.preventDefault()
            take(text)
          }}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id="quiz-hint" class="hint">
          {say.pasteHint}
        </p>
      </div>
      {typed.trim() !== '' && (
        <p class="actions">
          <button type="button" class="main" onClick={() => take(typed)}>
            {say.check}
          </button>
        </p>
      )}
    </>
  )
}
