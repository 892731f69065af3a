import { UNIT_WORDS } from '../languages/unit-words.ts'

/** How a unit measures: its dimension, and how many of the dimension's base unit it holds. */
interface Measure {
  readonly dimension: string
  readonly factor: number
}

/**
 * Units whose figures are measured and so rounded; the figures of any other unit are counts, and exact.
 *
 * Length, area, speed and mass factors are exact by definition (international yard and pound, 1959; nautical mile,
 * 1929). A month is 365.25 / 12 days and
 * a year 365.25 days, the Julian means: good enough to compare durations in words, never used for dates.
 */
const measures: Readonly<Record<string, Measure>> = {
  mm: { dimension: 'length', factor: 0.001 },
  cm: { dimension: 'length', factor: 0.01 },
  m: { dimension: 'length', factor: 1 },
  km: { dimension: 'length', factor: 1000 },
  in: { dimension: 'length', factor: 0.0254 },
  ft: { dimension: 'length', factor: 0.3048 },
  yd: { dimension: 'length', factor: 0.9144 },
  miles: { dimension: 'length', factor: 1609.344 },
  'km/h': { dimension: 'speed', factor: 1 },
  mph: { dimension: 'speed', factor: 1.609344 },
  knots: { dimension: 'speed', factor: 1.852 },
  m2: { dimension: 'area', factor: 1 },
  ha: { dimension: 'area', factor: 10_000 },
  acres: { dimension: 'area', factor: 4046.8564224 },
  km2: { dimension: 'area', factor: 1e6 },
  m3: { dimension: 'volume', factor: 1 },
  litres: { dimension: 'volume', factor: 0.001 },
  g: { dimension: 'mass', factor: 0.001 },
  lb: { dimension: 'mass', factor: 0.45359237 },
  kg: { dimension: 'mass', factor: 1 },
  tonnes: { dimension: 'mass', factor: 1000 },
  seconds: { dimension: 'time', factor: 1 },
  minutes: { dimension: 'time', factor: 60 },
  hours: { dimension: 'time', factor: 3600 },
  days: { dimension: 'time', factor: 86_400 },
  weeks: { dimension: 'time', factor: 604_800 },
  months: { dimension: 'time', factor: 2_629_800 },
  years: { dimension: 'time', factor: 31_557_600 },
  degrees: { dimension: 'degrees', factor: 1 },
  percent: { dimension: 'share', factor: 0.01 },
  GBP: { dimension: 'GBP', factor: 1 },
  USD: { dimension: 'USD', factor: 1 },
  EUR: { dimension: 'EUR', factor: 1 },
  CAD: { dimension: 'CAD', factor: 1 },
  francs: { dimension: 'francs', factor: 1 },
}

const spellings: Readonly<Record<string, string>> = {
  mi: 'miles',
  euro: 'EUR',
  euros: 'EUR',
  inches: 'in',
  feet: 'ft',
  metre: 'm',
  kilometre: 'km',
  centimetre: 'cm',
  hectare: 'ha',
  inch: 'in',
  foot: 'ft',
  'per cent': 'percent',
  'pour cent': 'percent',
  kilometres: 'km',
  centimetres: 'cm',
  metres: 'm',
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  'm²': 'm2',
  'km²': 'km2',
  '°C': 'degrees',
  noeuds: 'knots',
  "kilomètres à l'heure": 'km/h',
  'm³': 'm3',
  hectares: 'ha',
  '%': 'percent',
  '£': 'GBP',
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  C$: 'CAD',
}

/** "Hour" beside hours. */
const singular = (unit: string): [string, string] => [unit.replace(/s$/, ''), unit]

const named: ReadonlyMap<string, string> = new Map([
  ...Object.keys(measures)
    .filter((unit) => /^[a-z]{4,}s$/.test(unit))
    .map(singular),
  ...UNIT_WORDS.flatMap((words) =>
    Object.entries(words).flatMap(([unit, ways]) => ways.map((way): [string, string] => [way, unit])),
  ),
  ...Object.entries(spellings),
])

/** The unit's own name: "mi" and "mile" are "miles", "mètres cubes" are "m3". */
export function unitName(unit: string): string {
  return named.get(unit) ?? unit
}

/**
 * Money that nobody converts: its name stands beside the figure, as that of a measure does. Not "marks" and « livres »,
 * which are what a pupil gets and books, too.
 */
const MONEY =
  /^(?:crowns?|couronnes?|florins?|ducats?|shillings?|pence|lire|pesetas?|roubles?|rupees?|roupies?|yen|yuan|pesos?|reais|dinars?|dirhams?|thalers?|sous?|écus?|gulden|kronor|kroner|kr|chf|złoty)$/

/** The same of what is measured. */
const MEASURED = /^(?:volts?|(?:kilo|méga|mega)?watts?|decibels?|décibels?|gallons?|calories?)$/

export const isNamedBeside = (unit: string): boolean => MONEY.test(unit) || MEASURED.test(unit)

/** Whether a figure of a unit is money: its hundredths are two digits. */
export const isCurrency = (unit: string): boolean =>
  /^(?:[A-Z]{3}|francs)$/.test(measureOf(unit)?.dimension ?? '') || MONEY.test(unit)

/** The measure of a unit; `undefined` for a count of things. */
export function measureOf(unit: string): Measure | undefined {
  return measures[unitName(unit)]
}

/** What two units must share to be compared: the dimension of a measure, the thing counted otherwise. */
export function dimensionOf(unit: string): string {
  return measureOf(unit)?.dimension ?? unit
}
