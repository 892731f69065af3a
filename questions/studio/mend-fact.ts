import { parseWrittenTopic } from '../facts/written/compile.ts'
import { wordsOf } from '../text/normal-form.ts'
import { unitName } from '../values/units.ts'
import { present } from '../wire/present.ts'
import { isRecord } from '../wire/record.ts'
import { CLAIM_WORDS, type WrittenFact, type WrittenTopic } from '../wire/written-topic.ts'
import type { TopicDraft } from './draft.ts'
import { factIdFor } from './draft-ids.ts'
import type { DraftReason, Mend } from './judged.ts'
import { mendValues } from './mend-values.ts'
import { unitsCalled } from './unit-places.ts'
import { withoutArticle } from './value-words.ts'

/** A fact of a reply in the shape of facts.yaml, with what was put right in it; or why it has no shape. */
interface MendedFact {
  readonly id: string
  readonly fact: WrittenFact | undefined
  readonly mended: ReadonlySet<Mend>
  readonly reasons: readonly DraftReason[]
}

type Fields = Record<string, unknown>

/** What only a person can know or a program works out is not taken from a reply. */
const KEPT = new Set([
  'id',
  'core',
  'minor',
  'says',
  'ask',
  'type',
  'unit',
  'mood',
  'exclusive',
  'relation',
  'event',
  'avoid',
  'claims',
  'distractors',
])
const EXTRAS = new Set(['silent', 'differ', 'not the same', 'spelling', 'changes', 'hint'])
const CALLED: Readonly<Record<string, string>> = {
  question: 'ask',
  questions: 'ask',
  statement: 'says',
  sentence: 'says',
  claim: 'claims',
  evidence: 'claims',
  wrong: 'distractors',
  'wrong answers': 'distractors',
  name: 'id',
}

/**
 * Puts right what an assistant writes otherwise: ids, sources by their labels, a claim without a list, a sentence
 * without braces.
 *
 * @param taken Ids that other facts have: the fact gets one of its own.
 */
export function mendFact(raw: unknown, draft: TopicDraft, taken: ReadonlySet<string>): MendedFact {
  const mended = new Set<Mend>()
  const fields = isRecord(raw) ? knownFields(raw, mended) : {}
  const says = typeof fields.says === 'string' ? fields.says : ''
  const id = goodId(fields.id, says, taken, mended)
  const ids = draft.sources.map((source) => source.id)
  const { claims, ...whole } = mendValues(
    { ...fields, claims: claimsOf(fields.claims, draft, mended) },
    ids,
    draft.language,
  )
  const first = Array.isArray(claims) ? valueIn(claims[0], draft) : undefined
  const written = {
    ...whole,
    ...present({ unit: moneyOf(whole, claims, first, draft.language) }),
    id,
    says: withBraces(says, first, mended),
    claims,
    ...(fields.distractors === undefined ? {} : { distractors: wrongAnswers(fields.distractors, mended) }),
  }
  const parsed = parseWrittenTopic({ ...headFor(draft), facts: [written] })
  const fact = parsed.ok ? parsed.topic.facts[0] : undefined
  if (fact) return { id, fact, mended, reasons: [] }
  const reasons = parsed.ok
    ? []
    : parsed.mistakes.slice(0, 3).map(
        ({ path, message }): DraftReason => ({
          code: 'shape',
          words: path.slice(2).join('.'),
          message,
        }),
      )
  return { id, fact: undefined, mended, reasons }
}

const SIGN = /(?:US\$|C\$|[£$€])(?=\s?\d)|(?<=\d\s?)[£$€]/u

/** The sign of money that stands at a value, where no unit is named, or "pounds" are. */
function moneyOf({ type, unit }: Fields, claims: unknown, value: string | undefined, language: string): unknown {
  if (value === undefined || (type !== undefined && type !== 'quantity')) return unit
  if (typeof unit !== 'string' || unit.trim() === '') return SIGN.exec(value)?.[0] ?? unit
  const [claim] = Array.isArray(claims) ? claims : []
  const quoted = isRecord(claim) ? [claim.quote].flat().join(' ') : ''
  const sign = SIGN.exec(`${value} ${quoted}`)?.[0]
  return sign !== undefined && unitsCalled(unit, language).includes(unitName(sign)) ? sign : unit
}

