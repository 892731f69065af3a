import { contentWords } from '../../languages/content-words.ts'
import type { Value } from '../../ledger-value.ts'
import { valueReads } from '../../reading/value.ts'
import { standsIn, wordsOf } from '../../text/normal-form.ts'
import type { WrittenTopic } from '../../wire/written-topic.ts'
import { MAX_WORDS } from '../evidence.ts'
import type { Pinned } from './pinner.ts'

/**
 * The words that a receipt shows of quotations: as they are where they are short; of a longer one a stretch of at most
 * seven words that has the whole value with what it counts, and begins and ends where a reader would; else its first
 * seven.
 */
export function evidenceWords(
  pins: readonly Extract<Pinned, { ok: true }>[],
  value: Value | undefined,
  { language, names }: Pick<WrittenTopic, 'language' | 'names'>,
): readonly string[] {
  const ledger = { language, aliases: names ?? NO_NAMES }
  return pins.flatMap(({ words }) => words.map((part) => shortened(part, value, ledger)))
}

/** One for all: what follows from a topic's names is worked out once for each that there is. */
const NO_NAMES = {}

/** What places to cut are worth. One more stretch is worth something, too, but less than a good place. */
const WORTH = {
  longer: 0.6,
  opens: { atStart: 2, behindStop: 1.5, beforeEmpty: 0.5, elsewhere: 0 },
  closes: { atStop: 3, beforeEmpty: 2, elsewhere: 0, withEmpty: -3 },
} as const

interface Reader {
  readonly language: string
  readonly aliases: Record<string, string[]>
}

/** Of a long quotation, the blanks between which it may be cut. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly words: number
  /** It has no word with content: « de la », but not « d’euros ». */
  readonly isEmpty: boolean
  /** A stop or a comma stands behind it. */
  readonly isStopped: boolean
}

function shortened(part: string, value: Value | undefined, ledger: Reader): string {
  if (wordsOf(part).length <= MAX_WORDS) return part
  const stretches = stretchesOf(part, ledger.language)
  // Of what is found early in a long quotation the rest is not read.
  const found = value && narrowest(part, stretches, value, ledger)
  const [from, to] = found ? bestAround(stretches, ...withCounted(stretches, ...found)) : [0, lastFrom(0, stretches)]
  return part.slice(stretches[from]?.start ?? 0, stretches[to]?.end ?? part.length).replace(/[,;:]$/, '')
}

function stretchesOf(part: string, language: string): readonly Stretch[] {
  const empty = contentWords(language)?.empty ?? new Set<string>()
  return [...part.matchAll(/\S+/gu)].map(({ index, 0: stretch }) => {
    const words = wordsOf(stretch)
    return {
      start: index,
      end: index + stretch.length,
      words: words.length,
      isEmpty: words.length > 0 && words.every((word) => empty.has(word)),
      isStopped: /[,;:.!?…»”")]$/u.test(stretch),
    }
  })
}

/** How far at most seven words reach. */
function lastFrom(from: number, stretches: readonly Stretch[]): number {
  let [to, words] = [from, 0]
  for (let i = from; i < stretches.length; i += 1) {
    words += stretches[i]?.words ?? 0
    if (words > MAX_WORDS) break
    to = i
  }
  return to
}

/** The fewest stretches that say the value, as a whole where its words stand there. */
function narrowest(
  part: string,
  stretches: readonly Stretch[],
  value: Value,
  ledger: Reader,
): readonly [number, number] | undefined {
  const textAt = (from: number, to: number) => part.slice(stretches[from]?.start ?? 0, stretches[to]?.end ?? 0)
  const said = 'text' in value ? value.text : 'name' in value ? value.name : undefined
  // What stands in none of the quotation stands in no stretch of it.
  const whole =
    said !== undefined && standsIn(said, part)
      ? firstHolding(stretches, (from, to) => standsIn(said, textAt(from, to)))
      : undefined
  return whole ?? firstHolding(stretches, (from, to) => valueReads(value, textAt(from, to), ledger))
}

function firstHolding(
  stretches: readonly Stretch[],
  holds: (from: number, to: number) => boolean,
): readonly [number, number] | undefined {
  const from = [...stretches.keys()].find((at) => holds(at, lastFrom(at, stretches)))
  if (from === undefined) return undefined
  let [first, last] = [from, lastFrom(from, stretches)]
  while (first < last && holds(first + 1, last)) first += 1
  while (last > first && holds(first, last - 1)) last -= 1
  return [first, last]
}

/** With the word behind it, which may be what it counts. */
function withCounted(stretches: readonly Stretch[], from: number, to: number): readonly [number, number] {
  const next = stretches[to + 1]
  const isOpen = next !== undefined && !stretches[to]?.isStopped && !next.isEmpty
  return isOpen && lastFrom(from, stretches) > to ? [from, to + 1] : [from, to]
}

/** The stretch around a value that begins and ends at the best places, the longest of these. */
function bestAround(stretches: readonly Stretch[], from: number, to: number): readonly [number, number] {
  let best: readonly [number, number] = [from, to]
  let most = -1
  for (let first = from; first >= 0 && lastFrom(first, stretches) >= to; first -= 1)
    for (let last = to; last <= lastFrom(first, stretches); last += 1) {
      const worth = opensAt(stretches, first) + closesAt(stretches, last) + (last - first) * WORTH.longer
      if (worth > most) [best, most] = [[first, last], worth]
    }
  return best
}

function opensAt(stretches: readonly Stretch[], at: number): number {
  const before = stretches[at - 1]
  if (!before) return WORTH.opens.atStart
  if (before.isStopped) return WORTH.opens.behindStop
  return stretches[at]?.isEmpty && !before.isEmpty ? WORTH.opens.beforeEmpty : WORTH.opens.elsewhere
}

function closesAt(stretches: readonly Stretch[], at: number): number {
  const [last, next] = [stretches[at], stretches[at + 1]]
  if (!next || last?.isStopped) return WORTH.closes.atStop
  if (last?.isEmpty) return WORTH.closes.withEmpty
  return next.isEmpty ? WORTH.closes.beforeEmpty : WORTH.closes.elsewhere
}
