import { readingWords } from '../languages/languages.ts'
import { normalForm, standsIn, wordsOf } from '../text/normal-form.ts'
import { measureOf, unitName } from '../values/units.ts'
import { type ClaimCase, reasonOf, saidAndAsked, type ValuePlace } from './claim-case.ts'
import { countReasons, groupReasons } from './counted-checks.ts'
import type { DraftReason } from './judged.ts'
import { figuresIn } from './mentions.ts'
import { marksIn } from './sentence-marks.ts'
import { contentStems, stemsOf } from './stems.ts'
import { unitsAt, unitsCalled } from './unit-places.ts'
import { studioWords } from './words/words-of.ts'

/** What is wrong with a figure where it stands: another thing is counted, another unit, its hedge is lost. */
export function figureReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  return [
    ...hedgeReasons(place, one),
    ...differenceReasons(place, one),
    ...unitReasons(place, one),
    ...groupReasons(place, one),
  ]
}

/** "30 million more than planned" is not what it cost. */
function differenceReasons({ view, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { differences, comparing } = studioWords(view.language)
  const behind = view.tokens.slice(to, to + 6)
  const found = marksIn(differences, behind).find(({ from }) =>
    behind.slice(0, from + 1).every(({ gap, clause }) => !/[,;]/.test(gap) && clause === view.tokens[to - 1]?.clause),
  )
  const isAsked = saidAndAsked(one).some((text) => wordsOf(text).some((word) => comparing.includes(word)))
  // "{11} extra rooms", of which all questions speak.
  const isSaid =
    one.written.says.includes(`} ${found?.phrase} `) &&
    one.asks.every(({ text }) => standsIn(found?.phrase ?? '', text))
  return found && found.from <= 2 && !isAsked && !isSaid
    ? [reasonOf('value-altered', one, { words: found.phrase, sentence: view })]
    : []
}

function hedgeReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { claim } = one
  const hedge = hedgeAt(place)
  if (hedge === undefined || !('is' in claim.value)) return []
  const said = normalForm([claim.hedge ?? '', ...saidAndAsked(one), claim.written ?? ''].join(' '))
  if (hedge.split(' ').every((word) => wordsOf(said).includes(word))) return []
  return [reasonOf('hedge-lost', one, { words: hedge, sentence: place.view })]
}

/** The words right before or behind a figure that leave it open. */
function hedgeAt({ view, from, to }: ValuePlace): string | undefined {
  const { tokens, language } = view
  const words = studioWords(language)
  const { articles } = readingWords(language)
  const before = marksIn(words.hedges, tokens.slice(Math.max(0, from - 6), from)).filter((mark) => {
    const end = Math.max(0, from - 6) + mark.to
    return tokens.slice(end, from).every(({ word }) => articles.includes(word) || word === 'the' || word === 'of')
  })
  // « Devant 4 187 spectateurs, dont environ 900 » hedges the second figure.
  const behind = marksIn(words.hedgesBehind, tokens.slice(to, to + 6)).filter(
    (mark) =>
      mark.from <= 2 &&
      !/^\d/.test(tokens[to + mark.to]?.word ?? '') &&
      // "64 decibels, roughly that of a drill" opens something else.
      (/^(?:at|au|or|ou) /.test(mark.phrase) ||
        !(tokens[to + mark.from]?.gap === ', ' && tokens[to + mark.to]?.gap === ' ')),
  )
  const own = figuresIn(view).find((figure) => figure.from === from)?.number.hedge
  const longest = [...before, ...behind].sort((a, b) => b.phrase.length - a.phrase.length)[0]
  return longest?.phrase ?? (own && readingWords(language).hedges[own][0])
}

function unitReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { claim, fact } = one
  const unit = ('unit' in claim.value ? claim.value.unit : undefined) ?? fact.unit ?? ''
  const there = unitsAt(place)
  if (measureOf(unit) || isKnownUnit(unit, place.view.language)) {
    if (there.some((name) => unitName(name) === unitName(unit))) return degreeReasons(place, one)
    if (there.length > 0) return [reasonOf('other-unit', one, { words: there[0], sentence: place.view })]
    return countReasons(place, one, unit)
  }
  const nouns = contentStems(unit, place.view.language)
  if (there.some((name) => unitsCalled(unit, place.view.language).includes(name))) return []
  const measured = there.find((name) => !nouns.includes(stemsOf(place.view.language).of(name)))
  if (measured !== undefined && !isAsked(measured, one))
    return [reasonOf('other-unit', one, { words: measured, sentence: place.view })]
  return countReasons(place, one, unit)
}

/** The unit that stands there is what is asked for, whatever the fact calls it. */
function isAsked(unit: string, one: ClaimCase): boolean {
  const { language } = one.source
  const ways = readingWords(language).unitWords[unit] ?? [unit]
  const said = contentStems([...saidAndAsked(one), one.written.unit ?? ''].join(' '), language)
  return ways.some(
    (way) => wordsOf(way).length > 0 && wordsOf(way).every((word) => said.includes(stemsOf(language).of(word))),
  )
}

const isKnownUnit = (unit: string, language: string): boolean =>
  Object.hasOwn(readingWords(language).unitWords, unitName(unit))

/** "Long" is not "high", though both are metres. */
function degreeReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems, language } = place.view
  const { of } = stemsOf(language)
  const { degrees } = studioWords(language)
  const said = tokens.slice(place.to, place.to + 3).findIndex(({ word }) => degrees.includes(word))
  const isAge = AGE.test([tokens[place.from - 2]?.word, tokens[place.to + said]?.word].join(' '))
  if (isAge && !saidAndAsked(one).some((text) => ASKS_AGE.test(text)))
    return [reasonOf('other-event', one, { words: tokens[place.to + said]?.word, sentence: place.view })]
  const asked = degrees.find((word) => one.asks.some(({ text }) => new RegExp(`\\bhow ${word}\\b`, 'i').test(text)))
  return asked !== undefined && said >= 0 && of(asked) !== stems[place.to + said]
    ? [reasonOf('other-words', one, { words: asked, sentence: place.view })]
    : []
}

const AGE = /(?<!\p{L})(?:old|vieux|vieille|âgée?)s?(?!\p{L})/u
const ASKS_AGE = /(?<!\p{L})(?:old|age|aged|vieux|vieille|âgée?|âge|anciens?|anciennes?)s?(?!\p{L})/iu
