import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Comparison } from '../../../questions/studio/propose/comparison.ts'
import { inLanguage } from '../../words/languages.ts'
import type { WordsOfPair } from './fact-fields.ts'
import { publishable } from './source-faults.ts'
import type { StudioStepProps } from './studio-step-props.ts'

interface CompareReaderProps extends StudioStepProps {
  readonly reader: Comparison['reader']
  /** Begins the question of two sentences. */
  readonly ask: (pair: WordsOfPair) => void
}

/** Each sentence of an article beside the nearest sentences of the others: what no rule sees, a reader does. */
export function CompareReader({ draft, reader, say, ask }: CompareReaderProps): VNode {
  const sources = publishable(draft.topic.sources)
  const [chosen, choose] = useState(sources[0]?.id ?? '')
  const points = useMemo(() => new Map(sources.map(({ id, text }) => [id, [...text]])), [draft.topic.sources])
  const own = inLanguage(draft.topic.language)
  const words = (source: string, [from, to]: readonly [number, number]) =>
    (points.get(source) ?? []).slice(from, to).join('')
  const label = (id: string) => sources.find((source) => source.id === id)?.label ?? id
  return (
    <section class="reader" aria-labelledby="reader">
      <h3 id="reader">{say.compare.reader}</h3>
      <p class="hint">{say.compare.readerHint}</p>
      <div class="field">
        <label for="reader-text">{say.compare.article}</label>
        <select id="reader-text" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          {sources.map(({ id, label: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {reader
        .filter(({ source }) => source === chosen)
        .map(({ source, span, nearest }) => (
          <details key={span[0]} class="more">
            <summary {...own}>{words(source, span)}</summary>
            {nearest.map((one) => {
              const name = `near-${span[0]}-${one.source}-${one.span[0]}`
              const pair = [{ source, span }, one]
              return (
                <div key={name}>
                  <blockquote id={name} {...own}>
                    <span class="who">{label(one.source)}: </span>
                    {words(one.source, one.span)}
                  </blockquote>
                  <p class="actions">
                    <button
                      type="button"
                      aria-describedby={name}
                      onClick={() =>
                        ask(pair.map((side) => ({ source: side.source, words: words(side.source, side.span) })))
                      }
                    >
                      {say.compare.make}
                    </button>
                  </p>
                </div>
              )
            })}
          </details>
        ))}
    </section>
  )
}
