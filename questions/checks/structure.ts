import type { Item } from '../item.ts'
import { contentLanguage } from '../languages/languages.ts'
import { numbersIn } from '../reading/numbers.ts'
import { normalForm, standsIn } from '../text/normal-form.ts'
import { significantDigits } from '../values/figures.ts'
import { figuresOf } from '../values/quantity.ts'
import {
  type Basis,
  type Check,
  check,
  choosesValue,
  distractorsOf,
  isChosen,
  keysOf,
  keysReading,
  keysSources,
  optionsOf,
  textsOf,
} from './check.ts'
import { claimsOf, evidenceOf, saidValues } from './evidence.ts'
import { sortOf } from './sorts.ts'
import { phraseIn, unnamed } from './words.ts'

const LONGEST = 120
/** Of a source's sentence, which nobody may shorten. */
const LONGEST_SENTENCE = 400

/** Rules on the build of an item. */
export const structureChecks: readonly Check[] = [
  check({
    id: 'one-key',
    number: 34,
    level: 'B',
    rule: 'Exactly one option is the key; of a question with several, one or more.',
    binds: isChosen,
    find: (item) => {
      if (item.shape === 'several' && item.kind === 'multiple') {
        const inside = item.key.filter((index) => item.options[index] !== undefined)
        return inside.length > 0 && new Set(inside).size === item.key.length ? undefined : keyIndices(item.key)
      }
      if (item.shape === 'several') return keyIndices(item.key)
      return item.shape === 'one' && keysOf(item).length !== 1 ? keyIndices([item.key]) : undefined
    },
  }),
  check({
    id: 'sound-options',
    number: 35,
    level: 'B',
    rule: 'No option is empty, said twice or over 120 characters.',
    find: (item, basis) => {
      const texts = textsOf(optionsOf(item))
      const plain = texts.map((text) => plainNumber(text, basis))
      const at = texts.findIndex(
        (text, i) =>
          text.trim() === '' ||
          text.length > (keysReading(item) ? LONGEST_SENTENCE : LONGEST) ||
          plain.indexOf(plain[i] ?? '') < i,
      )
      return at < 0 ? undefined : texts[at] || 'an empty option'
    },
  }),
  check({
    id: 'key-in-question',
    number: 36,
    level: 'B',
    rule: 'The question does not hold the key.',
    binds: (item) => choosesValue(item) || item.shape === 'number',
    find: (item) =>
      [item.keyText, ...(isChosen(item) ? textsOf(keysOf(item)) : [])].find((key) => standsIn(key, item.stem)),
  }),
  check({
    id: 'key-stands-out',
    number: 37,
    level: 'B',
    rule: 'The key is not the only option with a digit, a bracket, a hedge or more precision.',
    // A source's label is what it is, and the same whether it is the key or not.
    binds: (item) => item.shape === 'one' && choosesValue(item),
    find: (item, basis) => {
      const [key] = textsOf(keysOf(item))
      const others = textsOf(distractorsOf(item))
      if (key === undefined || others.length === 0) return undefined
      const isMarked = marks.some((has) => has(key, basis) && !others.some((text) => has(text, basis)))
      return isMarked || isFiner(key, others, basis) ? key : undefined
    },
  }),
  check({
    id: 'superlative-compared',
    number: 38,
    level: 'B',
    rule: 'A question for the largest or the first rests on a source that compares.',
    needs: ['words', 'topic'],
    // A task may ask for the earliest first: dates compare by themselves.
    binds: ({ shape }) => shape !== 'order' && shape !== 'pairs',
    find: (item, { words, topic }) => {
      const superlative = words.superlative.exec(normalForm(unnamed(item.stem, words)))?.[0]
      const said = claimsOf(item, topic).map((claim) => normalForm(evidenceOf(claim, topic)))
      return superlative && !said.some((text) => words.comparison.test(text)) ? superlative : undefined
    },
  }),
  check({
    id: 'explanation-of-key',
    number: 39,
    level: 'B',
    rule: 'The explanation holds the key and only figures of the receipts, and calls no option by a letter.',
    binds: (item) => item.explanation !== '',
    find: (item, basis) => keyUnsaid(item, basis) ?? strangeFigure(item, basis) ?? letter(item, basis),
  }),
]

