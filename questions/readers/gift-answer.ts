import { present } from '../wire/present.ts'
import { giftText, unmasked } from './gift-text.ts'
import { around } from './number-range.ts'
import { QUIZ_LIMITS } from './quiz-limits.ts'
import type { ReadAnswer, ReadFaultName, UnreadAnswer } from './read-question.ts'

type GiftAnswer =
  | { readonly ok: true; readonly answer: ReadAnswer; readonly explanation: string }
  | { readonly ok: false; readonly is: ReadFaultName; readonly what?: string }

/**
 * What stands between the braces of a question.
 *
 * @param inside Masked.
 * @param format Of the question's text.
 */
export function giftAnswer(inside: string, format: string | undefined): GiftAnswer {
  const at = inside.indexOf('####')
  const explanation = at < 0 ? '' : giftText(inside.slice(at + 4), format)[0]
  const answers = (at < 0 ? inside : inside.slice(0, at)).trim()
  if (answers === '') return { ok: false, is: 'unknown-kind', what: 'essay' }
  const answer = answers.startsWith('#') ? numbers(answers.slice(1)) : (truth(answers) ?? listed(answers, format))
  if (!('fault' in answer)) return { ok: true, answer, explanation }
  return { ok: false, is: answer.fault, ...present({ what: answer.what }) }
}

/** "T", "FALSE": a statement that is right or wrong. */
function truth(answers: string): ReadAnswer | undefined {
  const [, said] = /^(T|TRUE|F|FALSE)\s*(?:#|$)/i.exec(answers) ?? []
  if (said === undefined) return undefined
  return { is: 'choice', options: ['True', 'False'], keys: [/^t/i.test(said) ? 0 : 1], many: false }
}

/** One answer of a list: its mark, its weight in hundredths, its text and what stands behind "#". */
interface Entry {
  readonly mark: string
  readonly weight: number | undefined
  readonly text: string
}

/** The answers of a list, one more than a question may have at most. */
function entriesOf(answers: string): readonly Entry[] {
  const entries: Entry[] = []
  for (const [, mark = '', rest = ''] of answers.matchAll(/([=~])([^=~]*)/g)) {
    const [weighed = '', weight] = /^\s*%(-?[\d.]+)%/.exec(rest) ?? []
    const [text = ''] = rest.slice(weighed.length).split('#', 1)
    entries.push({ mark, text: text.trim(), weight: weight === undefined ? undefined : Number(weight) })
    if (entries.length > QUIZ_LIMITS.options) break
  }
  return entries
}

function numbers(answers: string): ReadAnswer | UnreadAnswer {
  const listed = /^\s*=/.test(answers)
  const [single = ''] = answers.split('#', 1)
  const texts = listed
    ? entriesOf(answers)
        .filter(isRight)
        .map(({ text }) => text)
    : [single]
  const ranges = texts.flatMap((text) => rangeOf(text) ?? [])
  if (ranges.length === 0) return { fault: 'key-unread', what: answers.trim().slice(0, 80) }
  return { is: 'number', ranges }
}

const isRight = ({ weight }: Entry): boolean => weight === undefined || weight > 0

const NUMBER = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`
const RANGE = new RegExp(`^(${NUMBER})\\.\\.(${NUMBER})$`)
const NEAR = new RegExp(`^(${NUMBER})(?::(${NUMBER}))?$`)

/** "3", "3:2" and "1..5". */
function rangeOf(text: string): (readonly [number, number])[] | undefined {
  const plain = text.replace(/\s+/g, '')
  const [, from, to] = RANGE.exec(plain) ?? []
  if (from !== undefined) return [[Number(from), Number(to)]]
  const [, middle, within = '0'] = NEAR.exec(plain) ?? []
  return middle === undefined ? undefined : [around(Number(middle), Number(within))]
}

function listed(answers: string, format: string | undefined): ReadAnswer | UnreadAnswer {
  const entries = entriesOf(answers)
  const shown = ({ text }: { readonly text: string }) => giftText(text, format)[0]
  if (entries.length === 0) return { fault: 'no-key' }
  if (entries.every(({ mark, text }) => mark === '=' && text.includes('->'))) return paired(entries, format)
  if (entries.every(({ mark }) => mark === '='))
    return { is: 'text', accepted: entries.filter(isRight).map(({ text }) => unmasked(text).trim()) }
  const single = entries.some(({ mark }) => mark === '=')
  const keys = entries.flatMap(({ mark, weight }, i) => {
    const isKey = single ? (mark === '=' && isRight({ mark, weight, text: '' })) || weight === 100 : (weight ?? 0) > 0
    return isKey ? [i] : []
  })
  if (keys.length === 0) return { fault: 'no-key' }
  return { is: 'choice', options: entries.map(shown), keys, many: !single }
}

/** A right side has no format. Without a left one it is there to mislead. */
function paired(entries: readonly Entry[], format: string | undefined): ReadAnswer {
  const sides = entries.map(({ text }) => {
    const at = text.indexOf('->')
    return [giftText(text.slice(0, at), format)[0], unmasked(text.slice(at + 2)).trim()] as const
  })
  const right = [...new Set(sides.map(([, side]) => side))]
  const asked = sides.filter(([left]) => left !== '')
  return { is: 'pairs', left: asked.map(([left]) => left), right, key: asked.map(([, side]) => right.indexOf(side)) }
}
