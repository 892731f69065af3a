import type { SentenceView } from '../sentence-view.ts'
import { finiteVerb, pastOfParticiple } from '../words/verb-forms.ts'
import { FRENCH_AHEAD, FRENCH_BASES, FRENCH_DONE, FRENCH_UP_TO } from './french-tense.ts'
import { isPlanned } from './planned.ts'

/** What is done now, for a day that comes: "agreed a budget for May". */
const AHEAD =
  /^(?:agreed|approved|announced|booked|confirmed|decided|delayed|due|expected|extended|hoped|invited|moved|planned|postponed|promised|proposed|scheduled|set|voted|wanted)$/u
/** Before a month or a day: it may be still to come. */
const UP_TO = /^(?:by|until|till|for|to|before|from|next)$/u
const ENGLISH_BASES = /^(?:has|have)$/

type Tense = 'done' | 'other' | undefined

function tenseAt({ tokens, language }: SentenceView, at: number): Tense {
  const [word = '', next = ''] = [tokens[at]?.word, tokens[at + 1]?.word]
  if (language.startsWith('fr'))
    return FRENCH_BASES.test(word) ? (FRENCH_DONE.test(next) ? 'done' : 'other') : undefined
  if (/^(?:was|were|had)$/.test(word)) return 'done'
  if (ENGLISH_BASES.test(word)) return next === 'been' || pastOfParticiple(next) !== undefined ? 'done' : 'other'
  const verb = finiteVerb(word)
  if (!verb || verb.is === 'base') return undefined
  return verb.is === 'past' && verb.base !== word ? 'done' : 'other'
}

/**
 * Whether a sentence tells what happened on a day as done: "The lock was closed in November".
 *
 * The nearest verb before the day tells; where none stands before it, the first one behind.
 */
export function isToldAsDone(
  view: SentenceView,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const { tokens, language } = view
  const [upTo, ahead] = language.startsWith('fr') ? [FRENCH_UP_TO, FRENCH_AHEAD] : [UP_TO, AHEAD]
  if (upTo.test(tokens[from - 1]?.word ?? '') || tokens.some(({ word }) => ahead.test(word))) return false
  const tenses = tokens.map((_, at) => tenseAt(view, at))
  const tense =
    tenses.slice(0, from).findLast((one) => one !== undefined) ?? tenses.slice(to).find((one) => one !== undefined)
  return tense === 'done' && !isPlanned(view, { from, to })
}
