import { IRREGULAR, REGULAR } from './english-verbs.ts'
import { wordList as list } from './word-lists.ts'

/** A verb that a statement is told by, and the forms that its question needs. */
interface VerbForm {
  readonly base: string
  readonly is: 'past' | 'third' | 'base'
}

/** The base, the past and the participle of each verb that is not regular. */
export const irregularVerbs: readonly (readonly [string, string, string])[] = list(IRREGULAR ?? '').map((entry) => {
  const [base = '', past = '', done = past] = entry.split(':')
  return [base, past, done]
})

function pastOf(base: string, doubles: boolean): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${base}${doubles ? base.at(-1) : ''}ed`
}

function thirdOf(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

/** The base, the third person and the past of regular verbs; what doubles its last letter has an asterisk. */
const regularForms = (verbs: string): readonly (readonly [string, string, string])[] =>
  list(verbs).map((entry) => {
    const base = entry.replace('*', '')
    return [base, thirdOf(base), pastOf(base, entry.endsWith('*'))]
  })

/** The same, one after another. */
export const formsOf = (verbs: string): readonly string[] => regularForms(verbs).flat()

const finite = new Map<string, VerbForm>()
const participles = new Map<string, string>()
for (const [base, past, done] of irregularVerbs) {
  finite.set(thirdOf(base), { base, is: 'third' })
  if (!finite.has(base)) finite.set(base, { base, is: 'base' })
  finite.set(past, { base, is: 'past' })
  participles.set(done, past)
}
for (const [base, third, past] of regularForms(REGULAR ?? '')) {
  if (!finite.has(third)) finite.set(third, { base, is: 'third' })
  if (!finite.has(base)) finite.set(base, { base, is: 'base' })
  if (!finite.has(past)) finite.set(past, { base, is: 'past' })
  if (!participles.has(past)) participles.set(past, past)
}

/** An English verb by one of its finite forms. "Found" is of "find". */
export const finiteVerb = (word: string): VerbForm | undefined => finite.get(word)

/** The past that goes with a participle: "wrote" with "written". */
export const pastOfParticiple = (word: string): string | undefined => participles.get(word)
