import { normalForm, wordsOf } from '../text/normal-form.ts'
import { isYear } from '../text/years.ts'
import { significantDigits } from '../values/figures.ts'
import { figuresOf } from '../values/quantity.ts'
import { abbreviationIn } from './abbreviations.ts'
import { type Check, check, choosesValue, keysSources, optionsOf, textsOf } from './check.ts'
import { copiedRun } from './copied.ts'
import { saidBySources } from './evidence.ts'
import { namesIn } from './grounding.ts'
import { oppositeOfKey } from './opposites.ts'
import { contentOf, negationIn, phraseIn, standsForOthers, unnamed } from './words.ts'

/** Rule 26: a fifteen-year-old reads at grade ten, and two more are allowed. */
const TARGET_GRADE = 10
const GRADES_ABOVE = 2
/** The formula was made for passages; of fewer words than this, names aside, it says nothing. */
const GRADED_WORDS = 12
/** Rule 30. */
const SHORT = 25
/** Rule 23. */
const FINE_DIGITS = 3
/** Rule 33: three options serve as well as more (Rodriguez 2005). */
const OPTIONS = 3

/** Rules of good writing, for the question and its options together. */
export const writingChecks: readonly Check[] = [
  check({
    id: 'one-thing',
    number: 20,
    level: 'B',
    rule: 'One question asks one thing.',
    needs: ['words'],
    find: (item, { words }) => {
      if (item.shape === 'order' || item.shape === 'pairs') return undefined
      const two = words.twoQuestions.exec(normalForm(unnamed(item.stem, words)))?.[1]
      const several = !keysSources(item) && (item.stem.match(/\?/g) ?? []).length > 1
      return two?.trim() ?? (several ? item.stem : undefined)
    },
  }),
  check({
    id: 'copied-words',
    number: 21,
    level: 'B',
    rule: 'The question is in words of its own: no eight words in a row from a source.',
    needs: ['words', 'texts'],
    find: (item, { words, texts, topic }) => {
      const facts = item.facts.flatMap((id) => topic?.assessmentOf(id)?.fact ?? [])
      const said = topic ? saidBySources(item, topic) : []
      const worded = facts.flatMap(({ ask, statement, unit }) => [...ask, statement, unit ?? ''])
      const own = contentOf([...said, ...worded].join(' '), words)
      const named = new Set(namesIn(item.stem).flatMap(wordsOf))
      return copiedRun(item.stem, texts, (word) => !own.has(words.root(word)) && !named.has(word) && !/^\d/.test(word))
    },
  }),
  check({
    id: 'too-fine',
    number: 23,
    level: 'W',
    rule: 'Figures are no finer than the sources give them.',
    needs: ['words', 'topic'],
    binds: choosesValue,
    find: (item, { topic }) => {
      const claims = item.facts
        .flatMap((fact) => topic.assessmentOf(fact)?.fact ?? [])
        .flatMap((fact) => (fact.type === 'quantity' ? fact.claims : []))
      const finest = Math.max(0, ...claims.flatMap(({ value }) => figuresOf(value)).map(significantDigits))
      const isFine = (text: string) => finenessOf(text) > FINE_DIGITS && finenessOf(text) > finest
      return claims.length > 0 ? textsOf(optionsOf(item)).find(isFine) : undefined
    },
  }),
  check({
    id: 'judgement-without-judge',
    number: 24,
    level: 'B',
    rule: 'A judgement (“best”, “should”) says whose it is.',
    needs: ['words'],
    find: ({ stem }, { words }) => {
      const plain = unnamed(stem, words)
      return phraseIn(words.attributions, plain) ? undefined : phraseIn(words.judgements, plain)
    },
  }),
  check({
    id: 'one-letter-apart',
    number: 25,
    level: 'W',
    rule: 'No two options are one letter apart.',
    needs: ['words'],
    binds: choosesValue,
    find: (item) => {
      const texts = textsOf(optionsOf(item)).filter((text) => !/\d/.test(text))
      const found = texts.flatMap((a, i) =>
        texts.slice(i + 1).flatMap((b) => (oneApart(normalForm(a), normalForm(b)) ? [`${a}, ${b}`] : [])),
      )
      return found[0]
    },
  }),
  check({
    id: 'reads-easily',
    number: 26,
    level: 'W',
    rule: 'The question reads easily, and explains its abbreviations.',
    needs: ['words'],
    find: (item, basis) => {
      const plain = unnamed(item.stem, basis.words)
      const grade = wordsOf(plain).length < GRADED_WORDS ? 0 : basis.words.grade(plain)
      if (grade > TARGET_GRADE + GRADES_ABOVE) return item.stem
      return abbreviationIn(item, basis, basis.words)
    },
  }),
  check({
    id: 'options-equally-long',
    number: 30,
    level: 'W',
    rule: 'Options are of about one length.',
    needs: ['words'],
    binds: choosesValue,
    find: (item) => {
      const sizes = textsOf(optionsOf(item)).map((text) => Array.from(text).length)
      const [longest, shortest] = [Math.max(...sizes), Math.min(...sizes)]
      return longest > SHORT && longest > 2 * shortest ? `${longest} characters beside ${shortest}` : undefined
    },
  }),
  check({
    id: 'only-negative-option',
    number: 31,
    level: 'W',
    rule: 'No option is the only negative one.',
    needs: ['words'],
    binds: choosesValue,
    find: (item, { words }) => {
      const texts = textsOf(optionsOf(item))
      const negative = texts.filter(
        (text) => !standsForOthers(text, words) && negationIn(text, words.negativeOptions, words) !== undefined,
      )
      return negative.length === 1 && texts.length > 2 ? negative[0] : undefined
    },
  }),
  check({
    id: 'opposite-of-key',
    number: 32,
    level: 'W',
    rule: 'The key has no opposite among options that are otherwise unrelated.',
    needs: ['words'],
    binds: choosesValue,
    find: (item, { words }) => oppositeOfKey(item, words),
  }),
  check({
    id: 'three-options',
    number: 33,
    level: 'A',
    rule: 'There are at least three options to choose from.',
    binds: (item) => item.shape === 'one' || item.shape === 'several',
    find: (item) => (optionsOf(item).length < OPTIONS ? textsOf(optionsOf(item)).join(', ') || 'none' : undefined),
  }),
]

/** The most significant digits of a text's figures; four digits in a row may be a year. */
function finenessOf(text: string): number {
  const figures = (text.match(/\d[\d,.]*\d|\d/g) ?? []).filter((figure) => !isYear(figure))
  return Math.max(0, ...figures.map((figure) => significantDigits(Number(figure.replace(/,/g, '')))))
}

/** Equal but for one letter put in, left out or changed, in a word of several. */
function oneApart(a: string, b: string): boolean {
  const others = wordsOf(b)
  const [changed = ''] = wordsOf(a).filter((word) => !others.includes(word))
  if (changed.length === 1) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || short === long) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i += 1
  return short.slice(long.length === short.length ? i + 1 : i) === long.slice(i + 1)
}
