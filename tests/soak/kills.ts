import { readdirSync, readFileSync } from 'node:fs'
import { below, type Random, randomFrom } from '../../questions/random.ts'
import type { Started } from '../../questions/wire/attempt.ts'
import type { Published } from '../../questions/wire/published.ts'
import { type Footnote, startFootnote } from '../support/footnote.ts'
import { anyResponses, send } from '../support/worker/calls.ts'
import { type Figure, spelled, tallyOf } from './figure.ts'
import { nameIn } from './name-in.ts'
import { planted } from './sources.ts'

/** So many students hand in at any moment, one after another. */
const AT_ONCE = 16
/** The server is killed after so many acknowledgements at most, and so many milliseconds more. */
const MOST_ACKNOWLEDGED = 20
const LONGEST = 15

interface Student {
  readonly name: string
  readonly started: Started
  isAcknowledged: boolean
}

interface Class {
  readonly footnote: Footnote
  readonly code: string
  /** Who has begun to hand in. */
  readonly students: Student[]
}

/**
 * The built Worker in workerd, whose stores are on disk, is killed by SIGKILL while students hand in, and started
 * again. What was acknowledged must be there before anybody repeats anything; then everybody else repeats, and all must
 * be there once.
 */
export const kills: Figure = async ({ from, count, seed, plants }) => {
  const tally = tallyOf('acknowledged lost', 'duplicate', 'never acknowledged')
  let [handed, interrupted] = [0, 0]
  await using footnote = await startFootnote({ script: (built) => plants.reduce(planted, built) })
  for (let i = from; i < from + count; i += 1) {
    const { body } = await send<Published>(footnote, 'POST', '/api/quizzes', {
      topic: 'bridge-closure',
      count: 4,
      feedback: 'end',
      askName: true,
    })
    const group: Class = { footnote, code: body.code, students: [] }
    await killAmid(group, randomFrom(`${seed}/${i}`))
    await footnote.restart()
    const kept = await namesKept(group)
    for (const { name, isAcknowledged } of group.students)
      if (isAcknowledged && !kept.includes(name)) tally.add('acknowledged lost', () => `kill ${i}, ${name}`)
    const others = group.students.filter(({ isAcknowledged }) => !isAcknowledged)
    for (const student of others)
      if (!(await handIn(group, student))) tally.add('never acknowledged', () => `kill ${i}, ${student.name}`)
    const all = await namesKept(group)
    if (all.length !== new Set(all).size) tally.add('duplicate', () => `kill ${i}, ${all.join(', ')}`)
    handed += group.students.length
    interrupted += others.length
    await tally.reach(i - from + 1)
  }
  return tally.found(`${spelled(count)} kills amid ${spelled(handed)} submissions, ${spelled(interrupted)} interrupted`)
}

/** Lets a class hand in until the server is killed under it. */
async function killAmid(group: Class, random: Random): Promise<void> {
  const enough = 1 + below(MOST_ACKNOWLEDGED, random)
  let isUp = true
  const kill = async () => {
    if (!isUp || group.students.filter(({ isAcknowledged }) => isAcknowledged).length < enough) return
    isUp = false
    await new Promise((go) => setTimeout(go, random() * LONGEST))
    for (const pid of workerds()) process.kill(pid, 'SIGKILL')
  }
  const desks = Array.from({ length: AT_ONCE }, async (_, desk) => {
    for (let turn = 0; isUp; turn += 1) {
      const student = await begin(group, `student ${desk}.${turn}`)
      if (!student) return
      group.students.push(student)
      student.isAcknowledged = await handIn(group, student)
      await kill()
    }
  })
  await Promise.all(desks)
}

/** The processes that this one has started to serve. */
function workerds(): readonly number[] {
  const tasks = '/proc/self/task'
  const children = readdirSync(tasks).flatMap((task) => readFileSync(`${tasks}/${task}/children`, 'utf8').split(' '))
  const isWorkerd = (pid: string) => pid !== '' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('workerd')
  return children.filter(isWorkerd).map(Number)
}

async function begin({ footnote, code }: Class, name: string): Promise<Student | undefined> {
  const answer = await orNothing(send<Started>(footnote, 'POST', `/api/quizzes/${code}/attempts`, { name }))
  return answer?.status === 201 ? { name, started: answer.body, isAcknowledged: false } : undefined
}

async function handIn({ footnote, code }: Class, { started }: Student): Promise<boolean> {
  const body = { token: started.token, responses: anyResponses(started) }
  return (await orNothing(send(footnote, 'POST', `/api/quizzes/${code}/submissions`, body)))?.status === 200
}

/** What is asked of a server that is being killed may never be answered. */
const orNothing = <T>(answer: Promise<T>): Promise<T | undefined> => answer.catch(() => undefined)

/** By the store itself: one for every key. */
async function namesKept({ footnote, code }: Class): Promise<readonly string[]> {
  const { keys } = await footnote.scores.list({ prefix: `s:${code}:` })
  return keys.map(({ metadata }) => nameIn(metadata))
}
