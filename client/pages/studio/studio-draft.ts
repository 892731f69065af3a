import type { DocumentText } from '../../../questions/documents/document.ts'
import type { ReadQuestion } from '../../../questions/readers/read-question.ts'
import { type DraftSource, emptyDraft, type TopicDraft } from '../../../questions/studio/draft.ts'
import { freeId } from '../../../questions/studio/draft-ids.ts'
import type { JudgedFact } from '../../../questions/studio/judged.ts'
import { present } from '../../../questions/wire/present.ts'
import type { TextShowing } from '../../../questions/wire/source-sheet.ts'
import { TOPIC_LIMITS } from '../../../questions/wire/topic-limits.ts'
import type { StoredDraft } from '../make/stored-draft.ts'
import type { FactFields } from './fact-fields.ts'
import { publishable } from './source-faults.ts'
import type { TakenReply, TakenText } from './studio-engine.ts'
import type { StudioFact } from './studio-fact.ts'

/** The file that a text was read from. What it says of itself is only offered. */
export interface TextFile extends Omit<DocumentText, 'ok' | 'text'> {
  readonly name: string
}

/** A fact's form, as far as it is filled in. */
export interface OpenForm {
  /** The step that it was opened in. */
  readonly step: 'facts' | 'compare'
  readonly fields: FactFields
  /** Something was typed in it: it goes only if its teacher says so. */
  readonly isTyped?: boolean
}

/** A quiz in the making, from the first text to the last setting: all that the browser keeps of it. */
export interface StudioDraft {
  readonly id: string
  /** Counts its changes, so that one tab does not write over what another did. */
  readonly version: number
  /** When it was changed last, in milliseconds since 1970. */
  readonly at: number
  /** What it is about, and its texts; its facts stand in `facts`. */
  readonly topic: Omit<TopicDraft, 'facts'>
  readonly facts: readonly StudioFact[]
  /** What the judge knew when it looked at the facts last; absent where it has not. Never kept. */
  readonly judgedFor?: string
  /** Places of which the teacher said that they speak of different things: cards, and the claims of facts. */
  readonly apart?: readonly string[]
  /** By text, for those that were read from a file of a word processor or a printed one. */
  readonly files?: Readonly<Record<string, TextFile>>
  /** Questions of a quiz made elsewhere that wait for a text that gives their answers. */
  readonly along?: readonly ReadQuestion[]
  /** The fact that somebody is at work on. It is kept as it is typed, for pages are left and computers stop. */
  readonly form?: OpenForm
  /** What was typed and not taken yet: an article, and an assistant's reply. */
  readonly typed?: { readonly article?: string; readonly reply?: string }
  /** Its teacher has said that they may use these texts; another text asks again. */
  readonly mayUse?: boolean
  /** Its quiz is published, and nothing was changed since. */
  readonly published?: boolean
  /** How much of the texts students may read beside the quiz. */
  readonly showing: TextShowing
  /** Settings and questions, once somebody chose otherwise. */
  readonly quiz?: StoredDraft
}

export function emptyStudioDraft(id: string, language: string): StudioDraft {
  const { facts: _, ...topic } = emptyDraft(language)
  return { id, version: 0, at: 0, topic, facts: [], showing: 'links' }
}

/** The topic that its confirmed facts make, or all of them where a file is written. */
export const topicOf = ({ topic, facts, apart }: StudioDraft, all = false): TopicDraft => ({
  ...topic,
  ...present({ apart }),
  sources: publishable(topic.sources),
  facts: facts.flatMap(({ by, confirmed, judged: { fact, otherAsks } }) =>
    fact && (confirmed || all) ? [{ fact, by, confirmed, ...present({ otherAsks }) }] : [],
  ),
})

/** Why a text is not taken in: it is empty, here already, or one too many. */
export function textFault({ topic: { sources } }: StudioDraft, { text }: TakenText): TextFault | undefined {
  if (text === '') return 'empty'
  if (sources.some((source) => source.text === text)) return 'same'
  return sources.length >= TOPIC_LIMITS.sources ? 'many' : undefined
}

