import type { ComponentChildren, VNode } from 'preact'
import type { AnalysisFinding, Extreme, Misread } from '../../../questions/wire/analysis.ts'
import type { Desk } from '../../../questions/wire/desk.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { fractionOf } from './fraction.ts'

interface FindingListProps {
  readonly findings: readonly AnalysisFinding[]
  readonly desk: Desk
  readonly words: Teaching
}

/** What a teacher should look at, the gravest first. */
export function FindingList({ findings, desk, words }: FindingListProps): VNode {
  const say = words.results.findings
  const extremes = findings.filter(isExtreme)
  return (
    <>
      <h3>{say.title}</h3>
      {findings.length === 0 ? (
        <p class="hint">{say.none}</p>
      ) : (
        <ul class="findings">
          {findings.map(
            (finding, index) =>
              !isExtreme(finding) && (
                <li key={index} class={finding.is === 'key-in-doubt' ? 'notice' : undefined}>
                  <FindingView finding={finding} desk={desk} words={words} />
                </li>
              ),
          )}
          {EXTREMES.map((is) => (
            <ExtremeView key={is} is={is} extremes={extremes} desk={desk} words={words} />
          ))}
        </ul>
      )}
    </>
  )
}

/** Kinds whose options are values of facts, so that what the fact is about is what was taken. */
const VALUED = ['choice', 'cloze'] as const

const EXTREMES = ['too-hard', 'too-easy'] as const

const isExtreme = (finding: AnalysisFinding): finding is Extreme =>
  finding.is === 'too-hard' || finding.is === 'too-easy'

interface ExtremeViewProps {
  readonly is: Extreme['is']
  readonly extremes: readonly Extreme[]
  readonly desk: Desk
  readonly words: Teaching
}

/** The items that hardly anybody, or nearly everybody, gets right: one line for them all. */
function ExtremeView({ is, extremes, desk, words: { results } }: ExtremeViewProps): VNode | null {
  const numbers = extremes
    .filter((finding) => finding.is === is)
    .map(({ item }) => desk.items.findIndex(({ id }) => id === item) + 1)
  if (numbers.length === 0) return null
  return (
    <li>
      <b>{results.questions(numbers)}.</b> {results.findings[is]}
    </li>
  )
}

interface FindingViewProps {
  readonly finding: Exclude<AnalysisFinding, Extreme>
  readonly desk: Desk
  readonly words: Teaching
}

function FindingView({ finding, desk, words }: FindingViewProps): VNode {
  const { results } = words
  const say = results.findings
  const at = (item: string) => desk.items.findIndex(({ id }) => id === item)
  const option = (item: string, index: number) => desk.items[at(item)]?.options?.[index] ?? ''
  const about = (item: string, text: ComponentChildren) => (
    <>
      <b>{results.questions([at(item) + 1])}.</b> {text}
    </>
  )
  switch (finding.is) {
    case 'key-in-doubt': {
      if (finding.because === 'negative-discrimination') return about(finding.item, say.negative)
      const { better } = finding
      const taken = option(finding.item, finding.option)
      return about(finding.item, say.betterHalf(taken, better.option, better.key, better.attempts))
    }
    case 'misread': {
      const [first] = finding.items
      const taken = finding.items.flatMap(({ item, options }) => options.map((index) => option(item, index)))
      const values = [...new Set(taken)]
      const [asked, mistaken] = [desk.abouts[finding.asked], desk.abouts[finding.taken]]
      const isValue = VALUED.some((kind) => kind === desk.items[at(first?.item ?? '')]?.kind)
      if (isValue && asked !== undefined && mistaken !== undefined) {
        const share = shareInWords(finding, words)
        return about(first?.item ?? '', `${say.mistaken(values, share, mistaken, asked)} ${say.teach}`)
      }
      const whys = desk.items[at(first?.item ?? '')]?.whys
      return about(
        first?.item ?? '',
        <>
          {say.misread(values, finding.took, finding.shown, finding.share.value)}{' '}
          <bdi {...inLanguage(desk.language)}>{whys?.[first?.options[0] ?? -1]}</bdi> {say.teach}
        </>,
      )
    }
    case 'unchosen':
      return about(finding.item, say.unchosen(option(finding.item, finding.option)))
  }
}

/** How many took it: "two thirds (20 of 30)"; without a fraction where none is near. */
function shareInWords({ took, shown, share }: Misread, { results: { findings: say } }: Teaching): string {
  const fraction = fractionOf(share.value)
  if (fraction === undefined) return say.some(took, shown)
  const { name, exact } = fraction
  return say.fraction(say.fractions[name][exact ? 'exact' : 'about'], took, shown)
}
