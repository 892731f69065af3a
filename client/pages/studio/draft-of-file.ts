import { askedAsBefore } from '../../../questions/studio/chosen-ask.ts'
import { present } from '../../../questions/wire/present.ts'
import { emptyStudioDraft, type StudioDraft } from './studio-draft.ts'
import type { ReadFile } from './studio-engine.ts'

/** The draft that a file holds. What was confirmed in it stays so, if the texts still bear it out. */
export function draftOfFile({ topic, judged }: Extract<ReadFile, { readonly ok: true }>): StudioDraft {
  const { facts, apart, ...head } = topic
  const yes = new Set(facts.flatMap(({ fact, confirmed }) => (confirmed ? [fact.id] : [])))
  return {
    ...emptyStudioDraft('', topic.language),
    topic: head,
    ...present({ apart }),
    facts: judged.map((one, i) => ({
      by: 'file',
      confirmed: one.outcome !== 'refused' && yes.has(one.id),
      // Which way to ask somebody has chosen the file does not say.
      reworded: true,
      judged: askedAsBefore(one, facts[i]?.fact ?? {}, facts[i]?.otherAsks),
    })),
  }
}
