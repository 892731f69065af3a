import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { StudioEngine, TakenText, TextForm } from './studio-engine.ts'
import type { StudioStepProps } from './studio-step-props.ts'

interface AddTextProps extends Pick<StudioStepProps, 'say'> {
  readonly engine: StudioEngine
  readonly hasSome: boolean
  /** @returns What is wrong with a text, in words. */
  readonly add: (taken: TakenText) => string | undefined
}

const FORMS: Readonly<Record<string, TextForm>> = { txt: 'plain', md: 'markdown', html: 'html', htm: 'html' }

/** Bytes of a file that are read: its markup may be many times its words. */
const LARGEST_FILE = 4 * 1024 * 1024

/** Where an article comes in: pasted, typed, chosen as a file or dropped. What is pasted is taken at once. */
export function AddText({ engine, say, hasSome, add }: AddTextProps): VNode {
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])

  /** @returns What is wrong with it. */
  async function take(raw: string, form: TextForm): Promise<string | undefined> {
    const taken = await engine.take(raw, form).catch(() => undefined)
    return taken ? add(taken) : say.failed
  }

  async function busy(work: () => Promise<readonly (string | undefined)[]>) {
    setBusy(true)
    const found = await work()
    setProblems(found.flatMap((one) => one ?? []))
    setBusy(false)
  }

  const one = (raw: string, form: TextForm) =>
    busy(async () => {
      const problem = await take(raw, form)
      setTyped(problem === undefined ? '' : raw.slice(0, 200))
      return [problem]
    })

  const files = (list: FileList | null | undefined) =>
    busy(async () => {
      const found: (string | undefined)[] = []
      for (const file of Array.from(list ?? [])) found.push(await fileProblem(file))
      return found
    })

  async function fileProblem(file: File): Promise<string | undefined> {
    const form = FORMS[/\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '']
    if (!form) return say.texts.notText(file.name)
    const raw = await decoded(file.slice(0, LARGEST_FILE)).catch(() => undefined)
    return raw === undefined ? say.texts.unread(file.name) : take(raw, form)
  }

  function paste(event: ClipboardEvent) {
    const html = event.clipboardData?.getData('text/html') ?? ''
    const plain = event.clipboardData?.getData('text/plain') ?? ''
    // A few words are corrected in what stands there; an article comes in one piece.
    if (typed !== '' || (html || plain).trim() === '') return
    event.preventDefault()
    void one(html || plain, html ? 'html' : 'plain')
  }

  return (
    <fieldset
      class="add-text"
      aria-labelledby="paste-label"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (!event.dataTransfer?.files.length) return
        event.preventDefault()
        void files(event.dataTransfer.files)
      }}
    >
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
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id="paste-hint" class="hint">
          {say.texts.pasteHint}
        </p>
      </div>
      <div id="paste-problem" role="alert">
        {problems.map((problem) => (
          <p key={problem} class="problem">
            {problem}
          </p>
        ))}
      </div>
      <p role="status" class="unseen">
        {isBusy && say.texts.reading}
      </p>
      {typed.trim() !== '' && (
        <p class="actions">
          <button type="button" disabled={isBusy} onClick={() => void one(typed, 'plain')}>
            {say.texts.add}
          </button>
        </p>
      )}
      <div class="field">
        <label for="files">{say.texts.drop}</label>
        <input
          id="files"
          type="file"
          multiple
          accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
          onChange={({ currentTarget }) => void files(currentTarget.files)}
        />
      </div>
    </fieldset>
  )
}

/** A file's text: UTF-8 or UTF-16 by their marks, else what older programs of Western Europe write. */
async function decoded(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
