import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { scriptOf, snippetOf } from '../../snippet.ts'
import { embedding } from '../../words/en/embedding.ts'
import type { Teaching } from '../../words/teaching.ts'
import { CopyField } from '../parts/copy.tsx'
import { mayFrame } from './allowed.ts'
import { Preview } from './preview.tsx'
import type { Embedded, embeddedQuiz } from './quiz.ts'
import { Sites } from './sites.tsx'

interface TryProps {
  /** This site's. */
  readonly origin: string
  readonly words: Teaching
  /** Absent on the server. */
  readonly find?: typeof embeddedQuiz
}

type Search =
  | { readonly step: 'idle' | 'busy' }
  | { readonly step: 'found'; readonly quiz: Embedded }
  | { readonly step: 'failed'; readonly problem: string }

/** A quiz of the reader's own: what to paste, how it looks, who may show it. */
export function Try({ origin, words, find }: TryProps): VNode {
  const { try: own } = embedding
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState<Search>({ step: 'idle' })
  async function submit(event: Event) {
    event.preventDefault()
    if (!find) return
    setSearch({ step: 'busy' })
    const reply = await find(typed)
    if (reply.ok) setSearch({ step: 'found', quiz: reply.value })
    else setSearch({ step: 'failed', problem: reply.trouble.status === 404 ? own.missing : own.trouble })
  }
  return (
    <section class="try">
      <h2>{own.title}</h2>
      <noscript>
        <p class="notice">{words.needsScript}</p>
      </noscript>
      <form onSubmit={submit}>
        <label for="quiz-code">{own.label}</label>
        <p class="hint">{own.hint}</p>
        <input
          id="quiz-code"
          required
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="actions">
          <button type="submit" class="main" disabled={search.step === 'busy'}>
            {own.show}
          </button>
        </p>
      </form>
      <div role="status">{search.step === 'failed' && <p class="problem">{search.problem}</p>}</div>
      {search.step === 'found' && <Found key={search.quiz.code} quiz={search.quiz} origin={origin} words={words} />}
    </section>
  )
}

interface FoundProps {
  readonly quiz: Embedded
  readonly origin: string
  readonly words: Teaching
}

function Found({ quiz: { code, title, ancestors }, origin, words }: FoundProps): VNode {
  const { snippet, preview } = embedding
  const embed = `${origin}/embed/${code}`
  return (
    <>
      <h3>{snippet.title}</h3>
      <CopyField label={snippet.frame} value={snippetOf(embed, title)} words={words} />
      <CopyField label={snippet.script} value={scriptOf(origin)} words={words} />
      <CopyField label={snippet.link} value={`${origin}/q/${code}`} words={words} />
      <p class="hint">{snippet.linkHint}</p>
      {mayFrame(ancestors, origin) ? <Preview embed={embed} /> : <p class="notice">{preview.refused}</p>}
      <Sites ancestors={ancestors} />
    </>
  )
}
