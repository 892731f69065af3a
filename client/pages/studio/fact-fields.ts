import type { OfferedAnswer } from '../../../questions/studio/offered.ts'
import type { Proposal } from '../../../questions/studio/proposal.ts'
import { present } from '../../../questions/wire/present.ts'
import type { WrittenClaim, WrittenFact, WrittenValue } from '../../../questions/wire/written-topic.ts'
import type { StudioFact } from './studio-draft.ts'

/** What one source says, as the form holds it. */
export interface ClaimFields {
  readonly source: string
  readonly value: string
  readonly quote: string
  readonly saidBy: string
  /** The claim that it was, with what the form does not show. */
  readonly was?: WrittenClaim
}

type WrittenWrong = NonNullable<WrittenFact['distractors']>[number]

export interface WrongFields {
  readonly value: string
  readonly why: string
  readonly was?: WrittenWrong
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

/** A form for words that were selected. */
export function fieldsFor({ source, type, value, unit, says, ask, quote, madeUp, offered }: Proposal): FactFields {
  const asWrong = ({ value, what }: OfferedAnswer): WrongFields => ({ value, why: what })
  // The figures of the texts are the answers of other questions: who wants them takes them.
  const alike = madeUp.length > 0 ? [] : offered.filter((one) => one.alike).slice(0, TAKEN)
  return {
    ask: ask ?? '',
    says: says ?? '',
    unit: unit ?? '',
    core: true,
    type,
    claims: [{ source, value, quote, saidBy: '' }],
    wrong: [...madeUp, ...alike.map(asWrong)],
    offered: offered.filter((one) => !alike.includes(one)).map(asWrong),
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
      const quote = piecesLine(claim.quote)
      return { source, value: valueLine(claim[source] ?? ''), quote, saidBy: claim['said by'] ?? '', was: claim }
    }),
    wrong: (fact.distractors ?? []).map((was) => ({ value: valueLine(was.value), why: was.why, was })),
    offered: [],
  }
}

/** A list of names in one line, parted by what stands in none of them. */
const valueLine = (value: WrittenValue): string =>
  typeof value === 'string' ? value : value.join(`${parting(value)} `)

const parting = (names: readonly string[]): string => (names.some((name) => name.includes(',')) ? ';' : ',')

const piecesLine = (quote: readonly string[] = []): string => quote.join(' … ')

/** A value as it is written now: what was a list stays one. */
function typedValue(typed: string, was: WrittenValue | undefined): WrittenValue {
  if (was === undefined || typeof was === 'string') return typed
  const names = typed.split(parting(was)).map((name) => name.trim())
  return names.filter((name) => name !== '')
}

/** The fact that a form describes, as it is written. What the form does not show stays as it was. */
export function factOf({ was, ask, says, unit, core, type, claims, wrong }: FactFields): unknown {
  const before = was?.judged.fact
  const { core: _core, unit: _unit, ask: asked = [], distractors: _wrong, ...rest } = before ?? {}
  const value = claims[0]?.value ?? ''
  const distractors = wrong.filter((one) => one.value.trim() !== '').map(wrongOf)
  const asks = ask.trim() === '' ? asked.slice(1) : [ask, ...asked.slice(1)]
  return {
    ...rest,
    ...(core ? { core } : {}),
    says: /\{.+\}/.test(says) || value === '' ? says : says.replace(value, () => `{${value}}`),
    ...(asks.length === 0 ? {} : { ask: asks }),
    ...(before === undefined ? present({ type }) : {}),
    ...(unit.trim() === '' ? {} : { unit }),
    claims: claims.map(claimOf),
    ...(distractors.length === 0 ? {} : { distractors }),
  }
}

/** Days say when vague words were: with other words they go. */
function claimOf({ source, value, quote, saidBy, was }: ClaimFields): Readonly<Record<string, unknown>> {
  const { quote: quoted, 'said by': _saidBy, days, ...rest } = was ?? {}
  const before = was?.[source]
  const isSame = before !== undefined && valueLine(before) === value
  const pieces = quote === piecesLine(quoted) ? quoted : quote.split(/ … /).filter((piece) => piece.trim() !== '')
  return {
    ...rest,
    [source]: isSame ? before : typedValue(value, before),
    ...(isSame || before === undefined ? present({ days }) : {}),
    ...(pieces === undefined || pieces.length === 0 ? {} : { quote: pieces }),
    ...(saidBy.trim() === '' ? {} : { 'said by': saidBy }),
  }
}

function wrongOf({ value, why, was }: WrongFields): Readonly<Record<string, unknown>> {
  if (was && valueLine(was.value) === value) return { ...was, why }
  return { value: typedValue(value, was?.value), why }
}
