import { ARTICLE, endsInVerb, roleIn } from '../facts/roles.ts'
import { standsIn, wordsOf } from '../text/normal-form.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

const CAPITAL = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)+$/u
const ITS_ARTICLE = new RegExp(`^${ARTICLE}`, 'u')
const MOST = 60

/**
 * What somebody is called in a sentence, with their name: "sound engineer Olga Brunn", "Ada Falk, a nurse of Ells",
 * « Luc Brunn, une ouvrière de 24 ans ».
 */
export function calledIn(raw: string, name: string, language: string): readonly string[] {
  if (!CAPITAL.test(name) || !standsIn(name, raw)) return []
  const at = raw.indexOf(name)
  if (at < 0) return []
  const [before, behind] = [raw.slice(0, at).trimEnd(), raw.slice(at + name.length)]
  const role = /(?:^|[,;:] )((?:\p{Lu}?\p{Ll}[\p{L}’'-]*)(?: \p{Ll}[\p{L}’'-]*){0,3})$/u.exec(before)?.[1]
  const told = /^, ((?:an?|the|une?|le|la|l['’]) ?[^,.;:"“”«»]+)(?=[,.])/u.exec(behind)?.[1]
  return [
    ...(told !== undefined && told.length <= MOST && !endsInVerb(told, language) ? [`${name}, ${told}`] : []),
    ...(role !== undefined && isRole(role.replace(ITS_ARTICLE, ''), language) ? [`${role} ${name}`] : []),
  ]
}

/** Where what describes a noun stands behind it, a word there may be a verb as well: « la ville accuse ». */
function isRole(words: string, language: string): boolean {
  if (!roleIn(words, language)) return false
  const { describes, inFront } = studioWords(language)
  const { isEmpty } = stemsOf(language)
  const all = wordsOf(words)
  const isBeside = (word: string, i: number) =>
    i > 0 && !isEmpty(word) && !isEmpty(all[i - 1] ?? '') && !inFront.includes(all[i - 1] ?? '')
  return describes === 'before' || !all.some(isBeside)
}
