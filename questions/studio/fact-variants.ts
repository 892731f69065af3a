import type { Fact, Ledger } from '../ledger.ts'
import { type Canon, canonOf, meet, type Possibilities, possibilitiesOf } from '../values/possibilities.ts'
import { figuresOf } from '../values/quantity.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import type { DraftReason, Mend, ReasonCode } from './judged.ts'
import { statementFromAsk } from './made-statements.ts'
import { modalityIn } from './modality.ts'
import { contentStems } from './stems.ts'

/** A fact with something less, or told as it is asked, and what was done to it. */
export interface FactVariant {
  readonly fact: Fact
  readonly written: WrittenFact
  readonly mended: ReadonlySet<Mend>
}

/** Leave a claim open, and do not speak against it. */
export const OPEN: ReadonlySet<ReasonCode> = new Set([
  'words-missing',
  'other-words',
  'other-question',
  'said-by-somebody',
  'no-speaker',
  'bare-number',
  'denied',
  'negated',
  'other-event',
])

/** Speak against the value or who says it, however it is asked for. */
const OF_VALUE: ReadonlySet<ReasonCode> = new Set([
  'value-not-there',
  'value-altered',
  'hedge-lost',
  'other-unit',
  'year',
  'list-cut',
  'says-other-value',
  'other-speaker',
  'no-speaker',
  'said-by-somebody',
  'sum',
  'parts',
  'derived',
])

/**
 * What a fact would be without what it does not need: one of its questions, a claim of the same answer that says it
 * less well, a mood that its sentence does not have; or with the statement that one of its questions makes.
 */
export function variantsOf(
  fact: Fact,
  written: WrittenFact,
  reasons: readonly DraftReason[],
  ledger: Pick<Ledger, 'language' | 'aliases'>,
  sentence: string,
): readonly FactVariant[] {
  const { language } = ledger
  const claimed = withoutClaims({ fact, written, mended: new Set() }, reasons, canonOf(ledger))
  const whole = withoutMood(claimed, reasons, language)
  const isLeft = ({ claim }: DraftReason) => whole.written.claims === written.claims || claim === undefined
  if (reasons.some((reason) => OF_VALUE.has(reason.code) && isLeft(reason))) return []
  const asks = [written.ask ?? []].flat()
  const alone = asks.length > 1 ? asks.map((_, i) => withAsk(whole, i)) : []
  const first = new Set(contentStems(sentence, language))
  const told = asks.flatMap((ask, i) => {
    const says = statementFromAsk(ask, written.says, language)
    // Of another claim's question it would say what nobody says.
    const kept = contentStems(ask, language).every((stem) => first.has(stem)) ? [whole] : []
    return says === undefined
      ? []
      : [...kept, ...(asks.length > kept.length ? [withAsk(whole, i)] : [])].map((one) => withSays(one, says))
  })
  return [...(whole.mended.size > 0 ? [whole] : []), ...alone, ...told]
}

/** From so many times the other on, a figure with room for the other means another. */
const FAR = 1.5

/** Claims that say it less well, where another claim that says it as exactly has nothing against it. */
export function withoutClaims(one: FactVariant, reasons: readonly DraftReason[], canon: Canon): FactVariant {
  const { fact, written } = one
  const against = (i: number) => reasons.filter(({ claim }) => claim === i)
  const isHeld = (i: number) => against(i).length === 0
  const says = fact.claims.map(({ value }) => possibilitiesOf(value, fact, canon))
  // What says less than the claim that is left out would let through what that one rules out.
  const isWithin = (one: Possibilities, i: number) => {
    const other = says[i]
    const both = other && isHeld(i) ? meet(one, other) : undefined
    return both !== undefined && JSON.stringify(both) === JSON.stringify(other)
  }
  // "A little over 400" has room for 1,140, and means another sum.
  const figureOf = (i: number) => figuresOf(fact.claims[i]?.value ?? { text: '' })[0] ?? 0
  const isFar = (i: number, k: number) => figureOf(i) > FAR * figureOf(k) || figureOf(k) > FAR * figureOf(i)
  const isLess = (i: number) => {
    const own = says[i]
    const isOpen = !isHeld(i) && against(i).every(({ code }) => OPEN.has(code))
    return isOpen && own !== undefined && says.some((_, other) => isWithin(own, other) && !isFar(i, other))
  }
  const left = fact.claims.flatMap((_, i) => (isLess(i) ? [] : [i]))
  if (left.length === fact.claims.length || fact.claims.length !== written.claims.length) return one
  const pick = <T>(list: readonly T[]): T[] => list.filter((_, i) => left.includes(i))
  const [first = 0] = left
  const value = written.claims[first]?.[fact.claims[first]?.source ?? '']
  // The statement has the value of the first claim.
  const told = first === 0 || typeof value !== 'string' ? written.says : saysWith(written.says, value)
  return {
    fact: { ...fact, says: told, claims: pick(fact.claims) },
    written: { ...written, says: told, claims: pick(written.claims) },
    mended: new Set([...one.mended, 'claims']),
  }
}

const saysWith = (says: string, value: string): string => says.replace(/\{[^{}]*\}/, () => `{${value}}`)

/** Told as it is, where neither the sentence nor the fact's own words plan or estimate it. */
function withoutMood(one: FactVariant, reasons: readonly DraftReason[], language: string): FactVariant {
  const { unsure, maybe } = modalityIn([one.written.says, ...[one.written.ask ?? []].flat()], language)
  if ((unsure ?? maybe) !== undefined) return one
  if (!reasons.some(({ code, words }) => code === 'maybe' && words === undefined)) return one
  const { mood: _, ...written } = one.written
  return { fact: { ...one.fact, mood: 'outcome' }, written, mended: new Set([...one.mended, 'mood']) }
}

function withAsk(one: FactVariant, i: number): FactVariant {
  const ask = [one.written.ask ?? []].flat().slice(i, i + 1)
  return {
    fact: { ...one.fact, ask: one.fact.ask.slice(i, i + 1) },
    written: { ...one.written, ask },
    mended: new Set([...one.mended, 'wordings']),
  }
}

const withSays = (one: FactVariant, says: string): FactVariant => ({
  ...one,
  written: { ...one.written, says },
  mended: new Set([...one.mended, 'wordings']),
})
