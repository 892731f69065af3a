import { parse, stringify } from 'yaml'
import { localCheck } from '../../client/pages/check/local-check.ts'
import { localEngine } from '../../client/pages/studio/local-engine.ts'
import { textEngine } from '../../client/pages/studio/text-engine.ts'
import { sha256 } from '../../questions/commands/files.ts'
import { type Random, randomFrom } from '../../questions/random.ts'
import { emptyDraft, type TopicDraft } from '../../questions/studio/draft.ts'
import { readReply } from '../../questions/studio/read-reply.ts'
import type { Published } from '../../questions/wire/published.ts'
import { TOPIC_LIMITS } from '../../questions/wire/topic-limits.ts'
import { cpuOf, MOST_CPU, mostCpu } from '../support/cpu.ts'
import { pairs } from '../support/studio/pairs.ts'
import { type Server, send } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { fewFacts, postedQuiz, postedTopic } from '../support/worker/posted-topic.ts'
import { type Figure, faultsIn, spelled, tallyOf } from './figure.ts'
import { damagedFile, type HonestFiles, honestFiles, readDocument } from './wild-files.ts'
import { damagedText, damagedValue, wildArticle, wildPiece } from './wild-pieces.ts'
import { pick } from './wild-text.ts'

const FAULTS = ['that are thrown', 'answers 5xx', 'refusals without a reason', 'that are dear'] as const
type Fault = (typeof FAULTS)[number]

interface Attack {
  readonly what: string
  readonly given: unknown
  /** Says what is wrong with the result, if anything. */
  readonly act: () => Promise<Fault | undefined>
  /** The same with something honest of its size, where that may cost more than a request. */
  readonly honest?: () => Promise<unknown>
  /** Milliseconds of CPU, where it is no request that costs them. */
  readonly most?: number
}

/** So many times what an honest one of its size costs, or what any request may. */
const MOST_TIMES = 2

/**
 * A PDF is read in a worker of the teacher's own browser, which is ended after a minute: no request waits for it. It is
 * read by pdf.js, whose time grows with the square of the states that a page saves within each other.
 */
const MOST_FOR_PDF = 1000

/** Stores fill up: after so many trials they are others. */
const STORED = 500
/** Facts of the topic that is posted: enough for every kind of value, few enough to be quick. */
const FACTS = 12

/**
 * Articles, replies, ledgers and files that somebody made to break the studio or the server: each is taken, or refused
 * with a reason, and none throws, is a failure of ours, or costs more than any request may.
 */
export const ownTopics: Figure = async ({ from, count, seed, plants }) => {
  const tally = tallyOf(...FAULTS)
  const known = await knownOf(inProcess())
  let server = inProcess()
  for (let i = from; i < from + count; i += 1) {
    if (i % STORED === 0) server = inProcess()
    const attack = pick(ATTACKS.slice(i % ATTACKS.length), () => 0)
    const { what, given, act, ...bar } = attack(randomFrom(`${seed}/${i}`), known, server)
    const seen = () => `${what}, --from ${i}: ${shown(given)}`
    const tried: { fault?: Fault | undefined } = {}
    const once = async () => {
      tried.fault = await act().catch((): Fault => 'that are thrown')
    }
    const cpu = await cpuOf(once)
    if (tried.fault) tally.add(tried.fault, seen)
    // The first of its kind pays for what is compiled and read once: what is dear is so again.
    if (cpu > MOST_CPU && (await cpuOf(once)) > (await mostOf(bar))) tally.add('that are dear', seen)
    await tally.reach(i - from + 1)
    // Of a bug that was planted once is enough.
    if (plants.length > 0 && faultsIn(tally.found('')) > 0) break
  }
  return tally.found(`${spelled(count)} attacks: articles, replies, ledgers and files, each as many`)
}

const mostOf = async ({ honest, most = MOST_CPU }: Pick<Attack, 'honest' | 'most'>): Promise<number> =>
  Math.max((await mostCpu()) * (most / MOST_CPU), honest ? MOST_TIMES * (await cpuOf(honest)) : 0)

/** As much of it as somebody reads. */
function shown(given: unknown): string {
  if (given instanceof Uint8Array) return `${given.length} bytes`
  const written = JSON.stringify(given)
  return written.length > 600 ? `${written.slice(0, 600)}… (${written.length} characters)` : written
}

interface Known {
  /** A topic and items of it that are taken as they are. */
  readonly quiz: { readonly feedback: string; readonly ledger: unknown; readonly items: readonly unknown[] }
  readonly draft: TopicDraft
  /** Prose that somebody wrote for readers, longer than any that is made up here. */
  readonly article: string
  /** What an assistant might answer, in YAML and in JSON. */
  readonly replies: readonly string[]
  readonly files: HonestFiles
}

