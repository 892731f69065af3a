import type { Digest } from '../facts/evidence.ts'
import { wrongAnswerDoubts } from '../facts/honesty/wrong-answers.ts'
import { parseLedger } from '../facts/parse-ledger.ts'
import { verifyLedger } from '../facts/verify.ts'
import { compileFact } from '../facts/written/compile-fact.ts'
import { compileSources } from '../facts/written/compile-sources.ts'
import type { Ledger } from '../ledger.ts'
import { present } from '../wire/present.ts'
import { isRecord } from '../wire/record.ts'
import { CLAIM_WORDS, type WrittenClaim, type WrittenFact, type WrittenTopic } from '../wire/written-topic.ts'
import { type Names, namesFor } from './aliases.ts'
import { withWeekday } from './dated-weekday.ts'
import { unlikeFigures, withUnread } from './dispute-checks.ts'
import type { DraftSource, TopicDraft } from './draft.ts'
import { exactlyAsked } from './fitting-asks.ts'
import { judgeLedgerFact } from './judge-fact.ts'
import type { DraftReason, JudgedFact, LeftOut, Mend } from './judged.ts'
import { headFor, headOfTopic, mendFact } from './mend-fact.ts'
import { findQuotes } from './quotations.ts'
import type { AssistantReply } from './read-reply.ts'
import { settingOf } from './reply-setting.ts'
import { type SourceView, viewOf } from './sentence-view.ts'
import { isOfAccount, type SourceAccount, withAccount, withoutAccount } from './source-account.ts'

/** A fact on its way through the judge. */
interface ReplyFact {
  readonly id: string
  /** Less the wrong answers that are left out on the way. */
  fact: WrittenFact | undefined
  readonly account?: SourceAccount | undefined
  readonly leftOut: LeftOut[]
  readonly mended: Set<Mend>
  readonly reasons: DraftReason[]
  /** Claims of further texts whose value cannot be read: the fact goes on without them, and a person looks. */
  readonly unread: WrittenClaim[]
  /** It was in the draft before: others may be worked out from it. */
  readonly isOld: boolean
}

/**
 * Judges the facts of a reply against the texts: each is accepted, left to a person beside its sentence, or refused
 * with the reason.
 *
 * @param lends Whether the texts lend wrong answers.
 */
export async function judgeReply(
  { facts, names }: Pick<AssistantReply, 'facts' | 'names'>,
  draft: TopicDraft,
  digest: Digest,
  lends: 'always' | 'where few' | 'never' = 'always',
): Promise<readonly JudgedFact[]> {
  const views = draft.sources.map((source) => viewOf(source, draft.language, draft.title))
  const known = namesFor(facts, names, draft)
  const old = draft.facts.map(({ fact }): ReplyFact => {
    return { id: fact.id, fact, leftOut: [], mended: new Set(), reasons: [], unread: [], isOld: true }
  })
  const taken = new Set(old.map(({ id }) => id))
  const fresh = facts.map((raw): ReplyFact => {
    const { id, fact, mended, reasons } = mendFact(raw, draft, taken)
    taken.add(id)
    const own = new Set<Mend>([...mended, ...(known.dropped ? ['names' as const] : [])])
    const { fact: plain, account } = withoutAccount(fact, draft)
    // Whoever asks by hand asks as they like.
    const asked = plain && lends !== 'never' ? exactlyAsked(plain, draft.language) : plain
    return { id, fact: asked, account, leftOut: [], mended: own, reasons: [...reasons], unread: [], isOld: false }
  })
  const all = [...old, ...fresh.map((one) => quotesFound(one, draft.sources, views))]
  const ledger = await ledgerOf(all, known.names, draft, digest)
  const written = all.flatMap(({ fact }) => fact ?? [])
  const setting = settingOf(written, draft.language)
  const posted = ledger && { ledger, texts: new Map(views.map(({ source, text }) => [source.id, text])) }
  return all
    .filter(({ isOld }) => !isOld)
    .map((one, i): JudgedFact => {
      const { id, fact, leftOut, mended, reasons } = one
      const inLedger = ledger?.facts.find((other) => other.id === id)
      if (!fact || reasons.length > 0 || !inLedger || !posted)
        return { id, outcome: 'refused', ...(fact ? { fact } : {}), mended: [...mended], reasons, evidence: [] }
      const kept = { names: known.names, setting, mended, leftOut, apart: draft.apart ?? [], lends }
      const own = { varies: lends !== 'never' && i < MOST_VARIED, isAccount: isOfAccount(fact, one.account) }
      const judged = judgeLedgerFact(inLedger, fact, { posted, views, ...kept, ...own })
      const unread = [...one.unread, ...unlikeFigures(inLedger, fact, draft.language)]
      return withAccount(withUnread(judged, unread, views), one.account)
    })
}

