import { rememberOf } from '../../text/remember.ts'
import type { SentenceView } from '../sentence-view.ts'

/** A part of a whole in words: "a third of", "four-fifths", « trois quarts », "half of"; and "three and a half". */
interface FractionMention {
  readonly from: number
  readonly to: number
  readonly value: number
}

const OF: Readonly<Record<string, number>> = {
  half: 2,
  moitié: 2,
  third: 3,
  tiers: 3,
  quarter: 4,
  quart: 4,
  fifth: 5,
  cinquième: 5,
  sixth: 6,
  sixième: 6,
  eighth: 8,
  huitième: 8,
  tenth: 10,
  dixième: 10,
}
const COUNTS: readonly string[] = 'one two three four five six seven eight nine ten'.split(' ')
const COMPTES: readonly string[] = 'un deux trois quatre cinq six sept huit neuf dix'.split(' ')
const count = `(a|la|le|${COUNTS.join('|')}|${COMPTES.join('|')}|\\d+)`
const part = `(${Object.keys(OF).join('|')})`
// "A third term" is no part of anything, and "halfway" none.
const FRACTION = new RegExp(
  `(?<!\\p{L})(?:${count}[ -]${part}(?:(?<!s)s(?=[^\\p{L}]|$)|(?= of | d[eu' ]| des |[,.;:]|$))|(?<!(?:first|second|other|latter) )(half)(?= of | the | its | their | his | her )|${count} (?:and a half|et demie?)(?!\\p{L}))`,
  'gu',
)

const countOf = (word: string): number => {
  const place = Math.max(COUNTS.indexOf(word), COMPTES.indexOf(word))
  return place >= 0 ? place + 1 : Number(word) || 1
}

/** To the thousandth. */
const rounded = (n: number): number => Math.round(n * 1000) / 1000

export const fractionMentions = rememberOf((view: SentenceView): readonly FractionMention[] =>
  [...view.form.matchAll(FRACTION)].flatMap(({ 0: words, 1: n, 2: part, 3: half, 4: whole, index }) => {
    const from = view.tokens.findIndex(({ end }) => end > index)
    const last = view.tokens.findIndex(({ end }) => end >= index + words.length)
    const value = half ? 0.5 : whole ? countOf(whole) + 0.5 : rounded(countOf(n ?? '') / (OF[part ?? ''] ?? 1))
    return from < 0 ? [] : [{ from, to: (last < 0 ? view.tokens.length - 1 : last) + 1, value }]
  }),
)
