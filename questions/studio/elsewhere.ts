import { readingWords } from '../languages/languages.ts'
import { dateReads, timeReads } from '../reading/dates.ts'
import { numbersIn } from '../reading/numbers.ts'
import { normalForm, standsIn, wordsOf } from '../text/normal-form.ts'
import type { ValueType } from '../vocabulary.ts'
import type { SentenceView, SourceView } from './sentence-view.ts'
import { contentStems } from './stems.ts'
import { unitsBeside } from './unit-places.ts'
import type { StudioWords } from './words/studio-words.ts'
import { studioWords } from './words/words-of.ts'

/** A sentence that is read at once has at most so many words. */
const MOST = 24
/** With fewer words nobody can tell what a clause speaks of. */
const CLAUSE = 4

/**
 * Why an answer is wrong that nobody gave a reason for: where it stands, or that no source gives it.
 *
 * @param its The sentence that it was taken from.
 */
export function whyWrong(value: string, type: ValueType, views: readonly SourceView[], its?: SentenceView): string {
  const { nobodySays, mentions } = studioWords(views[0]?.language ?? '')
  const {
    labels: [label],
    ways,
  } = waysIn(value, type, views, its)
  if (label === undefined) return nobodySays
  return ways.find(isShort) ?? mentions(label)
}

const isShort = (why: string): boolean => wordsOf(why).length <= MOST

/** All that the texts tell of a wrong answer in a sentence. */
export const waysToTell = (value: string, type: ValueType, views: readonly SourceView[]): readonly string[] =>
  waysIn(value, type, views).ways.filter(isShort)

function waysIn(value: string, type: ValueType, views: readonly SourceView[], its?: SentenceView) {
  const words = studioWords(views[0]?.language ?? '')
  const holds = holding(value, type, views[0]?.language ?? '')
  const found = views.flatMap(({ sentences, source: { label } }) =>
    sentences.flatMap((sentence) => {
      const { raw } = sentence
      if (its !== undefined && sentence !== its) return []
      return holds(raw) ? [{ label, clause: shortestClause(raw, holds, words) }] : []
    }),
  )
  const ways = found.flatMap(({ label, clause }) => (clause === undefined ? [] : words.hasWords(label, clause)))
  return { labels: found.map(({ label }) => label), ways }
}

/** Which text has a wrong answer, where its words would tell too much or are too many. */
export function onlyMentioned(value: string, type: ValueType, views: readonly SourceView[]): string {
  const { mentions, nobodySays } = studioWords(views[0]?.language ?? '')
  const [label] = waysIn(value, type, views).labels
  return label === undefined ? nobodySays : mentions(label)
}

