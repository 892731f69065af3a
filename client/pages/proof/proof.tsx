import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ProofReading } from '../../../questions/wire/proof-reading.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { Api } from '../parts/api.ts'
import { troubleForTeacher } from '../parts/trouble.ts'

interface ProofPageProps {
  readonly words: Teaching
  /** Absent on the server. */
  readonly api?: Api
}

type Check =
  | { readonly step: 'idle' | 'busy' }
  | { readonly step: 'read'; readonly reading: ProofReading; readonly proof: string }
  | { readonly step: 'refused'; readonly problem: string }

/** Paste a proof; what it says, and that it is genuine. */
export function ProofPage({ words, api }: ProofPageProps): VNode {
  const { proof: page } = words
  const { text, setText, check, read } = useProof(words, api)

  function submit(event: Event) {
    event.preventDefault()
    // A QR code gives the whole link; so does a student who copies what the browser shows.
    const proof = text.split('#').at(-1) ?? ''
    // A message that wraps its lines breaks it; a token has no spaces of its own.
    void read(proof.replace(/\s+/g, ''))
  }

  return (
    <article class="prose">
      <h1>{page.title}</h1>
      <p class="lede">{page.lede}</p>
      <noscript>
        <p class="notice">{words.needsScript}</p>
      </noscript>
      <form onSubmit={submit}>
        <label for="proof">{page.label}</label>
        <textarea
          id="proof"
          rows={4}
          required
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="actions">
          <button type="submit" class="main" disabled={check.step === 'busy'}>
            {page.check}
          </button>
        </p>
      </form>
      <div role="status">
        {check.step === 'refused' && <p class="problem">{check.problem}</p>}
        {check.step === 'read' && <Reading reading={check.reading} words={words} />}
      </div>
      {check.step === 'read' && <OwnResult quiz={check.reading.quiz} proof={check.proof} words={words} />}
    </article>
  )
}

/** The proof in hand, pasted or brought by a link, and what came of checking it. */
function useProof(words: Teaching, api: Api | undefined) {
  const [text, setText] = useState('')
  const [check, setCheck] = useState<Check>({ step: 'idle' })

  async function read(proof: string) {
    if (!api) return
    setCheck({ step: 'busy' })
    const reply = await api.readProof(proof)
    if (reply.ok) return setCheck({ step: 'read', reading: reply.value, proof })
    const problem = reply.trouble.is === 'forged' ? words.proof.forged : troubleForTeacher(reply.trouble, words)
    setCheck({ step: 'refused', problem })
  }

  // A proof's link holds it in the fragment, which no server is sent.
  useEffect(() => {
    const readLink = () => {
      const proof = location.hash.slice(1)
      // The page has other places that a link leads to; a token has points.
      if (!proof.includes('.')) return
      setText(proof)
      void read(proof)
    }
    readLink()
    addEventListener('hashchange', readLink)
    return () => removeEventListener('hashchange', readLink)
  }, [])
  return { text, setText, check, read }
}

interface OwnResultProps {
  readonly quiz: string
  readonly proof: string
  readonly words: Teaching
}

/** The way to the result, for the student whose proof it is. */
function OwnResult({ quiz, proof, words }: OwnResultProps): VNode {
  return (
    <form method="post" action={`/q/${quiz}`}>
      <input type="hidden" name="proof" value={proof} />
      <p class="actions">
        <button type="submit" name="step" value="read">
          {words.learning.readResult}
        </button>
      </p>
    </form>
  )
}

function Reading({ reading, words }: { readonly reading: ProofReading; readonly words: Teaching }): VNode {
  const { proof: page, when, learning } = words
  const { quiz, title, submitted, items, late, name, seat, score, max } = reading
  const rows: readonly (readonly [string, string | undefined])[] = [
    [page.quiz, title ? `${title} (${quiz})` : quiz],
    [page.submitted, when(submitted)],
    [page.items, words.number(items)],
    [page.name, name],
    [page.seat, seat === undefined ? undefined : words.number(seat)],
    [
      page.score,
      score === undefined || max === undefined
        ? page.noScore
        : learning.score(learning.number(score), learning.number(max)),
    ],
  ]
  return (
    <section class="reading">
      <h2>{page.genuine}</h2>
      <dl>
        {rows.map(
          ([term, value]) =>
            value !== undefined && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {late && <p class="notice">{page.late}</p>}
      {reading.brought !== undefined && <p class="notice">{words.sheets.bySlip(reading.brought)}</p>}
      <p class="hint">{words.sheets.proofOf(reading.sheet)}</p>
    </section>
  )
}
