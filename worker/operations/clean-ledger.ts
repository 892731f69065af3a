import { fits } from '../../questions/text/measure.ts'
import { plainText } from '../../questions/wire/plain-text.ts'
import { isRecord } from '../../questions/wire/record.ts'
import { DRAWN_LIMITS, LEDGER_LIMITS } from '../limits.ts'
import { done, invalid, type Outcome } from './outcome.ts'

/** What turns direction or cannot be seen, in a text that has lines. */
const UNSEEN = /(?![\n\r\t])[\p{Cc}\p{Bidi_Control}\ufeff]/gu

/**
 * A stranger's ledger as it is looked at: measured first, then cleaned like any text that others read.
 *
 * In a source's own text each character that goes leaves a space behind: evidence is counted in its characters.
 */
export function cleanLedger(input: unknown): Outcome<unknown> {
  if (!fits(input, LEDGER_LIMITS)) return invalid('ledger', 'This is more than a topic may hold.')
  const long = tooMany(input)
  if (long !== undefined) return invalid(`ledger.${long}`, `A topic has at most ${LEDGER_LIMITS[long]} ${long}.`)
  if (textsIn(input).some((text) => new TextEncoder().encode(text).length > LEDGER_LIMITS.textBytes))
    return invalid('ledger.sources', `A text has at most ${LEDGER_LIMITS.textBytes / 1024} KiB.`)
  return done(cleaned(input, ''))
}

/** Whether items may be drawn of a stranger's ledger here; counted before anything else of it is looked at. */
export function mayBeDrawn(input: unknown): boolean {
  const { facts, claims } = countsOf(input)
  return facts <= DRAWN_LIMITS.facts && claims <= DRAWN_LIMITS.claims
}

function countsOf(input: unknown) {
  const facts = listIn(input, 'facts')
  const claims = facts.reduce<number>((sum, fact) => sum + listIn(fact, 'claims').length, 0)
  return { sources: countIn(input, 'sources'), facts: facts.length, claims }
}

function tooMany(input: unknown): 'sources' | 'facts' | 'claims' | undefined {
  const counts = countsOf(input)
  return (['sources', 'facts', 'claims'] as const).find((name) => counts[name] > LEDGER_LIMITS[name])
}

const memberOf = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined)

function listIn(value: unknown, name: string): readonly unknown[] {
  const found = memberOf(value, name)
  return Array.isArray(found) ? found : []
}

function textsIn(input: unknown): readonly string[] {
  const sources = memberOf(input, 'sources')
  if (typeof sources !== 'object' || sources === null) return []
  return Object.values(sources).flatMap((source: unknown) => {
    const text = memberOf(source, 'text')
    return typeof text === 'string' ? [text] : []
  })
}

/** How many entries a list or an object has. */
function countIn(value: unknown, name: string): number {
  const found = memberOf(value, name)
  return typeof found === 'object' && found !== null ? Object.keys(found).length : 0
}

/** What is clean is kept as it is: of most ledgers nothing is copied. */
function cleaned(value: unknown, key: string): unknown {
  if (typeof value === 'string') return key === 'text' ? value.toWellFormed().replace(UNSEEN, ' ') : plainText(value)
  if (Array.isArray(value)) {
    const clean = value.map((one: unknown) => cleaned(one, key))
    return clean.every((one, i) => one === value[i]) ? value : clean
  }
  if (!isRecord(value)) return value
  const changed: [string, unknown][] = []
  for (const name in value) {
    const own = value[name]
    const clean = cleaned(own, name)
    if (clean !== own) changed.push([name, clean])
  }
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) }
}