type TextFault = 'empty' | 'same' | 'many'

/**
 * With one more text. Until its publisher is known it is called by its place, in a word that English and French share.
 */
export function withText(
  { mayUse: _, ...draft }: StudioDraft,
  { id, text, title, language }: TakenText,
  file?: TextFile,
): StudioDraft {
  const { sources } = draft.topic
  const taken = new Set(sources.map((source) => source.id))
  const source: DraftSource = {
    id: freeId(id, taken),
    label: `Article ${sources.length + 1}`,
    ...present({ title }),
    text,
  }
  const topic = {
    ...draft.topic,
    sources: [...sources, source],
    title: draft.topic.title || (title ?? ''),
    language: sources.length === 0 ? language : draft.topic.language,
  }
  return { ...draft, topic, ...(file ? { files: { ...draft.files, [source.id]: file } } : {}) }
}

export type TextField = 'publisher' | 'owner' | 'author' | 'title' | 'published' | 'url'

/** With something known, or known no more, of a text. Its publisher is what students see it called. */
export function withKnown(draft: StudioDraft, id: string, field: TextField, typed: string): StudioDraft {
  const sources = draft.topic.sources.map((source) => {
    if (source.id !== id) return source
    const { [field]: _, ...rest } = source
    return typed.trim() === '' ? rest : { ...rest, [field]: typed }
  })
  return { ...draft, topic: { ...draft.topic, sources } }
}

/** Without a text, and without the facts that rest on it. */
export function withoutText(draft: StudioDraft, id: string): StudioDraft {
  return {
    ...draft,
    topic: { ...draft.topic, sources: draft.topic.sources.filter((source) => source.id !== id) },
    facts: draft.facts.filter((fact) => !restsOn(fact, id)),
    files: Object.fromEntries(Object.entries(draft.files ?? {}).filter(([text]) => text !== id)),
  }
}

export const restsOn = ({ judged: { fact, evidence } }: StudioFact, source: string): boolean =>
  evidence.some((one) => one.source === source) || (fact?.claims.some((claim) => source in claim) ?? false)

/** With what a reply holds. What is confirmed already stays as it is; what waits under the same id gives way. */
export function withReply(draft: StudioDraft, { judged, names, headline }: TakenReply): StudioDraft {
  const said = new Set(draft.facts.flatMap(({ confirmed, judged: { fact } }) => (fact && confirmed ? [fact.says] : [])))
  const fresh = judged.filter(({ fact }) => !fact || !said.has(fact.says))
  const ids = new Set(fresh.map(({ id }) => id))
  const waiting = new Set(fresh.flatMap(({ fact }) => fact?.says ?? []))
  const kept = draft.facts.filter(
    ({ confirmed, judged: { id, fact } }) => confirmed || !(ids.has(id) || waiting.has(fact?.says ?? '')),
  )
  return {
    ...draft,
    topic: { ...draft.topic, names, ...present({ headline: draft.topic.headline ?? headline }) },
    facts: [...kept, ...fresh.map((one): StudioFact => ({ by: 'reply', confirmed: false, judged: one }))],
    ...judgedWith(draft),
  }
}

/** All that the judge goes by besides the facts. */
const judgeKey = ({ topic: { title, language, sources }, apart }: StudioDraft): string =>
  JSON.stringify([title, language, publishable(sources), apart])

/** Whether what was said of the facts still goes for the texts as they are. */
export const isJudged = (draft: StudioDraft): boolean => draft.facts.length === 0 || draft.judgedFor === judgeKey(draft)

/** A fact that comes in is judged: it leaves all of them judged if they were. */
const judgedWith = (draft: StudioDraft) => (isJudged(draft) ? { judgedFor: judgeKey(draft) } : {})