/** Twice what the request asks for. More are judged as they are written, which takes a third of the time. */
const MOST_VARIED = 56

/** Judges one fact: a person's own goes through the same verifier. */
export async function judgeOneFact(fact: unknown, draft: TopicDraft, digest: Digest): Promise<JudgedFact> {
  const [judged] = await judgeReply({ facts: [fact], names: {} }, draft, digest, 'never')
  return judged ?? { id: 'fact', outcome: 'refused', mended: [], reasons: [{ code: 'shape' }], evidence: [] }
}

function quotesFound(one: ReplyFact, sources: readonly DraftSource[], views: readonly SourceView[]): ReplyFact {
  if (!one.fact) return one
  const claims = one.fact.claims.map((claim, i) => {
    const id = sources.find((source) => source.id in claim)?.id
    const view = views.find(({ source }) => source.id === id)
    if (!view) {
      const unknown = Object.keys(claim).find((key) => !CLAIM_WORDS.includes(key))
      one.reasons.push({ code: 'no-such-source', claim: i, words: unknown ?? '' })
      return claim
    }
    const found = findQuotes(claim, i, view, views)
    one.reasons.push(...found.reasons)
    for (const mend of found.mended) one.mended.add(mend)
    return withWeekday(found.claim, view)
  })
  return { ...one, fact: { ...one.fact, claims } }
}

/** The ledger of all facts that hold so far; what does not gets its reasons. */
async function ledgerOf(
  all: readonly ReplyFact[],
  names: Names,
  draft: TopicDraft,
  digest: Digest,
): Promise<Ledger | undefined> {
  const standing = all.filter(({ fact, reasons }) => fact !== undefined && reasons.length === 0)
  const topic: WrittenTopic = {
    ...headFor(draft),
    sources: Object.fromEntries(
      draft.sources.map(({ id, label, published }) => [id, { label, ...present({ published }) }]),
    ),
    ...(Object.keys(names).length === 0
      ? {}
      : { names: Object.fromEntries(Object.entries(names).map(([name, list]) => [name, [...list]])) }),
    ...(draft.more?.calendar ? { calendar: draft.more.calendar } : {}),
    facts: standing.flatMap(({ fact }) => fact ?? []),
  }
  const texts = new Map(draft.sources.map(({ id, text }) => [id, text]))
  const { sources, known } = await compileSources(topic, { texts, lock: undefined, missing: () => '', digest })
  const around = { topic, sources: known, digest }
  const compiled: unknown[] = []
  for (const one of standing) compiled.push(await compiledFact(one, around))
  return await verified(standing, compiled, { ...headOfTopic(topic), sources }, texts, digest)
}

type Around = Parameters<typeof compileFact>[2]

/** A fact as the ledger has it, less the wrong answers that cannot be read; `undefined` where it does not compile. */
async function compiledFact(one: ReplyFact, around: Around): Promise<unknown> {
  if (!one.fact) return undefined
  const { fact, mistakes } = await compileFact(one.fact, [], around)
  if (mistakes.length === 0) return fact
  const wrong = new Set(mistakes.flatMap(({ path }) => (path[0] === 'distractors' ? [Number(path[1])] : [])))
  const others = mistakes.filter(({ path }) => path[0] !== 'distractors')
  const [bad, another] = new Set(
    others.map(({ path }) => (path[0] === 'claims' && String(path[2]) in around.topic.sources ? Number(path[1]) : 0)),
  )
  if (another === undefined && leaveUnread(one, undefined, { code: 'value-not-there', claim: bad ?? 0 }))
    return compiledFact(one, around)
  for (const { path, message } of others.slice(0, 3)) {
    const claim = path[0] === 'claims' ? Number(path[1]) : undefined
    one.reasons.push({
      code: path.includes('quote') ? 'not-in-source' : 'shape',
      ...(claim === undefined ? {} : { claim }),
      message,
    })
  }
  if (others.length > 0) return undefined
  leaveOut(one, wrong)
  const again = await compileFact(one.fact, [], around)
  return again.mistakes.length === 0 ? again.fact : undefined
}

