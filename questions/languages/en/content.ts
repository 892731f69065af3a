import { remember } from '../../text/remember.ts'
import type { ContentWords } from '../word-rules.ts'

export const list = (words: string): readonly string[] => words.split(' ')

export const askers = list('who whom whose when where why how what which')
export const auxiliaries = list(
  'is are was were be been being am do does did done has have had having can could will would shall should may might must',
)
export const pronouns = list('it they he she them him her his their theirs its hers')

export const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
}

function root(word: string): string {
  const own = word.replace(/'s$|'$/, '')
  const single = irregular[own]
  if (single !== undefined || own.length < 4) return single ?? own
  return own
    .replace(/([^aeiou])ies$/, '$1y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/([^su])s$/, '$1')
}

export const englishContent: ContentWords = {
  empty: new Set([
    ...askers,
    ...auxiliaries,
    ...pronouns,
    ...list(
      'a an the this that these those of in on at by for from to with into onto over under about as than then there',
    ),
    ...list('and or but if so not no nor only also just up out off i we you us me my our your one ones any some each'),
    ...list('such other after before during until while between among through towards upon against per'),
  ]),
  root: remember(root),
}
