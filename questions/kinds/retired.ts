import type { RETIRED_KINDS } from '../vocabulary.ts'
import type { KindTraits } from './kind.ts'

/**
 * Kinds that are no longer made, kept for stored quizzes: a cloze was a choice in clumsier words, the key of why-differ
 * never varied, and the sentences beside the key of which-sentence tempted nobody.
 */
export const retired: Readonly<Record<(typeof RETIRED_KINDS)[number], KindTraits>> = {
  cloze: { keyedOn: 'value', demand: 0.2 },
  'why-differ': { keyedOn: 'sources', demand: 0.4 },
  'which-sentence': { keyedOn: 'sentence', demand: 0.4 },
}
