import type { ValueType } from '../vocabulary.ts'

/** A clause after its subject that can stand in a question as it is. */
const VERB_EN =
  /^(?:was|were|is|are|has|have|had|will|would|can|could|came|went|saw|took|gave|found|made|left|won|lost|led|built|held|said|kept|stood|ran|fell|rose|\p{Ll}+ed)(?!\p{L})/u
const VERB_FR =
  /^(?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|fut|furent|\p{Ll}+(?:ait|aient|èrent|ent))(?!\p{L})/u
const BE =
  /^(.{3,120}?) (was|were|is|are) (\p{L}+(?:ed|en|wn|ut|ilt|ld|un|ost|eft)(?: .{0,80}?)?),? (?:on|in|at|by)?\s?\{[^{}]+\}(?:,? (.{0,60}))?[.!]?$/u

/**
 * A question that a statement turns into by a rule that always holds: the value opens it as the subject, or ends it as
 * the day of a passive.
 *
 * @returns `undefined` where no rule holds: a clumsy question is worse than none.
 */
export function naturalQuestion(says: string, type: ValueType, language: string): string | undefined {
  const isFrench = language.split('-')[0] === 'fr'
  const bare = says.replace(/[.!]$/, '')
  if (/["“”«»;:]/.test(bare) || bare.length > 160) return undefined
  const subject = /^\{[^{}]+\} ?(.*)$/u.exec(bare)?.[1]
  if (subject !== undefined) return isFrench ? frenchSubject(bare, subject, type) : englishSubject(bare, subject, type)
  return type === 'date' && !isFrench ? whenPassive(bare) : undefined
}

function englishSubject(bare: string, rest: string, type: ValueType): string | undefined {
  if (type === 'name') return VERB_EN.test(rest) ? `Who ${rest}?` : undefined
  if (type !== 'quantity') return undefined
  const counted = /^\{[\d.,]+ (\p{L}[\p{L}' -]*)\} /u.exec(bare)?.[1]
  const [, noun, verb] = /^(\p{Ll}+(?: \p{Ll}+)?) (.+)$/u.exec(rest) ?? []
  if (noun !== undefined && verb !== undefined && VERB_EN.test(verb)) return `How many ${noun} ${verb}?`
  return counted !== undefined && VERB_EN.test(rest) && !/\d/.test(counted) ? `How many ${counted} ${rest}?` : undefined
}

function frenchSubject(bare: string, rest: string, type: ValueType): string | undefined {
  if (type === 'name') return VERB_FR.test(rest) ? `Qui ${rest} ?` : undefined
  const [, noun, verb] = /^(\p{Ll}+(?: \p{Ll}+)?) (.+)$/u.exec(rest) ?? []
  if (type !== 'quantity' || noun === undefined || verb === undefined || !VERB_FR.test(verb) || bare === '')
    return undefined
  return `Combien ${/^[aeiouyéèêh]/u.test(noun) ? 'd’' : 'de '}${noun} ${verb} ?`
}

function whenPassive(bare: string): string | undefined {
  const [, subject, be, verb, after] = BE.exec(bare) ?? []
  if (subject === undefined || be === undefined || verb === undefined || after !== undefined || /[,{}]/.test(subject))
    return undefined
  const small = /^(?:The|A|An|Its|His|Her|Their|This|Two|Three)(?= )/.test(subject)
    ? subject.charAt(0).toLowerCase() + subject.slice(1)
    : subject
  return `When ${be} ${small} ${verb.trim()}?`
}
