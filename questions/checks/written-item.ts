import { receiptsOf } from '../facts/receipts.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { contentLanguage } from '../languages/languages.ts'
import type { Fact } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { numbersIn } from '../reading/numbers.ts'
import { readTime } from '../reading/written-time.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import { isYear } from '../text/years.ts'
import { spansOf } from '../values/date.ts'
import { measureOf } from '../values/units.ts'
import type { Basis } from './check.ts'
import { judgedBy, sourceAsked } from './judged-by.ts'
import { sortOf, unitOf } from './sorts.ts'
import type { WrittenItem } from './written.ts'

/**
 * A written item as the checks take it: its options read for the values they name, its receipts from the ledger where
 * there is one.
 */
export function itemOf(written: WrittenItem, basis: Basis): Item {
  const { id, kind, stem, key, facts, explanation } = written
  const accordingTo = written.accordingTo ?? sourceAsked(stem, facts[0], basis)
  const { topic, language } = judgedBy(accordingTo, basis)
  const assessment = topic?.assessmentOf(facts[0] ?? '')
  const options = written.options.map((text, i) => optionOf(text, isKey(key, i), assessment?.fact, language, topic))
  const common = {
    id,
    kind,
    facts,
    wording: 0,
    stem,
    sorted: true as const,
    elsewhere: accordingTo === undefined ? {} : { accordingTo },
    keyText: keyTextOf(written),
    explanation,
    standing: assessment?.standing ?? 'unsupported',
    independent: assessment?.independent ?? 0,
    receipts: topic ? facts.flatMap((fact) => topic.assessmentOf(fact) ?? []).flatMap((a) => receiptsOf(a, topic)) : [],
  } as const
  if (kind === 'order' && Array.isArray(key)) return { ...common, shape: 'order', options, key }
  if ((kind === 'match' || kind === 'compare') && Array.isArray(key))
    return { ...common, shape: 'pairs', left: written.left ?? [], right: options, key }
  if (Array.isArray(key)) return { ...common, shape: 'several', options, key }
  if (options.length > 0) return { ...common, shape: 'one', options, key }
  const range = {
    min: key - written.tolerance,
    max: key + written.tolerance,
    minOpen: false,
    maxOpen: false,
    whole: false,
  }
  return { ...common, shape: 'number', unit: unitAsked(stem, assessment?.fact.unit ?? ''), key: range }
}

/** The unit that a question asks in: its fact's, or another of the same dimension that it names. */
function unitAsked(stem: string, unit: string): string {
  const dimension = measureOf(unit)?.dimension
  return wordsOf(stem).find((word) => dimension !== undefined && measureOf(word)?.dimension === dimension) ?? unit
}

const isKey = (key: WrittenItem['key'], i: number): boolean => (Array.isArray(key) ? key.includes(i) : key === i)

function keyTextOf({ options, key }: WrittenItem): string {
  if (Array.isArray(key)) return key.map((i) => options[i] ?? '').join(', ')
  return options.length > 0 ? (options[key] ?? '') : String(key)
}

function optionOf(text: string, key: boolean, fact: Fact | undefined, tag: string, topic: Topic | undefined): Option {
  const value = valueIn(text, fact, tag)
  const other =
    value && topic?.ledger.facts.find((f) => f !== fact && f.claims.some((claim) => topic.say(claim.value, f) === text))
  const provenance = key
    ? ({ from: 'key' } as const)
    : other
      ? ({ from: 'fact', fact: other.id } as const)
      : ({ from: 'rule', rule: 'written' } as const)
  return { text, provenance, ...(value ? { value } : {}) }
}

/** The value that an option's words name, of the fact's type where there is one. */
function valueIn(text: string, fact: Fact | undefined, tag: string): Value | undefined {
  const time = fact?.type === 'time' ? readTime(text, tag) : undefined
  if (time?.ok) return time.value
  const sort = sortOf(text, tag)
  const read = sort === 'time' ? dateIn(text, tag) : undefined
  const date = read !== undefined && spansOf(read) ? read : undefined
  if (date !== undefined && (fact === undefined || fact.type === 'date')) return { date }
  if (sort === 'figure' && (fact === undefined || fact.type === 'quantity')) return figureIn(text, fact, tag)
  if (fact?.type === 'name' || fact?.type === 'names') return { name: text }
  return fact?.type === 'text' ? { text } : undefined
}

function figureIn(text: string, fact: Fact | undefined, tag: string): Value | undefined {
  const numbers = numbersIn(text, contentLanguage(tag))
  const [first, second] = numbers
  if (!first || numbers.length > 2) return undefined
  const beside = normalForm(text).match(/[£$€]|\p{L}+$/gu)?.[0] ?? unitOf(text, tag)
  const unit = measureOf(beside) && beside !== fact?.unit ? { unit: beside } : {}
  if (second) return second.n >= first.n ? { from: first.n, to: second.n, ...unit } : undefined
  if (first.hedge === 'about') return { about: first.n, ...unit }
  if (first.hedge === 'over') return { over: first.n, ...unit }
  if (first.hedge === 'under') return { under: first.n, ...unit }
  if (first.hedge === 'atLeast') return { atLeast: first.n, ...unit }
  return first.hedge === 'upTo' ? { upTo: first.n, ...unit } : { is: first.n, ...unit }
}

/** "21 July 2018", "July 2018" or "2018" as EDTF. */
function dateIn(text: string, tag: string): string | undefined {
  const words: readonly string[] = normalForm(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const year = words.find(isYear)
  if (year === undefined || words.length > 4) return undefined
  const month = contentLanguage(tag).months.findIndex((name) => words.includes(name)) + 1
  const day = words.find((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word))
  const two = (n: number) => String(n).padStart(2, '0')
  if (month === 0) return words.length === 1 ? year : undefined
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(Number.parseInt(day, 10))}`
}
