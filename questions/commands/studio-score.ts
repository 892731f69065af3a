import { parse } from 'yaml'
import type { TopicDraft } from '../studio/draft.ts'
import type { ProposalReport } from '../studio/propose/proposal-report.ts'
import { normalForm } from '../text/normal-form.ts'

// A gold file says what a person found in some texts. Each line is a piece of a text with the words in [brackets]:
// `"The crack, [38]cm long = 38"`. What stands before and behind only says where.

interface GoldPlace {
  readonly source: string
  readonly start: number
  readonly end: number
  /** What it comes to, where the line says so. */
  readonly value: string | undefined
}

interface Gold {
  readonly numbers: readonly GoldPlace[]
  readonly dates: readonly GoldPlace[]
  readonly quotes: readonly GoldPlace[]
  /** Values that make a fact. */
  readonly facts: readonly GoldPlace[]
  readonly conflicts: readonly (readonly GoldPlace[])[]
  /** What only looks like a conflict. */
  readonly alike: readonly (readonly GoldPlace[])[]
}

type GoldRead =
  | { readonly ok: true; readonly gold: Gold }
  | { readonly ok: false; readonly mistakes: readonly string[] }

type Lines = Readonly<Record<string, readonly string[]>>
type Pairs = readonly Readonly<Record<string, string>>[]

/** Reads a gold file against its texts. */
export function goldIn(yaml: string, { sources }: TopicDraft): GoldRead {
  const written: Partial<Record<'numbers' | 'dates' | 'quotes' | 'facts', Lines>> &
    Partial<Record<'conflicts' | 'alike', Pairs>> = parse(yaml, { schema: 'failsafe' }) ?? {}
  const mistakes: string[] = []
  const placeOf = (source: string, line: string): GoldPlace[] => {
    const text = sources.find(({ id }) => id === source)?.text
    const place = text === undefined ? undefined : placeIn(source, text, line)
    if (!place) mistakes.push(`${source}: “${line}” is not in its text once.`)
    return place ? [place] : []
  }
  const listed = (lines: Lines = {}) =>
    Object.entries(lines).flatMap(([source, all]) => all.flatMap((line) => placeOf(source, line)))
  const paired = (pairs: Pairs = []) =>
    pairs.map((pair) => Object.entries(pair).flatMap(([source, line]) => placeOf(source, line)))
  const gold: Gold = {
    numbers: listed(written.numbers),
    dates: listed(written.dates),
    quotes: listed(written.quotes),
    facts: listed(written.facts),
    conflicts: paired(written.conflicts),
    alike: paired(written.alike),
  }
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, gold }
}

function placeIn(source: string, text: string, line: string): GoldPlace | undefined {
  const [, before, words, after, value] = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*?)(?: = ([^=]*))?$/u.exec(line) ?? []
  if (before === undefined || words === undefined || after === undefined) return undefined
  const whole = before + words + after
  const at = text.indexOf(whole)
  if (at < 0 || text.includes(whole, at + 1)) return undefined
  const start = [...text.slice(0, at + before.length)].length
  return { source, start, end: start + [...words].length, value }
}

interface Rate {
  readonly of: number
  readonly right: number
}

type GoldScore = Readonly<
  Record<
    | 'numbersFound'
    | 'numberValues'
    | 'numberSpans'
    | 'datesFound'
    | 'dateValues'
    | 'quotes'
    | 'speakers'
    | 'typedProposals'
    | 'askedProposals'
    | 'conflicts'
    | 'conflictsInReader'
    | 'cardsThatHold'
    | 'alikeShown',
    Rate
  >
>

const touches = (
  a: Pick<GoldPlace, 'source' | 'start' | 'end'>,
  b: Pick<GoldPlace, 'source' | 'start' | 'end'>,
): boolean => a.source === b.source && a.start < b.end && b.start < a.end

