import { standsIn } from '../text/normal-form.ts'

const CAPITAL = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)+$/u
/** Ends what may stand before a name and says nothing of who it is. */
const NO_ROLE =
  /(?<!\p{L})(?:said|says|told|and|of|by|with|for|to|from|in|at|than|that|as|dit|et|de|du|par|avec|pour|à|que|chez)$/iu
const MOST = 60

/**
 * What somebody is called in a sentence, with their name: "sound engineer Olga Brunn", "Ada Falk, a nurse of Ells",
 * « Luc Brunn, une ouvrière de 24 ans ».
 */
export function calledIn(raw: string, name: string): readonly string[] {
  if (!CAPITAL.test(name) || !standsIn(name, raw)) return []
  const at = raw.indexOf(name)
  if (at < 0) return []
  const [before, behind] = [raw.slice(0, at).trimEnd(), raw.slice(at + name.length)]
  const role = /(?:^|[,;:] )((?:\p{Lu}?\p{Ll}[\p{L}’'-]*)(?: \p{Ll}[\p{L}’'-]*){0,3})$/u.exec(before)?.[1]
  const told = /^, ((?:an?|the|une?|le|la|l['’]) ?[^,.;:"“”«»]+)(?=[,.])/u.exec(behind)?.[1]
  return [
    ...(told !== undefined && told.length <= MOST ? [`${name}, ${told}`] : []),
    ...(role !== undefined && !NO_ROLE.test(role) ? [`${role} ${name}`] : []),
  ]
}
