import { readingWords } from '../../languages/languages.ts'
import { rememberOf } from '../../text/remember.ts'
import { clockAtMinute } from '../../values/clock.ts'
import type { ValueType } from '../../vocabulary.ts'
import { countedAt } from '../counted-checks.ts'
import { asTime, type Figure, figuresIn, nameMentions, timesIn } from '../mentions.ts'
import { type SentenceView, type SourceView, wordsAt } from '../sentence-view.ts'
import { unitsAt } from '../unit-places.ts'
import { fractionMentions } from './fraction-mentions.ts'
import { nameAt, personsIn } from './persons.ts'
import { placeOfTokens } from './raw-places.ts'
import { datedMentions, isDecade } from './resolved-dates.ts'

/** Something of a kind that a text names, with its exact place and what it comes to. */
export interface TypedMention {
  readonly type: Extract<ValueType, 'quantity' | 'date' | 'time' | 'name'>
  readonly source: string
  /** Its sentence, from 0. */
  readonly at: number
  /** Its tokens there. */
  readonly from: number
  readonly to: number
  /** In code points of the text. */
  readonly span: readonly [number, number]
  /** A number, a date in EDTF, a time as 18:30, a name without its title. */
  readonly value: number | string
  readonly hedge?: NonNullable<Figure['number']['hedge']>
  /** Of a vague time the minutes around its clock. */
  readonly near?: readonly [number, number]
  /** One unit of its last digit. */
  readonly grain?: number
  /** Of a measure its unit; of a count the stems of what is counted. */
  readonly unit?: string
  readonly counted?: readonly string[]
  /** Of a date: it is named, and not only told as "on Monday". */
  readonly isNamed?: boolean
  readonly isPerson?: boolean
}

/** Words of number that count nothing. */
const NO_COUNT = /^(?:no|nobody|none|free|once|twice|half|one|un|une|aucun|aucune|personne|zero|second|seconde)$/

/** All typed mentions of a text, in its order. */
export const typedMentions = rememberOf((source: SourceView): readonly TypedMention[] =>
  source.sentences.flatMap((view, at) => {
    const base = { source: source.source.id, at }
    const dates = datedMentions(view, source)
    const fractions = fractionMentions(view)
    const isFraction = (token: number) => fractions.some(({ from, to }) => token >= from && token < to)
    const isDate = (token: number) => dates.some(({ from, to, isNamed }) => isNamed && token >= from && token < to)
    return [
      ...figuresIn(view).flatMap((figure): TypedMention[] =>
        isCounting(view, figure) && !isDate(figure.to - 1) && !isFraction(figure.from)
          ? [{ ...base, ...figureMention(view, figure) }]
          : [],
      ),
      ...fractions.map(({ value, ...place }): TypedMention => {
        const hedge = figuresIn(view).find(({ from, to }) => place.from >= from && place.from < to)?.number.hedge
        const number = { n: value, grain: 0.001, hedge, at: [0, 0] as const }
        return { ...base, ...figureMention(view, { ...place, words: '', number }) }
      }),
      ...dates.map(
        ({ from, to, date, isNamed }): TypedMention => ({
          ...base,
          type: 'date',
          from,
          to,
          span: placeOfTokens(view, { from, to }),
          value: date,
          isNamed,
        }),
      ),
      ...timesIn(view).flatMap(({ from, to }): TypedMention[] => {
        const time = clockAt(view, from, to)
        const near = nearWord(view, from)
        const told = { ...base, type: 'time', from, to, span: placeOfTokens(view, { from, to }), value: time } as const
        return time === undefined ? [] : [{ ...told, value: time, ...(near === undefined ? {} : { near }) }]
      }),
      ...nameMentions(view).flatMap(({ from, to, words }): TypedMention[] => {
        const persons = personsIn(source)
        const name = nameAt(source, view, { from, to, words })
        if (to - from === 1 && from === 0 && !persons.isPerson(name)) return []
        const isPerson = persons.isPerson(name)
        const value = isPerson ? persons.wholeName(name) : name
        return [{ ...base, type: 'name', from, to, span: placeOfTokens(view, { from, to }), value, isPerson }]
      }),
    ].sort((a, b) => a.from - b.from)
  }),
)

