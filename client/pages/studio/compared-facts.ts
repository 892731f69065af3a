import type { JudgedFact } from '../../../questions/studio/judged.ts'
import { changedFact, type StudioDraft } from './studio-draft.ts'
import type { StudioFact } from './studio-fact.ts'

/** With what its teacher says of a fact that is told in two wordings: only one can be right, or both can. */
export const withExclusive = (draft: StudioDraft, id: string, exclusive: boolean): StudioDraft =>
  changedFact(draft, id, (one) => {
    const { fact } = one.judged
    return fact ? { ...one, judged: { ...one.judged, fact: { ...fact, exclusive } } } : one
  })

/** With a card set aside: its texts speak of different things. */
export const withApart = (draft: StudioDraft, card: string): StudioDraft => ({
  ...draft,
  apart: [...(draft.apart ?? []), card],
})

/**
 * With a fact's parts in its place: its texts speak of different things. The first is as confirmed as the fact was; the
 * others wait for a question of their own.
 *
 * @param places Of its claims, as `placesKey` writes them.
 */
export function withParts(draft: StudioDraft, id: string, parts: readonly JudgedFact[], places: string): StudioDraft {
  const facts = draft.facts.flatMap((one): readonly StudioFact[] =>
    one.judged.id === id
      ? parts.map((judged, i) => ({
          ...one,
          confirmed: i === 0 && one.confirmed && judged.outcome !== 'refused',
          judged,
        }))
      : [one],
  )
  return withApart({ ...draft, facts }, places)
}
