import { wordRules } from '../languages/languages.ts'
import { wordsOf } from '../text/normal-form.ts'

/** Stands before what somebody is, in a pattern. */
export const ARTICLE = "(?:(?:[Tt]he|[Aa]n?|[Ll][ae]|[Uu]ne?) |[Ll]['’])"

/** What links a noun with one that only says more of it: « la patronne du café », "a captain of the harbour". */
const LINK = /^(?:of|in|at|for|from|the|an?|de|du|des|d|l|la|les?|à|au|aux|en)$/
/** The form of a verb, of which somebody else is the subject: "the captain visited Ada Brunn". */
const VERB_FORM = /(?:[^e]ed|[bdf-z]a|ait|aient|èrent)$/
const IRREGULAR =
  /^(?:met|saw|knew|told|gave|sent|beat|led|left|lost|paid|shot|found|bought|brought|caught|chose|drove|fought|heard|held|hit|kept|made|taught|took|won|accuse|arrest|blame|elect|praise|seek|sue|thank|want|a|ont)$/
/** It ends like « poursuivit » or "sues"; those that do and are somebody come first. */
const VERB_END = /^(?!(?:petit|bandit|érudit|conscrit|culprit|recruit|fils|gars)$)\p{L}*(?:\p{L}it|[^isu\P{L}]s)$/u

const isVerbForm = (word: string): boolean => VERB_FORM.test(word) || IRREGULAR.test(word)

/** Whether the last word beside a name does something to whoever is named, or says it. */
const endsInVerb = (words: string, language: string): boolean => {
  const last = wordsOf(words).at(-1) ?? ''
  return isVerbForm(last) || (wordRules(language)?.speech.includes(last) ?? false)
}

/** The nouns of a role in the words beside a name, without its article; `undefined` where they are something else. */
export function roleIn(words: string, language: string): readonly string[] | undefined {
  const rules = wordRules(language)
  const all = wordsOf(words)
  const last = all.at(-1) ?? ''
  if (!rules || rules.empty.has(last) || endsInVerb(words, language) || VERB_END.test(last)) return undefined
  if (all.some((word) => rules.empty.has(word) && !LINK.test(word))) return undefined
  // "Retired nurse" and "newly elected mayor" are somebody, "police arrested nurse" is a sentence.
  const isDone = (word: string, i: number) =>
    i > 0 && isVerbForm(word) && !rules.empty.has(all[i - 1] ?? '') && !/ly$/.test(all[i - 1] ?? '')
  if (all.some(isDone)) return undefined
  const link = all.findIndex((word) => rules.empty.has(word))
  const nouns = link < 0 ? all : all.slice(0, link)
  if (nouns.length === 0 || nouns.some((word) => rules.timeWords.includes(word))) return undefined
  return nouns.map(rules.root)
}