/**
 * With what the judge says now. The facts stay as they were written; one that is refused is confirmed no more.
 *
 * @param asked The facts that it looked at: one that was changed meanwhile waits for the next time.
 */
export function withVerdicts(
  draft: StudioDraft,
  asked: readonly StudioFact[],
  verdicts: readonly JudgedFact[],
): StudioDraft {
  const sent = new Set(asked.map(({ judged: { fact } }) => fact))
  const isAll = draft.facts.every(({ judged: { fact } }) => sent.has(fact))
  const facts = draft.facts.map((one): StudioFact => {
    const { id, fact, otherAsks } = one.judged
    const found = fact && sent.has(fact) ? verdicts.find((verdict) => verdict.id === id) : undefined
    if (!found || !fact) return one
    const { otherAsks: _, ...verdict } = found
    const judged = { ...verdict, fact, ...present({ otherAsks }) }
    return { ...one, confirmed: one.confirmed && found.outcome !== 'refused', judged }
  })
  return { ...draft, facts, ...(isAll ? { judgedFor: judgeKey(draft) } : {}) }
}

export const changedFact = (draft: StudioDraft, id: string, change: (fact: StudioFact) => StudioFact): StudioDraft => ({
  ...draft,
  facts: draft.facts.map((fact) => (fact.judged.id === id ? change(fact) : fact)),
})

/** With a fact confirmed, or no more. One that is refused has nothing to confirm. */
export const confirmed = (draft: StudioDraft, id: string, isSo: boolean): StudioDraft =>
  changedFact(draft, id, (fact) =>
    fact.judged.fact && fact.judged.outcome !== 'refused' ? { ...fact, confirmed: isSo } : fact,
  )

/** With every accepted fact confirmed, and none of those to be looked at. */
export const allConfirmed = (draft: StudioDraft): StudioDraft => ({
  ...draft,
  facts: draft.facts.map((fact) => (fact.judged.outcome === 'accepted' ? { ...fact, confirmed: true } : fact)),
})

/** With a fact in the core of the story, or no more. What a person puts there is no detail. */
export const starred = (draft: StudioDraft, id: string): StudioDraft =>
  changedFact(draft, id, (one) => {
    const { fact } = one.judged
    if (!fact) return one
    const { core, minor: _, ...rest } = fact
    return { ...one, judged: { ...one.judged, fact: core ? rest : { ...rest, core: true } } }
  })

/** With its question in other words. Those that it was asked in are offered then. */
export const askedSo = (draft: StudioDraft, id: string, ask: string): StudioDraft =>
  changedFact(draft, id, (one) => {
    const { fact, otherAsks = [] } = one.judged
    const [before, ...rest] = fact?.ask ?? []
    if (!fact || before === undefined) return one
    const others = otherAsks.map((other) => (other === ask ? before : other))
    const judged = { ...one.judged, fact: { ...fact, ask: [ask, ...rest] }, otherAsks: others }
    return { ...one, reworded: true, judged }
  })

export const withoutFact = (draft: StudioDraft, id: string): StudioDraft => ({
  ...draft,
  facts: draft.facts.filter(({ judged }) => judged.id !== id),
})

/** With a fact in the place of one, or at the end. */
export function withFact(draft: StudioDraft, next: StudioFact, instead?: string): StudioDraft {
  const isThere = draft.facts.some(({ judged }) => judged.id === instead)
  if (instead === undefined || !isThere) return { ...draft, facts: [...draft.facts, next], ...judgedWith(draft) }
  return changedFact(draft, instead, () => next)
}

/** With a fact's form open; with none, where there is nothing to fill in. */
export function withForm({ form: _, ...draft }: StudioDraft, form: OpenForm | undefined): StudioDraft {
  return { ...draft, ...present({ form }) }
}

/** With what stands in a box and is not taken yet. */
export const withTyped = (draft: StudioDraft, typed: NonNullable<StudioDraft['typed']>): StudioDraft => ({
  ...draft,
  typed: { ...draft.typed, ...typed },
})
