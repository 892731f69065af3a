import type { TopicDraft } from '../../../questions/studio/draft.ts'
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

/** These texts in a draft without facts: The Post has the first, Harbour Radio the second. */
export function draftOf(texts: readonly (string | undefined)[], { title, language = 'en', ...more }: Told): TopicDraft {
  const [post = '', radio] = texts.map((text) => text && normalText(text).text)
  const sources = [{ id: 'post', label: 'The Post', text: post, ...more }]
  if (radio !== undefined) sources.push({ id: 'radio', label: 'Harbour Radio', text: radio, ...more })
  return { title, language, names: {}, facts: [], sources }
}

/** What becomes of facts beside these texts. */
export function judgedIn(
  [post = '', radio]: readonly string[],
  facts: readonly object[],
  { title, language = 'en', ...more }: Told,
): Promise<readonly JudgedFact[]> {
  return judged(facts, { draft: draftOf([post, radio], { title, language, ...more }) })
}