/** Without the wrong answers in some places; one that stands there twice is not missed. */
function leaveOut(one: ReplyFact, places: ReadonlySet<number>): void {
  if (!one.fact) return
  const all = (one.fact.distractors ?? []).map((wrong) => ({ wrong, value: [wrong.value].flat().join(', ') }))
  const left = all.filter((_, i) => !places.has(i))
  one.mended.add('wrong-answers')
  one.leftOut.push(...all.flatMap(({ value }) => (left.some((other) => other.value === value) ? [] : [{ value }])))
  one.fact = { ...one.fact, distractors: left.map(({ wrong }) => wrong) }
}

/**
 * The facts that the engine verifies, as a ledger. What it finds wrong is left out with its reason, and the rest looked
 * at once more.
 */
async function verified(
  standing: readonly ReplyFact[],
  compiled: readonly unknown[],
  head: object,
  texts: ReadonlyMap<string, string>,
  digest: Digest,
): Promise<Ledger | undefined> {
  const out = new Set(compiled.flatMap((fact, i) => (fact === undefined ? [i] : [])))
  for (let round = 0; round < 3; round += 1) {
    const left = compiled.flatMap((fact, i) => (out.has(i) ? [] : [{ fact, i }]))
    if (left.length === 0) return undefined
    const parsed = parseLedger({ ...head, facts: left.map(({ fact }) => fact) })
    const problems = parsed.ok ? (await verifyLedger(parsed.ledger, texts, digest)).problems : parsed.problems
    if (parsed.ok && problems.length === 0) return withoutRight(parsed.ledger, standing)
    for (const { path, message } of problems) {
      const at = left[Number(/^facts[.[](\d+)/.exec(path)?.[1])]?.i ?? -1
      const reason = problemReason(path, message)
      if (standing[at] && leaveUnread(standing[at], compiled[at], reason)) continue
      out.add(at)
      standing[at]?.reasons.push(reason)
    }
  }
  return undefined
}

/** Goes on without a claim of a further text whose value its words do not give, if it is the first such. */
function leaveUnread(one: ReplyFact, compiled: unknown, { code, claim = 0 }: DraftReason): boolean {
  const claims = one.fact?.claims ?? []
  if (code !== 'value-not-there' || claim < 1 || one.unread.length > 0) return false
  const without = <T>(all: readonly T[]) => all.filter((_, i) => i !== claim)
  one.unread.push(...claims.slice(claim, claim + 1))
  if (one.fact) one.fact = { ...one.fact, claims: without(claims) }
  if (isRecord(compiled) && Array.isArray(compiled.claims)) compiled.claims = without(compiled.claims)
  return true
}

function problemReason(path: string, message: string): DraftReason {
  const claim = /claims[.[](\d+)/.exec(path)?.[1]
  const code = /\.words$/.test(path)
    ? 'value-not-there'
    : /\.from$/.test(path)
      ? 'sum'
      : /\.unit$/.test(path)
        ? 'no-unit'
        : 'shape'
  return { code, ...(claim === undefined ? {} : { claim: Number(claim) }), message }
}

/** The ledger without wrong answers that a source supports. */
function withoutRight(ledger: Ledger, standing: readonly ReplyFact[]): Ledger {
  const right = wrongAnswerDoubts(ledger).filter(({ level }) => level === 'error')
  if (right.length === 0) return ledger
  const facts = ledger.facts.map((fact, i) => {
    const places = new Set(right.flatMap(({ path }) => (path[1] === i ? [Number(path[3])] : [])))
    if (places.size === 0) return fact
    const one = standing.find(({ id }) => id === fact.id)
    if (one) leaveOut(one, places)
    return { ...fact, distractors: fact.distractors.filter((_, j) => !places.has(j)) }
  })
  return { ...ledger, facts }
}
