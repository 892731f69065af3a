import type { WrittenFields } from '../facts/written/written-of.ts'
import { present } from '../wire/present.ts'
import { CLAIM_WORDS, type WrittenClaim, type WrittenFact } from '../wire/written-topic.ts'
import type { DraftSource, TopicDraft } from './draft.ts'
import { factIdFor } from './draft-ids.ts'

/** A draft in the shape of facts.yaml, with the texts in it: what is published, and what a file keeps. */
export function draftFields(draft: TopicDraft, facts: readonly WrittenFact[]): WrittenFields {
  const { title, language, introduction = '', asOf, headline, sources, names, more } = draft
  const used = new Set(facts.map(({ id }) => id))
  return {
    id: factIdFor(title, []),
    title: title.trim() === '' ? NO_TITLE : title.trim(),
    language,
    ...(introduction.trim() === '' ? {} : { introduction: introduction.trim() }),
    ...present({ 'as of': asOf }),
    ...(headline !== undefined && used.has(headline) ? { headline } : {}),
    ...more,
    sources: Object.fromEntries(sources.map((source) => [source.id, sourceFields(source)])),
    ...(Object.keys(names).length === 0 ? {} : { names }),
    facts: facts.map((fact) => factFields(fact, used)),
  }
}

/** Stands for a title that nobody has written yet. */
export const NO_TITLE = '…'

function sourceFields({ id: _id, text, ...known }: DraftSource): WrittenFields {
  // A text without a line break would be taken for the name of a file.
  return { ...known, text: text.includes('\n') ? text : `${text}\n` }
}

/** A fact as it is written: one wording is no list. It is told from no fact that is not there. */
function factFields({ ask, claims, ...all }: WrittenFact, used: ReadonlySet<string>): WrittenFields {
  const { 'not the same': told = {}, ...rest } = all
  const others = Object.fromEntries(Object.entries(told).filter(([id]) => used.has(id)))
  const fact = Object.keys(others).length === 0 ? rest : { ...rest, 'not the same': others }
  return { ...fact, ...(ask === undefined ? {} : { ask: plainIfOne(ask) }), claims: claims.map(claimFields) }
}

/** Whose claim it is stands first, then where it says so. */
function claimFields(claim: WrittenClaim): WrittenFields {
  const [own, ours] = [false, true].map((isOurs) =>
    Object.entries(claim).filter(([key]) => CLAIM_WORDS.includes(key) === isOurs),
  )
  const quote = claim.quote === undefined ? {} : { quote: plainIfOne(claim.quote) }
  return { ...Object.fromEntries(own ?? []), ...Object.fromEntries(ours ?? []), ...quote }
}

const plainIfOne = (list: readonly string[]): string | readonly string[] => (list.length === 1 ? (list[0] ?? '') : list)
