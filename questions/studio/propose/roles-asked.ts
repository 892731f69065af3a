import { ENGLISH_ROLES } from './english-roles.ts'
import { FRENCH_ROLES, withArticle } from './french-roles.ts'
import type { AskedStatement } from './statements.ts'

/** Of these there are several, where nothing says of what. */
const MANY = /^(?:l[ea] |l[’'])?(?:minister|secretary|ministre|secrétaire)$/i
/** Who was minister in 1968 is it no more. */
const YEAR = /(?<![\p{L}\p{N}])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}])/u

/** Who holds a role that one person has, where it stands beside the name; `undefined` where none does. */
export function roleAsked(before: string, name: string, after: string, language: string): AskedStatement | undefined {
  const isFrench = language.startsWith('fr')
  const { behind, before: ahead } = isFrench ? FRENCH_ROLES : ENGLISH_ROLES
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
  const whole = withArticle(small)
  return {
    says: `${whole.charAt(0).toUpperCase()}${whole.slice(1)} est {${name}}.`,
    ask: `Qui est ${whole} ?`,
    isSaid: false,
  }
}