async function knownOf(server: Server): Promise<Known> {
  const { ledger, items } = await postedQuiz(6, fewFacts(postedTopic(), FACTS))
  const quiz = { feedback: 'each', ledger, items }
  const { body } = await send<Published>(server, 'POST', '/api/quizzes', quiz)
  const sources = Object.entries(ledger.sources).map(([id, { label = id, text = '' }]) => ({ id, label, text }))
  return {
    quiz,
    draft: { ...emptyDraft('en'), title: 'The bridge', sources: sources.slice(0, 2) },
    article: pairs.flatMap(({ draft }) => draft.sources.map(({ text }) => text)).join('\n'),
    replies: [stringify({ facts: ledger.facts }), JSON.stringify({ facts: ledger.facts }, null, 1)],
    files: await honestFiles(server, body),
  }
}

const ATTACKS: readonly ((random: Random, known: Known, server: Server) => Attack)[] = [
  (random, known) => {
    const form = pick(FORMS, random)
    const given = [wildArticle(random, known.article), wildArticle(random, known.article)]
    const honest = given.map(({ length }, i) => known.article.slice(i * length, (i + 1) * length))
    return { what: `articles, ${form}`, given, act: () => proposed(given, form), honest: () => proposed(honest, form) }
  },
  (random, known) => {
    const given = wildReply(random, known)
    const isFile = random() < 0.2
    return { what: 'a reply', given, act: () => (isFile ? kept(given) : judged(given, known.draft)) }
  },
  (random, known, server) => {
    const given = damagedValue(known.quiz, random)
    return { what: 'a ledger', given, act: () => posted(server, given) }
  },
  (random, known) => {
    const { name, bytes } = damagedFile(known.files, random)
    const most = name.endsWith('.pdf') ? MOST_FOR_PDF : MOST_CPU
    return { what: name, given: bytes, act: () => opened(name, bytes), most }
  },
]

function wildReply(random: Random, { replies }: Known): string {
  const reply = pick(replies, random)
  if (random() < 0.1) return wildPiece(random)
  if (random() < 0.7) return damagedText(reply, random)
  return JSON.stringify(damagedValue(parse(reply), random))
}

const engine = localEngine(sha256)

const FORMS = ['plain', 'html', 'markdown'] as const

/** Two articles, from being pasted to what rules find in them. */
async function proposed(articles: readonly string[], form: (typeof FORMS)[number]): Promise<Fault | undefined> {
  const read = async (raw: string) => (form === 'plain' ? { text: raw } : textEngine[form](raw))
  const taken = await Promise.all(articles.map(async (raw) => engine.take((await read(raw)).text)))
  if (taken.some(({ text }) => new TextEncoder().encode(text).length > TOPIC_LIMITS.textBytes)) return 'that are thrown'
  const sources = taken.map(({ text }, i) => ({ id: `text-${i}`, label: `Text ${i}`, text: text || 'x' }))
  const draft = { ...emptyDraft(taken[0]?.language ?? 'en'), title: 'Own', sources }
  await engine.proposals(draft)
  await engine.compare(draft)
  return undefined
}

async function judged(reply: string, draft: TopicDraft): Promise<Fault | undefined> {
  const { judged } = await engine.judge(draft, readReply(reply))
  const facts = judged.flatMap(({ id, outcome, fact }) => (outcome === 'accepted' && fact ? [{ ...fact, id }] : []))
  if (judged.some(({ outcome, reasons }) => outcome === 'refused' && reasons.length === 0))
    return 'refusals without a reason'
  await engine.review({ ...draft, facts: facts.map((fact) => ({ fact, by: 'reply', confirmed: true })) })
  return undefined
}

/** A file of a draft that was kept, and is brought back. */
async function kept(yaml: string): Promise<Fault | undefined> {
  const read = await textEngine.readFile(yaml)
  return read.ok || read.mistakes.length > 0 ? undefined : 'refusals without a reason'
}

async function posted(server: Server, body: unknown): Promise<Fault | undefined> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await server.fetch('/api/quizzes', { method: 'POST', headers, body: JSON.stringify(body) })
  const said = await answer.text()
  if (answer.status >= 500) return 'answers 5xx'
  return answer.ok || hasReason(said) ? undefined : 'refusals without a reason'
}

/** RFC 9457: a title, and of what cannot be taken each field. */
function hasReason(said: string): boolean {
  const { title, status, errors } = JSON.parse(said)
  return typeof title === 'string' && (status !== 422 || (Array.isArray(errors) && errors.length > 0))
}

async function opened(name: string, bytes: Uint8Array): Promise<Fault | undefined> {
  const read = /\.(docx|pdf)$/.test(name)
    ? await readDocument(name, bytes)
    : await localCheck.check({ name, bytes }, undefined)
  if (read.ok) return undefined
  return ('why' in read ? read.why : read.fault.is) ? undefined : 'refusals without a reason'
}
