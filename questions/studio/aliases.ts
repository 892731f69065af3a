import { normalForm, wordsOf } from '../text/normal-form.ts'
import { escapedPattern } from '../text/pattern.ts'
import type { TopicDraft } from './draft.ts'
import { NAME_TITLES } from './words/name-titles.ts'

/** Names and what else they are called, as far as the texts bear it out. */
export type Names = Readonly<Record<string, readonly string[]>>

/**
 * Of the spellings that a reply offers those that can be believed: one that shares a word with the name, its initials,
 * or one that a text sets beside it. "Ada Brunn" is no "Tom Bell", whoever says so.
 */
function checkedNames(
  offered: Readonly<Record<string, unknown>>,
  texts: readonly string[],
): { readonly names: Names; readonly dropped: boolean } {
  const whole = texts.map(normalForm)
  let dropped = false
  const names = Object.entries(offered)
    .slice(0, 100)
    .flatMap(([name, others]): [string, string[]][] => {
      const list = (Array.isArray(others) ? others : [others]).filter((one) => typeof one === 'string').slice(0, 10)
      const good = list.filter((alias) => isAlias(name, alias, whole))
      if (good.length < list.length) dropped = true
      return good.length > 0 && name.length <= 400 ? [[name, good]] : []
    })
  return { names: Object.fromEntries(names), dropped }
}

function isAlias(name: string, alias: string, texts: readonly string[]): boolean {
  const [own, other] = [namingWords(name), namingWords(alias)]
  if (own.length === 0 || other.length === 0 || alias.length > 400) return false
  // A first name and a last name are of one person only where no other word speaks against it.
  const shorter = own.length < other.length ? own : other
  const longer = shorter === own ? other : own
  if (shorter.every((word) => longer.includes(word))) return true
  if (initialsOf(name) === normalForm(alias).replaceAll('.', '') && initialsOf(name).length > 1) return true
  return texts.some((text) => standBeside(text, normalForm(name), normalForm(alias)))
}

const namingWords = (name: string): readonly string[] => wordsOf(name).filter((word) => !NAME_TITLES.has(word))

const initialsOf = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase()

/** "The Kelmarsh Trust (KT)", "Ada Brunn, the inspector,": one of them in apposition to the other. */
function standBeside(text: string, name: string, alias: string): boolean {
  const bare = alias.replace(/^(?:the|le|la|l'|un|une|a|an) ?/, '')
  for (let at = text.indexOf(name), n = 0; at >= 0 && n < 50; at = text.indexOf(name, at + 1), n += 1) {
    const behind = text.slice(at + name.length, at + name.length + bare.length + 30)
    if (/^(?: \(|, (?:or |ou |the |a |an |le |la |l'|un |une )?)/.test(behind) && openerOf(behind).startsWith(bare))
      return true
    const before = text.slice(Math.max(0, at - bare.length - 4), at)
    if (before.endsWith(`${bare}, `) || before.endsWith(`${bare} `)) return true
  }
  return false
}

const openerOf = (text: string): string =>
  text.replace(/^(?: \(|, )(?:or |ou )?(?:the |a |an |le |la |l'|un |une )?/, '')

/** A full name whose last word alone stands for it in the texts: no other person there has that last name. */
function surnameOf(name: string, texts: readonly string[]): string | undefined {
  const words = name.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []
  const last = words.at(-1)
  if (words.length < 2 || last === undefined || !name.endsWith(last) || / (?:of|de|du|the) /.test(name))
    return undefined
  const first = words.at(-2) ?? ''
  if (!texts.some((text) => text.includes(`${first} ${last}`))) return undefined
  const others = new RegExp(`(\\p{Lu}[\\p{L}\\p{M}'’.-]*) ${escapedPattern(last)}(?![\\p{L}\\p{N}])`, 'gu')
  for (const text of texts)
    for (const [, before = ''] of text.matchAll(others))
      if (before !== first && !NAME_TITLES.has(normalForm(before).replace('.', '')) && !/^\p{Lu}\.?$/u.test(before))
        return undefined
  return last
}

/**
 * The spellings of names that hold: the draft's, the reply's where the texts bear them out, and last names that stand
 * for one person.
 */
export function namesFor(
  facts: readonly unknown[],
  offered: Readonly<Record<string, unknown>>,
  draft: TopicDraft,
): { readonly names: Names; readonly dropped: boolean } {
  const texts = draft.sources.map(({ text }) => text)
  const checked = checkedNames(offered, texts)
  const names: Record<string, readonly string[]> = { ...checked.names, ...draft.names }
  for (const name of fullNamesIn(facts)) {
    const last = surnameOf(name, texts)
    const known = names[name] ?? []
    if (last !== undefined && !known.includes(last)) names[name] = [...known, last]
  }
  return { names, dropped: checked.dropped }
}

/** Full names among the values, the speakers and the words of facts. */
function fullNamesIn(facts: readonly unknown[]): ReadonlySet<string> {
  const text = JSON.stringify(facts) ?? ''
  const found = text.matchAll(/(?<![\p{L}'’-])\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]+)){1,3}/gu)
  return new Set([...found].map(([name]) => name).slice(0, 2000))
}
