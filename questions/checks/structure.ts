import { significantDigits } from '../distractors/near.ts'
import { contentLanguage } from '../languages/languages.ts'
import { normal, standsIn } from '../normal.ts'
import { numbersIn } from '../reading/numbers.ts'
import { type Check, distractorsOf, keysOf, keysValue, optionsOf } from './check.ts'

const LONGEST = 120

/** What can make a key stand out, whatever it says. */
const marks: Readonly<Record<string, (text: string) => boolean>> = {
  digit: (text) => /\d/.test(text),
  bracket: (text) => /[()[\]]/.test(text),
  hedge: (text) =>
    /\b(?:about|around|roughly|some|nearly|almost|perhaps|probably|reportedly|up to|at least|more than|less than)\b/i.test(
      text,
    ),
}

const precision = (text: string): number =>
  Math.max(0, ...(text.match(/\d[\d,.]*/g) ?? []).map((n) => significantDigits(Number(n.replace(/,/g, '')))))

/** Rules on the build of an item. */
export const structureChecks: readonly Check[] = [
  {
    number: 34,
    level: 'B',
    rule: 'Exactly one option is the key.',
    binds: (item) => item.shape === 'one',
    find: (item) =>
      keysOf(item).length === 1 && optionsOf(item).filter(({ why }) => why === undefined).length === 1
        ? undefined
        : item.keyText,
  },
  {
    number: 35,
    level: 'B',
    rule: 'No option is empty, said twice or over 120 characters.',
    find: (item, topic) => {
      const language = contentLanguage(topic.ledger.language)
      const plain = (text: string) => {
        const numbers = numbersIn(text, language)
        return numbers.length > 0 && /^[\d\p{L}\s.,-]+$/u.test(text) && text.split(/\s/).length <= numbers.length
          ? String(numbers.map(({ n }) => n))
          : normal(text)
      }
      const texts = optionsOf(item).map(({ text }) => text)
      return texts.find(
        (text, i) =>
          text.trim() === '' ||
          text.length > LONGEST ||
          texts.slice(0, i).some((other) => plain(other) === plain(text)),
      )
    },
  },
  {
    number: 36,
    level: 'B',
    rule: 'The stem does not hold the key.',
    binds: keysValue,
    find: (item) =>
      item.shape === 'one' || item.shape === 'number'
        ? [item.keyText].find((key) => standsIn(key, item.stem))
        : undefined,
  },
  {
    number: 37,
    level: 'B',
    rule: 'The key is not the only option with a digit, a bracket, a hedge or more precision.',
    // A source's label is what it is, and the same whether it is the key or not.
    binds: (item) => item.shape === 'one' && keysValue(item),
    find: (item) => {
      const [key] = keysOf(item)
      const others = distractorsOf(item).map(({ text }) => text)
      if (!key || others.length === 0) return undefined
      const mark = Object.entries(marks).find(([, has]) => has(key.text) && !others.some(has))
      if (mark) return `${key.text} (${mark[0]})`
      const isFigure = key.value !== undefined && ('is' in key.value || 'about' in key.value)
      return isFigure && others.every((text) => precision(text) < precision(key.text)) && precision(key.text) > 1
        ? `${key.text} (precision)`
        : undefined
    },
  },
]
