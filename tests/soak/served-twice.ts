import type { Item } from '../../questions/item.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { below, type Random, randomFrom } from '../../questions/random.ts'
import type { Started } from '../../questions/wire/attempt.ts'
import type { Published } from '../../questions/wire/published.ts'
import { type InProcess, inProcess } from '../support/worker/in-process.ts'
import { hasCanary, withOtherSecrets } from './canaries.ts'
import type { Drawn } from './guesses.ts'
import { pick } from './wild-text.ts'

const BEGUN = Date.UTC(2031, 2, 7, 9, 30)
const JSON_TYPE = { 'Content-Type': 'application/json' }

/** Served to anybody. Of each quiz one is asked for, beside the form. */
const PAGES = [
  '/q/CODE',
  '/embed/CODE',
  '/api/quizzes/CODE',
  '/print/CODE',
  '/board/CODE',
  '/results/CODE',
  '/q/CODE/sources',
]

interface Answer {
  readonly path: string
  readonly text: string
}

interface Seen {
  /** Where a canary stands, or the hash of the desk's key. */
  readonly secrets: readonly Answer[]
  readonly changed: readonly Answer[]
  /** Where the keys stood that options were shuffled around. */
  readonly drawn: readonly Drawn[]
}

/**
 * Serves a quiz as it is to a student who has not answered, and then with other keys and canaries for its secrets; all
 * that is left to chance comes out the same.
 */
export async function servedTwice(topic: string, items: readonly Item[], seed: string): Promise<Seen> {
  const random = randomFrom(seed)
  const server = inProcess()
  const feedback = pick(['each', 'end', 'closed'], random)
  const closes = feedback === 'closed' ? { closes: new Date(BEGUN + 3_600_000).toISOString() } : {}
  const settings = { topic, items: items.map(({ id }) => id), feedback, ...closes }
  return await stilled(seed, async () => {
    const { code } = await posted<Published>(server, '/api/quizzes', settings)
    const quiz: Quiz = JSON.parse(server.quizzes.data.get(`q:${code}`)?.value ?? '')
    const page = pick(PAGES, random).replace('CODE', code)
    const plain = await served(server, code, page, seed)
    keep(server, withOtherSecrets(quiz, random))
    const other = await served(server, code, page, seed)
    return {
      secrets: other.answers.filter(({ text }) => hasCanary(text) || text.includes(quiz.keyHash)),
      changed: other.answers.filter(({ text }, i) => text !== plain.answers[i]?.text),
      drawn: placesOf(quiz, plain.started),
    }
  })
}

async function served(server: InProcess, code: string, page: string, seed: string) {
  const path = `/api/quizzes/${code}/attempts`
  const [begun, read] = await stilled(seed, async () => [
    await server.fetch(path, { method: 'POST', headers: JSON_TYPE, body: '{}' }),
    await server.fetch(page),
  ])
  const text = await begun.text()
  const started: Started = JSON.parse(text)
  const headers = (answer: Response) => [...answer.headers].map((header) => header.join(': ')).join('\n')
  return {
    started,
    answers: [
      { path, text: headers(begun) + text },
      { path: page, text: headers(read) + (await read.text()) },
    ],
  }
}

async function posted<T>(server: InProcess, path: string, body: unknown): Promise<T> {
  const answer = await server.fetch(path, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

function keep(server: InProcess, quiz: Quiz): void {
  const kept = server.quizzes.data.get(`q:${quiz.code}`)
  if (kept) server.quizzes.data.set(`q:${quiz.code}`, { ...kept, value: JSON.stringify(quiz) })
}

function placesOf({ items }: Quiz, started: Started): readonly Drawn[] {
  return started.items.flatMap(({ id, options = [] }) => {
    const item = items.find((one) => one.id === id)
    if (item?.shape !== 'one' || item.sorted) return []
    const place = options.indexOf(item.options[item.key]?.text ?? '')
    return place < 0 ? [] : [{ options: options.length, place }]
  })
}

/** Time stands still meanwhile, and what is left to chance follows from the seed. */
async function stilled<T>(seed: string, act: () => Promise<T>): Promise<T> {
  const [now, real] = [Date.now, crypto.getRandomValues]
  const random = randomFrom(seed)
  Object.assign(Date, { now: () => BEGUN })
  Object.defineProperty(crypto, 'getRandomValues', { value: filled(random), configurable: true })
  try {
    return await act()
  } finally {
    Object.assign(Date, { now })
    Object.defineProperty(crypto, 'getRandomValues', { value: real, configurable: true })
  }
}

const filled =
  (random: Random) =>
  (bytes: Uint8Array): Uint8Array =>
    bytes.map((_, i) => {
      bytes[i] = below(256, random)
      return bytes[i] ?? 0
    })
