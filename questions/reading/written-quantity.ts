import type { ReadingWords } from '../languages/language.ts'
import { readingWords } from '../languages/languages.ts'
import type { Quantity } from '../ledger-value.ts'
import { normalForm } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'
import { dimensionOf, measureOf, unitName } from '../values/units.ts'
import { type NumberMention, numbersIn } from './numbers.ts'
import { type ReadValue, unread } from './read-value.ts'

/**
 * Reads a quantity as its author writes it: "40", "more than 35", "20 to 30", "£2.3 million", "15 inches", "two dozen".
 *
 * A figure stands for half a unit of its last digit either way: 2.3 million is within 50,000, and 2.50 is finer than
 * 2.5.
 *
 * @param unit The fact's, which stands beside the figure or goes without saying.
 */
export function readQuantity(written: string, unit: string | undefined, language: string): ReadValue {
  const words = readingWords(language)
  // Of a length "m" is metres; of anything else it is millions.
  const metre = words.unitWords.m?.[0] ?? 'm'
  const spelled = dimensionOf(unit ?? '') === 'length' ? written.replace(/(\d)\s?m$/, `$1 ${metre}`) : written
  const text = words.beforeNumbers(normalForm(spelled))
  const mentions = numbersIn(spelled, words)
  const [first, second] = mentions
  if (!first) return unread(`There is no figure in “${written}”.`)
  if (mentions.length > 2) return unread(`“${written}” holds ${mentions.length} figures. Write one, or “20 to 30”.`)
  const other = otherThanRead(text, first, unit)
  if (other !== undefined) return unread(`“${written}” is ${other}. Ask for it in words.`)
  const before = unitIn(withoutHedge(text.slice(0, first.at[0]), first, words), unit, words)
  const behind = text.slice((second ?? first).at[1])
  // "Half an hour"; "twice a year" is no length of time.
  const after = unitIn(first.n === 0.5 ? behind.replace(/^ an? /, '') : behind, unit, words)
  const between = second && betweenOf(text.slice(first.at[1], second.at[0]), unit, words)
  if (second && between === undefined)
    return unread(`“${written}” holds two figures. Write a range as “20 to 30”, or two claims.`)
  const units = [before, after, ...(between ?? [])].filter((part) => part !== '')
  const named = [...new Set(units)]
  const strange = named.find((name) => name.startsWith('?'))
  if (strange !== undefined)
    return unread(`“${strange.slice(1)}” in “${written}” is no unit of ours. Write the unit once, in "unit:".`)
  if (named.length > 1) return unread(`“${written}” holds two units: ${named.join(' and ')}. Write one.`)
  return withUnit(figures(first, second), named[0], unit, written)
}

/** The one measure that values name themselves: km for "some 14 kilometres" beside "nine miles". */
export function unitOfAll(values: readonly string[], language: string): string | undefined {
  const reads = (value: string | undefined, unit?: string) => readQuantity(value ?? '', unit, language)
  const isOwn = (unit: string): boolean => {
    const [first, ...others] = values.map((value) => reads(value, unit))
    const isPlain = first?.ok === true && !('unit' in first.value)
    return measureOf(unit) !== undefined && isPlain && others.every(({ ok }) => ok)
  }
  if (reads(values[0], 'of them').ok) return undefined
  const [own, another] = Object.keys(readingWords(language).unitWords).filter(isOwn)
  return another === undefined ? own : undefined
}

/** What a figure stands for that is not what it is read as. */
function otherThanRead(text: string, { n, at: [at] }: NumberMention, unit: string | undefined): string | undefined {
  if (/(?:^|\s)-$/.test(text.slice(0, at))) return 'below zero'
  // "Half of the voters" are 50 per cent, and not half of one.
  const isPart = dimensionOf(unit ?? '') === 'share' && n > 0 && n < 1 && /^\p{L}/u.test(text.slice(at))
  return isPart ? 'no figure in per cent' : undefined
}

function figures(first: NumberMention, second: NumberMention | undefined): Quantity {
  if (second) return { from: scaledLike(first, second), to: second.n }
  const { n, hedge, grain } = first
  if (hedge === 'over') return { over: n }
  if (hedge === 'under') return { under: n }
  if (hedge === 'atLeast') return { atLeast: n }
  if (hedge === 'upTo') return { upTo: n }
  if (hedge === 'about') return { about: n }
  return grain === plainGrain(n) ? { is: n } : { is: n, within: grain / 2 }
}

/** "2 to 2.5 million": the scale stands once, after the second figure. */
export function scaledLike({ n, grain }: NumberMention, second: NumberMention): number {
  const scale = second.grain >= 1e5 && grain <= 1 && n < 1000 ? 10 ** (3 * Math.floor(Math.log10(second.n) / 3)) : 1
  return n * scale
}

