import type { Claim, Fact, Source } from '../ledger.ts'
import { asPreciselyAs } from '../values/figures.ts'
import { possibilitiesOf } from '../values/possibilities.ts'
import { dimensionOf, measureOf, unitName } from '../values/units.ts'
import { labelsByOwner } from './owners.ts'
import { optionText } from './says.ts'
import type { Voice } from './standing.ts'
import type { Topic } from './topic.ts'

/**
 * A value in a sentence of ours, as its source writes it; of a count without what is counted, which the question names.
 */
export function valueInSentence(claim: Pick<Claim, 'value' | 'written'>, fact: Fact, topic: Topic): string {
  return claim.written ?? optionText(claim.value, fact, topic)
}

/** The figure of a value in another unit than its fact's, in the fact's: "about 29 km" for 18 miles. */
export function converted({ value }: Pick<Claim, 'value'>, fact: Fact, topic: Topic): string | undefined {
  const [own, wanted] = ['unit' in value ? unitName(value.unit ?? '') : '', unitName(fact.unit ?? '')]
  const figure = 'is' in value ? value.is : 'about' in value ? value.about : undefined
  const [from, to] = [measureOf(own), measureOf(wanted)]
  if (figure === undefined || !from || !to || own === wanted || dimensionOf(own) !== dimensionOf(wanted))
    return undefined
  const n = (figure * from.factor) / to.factor
  const near = asPreciselyAs(figure, n)
  return topic.say(near === n ? { is: n } : { about: near }, fact)
}

/** The same in a sentence, with ours beside it where the units differ: "18 miles (about 29 km)". */
export function valueTold(claim: Claim, fact: Fact, topic: Topic): string {
  const own = converted(claim, fact, topic)
  const said = valueInSentence(claim, fact, topic)
  return own === undefined ? said : `${said} (${own})`
}

/** What some say of a fact in one way: sources, or somebody in them. */
export interface Telling {
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
  /** Whose it is; none where the sources say it themselves. */
  readonly who: string | undefined
  /** As they are named before a verb. */
  readonly labels: readonly string[]
  readonly value: string
}

/** What each says, those together that say it in the same way. */
export function tellings(voices: readonly Voice[], fact: Fact, topic: Topic): readonly Telling[] {
  const told = voices.flatMap(({ source, says, claim, claims }) =>
    (says ? [claim] : claims).map((one) => ({ source, claim: one, value: valueTold(one, fact, topic) })),
  )
  // The same countries in another order, or one of them by another name, are the same list.
  const listed = ({ value }: Claim, said: string) =>
    'names' in value && !fact.spelling ? possibilitiesOf(value, fact, topic.canon) : said
  const groups = Map.groupBy(told, ({ claim, value }) => JSON.stringify([claim.saidBy?.who, listed(claim, value)]))
  return [...groups.values()].map((all): Telling => {
    const sources = [...new Set(all.map(({ source }) => source))]
    const labels = labelsByOwner(sources, topic)
    const who = all[0]?.claim.saidBy?.who
    return {
      claims: all.map(({ claim }) => claim),
      sources,
      who,
      labels: who === undefined ? labels : [topic.phrases.speakerIn(who, topic.phrases.list(labels))],
      value: all[0]?.value ?? '',
    }
  })
}
