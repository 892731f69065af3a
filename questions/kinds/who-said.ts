import { drawDistractors } from '../distractors/draw.ts'
import { DISTRACTORS } from '../distractors/options.ts'
import type { DistractorOrigin } from '../distractors/origins.ts'
import { explainSpeaker, namesSpeaker } from '../facts/explanation.ts'
import { clauseOf, saysOf } from '../facts/says.ts'
import { speakerSort } from '../facts/speakers.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import type { Claim, Fact } from '../ledger.ts'
import type { Random } from '../random.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import { meet, possibilitiesOf } from '../values/possibilities.ts'
import { askedFacts, basics, type ItemKind, type Slot, shuffledOptions } from './kind.ts'

/** Who says so, among people who could have: persons among persons, bodies among bodies. */
export const whoSaid: ItemKind = {
  keyedOn: 'speaker',
  demand: 0.3,
  slots: (topic) => {
    const quoted = quotesIn(topic)
    return askedFacts(topic).flatMap((assessment) => slots(assessment, quoted, topic))
  },
}

/** One thing that somebody is quoted on. */
interface Quote {
  readonly who: string
  readonly fact: Fact
  readonly claim: Claim
}

function quotesIn({ ledger }: Topic): readonly Quote[] {
  return ledger.facts.flatMap((fact) =>
    fact.claims.flatMap((claim) => (claim.saidBy ? [{ who: claim.saidBy.who, fact, claim }] : [])),
  )
}

/** One for each speaker on a fact whose sentence does not name the speaker. */
function slots(assessment: Assessment, quotes: readonly Quote[], topic: Topic): readonly Slot[] {
  const { fact } = assessment
  const own = Map.groupBy(
    quotes.filter((quote) => quote.fact === fact),
    ({ who }) => who,
  )
  return [...own.values()].flatMap(([quote], i) => {
    if (!quote || !isTheirsAlone(quote, topic)) return []
    const says = saysOf(fact, quote.claim, topic)
    if (namesSpeaker(says, quote.who) || isKin(quote.who, says)) return []
    const id = `${fact.id}-who-said-${i + 1}`
    return [{ id, draw: (random: Random) => draw(id, says, quote, assessment, quotes, topic, random) }]
  })
}

/** Nobody else gives this value, nor a source in its own voice. */
function isTheirsAlone({ who, fact, claim }: Quote, { canon }: Topic): boolean {
  const says = possibilitiesOf(claim.value, fact, canon)
  return fact.claims.every(
    (other) => other.saidBy?.who === who || !meet(possibilitiesOf(other.value, fact, canon), says),
  )
}

function draw(
  id: string,
  says: string,
  quote: Quote,
  assessment: Assessment,
  quotes: readonly Quote[],
  topic: Topic,
  random: Random,
): Item | undefined {
  const { phrases } = topic
  const { who } = quote
  const stem = phrases.whoSaid(clauseOf(says, topic))
  const key: Option = { text: phrases.sentence(who), provenance: { from: 'key' } }
  const others = [...Map.groupBy(quotes, (one) => one.who).values()].flatMap((said) =>
    couldHaveSaid(said, quote, stem, topic),
  )
  const fits = (a: Option, b: Option) => !isKin(a.text, b.text)
  const drawn = drawDistractors<Option & { readonly origin?: DistractorOrigin }>(key, others, {
    count: DISTRACTORS,
    stem,
    fits,
    random,
  })
  if (drawn.length < DISTRACTORS) return undefined
  return {
    ...basics('who-said', assessment, 0, topic),
    id,
    shape: 'one',
    stem,
    ...shuffledOptions(
      key,
      drawn.map(({ origin: _, ...option }) => option),
      random,
    ),
    keyText: key.text,
    ...explainSpeaker(quote.claim, assessment, topic),
  }
}

/** Another speaker of the same sort: who says something else of the same is the likeliest, then who is quoted in the same source. */
function couldHaveSaid(
  said: readonly Quote[],
  { who, fact, claim }: Quote,
  stem: string,
  topic: Topic,
): readonly (Option & { readonly origin: DistractorOrigin })[] {
  const [first] = said
  if (!first || first.who === who || isKin(who, first.who) || isKin(first.who, stem)) return []
  if (speakerSort(first.who, topic) !== speakerSort(who, topic)) return []
  if (fact.avoid.map(normalForm).includes(normalForm(first.who))) return []
  const rival = said.find((one) => one.fact === fact)
  if (rival && meet(...bothOf(rival.claim, claim, fact, topic))) return []
  const beside = said.filter((one) => one.claim.source === claim.source)
  const near = beside.find((one) => one.fact.core) ?? beside[0]
  const shown = rival ?? near ?? first
  return [
    {
      text: topic.phrases.sentence(first.who),
      provenance: { from: 'fact', fact: shown.fact.id },
      origin: rival ? 'near the key' : near ? 'of its relation' : 'by rule',
      why: topic.phrases.saysInstead(first.who, clauseOf(saysOf(shown.fact, shown.claim, topic), topic)),
    },
  ]
}

const bothOf = (a: Claim, b: Claim, fact: Fact, { canon }: Topic) =>
  [possibilitiesOf(a.value, fact, canon), possibilitiesOf(b.value, fact, canon)] as const

/** Two names for people or bodies that share a word of substance may be one: "Assad’s regime", "Bashar al-Assad". */
function isKin(a: string, b: string): boolean {
  const words = (name: string) =>
    wordsOf(name)
      .map((word) => word.replace(/'s$/, ''))
      .filter((word) => word.length > 4)
  return words(a).some((word) => words(b).includes(word))
}
