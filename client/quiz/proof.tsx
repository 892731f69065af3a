import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
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
  /** The heading above says what came of it, and not yet that it has arrived. */
  readonly isMarked: boolean
}

/** As text, as a link, as a QR code, on paper. */
function Line({ proof, qr, isLive, embed, isMarked, words }: LineProps): VNode {
  const [isCopied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(proof).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <>
      <h3>
        {isMarked && <span>{words.proof.handedIn} </span>}
        <span>{words.proof.show}</span>
      </h3>
      <Code proof={proof} qr={qr} isLive={isLive} words={words} />
      <details>
        <summary>{words.proof.text}</summary>
        <div class="said">
          <p class="hint">{words.proofHint}</p>
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
    </>
  )
}

/**
 * Drawn by the server where there is no script; else after the frame that shows the result, with its place kept till
 * then.
 */
function Code({ proof, qr, isLive, words }: Omit<LineProps, 'embed' | 'isMarked'>): VNode | null {
  const [code, setCode] = useState<QrCode | 'awaited' | undefined>(qr ?? (isLive ? 'awaited' : undefined))
  useEffect(() => {
    if (!isLive || qr) return
    setCode(qrOf(proofLink(location.origin, proof)))
  }, [proof, isLive, qr])
  if (code === undefined) return null
  if (code === 'awaited') return <svg class="qr" viewBox="0 0 1 1" aria-hidden="true" />
  return (
    <svg class="qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={words.proof.qr}>
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} stroke="#000" stroke-width="1" shape-rendering="crispEdges" />
    </svg>
  )
}
