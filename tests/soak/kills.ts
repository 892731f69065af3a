import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { below, type Random, randomFrom } from '../../questions/random.ts'
import type { Responses, Started } from '../../questions/wire/attempt.ts'
import type { Desk, DeskItem } from '../../questions/wire/desk.ts'
import type { Published } from '../../questions/wire/published.ts'
import { type Footnote, startFootnote } from '../support/footnote.ts'
import { bearer, send } from '../support/worker/calls.ts'
import { type Figure, spelled, type Tally, tallyOf } from './figure.ts'
import { answersByKeys } from './keys-of-desk.ts'
import { planted } from './sources.ts'

/** So many students hand in at any moment, one after another. */
const AT_ONCE = 16
/** The server is killed after so many acknowledgements at most, and so many milliseconds more. */
const MOST_ACKNOWLEDGED = 20
const LONGEST = 15
/** How often somebody repeats what a server that has just come back did not take, and milliseconds between. */
const MOST_TRIES = 20
const BETWEEN = 250
/** Milliseconds in which Miniflare has started another workerd, on a machine as busy as it may be. */
const BACK_WITHIN = 120_000

const FAULTS = ['acknowledged lost', 'wrong', 'duplicate', 'never acknowledged', 'servers that stay away'] as const

interface Student {
  readonly name: string
  readonly started: Started
  readonly responses: Responses
  readonly score: number
  isAcknowledged: boolean
}

interface Class {
  readonly footnote: Footnote
  readonly published: Published
  /** As the desk has them, with their keys. */
  readonly items: readonly DeskItem[]
  readonly random: Random
  /** Who has begun to hand in. */
  readonly students: Student[]
}

/**
 * The built Worker in workerd, whose stores are on disk, is killed by SIGKILL while students hand in, and started
 * again. Before anybody repeats anything the desk must hold what was acknowledged, by name and with its score; then
 * everybody else repeats, and it must hold all of them once.
 */
export const kills: Figure = async ({ from, count, seed, plants }) => {
  const tally = tallyOf(...FAULTS)
  let [handed, interrupted] = [0, 0]
  await using footnote = await startFootnote({ script: (built) => plants.reduce(planted, built) })
  for (let i = from; i < from + count; i += 1) {
    const published = await publish(footnote)
    const { items } = await deskOf({ footnote, published })
    const group: Class = { footnote, published, items, random: randomFrom(`${seed}/${i}`), students: [] }
    await killAmid(group)
    if (!(await isBack(footnote))) return stayedAway(tally, i)
    const others = group.students.filter(({ isAcknowledged }) => !isAcknowledged)
    judge(group, await deskOf(group), i, tally)
    for (const student of others)
      if (!(await insist(group, student))) tally.add('never acknowledged', () => `kill ${i}, ${student.name}`)
    judge(group, await deskOf(group), i, tally)
    handed += group.students.length
    interrupted += others.length
    await tally.reach(i - from + 1)
  }
  return tally.found(`${spelled(count)} kills amid ${spelled(handed)} submissions, ${spelled(interrupted)} interrupted`)
}

function stayedAway(tally: Tally<(typeof FAULTS)[number]>, kill: number) {
  tally.add('servers that stay away', () => `after kill ${kill}`)
  return tally.found(`${spelled(kill)} kills`)
}

async function publish(footnote: Footnote): Promise<Published> {
  const settings = { topic: 'bridge-closure', count: 4, feedback: 'end', askName: true }
  return (await send<Published>(footnote, 'POST', '/api/quizzes', settings)).body
}

/** Lets a class hand in until the server is killed under it. */
async function killAmid(group: Class): Promise<void> {
  const enough = 1 + below(MOST_ACKNOWLEDGED, group.random)
  let isUp = true
  const kill = async () => {
    if (!isUp || group.students.filter(({ isAcknowledged }) => isAcknowledged).length < enough) return
    isUp = false
    await pause(group.random() * LONGEST)
    for (const pid of workerds()) process.kill(pid, 'SIGKILL')
  }
  const seats = Array.from({ length: AT_ONCE }, async (_, seat) => {
    for (let turn = 0; isUp; turn += 1) {
      const student = await begin(group, `student ${seat}.${turn}`)
      if (!student) return
      group.students.push(student)
      student.isAcknowledged = await handIn(group, student)
      await kill()
    }
  })
  await Promise.all(seats)
}

/** The processes that this one has started to serve. */
function workerds(): readonly number[] {
  const tasks = '/proc/self/task'
  const children = readdirSync(tasks).flatMap((task) => readFileSync(`${tasks}/${task}/children`, 'utf8').split(' '))
  const isWorkerd = (pid: string) => pid !== '' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('workerd')
  return children.filter(isWorkerd).map(Number)
}

/** Miniflare starts a server that crashed again, on the same port and the same disk. */
async function isBack(footnote: Footnote): Promise<boolean> {
  for (let waited = 0; waited < BACK_WITHIN; waited += BETWEEN) {
    const answer = await orNothing(footnote.fetch('/api/health'))
    if (answer?.ok) return true
    await pause(BETWEEN)
  }
  return false
}

async function begin({ footnote, published, items, random }: Class, name: string): Promise<Student | undefined> {
  const answer = await orNothing(send<Started>(footnote, 'POST', `/api/quizzes/${published.code}/attempts`, { name }))
  if (answer?.status !== 201) return undefined
  return { name, started: answer.body, isAcknowledged: false, ...answersByKeys(items, answer.body, random) }
}

async function handIn({ footnote, published }: Class, { started, responses }: Student): Promise<boolean> {
  const body = { token: started.token, responses }
  const answer = await orNothing(send(footnote, 'POST', `/api/quizzes/${published.code}/submissions`, body))
  return answer?.status === 200
}

async function insist(group: Class, student: Student): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES && !student.isAcknowledged; tries += 1) {
    student.isAcknowledged = await handIn(group, student)
    if (!student.isAcknowledged) await pause(BETWEEN)
  }
  return student.isAcknowledged
}

/** What is asked of a server that is being killed may never be answered. */
const orNothing = <T>(answer: Promise<T>): Promise<T | undefined> => answer.catch(() => undefined)

const deskOf = async ({ footnote, published }: Pick<Class, 'footnote' | 'published'>): Promise<Desk> =>
  (await send<Desk>(footnote, 'GET', `/api/quizzes/${published.code}/results`, undefined, bearer(published.key))).body

function judge({ students }: Class, { attempts }: Desk, kill: number, tally: Tally<(typeof FAULTS)[number]>): void {
  for (const student of students) {
    const rows = attempts.filter(({ name }) => name === student.name)
    const seen = () => `kill ${kill}, ${student.name}, ${student.score}: ${JSON.stringify(rows)}`
    if (student.isAcknowledged && rows.length === 0) tally.add('acknowledged lost', seen)
    if (rows.length > 1 || rows.some(({ submissions }) => submissions > 1)) tally.add('duplicate', seen)
    if (rows.some(({ score }) => Math.abs(score - student.score) > 0.005)) tally.add('wrong', seen)
  }
}
