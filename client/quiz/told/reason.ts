import type { Verdict } from '../../../questions/wire/item.ts'

/**
 * As many words as are read at a glance beside the options: with all that stands around them 45, in every language of
 * the interface.
 */
const GLANCE = 23

const wordsIn = (text: string): number => text.split(/\s+/).length

/**
 * What a verdict says beside its word: what the chosen answer is, where both are short, and why the other is right. The
 * chosen one comes first: "That is the part…" after the right sum was read as said of that.
 */
export function reasonParts({ explanation, why }: Pick<Verdict, 'explanation' | 'why'>): readonly string[] {
  return why && wordsIn(explanation) + wordsIn(why) <= GLANCE ? [why, explanation] : [explanation]
}
