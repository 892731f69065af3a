import type { Value } from '../../ledger-value.ts'
import { type Manner, readWritten } from '../../reading/written.ts'
import { present } from '../../wire/present.ts'
import type { WrittenClaim } from '../../wire/written-topic.ts'
import { type Answer, type Around, type TellMistake, writtenBeside } from './around.ts'
import { evidenceWords } from './evidence-words.ts'
import type { Path } from './mistake.ts'
import { pin } from './pinner.ts'

/** A claim as the ledger has it; its mistakes are reported. */
export function compileClaim(
  claim: WrittenClaim,
  answer: Answer,
  path: Path,
  manner: Manner,
  around: Around,
  report: TellMistake,
) {
  const { source } = answer
  const value = claimValue(claim, answer, path, manner, report)
  const from = derivationOf(claim, path, report)
  const evidence = evidenceOf(claim, source, value, path, around, report)
  if (evidence.at.length === 0 && from === undefined && claim.quote === undefined)
    report(path, 'Show where the source says it: quote: "a few of its words".')
  if (claim.via !== undefined && claim['said by'] === undefined)
    report([...path, 'via'], 'Say who says it, too: said by: a name.', true)
  const written =
    value !== undefined && typeof answer.value === 'string' ? writtenBeside(value, answer.value, manner.language) : {}
  // "The council" may open a sentence of the article, and stands within one of ours.
  const who = claim['said by']?.replace(/^(?:The|L[ae]s?)(?= \p{Ll})|^L(?=[’']\p{Ll})/u, (article) =>
    article.toLowerCase(),
  )
  return present({
    source,
    value,
    ...written,
    ...evidence,
    says: claim.says,
    loose: claim.loose,
    hedge: claim.hedge,
    saidBy: who === undefined ? undefined : { who, ...present({ via: claim.via }) },
    from,
  })
}

function claimValue(
  claim: WrittenClaim,
  answer: Answer,
  path: Path,
  manner: Manner,
  report: TellMistake,
): Value | undefined {
  const at = [...path, answer.source]
  const days = typeof claim.days === 'string' ? claim.days : undefined
  if (claim.open && manner.type !== 'names') report([...path, 'open'], 'Only a list of names can be open.', true)
  if (manner.type === 'names') {
    const names = typeof answer.value === 'string' ? [answer.value] : [...answer.value]
    if (names.length === 0) report(at, 'The list is empty.')
    return { names, ...(claim.open ? { open: true } : {}) }
  }
  if (typeof answer.value !== 'string') {
    report(at, `A list is no ${manner.type}. Write one value, or type: names.`)
    return undefined
  }
  const read = readWritten(answer.value, manner, days)
  if (read.ok) return read.value
  report(at, read.why)
  return undefined
}

const DERIVED = ['sum', 'difference', 'weekday', 'holiday', 'age'] as const

function derivationOf(claim: WrittenClaim, path: Path, report: TellMistake): unknown {
  const ways = DERIVED.filter((word) => claim[word] !== undefined)
  const [way, second] = ways
  if (second !== undefined)
    report([...path, second], `A value follows in one way. Leave out "${way}:" or "${second}:".`, true)
  const day = (text: string | undefined, key: string) => {
    if (text === undefined || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text))
      report(path, `Say from which day it is counted: ${key}: 2031-03-07.`)
    return text
  }
  if (way === 'sum') return { sum: claim.sum }
  if (way === 'difference') return { difference: claim.difference }
  if (way === 'weekday') {
    const before = claim['on or before']
    if (before === undefined && claim.after !== undefined)
      return { weekday: claim.weekday, after: day(claim.after, 'after') }
    return { weekday: claim.weekday, onOrBefore: day(before, 'on or before') }
  }
  if (way === 'holiday') {
    if (!Array.isArray(claim.days)) report(path, 'Say how many days from the holiday: days: [-7, -1].')
    return { holiday: claim.holiday, days: claim.days }
  }
  return way === 'age' ? { age: claim.age, on: day(claim.on, 'on') } : undefined
}

function evidenceOf(
  claim: WrittenClaim,
  id: string,
  value: Value | undefined,
  path: Path,
  { topic, sources }: Around,
  report: TellMistake,
) {
  const none = { at: [], sha256: [], words: [] }
  const source = sources.get(id)
  if (!claim.quote || !source) return none
  const paragraph = claim.in === undefined ? undefined : Number(claim.in.replace(/\D/g, ''))
  const after = claim.weekday === undefined ? claim.after : undefined
  const pins = []
  for (const [i, quote] of claim.quote.entries()) {
    const pinned = pin({ quote, paragraph, after }, source)
    if (pinned.ok) pins.push(pinned)
    else report(claim.quote.length === 1 ? [...path, 'quote'] : [...path, 'quote', i], pinned.why)
  }
  if (pins.length < claim.quote.length) return none
  const words = evidenceWords(pins, value, topic)
  return {
    at: pins.map(({ at }) => at),
    sha256: pins.flatMap(({ sha256 }) => sha256 ?? []),
    words,
    quoted: {
      words: claim.quote,
      ...present({ paragraph, after }),
    },
  }
}
