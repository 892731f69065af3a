import type { Claim, Fact, Source } from '../ledger.ts'
import { standsIn } from '../text/normal-form.ts'
import { asPreciselyAs } from '../values/figures.ts'
import { possibilitiesOf } from '../values/possibilities.ts'
import { singleFigure } from '../values/quantity.ts'
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
  const figure = singleFigure(value)
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

/** Somebody who has no name: "the council", "the trust's accounts". */
export const isUnnamed = (who: string): boolean =>
  /^\p{Ll}/u.test(who) || /^(?:(?:the|an?|les?|la|une?|des|du)\s|l['’])/i.test(who)

/** Whether a value is told as its source has it: a wording of ours is not put in quotation marks. */
export const isInItsWords = (value: string, { written, words, quoted }: Claim): boolean =>
  value === written || [...words, ...(quoted?.words ?? [])].some((fragment) => standsIn(value, fragment))

/**
 * What a claim says in a sentence that begins with its source: the words of a text in quotation marks; whoever says it
 * and is no subject comes behind it, so that the verb is the source's.
 */
export function heardValue(claim: Claim, fact: Fact, topic: Topic): string {
  const who = claim.saidBy?.who
  const own = valueTold(claim, fact, topic)
  const told = fact.type === 'text' && isInItsWords(own, claim) ? topic.phrases.quoted(own) : own
  return who !== undefined && topic.phrases.comesBehind(who) ? topic.phrases.attributed(told, who) : told
}

/** Who speaks in a source, as one is named before a verb. */
export function speakingIn(claim: Claim, fact: Fact, label: string, topic: Topic): string {
  const who = whoTells(claim, fact, topic)
  return who === undefined ? label : topic.phrases.speakerIn(who, label)
}

/** "Ada Brunn, in the Post, says Ada Brunn": who is the answer does not give it. */
function whoTells({ saidBy, value }: Claim, fact: Fact, topic: Topic): string | undefined {
  const who = saidBy?.who
  const isTold = who !== undefined && optionText(value, fact, topic) !== who && !topic.phrases.comesBehind(who)
  return isTold ? who : undefined
}

/** What some say of a fact in one way: sources, or somebody in them. */
export interface Telling {
  readonly claims: readonly [Claim, ...Claim[]]
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
  return [...groups.values()].flatMap(([first, ...rest]): readonly Telling[] => {
    if (!first) return []
    const { claim, source } = first
    const sources = [...new Set([source, ...rest.map((one) => one.source)])]
    const labels = labelsByOwner(sources, topic)
    const who = claim.saidBy?.who
    return [
      {
        claims: [claim, ...rest.map((one) => one.claim)],
        sources,
        who,
        labels:
          whoTells(claim, fact, topic) === undefined
            ? labels
            : [speakingIn(claim, fact, topic.phrases.list(labels), topic)],
        value: heardValue(claim, fact, topic),
      },
    ]
  })
}