/** Whether words of a text say a value, however it is written. */
function holding(value: string, type: ValueType, language: string): (text: string) => boolean {
  const reading = readingWords(language)
  if (type === 'quantity') return holdingFigure(value, language)
  if (type === 'date') return (text) => dateReads(value, text, reading)
  if (type === 'time') return (text) => timeReads({ time: value.padStart(5, '0') }, text, reading)
  const stems = contentStems(value, language)
  // An Open is no opening.
  const common = (text: string) => (/\p{Lu}/u.test(value) ? text : text.replace(/(?<=\s)\p{Lu}[\p{L}\p{M}'’-]*/gu, ''))
  return (text) => {
    if (stems.length === 0) return standsIn(value, text)
    const own = new Set(contentStems(common(text), language))
    return stems.every((stem) => own.has(stem))
  }
}

/** The figure with its unit, or with the words of what it counts near by: nine lines are no nine months. */
function holdingFigure(value: string, language: string): (text: string) => boolean {
  const reading = readingWords(language)
  const formOf = (text: string) => reading.beforeNumbers(normalForm(text))
  const [figure] = numbersIn(value, reading)
  // "Un" and "a" are articles.
  if (figure === undefined || figure.n === 0 || figure.n === 1) return () => false
  const units = unitsBeside(formOf(value), figure.at, language)
  const counted = contentStems(formOf(value).slice(figure.at[1]), language)
  const isClock = units.includes('hours')
  return (text) => {
    const form = formOf(text)
    return numbersIn(text, reading).some(({ n, at }) => {
      if (n !== figure.n || (isClock && CLOCK.test(form.slice(0, at[0])))) return false
      const its = unitsBeside(form, at, language)
      // "40 km of rope to the boats" are no 40 boats.
      if (its.length > 0 && units.length + counted.length > 0) return its.some((unit) => units.includes(unit))
      const near = contentStems(form.slice(at[1]), language).slice(0, NEAR)
      return counted.every((stem) => near.includes(stem))
    })
  }
}

/** « Il était passé cinq heures » is no length of time. */
const CLOCK = /(?<!\p{L})(?:à|vers|dès|passé)\s$/u

/** How many words of content behind a figure that which it counts may stand. */
const NEAR = 4

/** A joining word that a clause begins with, and the stop that it ends with. */
const LOOSE_ENDS = /^(?:and|but|while|whereas|et|mais)\s+|\s*[.,;:]?\s*$/giu

const BORDERS = /;\s+|,\s+(?!\d)|\s+(?=(?:but|while|whereas|because|mais|tandis que|alors que|parce que)\s)|\s[–—]\s/gu
/** A clause may end before one of these, and none begins with it: what stands behind a colon is told before it. */
const ENDS = /\s?:\s+|\s+(?=(?:instead of|rather than|au lieu d[eu]|plutôt qu)(?!\p{L}))|\s+(?=au lieu d['’])/gu

/** "Storm, fire and theft" ends behind the last. */
const LISTED = /^, \p{Ll}+(?: \p{Ll}+)?(?:,| (?:and|or|et|ou) )/u

/** "Three years ago, Ada Falk", where a comma and who she is come next, tells nothing of her. */
const endsInName = (run: string, holds: (text: string) => boolean): boolean =>
  /(?<= )\p{Lu}[\p{L}\p{M}'’-]*$/u.test(run) && !holds(run.replace(/ \S+$/, ''))

/**
 * The shortest run of clauses that says it, with its subject; `undefined` where none of them can be quoted by itself.
 * What is so on a condition is quoted whole or not at all: cut from "without this money" it would be a fact.
 */
function shortestClause(
  sentence: string,
  holds: (text: string) => boolean,
  { conditions, headless, pointers, pronouns, speech }: StudioWords,
): string | undefined {
  // What somebody says is quoted as any other words.
  const raw = sentence.trim().replace(/^["“«]\s*|\s*["”»]$/gu, '')
  const found = [...raw.matchAll(BORDERS)]
  const starts = [0, ...found.map(({ index, 0: border }) => index + border.length)]
  const ends = [...found, ...raw.matchAll(ENDS)].flatMap(({ index }) => (LISTED.test(raw.slice(index)) ? [] : [index]))
  const runs = starts.flatMap((start) =>
    [...ends, raw.length].flatMap((end) =>
      end <= start || (start > 0 && headless.test(raw.slice(start)))
        ? []
        : [raw.slice(start, end).replace(LOOSE_ENDS, '')].filter(
            (run) => end === raw.length || !endsInName(run, holds),
          ),
    ),
  )
  const whole = raw.replace(LOOSE_ENDS, '')
  // "City Attorney Joanne Pruitt said, and no more": what she said stands outside.
  const isTag = (run: string) => run.split(/,\s/).some((part) => speech.includes(wordsOf(part).at(-1) ?? ''))
  // « Il y a montré »: who it was, and where, stands before.
  const leans = (run: string) => [0, 1].every((i) => [...pronouns, ...pointers].includes(wordsOf(run)[i] ?? ''))
  return (conditions.test(raw) ? [whole] : runs)
    .filter((run) => wordsOf(run).length >= CLAUSE && !/["“”«»]/.test(run) && !isTag(run) && !leans(run))
    .filter(holds)
    .sort((a, b) => a.length - b.length)[0]
}
