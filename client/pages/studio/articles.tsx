import type { VNode } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { DraftSource } from '../../../questions/studio/draft.ts'
import type { ShownEvidence } from '../../../questions/studio/judged.ts'
import type { StudioWords } from '../../words/en/studio.ts'
import { inLanguage } from '../../words/languages.ts'
import { MarkedText, type Span } from './marked-text.tsx'
import { type SelectedWords, selectedWords } from './selected-words.ts'
import { publishable } from './source-faults.ts'
import type { StudioDraft } from './studio-draft.ts'

interface ArticlesProps {
  readonly draft: StudioDraft
  readonly say: StudioWords
  /** What is looked at just now. */
  readonly looked: readonly ShownEvidence[]
  /** Makes a fact of words that are selected. */
  readonly make: (words: SelectedWords) => void
}

/** So much is seen above it, in pixels. */
const MARGIN = 120

/** The articles, with what is confirmed marked in them. */
export function Articles({ draft, say, looked, make }: ArticlesProps): VNode {
  const { sources, language } = draft.topic
  const [words, setWords] = useState<SelectedWords>()
  // From the first moment: nothing says later that words are selected already.
  useLayoutEffect(() => {
    const look = () => setWords(selectedWords(getSelection()))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  // Where the articles stand in a frame of their own, it goes to what is looked at; the page never moves.
  const frame = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const [first] = looked
    const paragraphs = Array.from(frame.current?.querySelectorAll<HTMLElement>('p[data-source]') ?? [])
    const before = paragraphs.filter(
      ({ dataset }) => dataset.source === first?.source && Number(dataset.from) <= (first?.sentence[0] ?? -1),
    )
    const own = before.at(-1)
    if (frame.current && own) frame.current.scrollTop = own.offsetTop - frame.current.offsetTop - MARGIN
  }, [looked])
  return (
    <section ref={frame} class="articles" aria-labelledby="articles" {...({ tabindex: 0 } as const)}>
      <h3 id="articles">{say.facts.articles}</h3>
      <p class="hint">{say.form.unread}</p>
      {publishable(sources).map((source) => (
        <Article key={source.id} source={source} language={language} marks={marksIn(draft, looked, source.id)} />
      ))}
      {/* It stands over the text only while there is something to make. */}
      {words && (
        <p class="actions make-fact">
          <button
            type="button"
            class="main"
            // A press on it would take the selection away before it is read.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => make(words)}
          >
            {say.facts.make}
          </button>
        </p>
      )}
    </section>
  )
}

function marksIn({ facts }: StudioDraft, looked: readonly ShownEvidence[], source: string): readonly Span[] {
  const sentences = looked.flatMap((one): Span[] => (one.source === source ? [one.sentence] : []))
  const marks = facts.flatMap(({ judged: { outcome, evidence } }) =>
    outcome === 'refused' ? [] : evidence.flatMap((one) => (one.source === source ? [one.span] : [])),
  )
  return [...marks, ...sentences]
}

interface ArticleProps {
  readonly source: DraftSource
  readonly language: string
  readonly marks: readonly Span[]
}

function Article({ source, language, marks }: ArticleProps): VNode {
  const points = useMemo(() => [...source.text], [source.text])
  const paragraphs = useMemo(() => paragraphsOf(points), [points])
  return (
    <article {...inLanguage(language)}>
      <h4>{source.label}</h4>
      {paragraphs.map((span) => (
        <p key={span[0]} data-source={source.id} data-from={span[0]}>
          <MarkedText points={points} span={span} marks={marks} />
        </p>
      ))}
    </article>
  )
}

function paragraphsOf(points: readonly string[]): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (let at = points.indexOf('\n'); at >= 0; at = points.indexOf('\n', from)) {
    spans.push([from, at])
    from = at + 1
  }
  return [...spans, [from, points.length]]
}