/** A topic without facts, its texts left out: what one fact is read in. */
export function headFor(draft: TopicDraft): Omit<WrittenTopic, 'facts' | 'id'> & { readonly id: string } {
  const sources = Object.fromEntries(draft.sources.map(({ id, label }) => [id, { label }]))
  return { id: 'topic', title: draft.title.trim() || 'Topic', language: draft.language, sources }
}

/** The same as a ledger has it. */
export const headOfTopic = ({ id, title, language, names, calendar }: WrittenTopic) => ({
  id,
  title,
  language,
  aliases: names ?? {},
  calendar: Object.entries(calendar ?? {}).map(([day, { title: called, date }]) => ({ id: day, title: called, date })),
})

function knownFields(raw: Fields, mended: Set<Mend>): Fields {
  const entries = Object.entries(raw).flatMap(([key, value]): [string, unknown][] => {
    const plain = key.trim().toLowerCase().replaceAll('_', ' ')
    const own = CALLED[plain] ?? plain
    if (own !== key) mended.add('keys')
    if (EXTRAS.has(own)) mended.add('extras')
    // "19 millions" are of something.
    const isScale = own === 'unit' && /^.illi(?:on|ard)s?$/i.test(String(value))
    return KEPT.has(own) && value !== '' && value !== null && !isScale ? [[own, value]] : []
  })
  const fields = Object.fromEntries(entries)
  // A claim that stands in the fact itself.
  if (fields.claims === undefined && 'quote' in raw) {
    mended.add('keys')
    const claim = Object.fromEntries(
      Object.entries(raw).filter(([key]) => !KEPT.has(key) && !(key.toLowerCase() in CALLED)),
    )
    return { ...fields, claims: [claim] }
  }
  return fields
}

function goodId(given: unknown, says: string, taken: ReadonlySet<string>, mended: Set<Mend>): string {
  const own = typeof given === 'string' ? given.trim() : ''
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(own) && own.length <= 64 && !taken.has(own)) return own
  mended.add('id')
  return factIdFor(own === '' ? says.replace(/[{}]/g, '') : own, taken)
}

function claimsOf(given: unknown, draft: TopicDraft, mended: Set<Mend>): readonly unknown[] {
  const list = Array.isArray(given) ? given : given === undefined ? [] : [given]
  if (!Array.isArray(given) && given !== undefined) mended.add('keys')
  return list.map((claim) =>
    isRecord(claim) ? ofItsSource(byItsWords(mendedClaim(claim, draft, mended), draft, mended), draft) : claim,
  )
}

/** A claim of a source that nobody knows is of the one text that has its words. */
function byItsWords(claim: Fields, { sources }: TopicDraft, mended: Set<Mend>): Fields {
  const unknown = Object.keys(claim).find((key) => !CLAIM_WORDS.includes(key))
  const [source, another] = sources.filter(({ text }) => text.includes(String(claim.quote)))
  if (unknown === undefined || !source || another || sources.some(({ id }) => id in claim)) return claim
  mended.add('source-id')
  const { [unknown]: value, ...rest } = claim
  return { [source.id]: value, ...rest }
}

