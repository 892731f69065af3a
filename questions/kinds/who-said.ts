import { drawDistractors } from '../distractors/draw.ts'
import { DISTRACTORS } from '../distractors/options.ts'
import type { DistractorOrigin } from '../distractors/origins.ts'
import { explainSpeaker } from '../facts/explanation.ts'
import { clauseOf, fitsStatement, namesSpeaker, saysOf } from '../facts/says.ts'
import { speakerSort } from '../facts/speakers.ts'
import type { Assessment } from '../facts/standing.ts'
import { shortLabel, type Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import type { Claim, Fact } from '../ledger.ts'
import type { Random } from '../random.ts'
import { normalForm } from '../text/normal-form.ts'
import { meet, possibilitiesOf } from '../values/possibilities.ts'
import type { PostedItem } from '../wire/posted-item.ts'
import { areKin } from './kin.ts'
import { askedBy, askedFacts, basics, type ItemKind, inPostedOrder, shuffledOptions } from './kind.ts'
import { clauseOfQuote, fitOf, type Quote, type Quoted, quotedIn, tellingOf } from './quotes.ts'

/** Who says so, among people who could have: persons among persons, bodies among bodies. */
export const whoSaid: ItemKind = {
  keyedOn: 'speaker',
  demand: 0.3,
  slots: (topic) =>
    askedFacts(topic).flatMap((assessment) =>
      sayingsOf(assessment, topic).map((saying) => ({ id: saying.id, draw: (random) => draw(saying, topic, random) })),
    ),
  restore,
}

/** One thing that somebody says, as it can be asked. */
interface Saying {
  readonly id: string
  readonly says: string
  readonly quote: Quote
  readonly assessment: Assessment
}

/** One for each speaker on a fact whose sentence does not name the speaker. */
function sayingsOf(assessment: Assessment, topic: Topic): readonly Saying[] {
  const { fact } = assessment
  const speakers = new Set(fact.claims.flatMap(({ saidBy }) => saidBy?.who ?? []))
  return [...speakers].flatMap((who, i) => {
    const claim = fact.claims.find(({ saidBy }) => saidBy?.who === who)
    if (!claim) return []
    const quote = { who, fact, claim }
    if (!isTheirsAlone(quote, topic) || !fitsStatement(claim, fact, topic)) return []
    const says = saysOf(fact, quote.claim, topic)
    if (namesSpeaker(says, who) || areKin(who, clauseOf(says, topic), topic.ledger.language)) return []
    return [{ id: `${fact.id}-who-said-${i + 1}`, says, quote, assessment }]
  })
}

/** Nobody else gives this value, nor a source in its own voice, in words of its own either. */
function isTheirsAlone({ who, fact, claim }: Quote, { canon }: Topic): boolean {
  const says = possibilitiesOf(claim.value, fact, canon)
  return fact.claims.every(
    (other) =>
      other.saidBy?.who === who ||
      (!meet(possibilitiesOf(other.value, fact, canon), says) &&
        (fact.type !== 'text' || fact.exclusive || other.saidBy)),
  )
}

type Speaker = Option & { readonly who: string; readonly origin?: DistractorOrigin }

/**
 * The question, who is right and who could have said it.
 *
 * @param isWanted Whom else is asked for, by the text of the option; everybody by default.
 */
function partsOf({ says, quote }: Saying, topic: Topic, isWanted: (text: string) => boolean = () => true) {
  const { phrases } = topic
  const stem = phrases.whoSaid(clauseOf(says, topic))
  const key: Speaker = { who: quote.who, text: phrases.sentence(quote.who), provenance: { from: 'key' } }
  const others: readonly Speaker[] = quotedIn(topic).flatMap((other) =>
    isWanted(phrases.sentence(other.who)) ? couldHaveSaid(other, quote, stem, topic) : [],
  )
  return { stem, key, others }
}

function draw(saying: Saying, topic: Topic, random: Random): Item | undefined {
  const { stem, key, others } = partsOf(saying, topic)
  const fits = (a: Speaker, b: Speaker) => !areKin(a.who, b.who, topic.ledger.language)
  const drawn = drawDistractors<Speaker>(key, others, {
    count: DISTRACTORS,
    stem,
    fits,
    random,
  })
  if (drawn.length < DISTRACTORS) return undefined
  return composed(saying, stem, shuffledOptions(key, drawn, random), topic)
}

function restore(posted: PostedItem, topic: Topic): Item | undefined {
  const assessment = askedBy(posted, topic)
  const { options = [], key = -1 } = posted
  const keyText = options[key]?.text
  const saying = (assessment ? sayingsOf(assessment, topic) : []).find(
    ({ quote }) => topic.phrases.sentence(quote.who) === keyText,
  )
  if (!saying || options.length <= DISTRACTORS) return undefined
  const chosen = new Set(options.map(({ text }) => text))
  const { stem, key: right, others } = partsOf(saying, topic, (text) => chosen.has(text))
  const all = inPostedOrder(options, [right, ...others])
  const areApart = all?.every((a, i) => all.slice(i + 1).every((b) => !areKin(a.who, b.who, topic.ledger.language)))
  return all && areApart ? composed(saying, stem, { options: all, key }, topic) : undefined
}

function composed(
  { id, quote, assessment }: Saying,
  stem: string,
  { options, key }: { readonly options: readonly Speaker[]; readonly key: number },
  topic: Topic,
): Item {
  return {
    ...basics('who-said', assessment, 0, topic),
    id,
    shape: 'one',
    stem,
    options: options.map(({ who: _, origin: __, ...option }) => option),
    key,
    keyText: options[key]?.text ?? '',
    ...explainSpeaker(quote.claim, assessment, topic),
  }
}

/**
 * Another speaker of the same sort: who says something else of the same is the likeliest, then who speaks of the same
 * matter, then who is quoted in the same source.
 */
function couldHaveSaid(other: Quoted, { who, fact, claim }: Quote, stem: string, topic: Topic): readonly Speaker[] {
  const [first] = other.quotes
  const isKin = (text: string) => areKin(other.who, text, topic.ledger.language)
  if (!first || other.who === who || isKin(who) || isKin(stem)) return []
  if (speakerSort(other.who, topic) !== speakerSort(who, topic)) return []
  if (fact.avoid.map(normalForm).includes(normalForm(other.who))) return []
  const rival = other.onFact.get(fact)
  if (rival && meet(...bothOf(rival.claim, claim, fact, topic))) return []
  const near = fact.matter === undefined ? undefined : other.onMatter.get(fact.matter)
  const isBeside = other.sources.has(claim.source)
  const shown = rival ?? near ?? first
  return [
    {
      who: other.who,
      text: topic.phrases.sentence(other.who),
      provenance: { from: 'fact', fact: shown.fact.id },
      origin: rival ? 'written' : near ? 'near the key' : isBeside ? 'of its relation' : 'by rule',
      why: whyNotThem(other, rival, near, topic),
    },
  ]
}

/**
 * What somebody says of the same; or what they are quoted on, and where: that helps more than that they said nothing of
 * this.
 */
function whyNotThem(other: Quoted, rival: Quote | undefined, near: Quote | undefined, topic: Topic) {
  const { phrases } = topic
  if (rival) return phrases.saysInstead(rival.who, clauseOfQuote(rival, topic))
  const nearFit = near && fitOf(near, topic)
  const telling = tellingOf(topic)(other)
  const behind = nearFit === 'behind the name' ? near : telling.behind
  const source = topic.ledger.sources.find(({ id }) => id === behind?.claim.source)
  if (behind && source) return phrases.saysBeside(other.who, clauseOfQuote(behind, topic), shortLabel(source))
  // A sentence that names the speaker stands by itself.
  const named = nearFit ? near : telling.short
  return named ? saysOf(named.fact, named.claim, topic) : phrases.speaksNotOf(other.who)
}

const bothOf = (a: Claim, b: Claim, fact: Fact, { canon }: Topic) =>
  [possibilitiesOf(a.value, fact, canon), possibilitiesOf(b.value, fact, canon)] as const
