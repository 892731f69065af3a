import type { Proposal } from '../../../questions/studio/proposal.ts'
import { present } from '../../../questions/wire/present.ts'
import type { StudioFact } from './studio-draft.ts'

/** What one source says, as the form holds it. */
export interface ClaimFields {
  readonly source: string
  readonly value: string
  readonly quote: string
  readonly saidBy: string
}

export interface WrongFields {
  readonly value: string
  readonly why: string
}

/** A fact as its form holds it. */
export interface FactFields {
  readonly ask: string
  readonly says: string
  readonly unit: string
  readonly core: boolean
  readonly claims: readonly ClaimFields[]
  readonly wrong: readonly WrongFields[]
  /** The fact that it was, with what the form does not show. */
  readonly was?: StudioFact
  readonly type?: string
  /** Wrong answers that the texts offer. */
  readonly offered: readonly WrongFields[]
}

/** So many of the wrong answers that are offered stand in the form at once. */
const TAKEN = 3

/** A figure and what stands behind it: "138" and " kilometres an hour". */
const FIGURE = /^\D*?(?:\d[\d.,\s]*|\p{L}+)(?<rest>\D*)$/u

/** Whether a wrong answer looks as the right one does: nobody guesses a name of one word among full names, or a month among years. */
function isLike(value: string, type: Proposal['type'], other: string): boolean {
  const words = (text: string) => text.trim().split(/\s+/).length
  if (type === 'name') return words(value) > 1 === words(other) > 1
  if (type === 'date') return /^\d{4}$/.test(value) === /^\d{4}$/.test(other)
  return type !== 'quantity' || /\d/.test(other)
}

/** What the texts offer, with the right answer's unit, and what looks like it first. */
function likeFirst(value: string, type: Proposal['type'], offered: Proposal['offered']): Proposal['offered'] {
  const unit = type === 'quantity' ? (FIGURE.exec(value)?.groups?.rest ?? '') : ''
  return offered
    .map((one) => (unit.trim() === '' || /\d\s*\p{L}/u.test(one.value) ? one : { ...one, value: one.value + unit }))
    .sort((a, b) => Number(isLike(value, type, b.value)) - Number(isLike(value, type, a.value)))
}

/** A form for words that were selected. */
export function fieldsFor({ source, type, value, unit, says, ask, quote, offered }: Proposal): FactFields {
  const others = likeFirst(value, type, offered).map((one) => ({ value: one.value, why: one.what }))
  const alike = others.filter((other) => isLike(value, type, other.value)).slice(0, TAKEN)
  return {
    ask: ask ?? '',
    says: says ?? '',
    unit: unit ?? '',
    core: true,
    type,
    claims: [{ source, value, quote, saidBy: '' }],
    wrong: alike,
    offered: others.filter((other) => !alike.includes(other)),
  }
}

/** A form with nothing in it, for whoever does not select. */
export const emptyFields = (source: string): FactFields => ({
  ask: '',
  says: '',
  unit: '',
  core: true,
  claims: [{ source, value: '', quote: '', saidBy: '' }],
  wrong: [],
  offered: [],
})

/** A form for a fact that is there; every claim of it, for none can be left out unseen. */
export function filledFields(was: StudioFact, sources: readonly string[]): FactFields | undefined {
  const { fact } = was.judged
  if (!fact) return undefined
  return {
    was,
    ask: fact.ask?.[0] ?? '',
    says: fact.says,
    unit: fact.unit ?? '',
    core: fact.core === true,
    claims: fact.claims.map((claim) => {
      const source = sources.find((id) => id in claim) ?? ''
      const value = claim[source]
      return {
        source,
        value: Array.isArray(value) ? value.join(', ') : String(value ?? ''),
        quote: claim.quote?.join(' … ') ?? '',
        saidBy: claim['said by'] ?? '',
      }
    }),
    wrong: (fact.distractors ?? []).map(({ value, why }) => ({ value: String(value), why })),
    offered: [],
  }
}

/** The fact that a form describes, as it is written. What the form does not show stays as it was. */
export function factOf({ was, ask, says, unit, core, type, claims, wrong }: FactFields): unknown {
  const before = was?.judged.fact
  const { core: _core, unit: _unit, distractors: _wrong, ...rest } = before ?? {}
  const value = claims[0]?.value ?? ''
  return {
    ...rest,
    ...(core ? { core } : {}),
    says: /\{.+\}/.test(says) ? says : `${says.replace(value, `{${value}}`)}`,
    ask: [ask, ...(before?.ask?.slice(1) ?? [])],
    ...(before === undefined ? present({ type }) : {}),
    ...(unit.trim() === '' ? {} : { unit }),
    claims: claims.map(({ source, value: said, quote, saidBy }, i) => {
      const old = before?.claims[i]
      const isSame = old?.[source] !== undefined && !Array.isArray(old[source]) && String(old[source]) === said
      return {
        ...(old ?? {}),
        ...(isSame || Array.isArray(old?.[source]) ? {} : { [source]: said }),
        quote: quote === old?.quote?.join(' … ') ? old.quote : quote.split(/ … /),
        ...(saidBy.trim() === '' ? {} : { 'said by': saidBy }),
      }
    }),
    ...(wrong.length === 0 ? {} : { distractors: wrong.filter((one) => one.value.trim() !== '') }),
  }
}
