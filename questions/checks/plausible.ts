import { SCALE } from '../distractors/candidates.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import type { Ledger } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { standsIn } from '../text/normal-form.ts'
import { extentOf, isPlainDate, spansOf } from '../values/date.ts'
import { dimensionOf } from '../values/units.ts'
import { type Check, check, choosesValue, distractorsOf, keysOf } from './check.ts'
import { sizeOf, spreadOf } from './spread.ts'

/**
 * Beyond the sources' own dates, a neighbour of the key is as plausible as any: so many of its own length, years beside
 * a year and days beside a day. Without that the earliest date of a ledger could only be asked beside later ones, and
 * would give itself away.
 */
const NEIGHBOURS = 10
/** Somebody who writes a question chooses more freely than a rule does. */
const FREE_NEIGHBOURS = 50

/** Rule 2: a wrong option is of the key's type and could be true for all that one sees. */
export const plausibleChecks: readonly Check[] = [
  check({
    id: 'plausible-options',
    number: 2,
    level: 'B',
    rule: 'Wrong options are of the key’s type and of plausible size, date or name.',
    binds: choosesValue,
    find: (item, { topic }) => {
      const key = keysOf(item)[0]?.value
      if (key === undefined) return undefined
      const unit = topic?.assessmentOf(item.facts[0] ?? '')?.fact.unit ?? ''
      return distractorsOf(item).find((option) => isFarFetched(option, key, unit, item, topic))?.text
    },
  }),
  check({
    id: 'unknown-name',
    number: 2,
    level: 'W',
    rule: 'A name that no source has may be too easy to rule out.',
    needs: ['topic'],
    binds: choosesValue,
    find: (item, { topic }) =>
      distractorsOf(item).find(
        ({ value, provenance }) =>
          value !== undefined && 'name' in value && provenance.from === 'rule' && !isKnown(value.name, item, topic),
      )?.text,
  }),
]

function isFarFetched(option: Option, key: Value, unit: string, item: Item, topic: Topic | undefined): boolean {
  const { value, provenance } = option
  // What somebody wrote for this very question is plausible by that.
  if (value === undefined || provenance.from === 'ledger') return false
  if (typeName(value) !== typeName(key)) return true
  if ('date' in value && 'date' in key)
    return (
      topic !== undefined &&
      isOutOfTime(value.date, key.date, topic.ledger, item.elsewhere ? FREE_NEIGHBOURS : NEIGHBOURS)
    )
  if (typeName(value) === 'quantity') return isOutOfScale(value, key, unit, topic?.ledger)
  return topic !== undefined && 'name' in value && provenance.from === 'rule' && isAnotherKind(value.name, item, topic)
}

const typeName = (value: Value): string =>
  ['date', 'name', 'names', 'text', 'before', 'after'].find((type) => type in value) ?? 'quantity'

/** Beyond a fifth and five times the key, and beyond every figure that a source gives for the same thing. */
function isOutOfScale(value: Value, key: Value, unit: string, ledger: Ledger | undefined): boolean {
  const [a, b] = [sizeOf(value), sizeOf(key)]
  if (a === undefined || b === undefined || b === 0) return false
  if (a / b >= SCALE.least && a / b <= SCALE.most) return false
  const [least, most] = (ledger && spreadOf(ledger).figures.get(dimensionOf(unit))) ?? [b, b]
  return a < least || a > most
}

function isOutOfTime(date: string, key: string, ledger: Ledger, neighbours: number): boolean {
  const spans = spansOf(date)
  const own = spansOf(key)
  if (!spans || !own) return false
  const [start, end] = extentOf(spans)
  const [first, last] = extentOf(own)
  const near = neighbours * (isPlainDate(key) && key.length > 10 ? 60 : last - first)
  const [earliest, latest] = spreadOf(ledger).dates ?? [first, last]
  return end <= Math.min(first - near, earliest) || start >= Math.max(last + near, latest)
}

/** A name that the ledger gives for other things alone: a place among persons, a person among employers. */
function isAnotherKind(name: string, item: Item, { ledger, assessmentOf, canon }: Topic): boolean {
  const asked = assessmentOf(item.facts[0] ?? '')?.fact
  const answers = (value: Value) =>
    ('name' in value && canon(value.name) === canon(name)) ||
    ('names' in value && value.names.some((one) => canon(one) === canon(name)))
  const units = ledger.facts.flatMap(({ unit, claims }) => (claims.some(({ value }) => answers(value)) ? [unit] : []))
  const isKind = ledger.facts.filter(({ type, unit }) => type === 'name' && unit === asked?.unit).length > 1
  return isKind && units.length > 0 && !units.includes(asked?.unit)
}

/** A name that the ledger or one of its sources has. */
function isKnown(name: string, item: Item, { ledger, texts, canon }: Topic): boolean {
  const named = ledger.facts.some(
    ({ claims, about, statement, ask }) =>
      claims.some(
        ({ value, saidBy, words }) =>
          ('name' in value && canon(value.name) === canon(name)) ||
          ('names' in value && value.names.some((one) => canon(one) === canon(name))) ||
          [saidBy?.who ?? '', saidBy?.via ?? '', ...words].some((said) => standsIn(name, said)),
      ) || [about, statement, ...ask].some((text) => standsIn(name, text)),
  )
  return named || standsIn(name, item.stem) || [...texts.values()].some((text) => standsIn(name, text.whole))
}