function isCounting(view: SentenceView, figure: Figure): boolean {
  const words = wordsAt(view, figure)
  // A race was run in 2:24:51.
  if ((NO_COUNT.test(words) && !isOneUnit(view, figure, words)) || /\d:\d/.test(words) || isDecade(view, figure))
    return false
  // "Route 7", "page 12": a number that only names something is the next thing to a name.
  const before = view.tokens[figure.from - 1]?.word ?? ''
  return !(
    figure.to - figure.from === 1 && /^(?:number|no|nº|n°|ligne|route|page|room|salle|platform|quai)$/.test(before)
  )
}

/** "For one year", « un euro »: one of a measure is a figure; "one day" is any. */
const isOneUnit = (view: SentenceView, { from, to }: Figure, words: string): boolean =>
  /^(?:one|une?)$/.test(words) && unitsAt({ view, from, to }).some((unit) => !/^(?:days|seconds)$/.test(unit))

function figureMention(view: SentenceView, figure: Figure): Omit<TypedMention, 'source' | 'at'> {
  const { from, to, number } = figure
  const [unit] = unitsAt({ view, from, to })
  return {
    type: 'quantity',
    from,
    to,
    span: withSigns(view, placeOfTokens(view, { from, to })),
    value: number.n,
    grain: number.grain,
    ...(number.hedge === undefined ? {} : { hedge: number.hedge }),
    ...(unit === undefined ? {} : { unit }),
    counted: countedAt(view)(String(to)),
  }
}

/** A figure with the sign of its money before it, and its per cent behind. */
function withSigns(view: SentenceView, [start, end]: readonly [number, number]): readonly [number, number] {
  const points = pointsOf(view)
  const [first] = view.span
  const before = points.slice(Math.max(0, start - first - 3), start - first).join('')
  const behind = points.slice(end - first, end - first + 3).join('')
  const sign = /(?:(?:US|C|A)\$|[£$€])$/.exec(before)?.[0] ?? ''
  const percent = /^\s?[%€]/.exec(behind)?.[0] ?? ''
  // « Une dizaine de jours »: the figure ends before « de ».
  const link = / d(?:e|['’])$/u.exec(points.slice(Math.max(0, end - first - 3), end - first).join(''))?.[0] ?? ''
  return [start - sign.length, end + percent.length - link.length]
}

const pointsOf = rememberOf((view: SentenceView): readonly string[] => [...view.raw])

/** "Shortly before" and the like, as minutes around the clock. */
function nearWord({ form, tokens, language }: SentenceView, from: number): readonly [number, number] | undefined {
  const before = form.slice(0, tokens[from]?.at ?? 0).trimEnd()
  return Object.entries(readingWords(language).nearTimes).find(([words]) => before.endsWith(words))?.[1]
}

/** The time of day that words name; of two the one that stands beside it, or that the sentence speaks of. */
function clockAt(view: SentenceView, from: number, to: number): string | undefined {
  const words = wordsAt(view, { from, to })
  const times = readingWords(view.language).times(asTime(words))
  const [early, late = early] = [...times].sort((a, b) => a - b)
  if (early === undefined || late === undefined) return undefined
  const isNight = early < NIGHT
  const halfIn = (text: string): boolean | undefined =>
    AFTERNOON.test(text) ||
    (/(?<!\p{L})(?:nights?|nuit)(?!\p{L})/u.test(text) ? !isNight : MORNING.test(text) ? false : undefined)
  const [beside = ''] = /^(?: \p{L}+){0,4}/u.exec(view.form.slice(view.tokens[to - 1]?.end)) ?? []
  // "By two o'clock" is seldom in the night.
  return clockAtMinute((halfIn(beside) ?? halfIn(view.form) ?? isNight) ? late : early)
}

/** Before this minute of the day most people sleep. */
const NIGHT = 300
const AFTERNOON = /(?<!\p{L})(?:afternoons?|evenings?|tonight|après-midi|soir)(?!\p{L})/u
const MORNING = /(?<!\p{L})(?:mornings?|dawn|overnight|sunrise|breakfast|small hours)(?!\p{L})/u
