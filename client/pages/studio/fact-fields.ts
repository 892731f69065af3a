import type { OfferedAnswer } from '../../../questions/studio/offered.ts'
import type { Proposal } from '../../../questions/studio/proposal.ts'
import { present } from '../../../questions/wire/present.ts'
import type { WrittenClaim, WrittenFact, WrittenValue } from '../../../questions/wire/written-topic.ts'
import type { StudioFact } from './studio-fact.ts'

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
  /** The statement without its braces, and the words of it that are the answer. */
  readonly says: string
  readonly told: string
  /** As it was, with its braces. */
  readonly braced?: string
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
  // What the texts count, and when, answers other questions: who wants it takes it.
  const alike = madeUp.length > 0 || type === 'quantity' ? [] : offered.filter((one) => one.alike).slice(0, TAKEN)
  return {
    ask: ask ?? '',
    ...saidIn(says ?? ''),
    // Nobody asks what is counted of a place or of some words.
    unit: type === 'quantity' ? (unit ?? '') : '',
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
  ...saidIn(''),
  unit: '',
  core: true,
  claims: [{ source, value: '', quote: '', saidBy: '' }],
  wrong: [],
  offered: [],
})

/** Words of two texts that may answer one question. */
export type WordsOfPair = readonly { readonly source: string; readonly words: string }[]

/** A form for what two texts say: what each answers is for its teacher to read. */
export const fieldsOfPair = (pair: WordsOfPair): FactFields => ({
  ...emptyFields(''),
  claims: pair.map(({ source, words }) => ({ source, value: '', quote: words, saidBy: '' })),
})

/** A form for a fact that is there; every claim of it, for none can be left out unseen. */
export function filledFields(was: StudioFact, sources: readonly string[]): FactFields | undefined {
  const { fact } = was.judged
  if (!fact) return undefined
  return {
    was,
    ask: fact.ask?.[0] ?? '',
    ...saidIn(fact.says),
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

/** A statement as the form shows it. One that has several answers, or none, is shown as it is written. */
function saidIn(braced: string): Pick<FactFields, 'says' | 'told' | 'braced'> {
  const parts = braced.split(/[{}]/)
  const [, told = ''] = parts
  return parts.length === 3 ? { says: parts.join(''), told, braced } : { says: braced, told: '', braced }
}

/** The statement with the answer in braces, where it stood before, or else as near to that as it stands now. */
export function statementOf({ says, told, braced = '', claims }: FactFields): string {
  const before = saidIn(braced)
  if (before.says === says && before.told === told) return braced
  if (/[{}]/.test(says)) return says
  const place = braced.indexOf('{')
  for (const words of [told, claims[0]?.value ?? ''].map((one) => one.trim())) {
    const found = words === '' ? [] : placesOf(words, says).sort((a, b) => Math.abs(a - place) - Math.abs(b - place))
    const [at] = found
    if (at !== undefined) return `${says.slice(0, at)}{${words}}${says.slice(at + words.length)}`
  }
  return says
}

/** Where words stand in a sentence, and not within longer ones. */
function placesOf(words: string, sentence: string): number[] {
  const all = sentence.split(words).slice(0, -1)
  const places = all.map((_, i) => all.slice(0, i + 1).join(words).length)
  const isWhole = (at: number) =>
    !/[\p{L}\p{N}]$/u.test(sentence.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(sentence.slice(at + words.length))
  return places.filter(isWhole)
}

/** What a name and a wording are named by, where nothing is counted. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['name', 'name'],
  ['text', 'words'],
])

/** What is known of a fact before it is read. */
type Asked = Readonly<Record<string, unknown>> & Partial<Pick<WrittenFact, 'ask'>>

/** The fact that a form describes, as it is written. What the form does not show stays as it was. */
export function factOf(fields: FactFields): Asked {
  const { was, ask, unit, core, type, claims, wrong } = fields
  const before = was?.judged.fact
  const { core: _core, minor, unit: _unit, ask: asked = [], distractors: _wrong, ...rest } = before ?? {}
  const distractors = wrong.filter((one) => one.value.trim() !== '').map(wrongOf)
  const asks = ask.trim() === '' ? asked.slice(1) : [ask, ...asked.slice(1)]
  return {
    ...rest,
    ...(core ? { core } : present({ minor })),
    says: statementOf(fields),
    ...(asks.length === 0 ? {} : { ask: asks }),
    ...(before === undefined ? present({ type }) : {}),
    ...present({ unit: unit.trim() || (before === undefined ? UNITS.get(type ?? '') : undefined) }),
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