const isAt = (
  a: Pick<GoldPlace, 'source' | 'start' | 'end'>,
  b: Pick<GoldPlace, 'source' | 'start' | 'end'>,
): boolean => a.source === b.source && a.start === b.start && a.end === b.end

const rate = <T>(all: readonly T[], isRight: (one: T) => boolean): Rate => ({
  of: all.length,
  right: all.filter(isRight).length,
})

/** How much of what a person found the rules found, and whether they read it as it is. */
export function scoreOf(report: ProposalReport, gold: Gold): GoldScore {
  const mentionAt = (place: GoldPlace, types: readonly string[]) =>
    report.mentions.find((mention) => types.includes(mention.type) && touches(mention, place))
  const number = (place: GoldPlace) => mentionAt(place, ['quantity'])
  const date = (place: GoldPlace) => mentionAt(place, ['date', 'time'])
  const quote = (place: GoldPlace) => report.quotes.find((one) => touches(one, place))
  const hasValue = (place: GoldPlace, found: { readonly value: number | string } | undefined) =>
    found !== undefined && (place.value === undefined || normalForm(String(found.value)) === normalForm(place.value))
  const isOn = (places: readonly GoldPlace[], spans: readonly Pick<GoldPlace, 'source' | 'start' | 'end'>[]) =>
    places.every((place) => spans.some((span) => touches(span, place)))
  const found = rate(gold.numbers, (place) => number(place) !== undefined)
  const dated = rate(gold.dates, (place) => date(place) !== undefined)
  const speaking = gold.quotes.filter(({ value }) => value !== undefined && value !== '')
  const inConflict = report.cards.filter(({ level }) => level !== 'overlap')
  return {
    numbersFound: found,
    numberValues: rate(gold.numbers, (place) => hasValue(place, number(place))),
    numberSpans: rate(gold.numbers, (place) => report.mentions.some((mention) => isAt(mention, place))),
    datesFound: dated,
    dateValues: rate(gold.dates, (place) => hasValue(place, date(place))),
    quotes: rate(gold.quotes, (place) => report.quotes.some((one) => isAt(one, place))),
    speakers: rate(speaking, (place) => normalForm(quote(place)?.speaker ?? '') === normalForm(place.value ?? '')),
    typedProposals: rate(gold.facts, (place) => proposalsAt(report, place).length > 0),
    askedProposals: rate(gold.facts, (place) => proposalsAt(report, place).some((fact) => 'ask' in fact)),
    conflicts: rate(gold.conflicts, (places) => inConflict.some(({ spans }) => isOn(places, spans))),
    conflictsInReader: rate(
      gold.conflicts,
      (places) => inConflict.some(({ spans }) => isOn(places, spans)) || isInReader(report, places),
    ),
    cardsThatHold: rate(inConflict, ({ spans }) => gold.conflicts.some((places) => isOn(places, spans))),
    alikeShown: rate(gold.alike, (places) =>
      inConflict.some(({ level, spans }) => level === 'clash' && isOn(places, spans)),
    ),
  }
}

const proposalsAt = ({ facts }: ProposalReport, place: GoldPlace) =>
  facts.filter(({ spans }) => spans.some((span) => touches(span, place)))

/** One sentence of a conflict is among the five nearest of the other. */
function isInReader({ reader }: ProposalReport, places: readonly GoldPlace[]): boolean {
  const [one, other] = places
  if (!one || !other) return false
  const at = (place: GoldPlace) => reader.find(({ source, start, end }) => touches({ source, start, end }, place))
  const [a, b] = [at(one), at(other)]
  return (
    a !== undefined &&
    b !== undefined &&
    a.nearest.some(({ source, sentence }) => source === b.source && sentence === b.sentence)
  )
}

export function printScore(score: GoldScore): void {
  for (const [name, { of, right }] of Object.entries(score))
    console.log(`${name.padEnd(20)} ${of === 0 ? '-' : (right / of).toFixed(3)}  ${right} of ${of}`)
}
