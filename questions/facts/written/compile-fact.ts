import { type Manner, readWritten, typeOfWritten } from '../../reading/written.ts'
import { present } from '../../wire/present.ts'
import {
  CLAIM_WORDS,
  FACT_WORDS,
  unknownKey,
  type WrittenClaim,
  type WrittenFact,
  type WrittenValue,
} from '../../wire/written-topic.ts'
import { type Answer, type Around, type TellMistake, writtenBeside } from './around.ts'
import { compileClaim } from './compile-claim.ts'
import { evidenceWords } from './evidence-words.ts'
import type { Mistake, Path } from './mistake.ts'
import { pin, withDigests } from './pinner.ts'

interface CompiledFact {
  readonly fact: unknown
  readonly mistakes: readonly Mistake[]
}

/** A fact as the ledger has it, with every mistake in it. */
export async function compileFact(fact: WrittenFact, path: Path, around: Around): Promise<CompiledFact> {
  const compiled = withoutDigests(fact, path, around)
  const { digest, sources } = around
  if (!digest) return compiled
  const claims = []
  for (const claim of compiled.fact.claims) claims.push(await withDigests(claim, sources.get(claim.source), digest))
  const { differ: evidence } = compiled.fact
  const differ = evidence && (await withDigests(evidence, sources.get(evidence.source), digest))
  return { ...compiled, fact: { ...compiled.fact, claims, ...present({ differ }) } }
}

/** The same of a text that travels with its facts: to wait for a digest that nobody makes takes time, too. */
function withoutDigests(fact: WrittenFact, path: Path, around: Around) {
  const mistakes: Mistake[] = []
  const report = (at: Path, message: string, key?: true) =>
    mistakes.push({ path: [...path, ...at], message, ...present({ key }) })
  const answers = fact.claims.map((claim, i) => answerOf(claim, ['claims', i], around, report))
  const manner = mannerOf(fact, answers, around.topic.language)
  const claims = []
  for (const [i, claim] of fact.claims.entries()) {
    const answer = answers[i]
    if (!answer) continue
    claims.push(compileClaim(claim, answer, ['claims', i], manner, around, report))
  }
  const { id, core, says, ask, indirect, matter, unit, mood, exclusive, relation, event, changes, avoid, spelling } =
    fact
  const differ = compileDiffer(fact, around, report)
  return {
    mistakes,
    fact: present({
      id,
      says,
      ask: ask ?? [],
      type: manner.type,
      notTheSame:
        fact['not the same'] && Object.entries(fact['not the same']).map(([other, why]) => ({ fact: other, why })),
      indirect,
      matter,
      notBeside: fact['not beside'],
      silent: fact.silent && silences(fact.silent, around, report),
      differ,
      core: core || undefined,
      unit,
      mood,
      exclusive: exclusive || undefined,
      relation,
      event,
      changes: changes || undefined,
      avoid,
      spelling: spelling || undefined,
      answerOnly: fact['answer only'] || undefined,
      minor: fact.minor || undefined,
      claims,
      distractors: compileDistractors(fact, manner, report),
    }),
  }
}

const OUR_WORDS = new Set(CLAIM_WORDS)

/** The source that a claim names, and its value. Every other key is one of our words, or a mistake. */
function answerOf(claim: WrittenClaim, path: Path, { sources }: Around, report: TellMistake): Answer | undefined {
  const own = Object.keys(claim).filter((key) => !OUR_WORDS.has(key))
  const [source, second] = own.filter((key) => sources.has(key))
  for (const key of own)
    if (!sources.has(key)) report([...path, key], strangeKey(key, own.length > 1, [...sources.keys()]), true)
  if (second !== undefined)
    report([...path, second], `A claim is what one source says. Make “${second}” a claim of its own.`, true)
  if (source === undefined) {
    if (own.length === 0)
      report(path, `Whose claim is it? Begin with a source: { ${[...sources.keys()][0]}: …, quote: "…" }.`)
    return undefined
  }
  const value: unknown = claim[source]
  return isValue(value) ? { source, value } : undefined
}

const isValue = (value: unknown): value is WrittenValue => typeof value === 'string' || Array.isArray(value)

function strangeKey(key: string, among: boolean, sources: readonly string[]): string {
  if (FACT_WORDS.includes(key))
    return `“${key}” is said of the fact, not of a claim. Write it in a line of its own, above claims:.`
  const words = unknownKey(key, [...CLAIM_WORDS, ...sources])
  return among || words.includes('Did you mean')
    ? words
    : `No source has the id “${key}”. There are ${sources.join(', ')}.`
}

function mannerOf(fact: WrittenFact, answers: readonly (Answer | undefined)[], language: string): Manner {
  const values = answers.flatMap((answer, i) =>
    answer && typeof fact.claims[i]?.days !== 'string' ? [answer.value] : [],
  )
  const dated = fact.claims.some(({ days }) => typeof days === 'string')
  const type = fact.type ?? (dated ? 'date' : typeOfWritten(values, fact.unit, language))
  return { type, unit: fact.unit, language }
}

function compileDistractors(fact: WrittenFact, manner: Manner, report: TellMistake) {
  return (fact.distractors ?? []).flatMap(({ value: written, days, why }, i) => {
    const at = ['distractors', i, 'value']
    if (typeof written !== 'string') {
      if (manner.type !== 'names') report(at, 'A list answers only a question for several names.')
      return [{ value: { names: written }, why }]
    }
    const type = manner.type === 'names' ? 'name' : manner.type
    const read = readWritten(written, { ...manner, type }, days)
    if (!read.ok) {
      // A wrong answer may be as vague as it likes: nothing is worked out from it.
      if (type !== 'date' && type !== 'time') report(at, read.why)
      else report(at, `${read.why} A wrong answer is as exact as the right one.`)
      return []
    }
    return [{ value: read.value, ...writtenBeside(read.value, written, manner.language), why }]
  })
}

function silences(silent: Readonly<Record<string, string>>, { sources }: Around, report: TellMistake) {
  return Object.entries(silent).map(([source, why]) => {
    if (!sources.has(source)) report(['silent', source], `No source has the id “${source}”.`, true)
    return { source, why }
  })
}

function compileDiffer(fact: WrittenFact, { topic, sources }: Around, report: TellMistake) {
  if (!fact.differ) return undefined
  const { by, because, ...rest } = fact.differ
  const [entry, ...more] = Object.entries(rest)
  if (!entry || more.length > 0) {
    report(['differ'], 'Say which source shows why they differ: by:, because:, and one source with a quotation.')
    return undefined
  }
  const [id, quotes] = entry
  const source = sources.get(id)
  if (!source || !Array.isArray(quotes)) {
    report(['differ', id], `No source has the id “${id}”.`, true)
    return undefined
  }
  const pins = []
  for (const quote of quotes) {
    const pinned = pin({ quote }, source)
    if (pinned.ok) pins.push(pinned)
    else report(['differ', id], pinned.why)
  }
  return {
    by,
    because,
    source: id,
    at: pins.map(({ at }) => at),
    sha256: pins.flatMap(({ sha256 }) => sha256 ?? []),
    words: evidenceWords(pins, undefined, topic),
    quoted: { words: quotes },
  }
}
