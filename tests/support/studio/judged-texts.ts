import type { JudgedFact } from '../../../questions/studio/judged.ts'
import { normalText } from '../../../questions/studio/normal-text.ts'
import { judged } from './pairs.ts'

// Facts as an assistant makes them, judged against a text or two.

/** A fact whose value stands in braces where it is told; The Post has it in the same words. */
export const factOf = (says: string, ask: string, quote: string, kind: object) => ({
  says,
  ask: [ask],
  ...kind,
  claims: [{ post: /\{(.+)\}/.exec(says)?.[1] ?? '', quote }],
})

interface Told {
  readonly title: string
  readonly language?: string
  readonly published?: string
}

/** What becomes of facts beside these texts: The Post has the first, Harbour Radio the second. */
export function judgedIn(
  [post = '', radio]: readonly string[],
  facts: readonly object[],
  { title, language = 'en', ...more }: Told,
): Promise<readonly JudgedFact[]> {
  const sources = [{ id: 'post', label: 'The Post', text: normalText(post).text, ...more }]
  if (radio !== undefined) sources.push({ id: 'radio', label: 'Harbour Radio', text: normalText(radio).text, ...more })
  return judged(facts, { draft: { title, language, names: {}, facts: [], sources } })
}
