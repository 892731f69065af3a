import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PublicPaper } from '../../../questions/wire/paper.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { Api } from '../parts/api.ts'
import { Preface } from './preface.tsx'
import { PrintDesk } from './print-desk.tsx'
import { Questions } from './questions.tsx'
import { PaperSheet } from './sheet.tsx'

/** What the server gives and the page carries. */
export interface PrintData {
  readonly code: string
  /** What anybody may print; absent where nobody could begin the quiz now with its code alone. */
  readonly open?: PublicPaper
}

interface PrintPageProps extends PrintData {
  readonly words: Teaching
  /** The desk's key, which stands in the address's fragment: no server sees it there. */
  readonly access?: { readonly api: Api; readonly secret: string }
}

/** A quiz on paper: without a key its questions, where anybody could begin it; with one all of it. */
export function PrintPage({ code, open, words, access }: PrintPageProps): VNode {
  const { printing } = words
  if (access) return <PrintDesk code={code} words={words} {...access} />
  if (open) return <PublicSheet paper={open} words={words} />
  return (
    <section class="trouble">
      <h1>{printing.nothing}</h1>
      <p>{printing.nothingHint}</p>
    </section>
  )
}

function PublicSheet({ paper, words }: { readonly paper: PublicPaper; readonly words: Teaching }): VNode {
  const { printing } = words
  // Without a script the browser's own menu prints.
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  return (
    <>
      <header class="page-head off-paper">
        <h1>{printing.title}</h1>
        <p class="hint">{printing.fromDesk}</p>
        {isLive && (
          <p class="actions">
            <button type="button" class="main" onClick={() => print()}>
              {printing.print}
            </button>
          </p>
        )}
      </header>
      <PaperSheet kind={printing.parts.paper} title={paper.title} language={paper.language} named words={words}>
        <Preface about={paper} words={words} />
        <Questions items={paper.items} language={paper.language} words={words} />
      </PaperSheet>
    </>
  )
}
