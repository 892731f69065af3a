import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Learning } from '../words/learning.ts'
import { proofLink, qrOf } from './qr.ts'
import type { QrCode, ReceivedStep, Result } from './state.ts'

interface ProofProps {
  readonly state: ReceivedStep | Result
  /** Signed by the server. */
  readonly proof: string
  /** A script is there to copy it. */
  readonly isLive: boolean
  readonly words: Learning
}

/** The proof that a student keeps or hands in; in a preview, that there would be one. */
export function Proof({ state, proof, isLive, words }: ProofProps): VNode {
  const { preview, qr, embed } = state
  return (
    <section class="proof">
      {preview ? (
        <>
          <h3>{words.proofTitle}</h3>
          <p class="notice">{preview.proof}</p>
        </>
      ) : (
        <Line proof={proof} qr={qr} isLive={isLive} embed={embed} isMarked={state.step === 'result'} words={words} />
      )}
    </section>
  )
}

interface LineProps extends Omit<ProofProps, 'state'> {
  /** Of its link, where the server has drawn it. */
  readonly qr: QrCode | undefined
  /** In somebody else's frame a link opens a page of its own. */
  readonly embed: true | undefined
  /** What came of it stands above. */
  readonly isMarked: boolean
}

/** As a QR code, as text, as a link: folded where the result stands above, but not on paper nor without a script. */
function Line({ proof, qr, isLive, embed, isMarked, words }: LineProps): VNode {
  const [isCopied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(proof).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const open = () => fold.current?.setAttribute('open', '')
    addEventListener('beforeprint', open)
    return () => removeEventListener('beforeprint', open)
  }, [])
  return (
    <details ref={fold} open={!isMarked || !isLive}>
      <summary>{words.proof.show}</summary>
      <div class="said">
        <p class="hint">{words.proofHint}</p>
        <Code proof={proof} qr={qr} isLive={isLive} words={words} />
        {/* Not a field: on paper a field shows only its first lines. */}
        <code class="proof-text" dir="ltr">
          {proof}
        </code>
        <p class="actions">
          {isLive && (
            <button type="button" onClick={copy}>
              {words.copy}
            </button>
          )}
          <a class="button" href={`/proof#${proof}`} {...(embed ? { target: '_blank', rel: 'noopener' } : {})}>
            {words.proof.check}
          </a>
          {isLive && (
            <button type="button" onClick={() => print()}>
              {words.proof.print}
            </button>
          )}
          <span role="status">{isCopied && words.copied}</span>
        </p>
      </div>
    </details>
  )
}

/** Drawn by the server where there is no script; else after the frame that shows the result. */
function Code({ proof, qr, isLive, words }: Omit<LineProps, 'embed' | 'isMarked'>): VNode | null {
  const [code, setCode] = useState(qr)
  useEffect(() => {
    if (isLive && !qr) setCode(qrOf(proofLink(location.origin, proof)))
  }, [proof, isLive, qr])
  if (!code) return null
  return (
    <svg class="qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={words.proof.qr}>
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} stroke="#000" stroke-width="1" shape-rendering="crispEdges" />
    </svg>
  )
}
