import type { WrittenFact } from '../wire/written-topic.ts'
import type { JudgedFact } from './judged.ts'

type Asked = Partial<Pick<WrittenFact, 'ask'>>

/**
 * A fact as it is judged once more: the other ways to ask may bear its question out, for whoever chose among them has
 * said that they ask for the same.
 */
export const withOtherAsks = (fact: Asked, otherAsks: readonly string[] | undefined): Asked =>
  otherAsks ? { ...fact, ask: [...(fact.ask ?? []), ...otherAsks] } : fact

/** What the judge says of it so, with the question that was chosen. */
export const askedAsBefore = (judged: JudgedFact, { ask }: Asked, otherAsks: JudgedFact['otherAsks']): JudgedFact =>
  judged.fact && ask && otherAsks ? { ...judged, fact: { ...judged.fact, ask }, otherAsks } : judged
