import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { WrittenFact } from '../wire/written-topic.ts'

/** What the texts beside each other make of a fact, as its teacher is told. */
const AGREEMENTS = [
  'agree',
  'differ',
  // Two names or wordings: nobody has said whether both can be right, or somebody has said that they can.
  'undecided',
  'both-right',
  // Somebody in the texts says it.
  'all-quote',
  'one-quotes',
  'said-and-quoted',
  'one-says',
  'nobody',
] as const
export type Agreement = (typeof AGREEMENTS)[number]

/** @param written The fact as it is written: a ledger does not tell "both can be right" from nothing said. */
export function agreementOf(
  { standing, voices, independent }: Assessment,
  written: Pick<WrittenFact, 'exclusive' | 'differ'> | undefined,
  { groups }: Pick<Topic, 'groups'>,
): Agreement {
  if (standing === 'contested') return 'differ'
  if (standing === 'unsupported') return 'nobody'
  if (haveOtherWords(voices)) return written?.exclusive === false || written?.differ ? 'both-right' : 'undecided'
  if (standing === 'corroborated') return 'agree'
  if (standing === 'attributed') return independent > 1 ? 'all-quote' : 'one-quotes'
  const [own] = voices.filter(({ attributed }) => !attributed)
  const group = ({ source: { id } }: Assessment['voices'][number]) => groups.get(id) ?? id
  return own && voices.some((voice) => voice.attributed && group(voice) !== group(own)) ? 'said-and-quoted' : 'one-says'
}

/** Texts answer in names or wordings that are not the same. What a source leaves open is no answer. */
function haveOtherWords(voices: Assessment['voices']): boolean {
  const answers = voices.flatMap(({ says, claim }) => (says?.type === 'exactly' && !claim.loose ? [says.is] : []))
  return new Set(answers).size > 1
}
