import type { Verdict } from '../../../questions/wire/item.ts'

/**
 * As many words as are read at a glance beside the options: with all that stands around them 45, in every language of
 * the interface.
 */
const GLANCE = 23

const wordsIn = (text: string): number => text.split(/\s+/).length

/** What a verdict says beside its word: why the answer is right, and what the chosen one is where both are short. */
export function reasonParts({ explanation, why }: Pick<Verdict, 'explanation' | 'why'>): readonly string[] {
  return why && wordsIn(explanation) + wordsIn(why) <= GLANCE ? [explanation, why] : [explanation]
}
