import type { VNode } from 'preact'
import type { Review, ReviewItem } from '../../../questions/wire/review.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'

interface SamplesProps {
  /** The questions of the quiz. */
  readonly items: readonly ReviewItem[]
  readonly evidence: Review['evidence']
  /** BCP 47, of the items. */
  readonly language: string
  readonly words: Teaching
}

/** So many are shown before a quiz is published. */
const SHOWN = 3

/** What the quiz will be like: a few of its questions as students meet them, and whose words it rests on. */
export function Samples({ items, evidence, language, words: { make } }: SamplesProps): VNode {
  const content = inLanguage(language)
  const sources = new Set(
    items.flatMap(({ facts }) => facts.flatMap((fact) => evidence[fact] ?? [])).map(({ label }) => label),
  )
  return (
    <section class="samples" aria-labelledby="samples">
      <h2 id="samples">{make.samples}</h2>
      <ul>
        {samplesOf(items).map(({ id, stem, options = [] }) => (
          <li key={id} class="sample" {...content}>
            <p class="stem">{stem}</p>
            <ul class="choices">
              {options.map((option) => (
                <li key={option}>{option}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {sources.size > 0 && (
        <p class="hint">
          {make.sources} <span {...content}>{[...sources].join(', ')}</span>
        </p>
      )}
    </section>
  )
}

/** Those that say most in least room come first: with options to choose from, and nothing to read before. */
function samplesOf(items: readonly ReviewItem[]): readonly ReviewItem[] {
  const isPlain = ({ options, left, exhibit }: ReviewItem) => options !== undefined && !left && !exhibit
  const [plain = [], rest = []] = [true, false].map((yes) => items.filter((item) => isPlain(item) === yes))
  return [...plain, ...rest].slice(0, SHOWN)
}
