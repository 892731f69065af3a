import type { ReadingWords } from '../languages/language.ts'
import { readingWords } from '../languages/languages.ts'
import type { Fact } from '../ledger.ts'
import { numbersIn } from '../reading/numbers.ts'
import { standsIn, wordsOf } from '../text/normal-form.ts'
import { isYear } from '../text/years.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import { topicStems } from './coverage.ts'
import { whyWrong } from './elsewhere.ts'
import type { Mend } from './judged.ts'
import { NO_WHY } from './mend-fact.ts'
import type { SourceView } from './sentence-view.ts'
import { askedStems } from './stems.ts'

/**
 * The wrong answers that are left, each with a reason that one sentence of the texts bears out, or with none but that
 * no source says so.
 */
export function checkedWhys(
  written: WrittenFact,
  { type }: Fact,
  { views, lends }: { readonly views: readonly SourceView[]; readonly lends: 'always' | 'where few' | 'never' },
  mended: Set<Mend>,
): WrittenFact {
  const { distractors, ...rest } = written
  if (distractors === undefined) return written
  const checked = distractors.map((one) => {
    const value = [one.value].flat().join(' ')
    const why = whyWrong(value, type, views)
    if (one.why === why) return one
    const [own, ...others] = one.why === NO_WHY ? [] : views.filter((view) => isBorneOut(one.why, value, view))
    // Whoever gives a reason by hand says whose it is, where it matters.
    const isSided = own !== undefined && others.length === 0 && views.length > 1 && lends !== 'never'
    if (own && !isSided) return one
    const told = own ? signed(one.why, own.source.label) : why
    if (told === one.why) return one
    mended.add('reasons')
    return { ...one, why: told }
  })
  return checked.length === 0 ? rest : { ...rest, distractors: checked }
}

/** The figures of a text, in digits or words; "one" may be an article. */
const figuresOf = (text: string, reading: ReadingWords): readonly number[] =>
  numbersIn(text, reading).flatMap(({ n }) => (n === 1 ? [] : [n]))

/** "The quay was shut (The Post).": what one source tells is its own, for the other may tell it otherwise. */
const signed = (why: string, label: string): string =>
  standsIn(label, why) ? why : why.replace(/[.!?]?$/, (stop) => ` (${label})${stop || '.'}`)

/**
 * Most of its words stand in one sentence of a text and the one before it; a reason that only denies needs no more
 * than its own words.
 */
function isBorneOut(why: string, value: string, view: SourceView): boolean {
  const reading = readingWords(view.language)
  const isNumber = (stem: string) => /\d/.test(stem) || numbersIn(stem, reading).length > 0
  const own = askedStems(value, view.language)
  const stems = [...askedStems(why, view.language)].filter((stem) => !own.has(stem) && !isNumber(stem))
  const figures = figuresOf(why, reading)
  if (wordsOf(why).length > 25 || stems.length + figures.length === 0) return false
  const names = (stem: string) => view.sentences.some(({ capitals }) => capitals.has(stem))
  return view.sentences.some(({ holds, raw }, i) => {
    const before = view.sentences[i - 1]
    // Every sentence of a text is about what its title names.
    const missing = stems.filter((stem) => !holds.has(stem) && !before?.holds.has(stem) && !topicStems(view).has(stem))
    const told = new Set([...figuresOf(raw, reading), ...figuresOf(before?.raw ?? '', reading)])
    // "On 30 April 1908", where the year was named before.
    const isKnown = (n: number) => told.has(n) || (isYear(String(n)) && view.places.has(String(n)))
    return (
      missing.length * 3 <= stems.length + figures.length &&
      missing.every((stem) => !names(stem)) &&
      figures.every(isKnown)
    )
  })
}