/** "The Courier has established": what a source says of itself, its claim says already. */
function ofItsSource(claim: Fields, { sources, language }: TopicDraft): Fields {
  const { 'said by': who, ...rest } = claim
  const label = sources.find(({ id }) => id in claim)?.label
  if (typeof who !== 'string' || label === undefined) return claim
  const bare = (words: readonly string[]) => withoutArticle(words, language).join(' ')
  const [said, own] = [wordsOf(who), bare(wordsOf(label.replace(/ \(.*/, '')))]
  // "Ada Brunn" is whom "Interview with Ada Brunn" asked; "the Post" is "The Tarn Post".
  const isShort = ` ${own}`.endsWith(` ${bare(said)}`) && bare(said) !== said.join(' ') && bare(said) !== ''
  const isLetters = /^\p{Lu}{2,}$/u.test(who) && own.startsWith(`${bare(said)} `)
  const isSource = bare(said) === own || isShort || isLetters
  return isSource ? rest : claim
}

/** `{ source: post, value: 40, quote: … }` says what `{ post: 40, quote: … }` does. */
function mendedClaim(claim: Fields, draft: TopicDraft, mended: Set<Mend>): Fields {
  const entries = Object.entries(claim).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'source' || key === 'value' || value === '' || value === null) return []
    if (CLAIM_WORDS.includes(key)) return key === 'in' ? [[key, placeOf(value)]] : [[key, value]]
    const spaced = key.replaceAll('_', ' ')
    if (CLAIM_WORDS.includes(spaced)) return [[spaced, value]]
    const id = sourceIdOf(key, draft)
    if (id !== key) mended.add('source-id')
    return [[id ?? key, value]]
  })
  const { source, value } = claim
  if (source === undefined || value === undefined) return Object.fromEntries(entries)
  mended.add('keys')
  const id = sourceIdOf(String(source), draft)
  if (id !== source) mended.add('source-id')
  return Object.fromEntries([[id ?? String(source), value], ...entries])
}

const placeOf = (value: unknown): unknown => (/^\d+$/.test(String(value).trim()) ? `¶${String(value).trim()}` : value)

/** The source that a name of it means: its id, label, publisher or title, or its number. */
function sourceIdOf(name: string, { sources }: TopicDraft): string | undefined {
  if (sources.some(({ id }) => id === name)) return name
  const bare = (text: string | undefined) => wordsOf(text ?? '').join('')
  const own = bare(name)
  const named = sources.filter(({ id, label, publisher, title }) =>
    [id, label, publisher, title].some((one) => one !== undefined && bare(one) === own),
  )
  if (named.length === 1) return named[0]?.id
  const [, place] = /^(?:source|text|article|texte)[ _-]?(\d)$/i.exec(name.trim()) ?? []
  return place === undefined ? undefined : sources[Number(place) - 1]?.id
}

function valueIn(claim: unknown, { sources }: TopicDraft): string | undefined {
  if (!isRecord(claim)) return undefined
  const [value] = sources.flatMap(({ id }) => (id in claim ? [claim[id]] : []))
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The value in braces, where it stands in the sentence once and nobody set them. */
function withBraces(says: string, value: string | undefined, mended: Set<Mend>): string {
  if (/\{[^{}]+\}/.test(says) || value === undefined || value === '') return says
  const plain = says.replace(/[{}]/g, '')
  const at = plain.toLowerCase().indexOf(value.toLowerCase())
  if (at < 0 || plain.toLowerCase().indexOf(value.toLowerCase(), at + 1) >= 0) return says
  mended.add('braces')
  return `${plain.slice(0, at)}{${plain.slice(at, at + value.length)}}${plain.slice(at + value.length)}`
}

/** What stands for the reason of a wrong answer that nobody wrote one for. It is written anew by `checkedWhy`. */
export const NO_WHY = '…'

function wrongAnswers(given: unknown, mended: Set<Mend>): readonly unknown[] {
  const list = Array.isArray(given) ? given.slice(0, 12) : []
  return list.flatMap((one): unknown[] => {
    if (isRecord(one)) return one.value === undefined || one.value === '' ? [] : [wrongAnswer(one)]
    mended.add('wrong-answers')
    return typeof one === 'string' || typeof one === 'number' ? [{ value: String(one), why: NO_WHY }] : []
  })
}

function wrongAnswer({ value, why, days }: Fields): Fields {
  const said = typeof why === 'string' && why.trim() !== '' ? why : NO_WHY
  return { value, why: said, ...(days === undefined ? {} : { days }) }
}