/** What the figure would be taken to be precise to: one unit of its last decimal. */
const plainGrain = (n: number): number => 10 ** -(String(n).split('.')[1]?.length ?? 0)

function withUnit(quantity: Quantity, named: string | undefined, unit: string | undefined, written: string): ReadValue {
  const exact = measureOf(named ?? unit ?? '') ? quantity : withoutWidth(quantity)
  if (named === undefined || unit === undefined || unitName(named) === unitName(unit)) return { ok: true, value: exact }
  if (dimensionOf(named) === dimensionOf(unit)) return { ok: true, value: { ...exact, unit: named } }
  const money = [named, unit].every((name) => /^[A-Z]{3}$/.test(name))
  return unread(
    money
      ? `“${written}” is in ${named} and the fact in ${unit}, and no rate is known. Make it a fact of its own.`
      : `“${written}” cannot be compared with ${unit}. Make it a fact of its own.`,
  )
}

/** A count is exact, however many noughts it has. */
function withoutWidth(quantity: Quantity): Quantity {
  return 'is' in quantity ? { is: quantity.is } : quantity
}

function withoutHedge(before: string, { hedge }: NumberMention, { hedges, degrees, articles }: ReadingWords): string {
  const bare = before
    .split(/\s+/)
    .filter((word) => !articles.includes(word))
    .join(' ')
  const trimmed = bare.trim()
  if (hedge === undefined) return trimmed
  const money = /[^\p{L}\s]+$/u.exec(trimmed)?.[0] ?? ''
  const rest = trimmed.slice(0, trimmed.length - money.length).trim()
  // The articles are gone from both: "an estimated" is as long as "estimated".
  const own = hedges[hedge]
    .map((wording) =>
      wording
        .split(' ')
        .filter((w) => !articles.includes(w))
        .join(' '),
    )
    .find((wording) => rest.endsWith(wording))
  const left = rest.slice(0, rest.length - (own?.length ?? 0)).trim()
  // "A little over 300": how far over is not said.
  const degree = degrees.find((wording) => left === wording || left.endsWith(` ${wording}`)) ?? ''
  return `${left.slice(0, left.length - degree.length)} ${money}`.trim()
}

const withoutOpener = (words: string, language: ReadingWords): string =>
  openersOf(language).reduce((left, opener) => left.replace(opener, ''), words.trim())

const openersOf = rememberOf(({ openers }: ReadingWords) =>
  openers.map((opener) => new RegExp(`^${opener}(?!\\p{L})`, 'u')),
)

/** The unit's own name in some words: '' where there is none, with a question mark where they are no unit. */
function unitIn(words: string, unit: string | undefined, language: ReadingWords): string {
  const bare = withoutOpener(words, language).replace(/^-/, '').replace(/[.,]$/, '').trim()
  const text = bare
    // "38 per cent of the voters"
    .replace(/^(%|p(?:er|our) ?cent) (?:of|d(?:es?|u)?) .+$/, '$1')
  if (text === '') return ''
  const stem = stemOf(text)
  if (unit !== undefined && (stem === stemOf(normalForm(unit)) || text === normalForm(unit))) return unit
  const found = unitsOf(language).filter(({ wordings, stems }) => wordings.has(text) || stems.has(stem))
  // "Pounds" are money or weight, as the fact has it.
  const own = found.find(({ name }) => unit !== undefined && dimensionOf(name) === dimensionOf(unit))
  return (own ?? found[0])?.name ?? `?${text}`
}

/** Every unit with the wordings of its name and their stems. */
const unitsOf = rememberOf(({ unitWords }: ReadingWords) =>
  Object.entries(unitWords).map(([name, names]) => ({
    name,
    wordings: new Set([...names, name.toLowerCase()]),
    stems: new Set(names.map(stemOf)),
  })),
)

const irregular: Readonly<Record<string, string>> = { people: 'person', children: 'child', men: 'man', women: 'woman' }

/** Words without the endings of a plural. */
function stemOf(text: string): string {
  return text
    .split(' ')
    .map((word) => irregular[word] ?? word.replace(/ies?$/, 'y').replace(/(?<=.{2})[esx]+$/, ''))
    .join(' ')
}

/** The units that stand between the ends of a range; `undefined` where its words are no range. */
function betweenOf(words: string, unit: string | undefined, language: ReadingWords): readonly string[] | undefined {
  const link = language.ranges.find((range) => ` ${words.trim()} `.includes(range === '-' ? '-' : ` ${range} `))
  if (link === undefined) return undefined
  return words.split(link).map((part) => unitIn(part, unit, language))
}
