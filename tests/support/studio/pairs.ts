import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { sha256 } from '../../../questions/commands/files.ts'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { judgeReply } from '../../../questions/studio/judge.ts'
import type { JudgedFact } from '../../../questions/studio/judged.ts'
import { normalText } from '../../../questions/studio/normal-text.ts'

// Pairs of invented texts, each with facts that they bear out and falsehoods that somebody planted by hand. Every line
// of them is ours.

export interface Fact {
  readonly id?: string
  readonly kind?: string
  readonly says: string
  readonly ask: string | readonly string[]
  readonly unit?: string
  readonly type?: string
  readonly mood?: string
  readonly claims: readonly Readonly<Record<string, unknown>>[]
}

export interface Pair {
  readonly name: string
  readonly draft: TopicDraft
  readonly true: readonly Fact[]
  readonly false: readonly Fact[]
}

/** Pairs that the rules were made with. */
export const pairs: readonly Pair[] = pairsIn('pairs')

/** Pairs that were written before the rules were changed, to see how these do with texts that nobody has seen. */
export const heldBack: readonly Pair[] = pairsIn('held-back')

/** Pairs written, each with eight facts and eight falsehoods, before their writer had read the rules. */
export const firstContact: readonly Pair[] = pairsIn('first-contact')

/** The same, written after the rules had been changed for those. */
export const secondContact: readonly Pair[] = pairsIn('second-contact')

/** And once more. */
export const thirdContact: readonly Pair[] = pairsIn('third-contact')

/** And a last time. */
export const fourthContact: readonly Pair[] = pairsIn('fourth-contact')

/** Longer ones, as assistants that talk much, little, or French write them. */
export const fifthContact: readonly Pair[] = pairsIn('fifth-contact')

/** The same, written after the rules had been changed for those. */
export const sixthContact: readonly Pair[] = pairsIn('sixth-contact')

/** And once more. */
export const seventhContact: readonly Pair[] = pairsIn('seventh-contact')

/** By a writer who knew no rule. */
export const eighthContact: readonly Pair[] = pairsIn('eighth-contact')

/** By the same, unread until the rules had been changed for the eighth. */
export const ninthContact: readonly Pair[] = pairsIn('ninth-contact')

/** By a third writer who knew no rule. */
export const tenthContact: readonly Pair[] = pairsIn('tenth-contact')

/** By the same, unread until the rules had been changed for the tenth. */
export const eleventhContact: readonly Pair[] = pairsIn('eleventh-contact')

/** By a fourth writer who knew no rule, unread until the rules had been changed for the eleventh. */
export const twelfthContact: readonly Pair[] = pairsIn('twelfth-contact')

function pairsIn(kind: string): readonly Pair[] {
  const folder = join(import.meta.dirname, kind)
  return readdirSync(folder)
    .sort()
    .map((name) => pairOf(name, readFileSync(join(folder, name), 'utf8')))
}

function pairOf(name: string, yaml: string): Pair {
  // Of the failsafe schema every scalar is a text, as facts.yaml is read.
  const read = parse(yaml, { schema: 'failsafe' })
  return {
    name,
    true: read.true,
    false: read.false.map((one: Fact, i: number) => ({ ...one, id: `planted-${i}-${one.kind}` })),
    draft: draftIn(read),
  }
}

interface WrittenPair extends Pick<TopicDraft, 'title' | 'language'> {
  readonly sources: Readonly<
    Record<string, { readonly label: string; readonly published: string; readonly text: string }>
  >
}

/** The texts of a pair, as a draft without facts. */
export function draftIn({ title, language, sources }: WrittenPair): TopicDraft {
  return {
    title,
    language,
    names: {},
    facts: [],
    sources: Object.entries(sources).map(([id, source]) => ({ id, ...source, text: normalText(source.text).text })),
  }
}

export const judged = (facts: readonly unknown[], { draft }: Pick<Pair, 'draft'>): Promise<readonly JudgedFact[]> =>
  judgeReply({ facts, names: {} }, draft, sha256)
