import { postedTexts } from '../facts/posted-texts.ts'
import { optionText } from '../facts/says.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Provenance } from '../item.ts'
import type { Value } from '../ledger-value.ts'
import { type Random, shuffled } from '../random.ts'
import { asPreciselyAs, significantDigits } from '../values/figures.ts'
import { singleFigure } from '../values/quantity.ts'
import { dimensionOf, measureOf, unitName } from '../values/units.ts'
import { present } from '../wire/present.ts'
import { harmIn } from './harm.ts'
import { type Believed, byRule, type DistractorOrigin, nearTheKey, ofItsRelation, writtenFor } from './origins.ts'
import { isUnsupported } from './unsupported.ts'

/** A wrong answer that is proven wrong, and knows where it comes from. */
interface Distractor {
  readonly value: Value
  readonly text: string
  readonly origin: DistractorOrigin
  readonly provenance: Provenance
  readonly why: string
  /** Its place among those written for the fact. */
  readonly place?: number
}

/** How far a distracting figure may be from the key: a fifth to five times (check 2); beside 0, at most 10. */
export const SCALE = { least: 0.2, most: 5, besideZero: 10 } as const

/** From the ledger, and with those made by a rule. More make no better choice, only a slower one. */
const MOST = { found: 12, all: 16 } as const

/**
 * Wrong answers to a fact, the plausible first: those written in the ledger; what a reader could mix up with it; what
 * answers the same question about somebody else; for numbers and dates alone, near values made by a rule. No source
 * supports one, none is said twice, none says of anybody what the ledger forbids.
 *
 * @param key The value that they stand beside; theirs are written in its form.
 */
export function distractorsFor(
  key: Value,
  assessment: Assessment,
  stem: string,
  topic: Topic,
  random: Random,
): readonly Distractor[] {
  const found = new Map<string, Distractor>()
  const add = (believed: Believed, most: number) => {
    if (found.size >= most) return
    const proven = provenWrong(believed, key, assessment, stem, topic, (text) => found.has(text))
    if (proven) found.set(proven.text, { ...proven, ...(believed.origin === 'written' ? { place: found.size } : {}) })
  }
  for (const one of writtenFor(assessment)) add(one, MOST.found)
  for (const one of shuffled(nearTheKey(assessment, topic), random)) add(one, MOST.found)
  for (const one of shuffled(ofItsRelation(assessment, topic), random)) add(one, MOST.found)
  for (const one of shuffled(byRule(key, assessment, topic, random), random)) add(one, MOST.all)
  return [...found.values()]
}

/**
 * A value that may be believed, in the form of the key that it stands beside.
 *
 * @returns `undefined` where it is not proven wrong, could not be taken for the key, says what the ledger forbids, or
 * is known already.
 */
export function provenWrong(
  { value: raw, origin, provenance, why }: Believed,
  key: Value,
  assessment: Assessment,
  stem: string,
  topic: Topic,
  isKnown: (text: string) => boolean,
): Distractor | undefined {
  const { fact } = assessment
  const value = inFormOf(key, raw, fact.unit ?? '')
  // What somebody wrote is of the form and size that they meant.
  if (origin !== 'written' && !(isOfForm(value, key) && inScale(value, key))) return undefined
  // An assistant gives any figure of the texts; whoever writes a ledger has read what they wrote.
  if (!isAsRound(value, key) && (origin !== 'written' || postedTexts(topic).length > 0)) return undefined
  const text = optionText(value, fact, topic)
  if (isBrokenUp(value, raw, key)) return undefined
  if (isKnown(text) || harmIn(text, stem, topic.ledger) || !isUnsupported(value, assessment, topic)) return undefined
  return { value, text, origin, provenance, why: why ?? topic.phrases.nobodySays(topic.say(value, fact)) }
}

/**
 * A figure written as the key is: beside "about 30 families", 98 people are "about 98 families", and beside 110,000
 * square metres 4 hectares are 40,000.
 */
function inFormOf(key: Value, value: Value, factUnit: string): Value {
  const figure = singleFigure(value)
  if (figure === undefined) return value
  const scale = scaleBetween(unitOf(value) ?? factUnit, unitOf(key) ?? factUnit)
  const n = scale === 1 ? figure : asPreciselyAs(figure, figure * scale)
  const unit = 'unit' in key && key.unit ? { unit: key.unit } : {}
  if ('about' in key) return { about: n, ...unit }
  return 'is' in key ? { is: n, ...present({ within: key.within }), ...unit } : value
}

/** Beside 6 months seven weeks would be 1.6 months, which nobody says. */
function isBrokenUp(value: Value, raw: Value, key: Value): boolean {
  const [own, its] = [singleFigure(value), singleFigure(key)]
  if (own === undefined || its === undefined || unitOf(raw) === unitOf(value)) return false
  return Number.isInteger(its) && !Number.isInteger(own)
}

export const isRound = (n: number): boolean =>
  Math.abs(n) < 100 ? n % 5 === 0 : significantDigits(n) <= 2 || n % 50 === 0

const unitOf = (value: Value): string | undefined => ('unit' in value ? value.unit : undefined)

/** How many of one unit another holds; 1 where they do not measure the same. */
function scaleBetween(from: string, to: string): number {
  if (from === to || dimensionOf(unitName(from)) !== dimensionOf(unitName(to))) return 1
  const factor = (measureOf(from)?.factor ?? 1) / (measureOf(to)?.factor ?? 1)
  return Number(factor.toPrecision(12))
}

/** A bound beside a bound, a day beside a day. */
function isOfForm(value: Value, key: Value): boolean {
  const form = (v: Value) => Object.keys(v).filter((part) => part !== 'unit' && part !== 'within' && part !== 'words')
  return 'names' in key || form(value).join() === form(key).join()
}

/** Beside "about 40" nobody says "about 11". */
function isAsRound(value: Value, key: Value): boolean {
  if (!('about' in key && 'about' in value)) return true
  return !isRound(key.about) || isRound(value.about)
}

function inScale(value: Value, key: Value): boolean {
  const size = (v: Value) => ('from' in v ? v.from : singleFigure(v))
  const [a, b] = [size(value), size(key)]
  if (a === undefined || b === undefined) return true
  // Nothing is a multiple of nothing: beside 0 stand small figures.
  if (b === 0) return Math.abs(a) <= SCALE.besideZero
  return a / b >= SCALE.least && a / b <= SCALE.most
}
