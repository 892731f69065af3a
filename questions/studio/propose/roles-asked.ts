import type { AskedStatement } from './statements.ts'

/** Of these there is one: who they are can be asked. */
const SOLE = {
  en: 'mayor|director|managing director|president|vice-president|chair|chairman|chairwoman|chairperson|head teacher|headteacher|principal|captain|manager|coach|secretary|general secretary|branch secretary|treasurer|minister|prime minister|editor|owner|founder|leader|chief engineer|chief executive|head|commander|conductor|curator|deputy mayor|judge|umpire|lead author|first author|chief scientist|architect|harbour master|spokeswoman|spokesman',
  fr: 'maire|directrice|directeur|président|présidente|capitaine|entraîneur|entraîneuse|secrétaire|secrétaire générale|trésorier|trésorière|ministre|rédactrice en chef|rédacteur en chef|propriétaire|fondateur|fondatrice|cheffe|chef|proviseur|proviseure|principale|principal|préfet|préfète|juge|architecte|patron|patronne|gérante|gérant|porte-parole|commandant|commandante',
} as const

const PIECE = "[\\p{L}\\p{N}’' -]{2,60}?"
const patterns = {
  en: {
    // "Gareth Pugh, branch secretary of the union PWU, said".
    behind: new RegExp(`^, (?:the )?((?:\\p{Ll}+ )?(?:${SOLE.en}) (?:of|at|for) ${PIECE})(?=[,.;]|$)`, 'u'),
    // "Mayor Rita Solan", "head teacher Owen Farr", "The mayor of Melby, Rita Solan,".
    before: new RegExp(`(?:^|[ ,])(?:[Tt]he )?((?:\\p{Ll}+ )?(?:${SOLE.en})(?: (?:of|at|for) ${PIECE})?),? $`, 'iu'),
  },
  fr: {
    behind: new RegExp(
      `^, (?:(?:le|la) |l[’'])?((?:${SOLE.fr}) (?:du |de la |de l[’']|de |d[’']|des )${PIECE})(?=[,.;]|$)`,
      'u',
    ),
    before: new RegExp(
      `(?:^|[ ,])((?:[Ll][ea] |[Ll][’'])(?:${SOLE.fr})(?: (?:du |de la |de l[’']|de |d[’']|des )${PIECE})?),? $`,
      'u',
    ),
  },
} as const

/** Of these there are several, where nothing says of what. */
const MANY = /^(?:l[ea] |l[’'])?(?:minister|secretary|ministre|secrétaire)$/i
/** Who was minister in 1968 is it no more. */
const YEAR = /(?<![\p{L}\p{N}])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}])/u

/** Who holds a role that one person has, where it stands beside the name; `undefined` where none does. */
export function roleAsked(before: string, name: string, after: string, language: string): AskedStatement | undefined {
  const isFrench = language.startsWith('fr')
  const { behind, before: ahead } = isFrench ? patterns.fr : patterns.en
  const role = (behind.exec(after)?.[1] ?? ahead.exec(before)?.[1])?.trim()
  if (
    role === undefined ||
    /(?:^| )(?:its|his|her|their|former|then|late|first|son|sa|leur|ancien|ancienne)(?: |$)/i.test(
      `${before.slice(-40)} ${role}`,
    ) ||
    MANY.test(role) ||
    YEAR.test(`${before} ${after}`)
  )
    return undefined
  const small = role.charAt(0).toLowerCase() + role.slice(1)
  if (!isFrench) return { says: `The ${small} is {${name}}.`, ask: `Who is the ${small}?`, isSaid: false }
  const whole = /^l[ea] |^l[’']/.test(small)
    ? small
    : /^\S*(?:rice|ente|ère|euse|ale|iste|ef+e|ante)(?: |$)/.test(small)
      ? `la ${small}`
      : /^[aeiouéè]/.test(small)
        ? `l’${small}`
        : `le ${small}`
  return {
    says: `${whole.charAt(0).toUpperCase()}${whole.slice(1)} est {${name}}.`,
    ask: `Qui est ${whole} ?`,
    isSaid: false,
  }
}