/** What can make a key stand out, whatever it says. */
const marks: readonly ((text: string, basis: Basis) => boolean)[] = [
  (text) => /\d/.test(text),
  (text) => /[()[\]]/.test(text),
  isHedged,
]

function isHedged(text: string, { language, words }: Basis): boolean {
  const isBound = numbersIn(text, contentLanguage(language)).some(({ hedge }) => hedge !== undefined)
  return isBound || (words !== undefined && phraseIn(words.doubts, text) !== undefined)
}

const keyIndices = (key: readonly number[]): string => `key ${key.join(', ') || 'missing'}`

/** How finely a text's first figure is given: 422 to 1, 14,000 to a thousand, 7.5 to a tenth. */
function grainOf(text: string, { language }: Basis): number {
  const [first] = numbersIn(text, contentLanguage(language))
  if (!first || first.n === 0) return 1
  const decimals = String(first.n).split('.')[1]?.length ?? 0
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(String(first.n))?.[0].length ?? 0)
  return 10 ** (zeros - decimals)
}

/** A key of two digits or more that is given more finely than every other figure. */
function isFiner(key: string, others: readonly string[], basis: Basis): boolean {
  const figures = [key, ...others].every((text) => sortOf(text, basis.language) === 'figure')
  const [first] = numbersIn(key, contentLanguage(basis.language))
  return (
    figures &&
    significantDigits(first?.n ?? 0) > 1 &&
    others.every((text) => grainOf(text, basis) > grainOf(key, basis))
  )
}

/** "four" and "4" are one option. */
function plainNumber(text: string, { language }: Basis): string {
  const numbers = numbersIn(text, contentLanguage(language))
  return numbers.length > 0 && /^[\d\p{L}\s.,-]+$/u.test(text) && text.trim().split(/\s+/).length <= numbers.length
    ? String(numbers.map(({ n }) => n))
    : normalForm(text)
}

/** The key that an explanation leaves out; a figure that is asked for backwards is there as the figure. */
function keyUnsaid(item: Item, { topic, language }: Basis): string | undefined {
  if (keysSources(item) || keysReading(item) || item.shape === 'order' || item.shape === 'pairs') return undefined
  const keys = choosesValue(item) ? textsOf(keysOf(item)) : [item.keyText]
  const values = topic ? saidValues(item, topic) : []
  const said =
    keys.every((key) => standsIn(key, item.explanation) || isFigureIn(key, item.explanation, language)) ||
    values.some((value) => standsIn(value, item.explanation))
  return said ? undefined : keys.join(', ')
}

/** A bare figure that the text has in words: 0 in "nobody was hurt". */
function isFigureIn(key: string, text: string, language: string): boolean {
  const words = contentLanguage(language)
  const [figure, ...more] = numbersIn(key, words)
  return figure !== undefined && more.length === 0 && numbersIn(text, words).some(({ n }) => n === figure.n)
}

/** A figure of the explanation that neither the receipts nor the question give. */
function strangeFigure(item: Item, { topic }: Basis): string | undefined {
  const told = figuresOfText(item.explanation)
  if (!topic || told.length === 0) return undefined
  const { ledger } = topic
  const facts = item.facts.flatMap((id) => topic.assessmentOf(id)?.fact ?? [])
  const shown = [
    item.stem,
    item.keyText,
    ledger.asOf ?? '',
    ...item.receipts.map((receipt) => JSON.stringify(receipt)),
    ...facts.flatMap(({ ask, about, claims }) => [
      ...ask,
      about,
      ...claims.flatMap(({ value }) => ('is' in value ? figuresOf(value).map(String) : [])),
    ]),
    ...ledger.sources.flatMap(({ published, label, title }) => [published ?? '', label, title ?? '']),
  ].join(' ')
  const known = new Set(
    figuresOfText(shown).flatMap((figure) =>
      /[.,]/.test(figure) ? [figure, ...figuresOfText(figure.replace(/[.,]/g, ' '))] : [figure],
    ),
  )
  return told.find((figure) => !known.has(figure))
}

const figuresOfText = (text: string): readonly string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replace(/^0+(?=\d)/, ''))

const letter = ({ explanation }: Item, { words }: Basis): string | undefined => words?.letters.exec(explanation)?.[0]
