import type { ValueType } from '../../vocabulary.ts'
import { finiteVerb } from '../words/verb-forms.ts'
import type { AskedText, Clause } from './clause.ts'
import { AUXILIARY, isCountedNoun, NO_SUBJECT, POINTING, turnedClause, verbIn } from './english-clause.ts'
import { ENGLISH_MONEY, isTimed, objectAsked, whenAsked } from './english-objects.ts'
import { nounWithin } from './noun-within.ts'
import { splitWords } from './small-first.ts'

/** So no question ends, but for what somebody has. */
const ENDLESS = / (?:was|were|is|are|has|had|will|did|do|does|be|been|for|the|a|of)$|^(?!.* (?:do|does|did) ).* have$/
const LONGEST = 22

/**
 * The question that a statement turns into by a rule that holds wherever its words stand so; `undefined` where none
 * does.
 */
export function englishQuestion(clause: Clause, type: ValueType, about: AskedText): string | undefined {
  const asked =
    clause.before === '' || (type === 'name' && isRole(clause.before))
      ? subjectAsked(clause, type, about)
      : type === 'date' && /^(?:in|on|since|until|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i.test(clause.before)
        ? frontAsked(clause, about)
        : objectAsked(clause, type, about)
  if (asked === undefined || /["“”«»;:{}]/.test(asked)) return undefined
  const one = asked
    .replace(/\s+/g, ' ')
    .replace(/[,\s]+$/, '')
    .trim()
  if (ENDLESS.test(one) || /^Who (?:was|is)$/.test(one)) return undefined
  if (
    splitWords(one).length > LONGEST ||
    POINTING.test(one.replace(/^(?:Who|[IO]n which|At what|\S+ what)(?!\p{L})/u, ''))
  )
    return undefined
  return `${one}?`
}

/** What a question asks the number of: its noun's last word. */
export function englishCounted(ask: string): string | undefined {
  const rest = splitWords(/how many (.+)\?$/i.exec(ask)?.[1] ?? '')
  const end = rest.findIndex(
    (word, i) => i > 0 && (AUXILIARY.test(word) || /^(?:of|do|does|did)$/.test(word) || finiteVerb(word) !== undefined),
  )
  return rest[(end < 0 ? rest.length : end) - 1]?.replace(/['’]s$/, '')
}

/** "Care worker {Ada Brunn} walked home" */
const isRole = (before: string): boolean =>
  /^(?:\p{Lu}?\p{Ll}+ ?){1,3}$/u.test(before) && verbIn(splitWords(before), 0) < 0 && !NO_SUBJECT.test(before)

/** "In {1997} a lynx escaped" */
function frontAsked({ before, value, after }: Clause, about: AskedText): string | undefined {
  const one = turnedClause(`${after.charAt(0).toUpperCase()}${after.slice(1)}`, about)
  return one && isTimed(one, '')
    ? whenAsked({ ...one, rest: [...one.rest, ...splitWords(before.toLowerCase())] }, { value, after: '' })
    : undefined
}

/** "Three were hurt": where, or of what, only the text tells. */
const isTold = ([verb = '', next = '', ...more]: readonly string[]): boolean =>
  AUXILIARY.test(verb) ? more.length > (next === 'been' ? 1 : 0) : next !== ''

/** The value does it: "{40} lorries were stranded". */
function subjectAsked({ value, after }: Clause, type: ValueType, about: AskedText): string | undefined {
  if (type === 'name')
    return about.isPerson(value) &&
      verbIn(splitWords(after), 0) === 0 &&
      splitWords(after).length > 2 &&
      !/^(?:is|was) \d/.test(after)
      ? `Who ${after}`
      : undefined
  if (type !== 'quantity') return undefined
  const rest = splitWords(after)
  if (ENGLISH_MONEY.test(value)) return AUXILIARY.test(rest[0] ?? '') ? `How much ${after}` : undefined
  const inner = nounWithin(value, 'en')
  const all = inner === undefined ? rest : [...splitWords(inner), ...rest]
  const verb = verbIn(all, 1)
  const noun = all.slice(0, verb)
  if (verb < 1 || !isTold(all.slice(verb)) || !isCountedNoun(noun)) return undefined
  return `How many ${all.join(' ')}`
}
