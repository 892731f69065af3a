import type { VNode } from 'preact'
import { LEAST } from '../../../questions/statistics/detail.ts'
import type { ItemAnalysis, ItemCounts } from '../../../questions/wire/analysis.ts'
import type { DeskItem } from '../../../questions/wire/desk.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { Scale } from './pictures.tsx'

interface ItemFiguresProps {
  readonly analysis: ItemAnalysis
  readonly item: DeskItem
  /** Of the item: BCP 47. */
  readonly language: string
  readonly words: Teaching
}

/** All that may be said of one item, in words and as pictures. */
export function ItemFigures({ analysis, item, language, words }: ItemFiguresProps): VNode {
  const say = words.results.analysis
  if (analysis.detail === 'totals') return <p class="hint">{say.few(analysis.shown, LEAST.counts)}</p>
  const { correct, answered, shown } = analysis
  return (
    <>
      <p>
        <b>{words.overview.got(correct, shown)}</b>{' '}
        {answered < shown && <span class="hint">{words.overview.leftOut(shown - answered)}</span>}
      </p>
      {analysis.detail !== 'counts' && (
        <details class="figures">
          <summary>{words.overview.sure}</summary>
          <p>{say.facility(analysis.facility.value, analysis.facility.low, analysis.facility.high)}</p>
          <Scale estimate={analysis.facility} from={0} to={1} />
          <Discrimination analysis={analysis} words={words} />
        </details>
      )}
      {analysis.paired && <Paired paired={analysis.paired} item={item} language={language} words={words} />}
    </>
  )
}

interface DiscriminationProps {
  readonly analysis: Extract<ItemAnalysis, { readonly detail: 'facility' | 'full' }>
  readonly words: Teaching
}

/**
 * Whether those who know more get it right more often. A direction is only called one where the whole interval lies on
 * its side.
 */
function Discrimination({ analysis: { discrimination }, words: { results } }: DiscriminationProps): VNode | null {
  const say = results.analysis
  if (discrimination === undefined) return null
  if (typeof discrimination === 'string') return <p>{say.direction[discrimination]}</p>
  const { value, low, high } = discrimination
  const verdict = low > 0 ? say.direction.positive : high < 0 ? say.direction.negative : say.unclear
  return (
    <>
      <p>
        {verdict} {say.discrimination(value, low, high)}
      </p>
      <Scale estimate={discrimination} from={-1} to={1} />
    </>
  )
}

interface PairedProps {
  readonly paired: NonNullable<ItemCounts['paired']>
  readonly item: DeskItem
  readonly language: string
  readonly words: Teaching
}

/** For each left side, how many gave it each right one. */
function Paired({ paired, item, language, words: { results } }: PairedProps): VNode {
  return (
    <dl class="paired" {...inLanguage(language)}>
      {paired.map((counts, left) => (
        <div key={left}>
          <dt>{item.left?.[left]}</dt>
          <dd>{counts.map((n, right) => results.analysis.paired(item.right?.[right] ?? '', n)).join(' · ')}</dd>
        </div>
      ))}
    </dl>
  )
}
