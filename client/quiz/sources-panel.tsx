import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Verdict } from '../../questions/wire/item.ts'
import type { SourceSheet } from '../../questions/wire/source-sheet.ts'
import { badgeOf } from '../evidence/source-sign.tsx'
import { inLanguage } from '../words/languages.ts'
import type { Learning } from '../words/learning.ts'
import type { QuizState } from './state.ts'
import { markedSource } from './told/marked-source.ts'
import type { Act } from './view.ts'

interface SourcesPanelProps {
  readonly state: QuizState
  readonly words: Learning
  readonly act: Act
}

/** From here on there is room for a question and a source side by side; in CSS pixels. */
const WIDE = '(min-width: 75rem)'

/**
 * What there is to read: a sheet over the question on a phone, beside it on a wide screen, below it in a frame. It
 * opens at the evidence.
 */
export function SourcesPanel({ state, words, act }: SourcesPanelProps): VNode {
  const panel = useRef<HTMLDialogElement>(null)
  const verdict = 'verdict' in state ? state.verdict : undefined
  const shut = () => act({ type: 'sources', isOpen: false })
  // The browser says some time later that a dialog closed: by then it may have been asked for again.
  const close = () => {
    panel.current?.close?.()
    shut()
    document.activeElement?.scrollIntoView({ block: 'nearest' })
  }
  const { sources, embed } = state
  useEffect(() => {
    if (panel.current) open(panel.current, embed === true)
  }, [])
  useEffect(() => {
    const seen = panel.current?.querySelector('mark')
    if (verdict && seen) seen.scrollIntoView({ block: 'nearest' })
  }, [verdict, sources])
  return (
    <dialog
      ref={panel}
      class={embed ? 'sources inline' : 'sources'}
      aria-label={words.reads.open}
      onClose={({ currentTarget }) => currentTarget.isConnected && shut()}
    >
      <p class="actions">
        <button type="button" onClick={close}>
          {words.reads.close}
        </button>
        {'speechSynthesis' in globalThis && (
          <button
            type="button"
            class="listen"
            onClick={(event) => event.currentTarget.dispatchEvent(new CustomEvent('listen', { bubbles: true }))}
          >
            {words.reading.listen}
          </button>
        )}
      </p>
      {sources ? (
        sources.sources.map((sheet, index) => (
          <Card
            key={sheet.label}
            sheet={sheet}
            number={index + 1}
            sign={badgeOf(index, sources.sources)}
            verdict={verdict}
            language={sources.language}
            words={words}
          />
        ))
      ) : (
        <p role="status">{words.reads.wait}</p>
      )}
    </dialog>
  )
}

/** Modal where it covers the question: then the focus stays in it, and goes back to where it came from. */
function open(panel: HTMLDialogElement, isInline: boolean): void {
  if (panel.open) return
  if (isInline || matchMedia(WIDE).matches) panel.show?.()
  else panel.showModal?.()
  // A browser that knows no dialogs shows it all the same.
  panel.setAttribute('open', '')
  if (isInline) panel.scrollIntoView({ block: 'nearest' })
}

interface CardProps {
  readonly sheet: SourceSheet
  /** Its place among the sources, from 1: its colour. */
  readonly number: number
  /** What it is known by in options and receipts. */
  readonly sign: string
  readonly verdict: Verdict | undefined
  /** Of the source: BCP 47. */
  readonly language: string
  readonly words: Learning
}

/** One source: who, when, and what it says. */
function Card({ sheet, number, sign, verdict, language, words }: CardProps): VNode {
  const { label, title, author, published, url, paragraphs, brief } = sheet
  const content = inLanguage(language)
  const about = [author, published && words.day(published)].filter(Boolean).join(' · ')
  return (
    <article class={`card of-${number}`}>
      <h2 {...content}>
        <span class="initial" aria-hidden="true">
          {sign}
        </span>
        <span class="source">{label}</span>
      </h2>
      {title && (
        <p {...content}>
          <cite>{url ? <a href={url}>{title}</a> : title}</cite>
        </p>
      )}
      {about && <p class="hint">{about}</p>}
      <p class="hint">{paragraphs ? words.reads.text : brief ? words.reads.brief : words.reads.none}</p>
      {markedSource(sheet, verdict).map((pieces, index) => (
        <p key={index} {...content}>
          {pieces.map((piece, place) => (place % 2 === 1 ? <mark key={place}>{piece}</mark> : piece))}
        </p>
      ))}
    </article>
  )
}
