import { countAttempts } from '../../questions/attempts/counted-attempts.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { below, type Random, randomFrom } from '../../questions/random.ts'
import { DAY, MINUTE } from '../../worker/limits.ts'
import { attemptErased, lastStart, quizErased, startsUntil } from '../../worker/stores/lifetimes.ts'
import { StoreUnavailable } from '../../worker/stores/persist.ts'
import { type PublishedQuiz, type Quizzes, quizzesIn, stateOf } from '../../worker/stores/quizzes.ts'
import { type Scores, scoresIn } from '../../worker/stores/scores.ts'
import { attemptId, seatAttempt, seatOf } from '../../worker/tokens/codes.ts'
import { choice } from '../support/questions/stub-items.ts'
import { type Acknowledged, acknowledgements } from './acknowledged.ts'
import { type Figure, spelled, tallyOf } from './figure.ts'
import { LAST_SEEN, modelKv } from './model-kv.ts'
import { type VirtualTime, virtualTime } from './virtual-time.ts'
import { pick } from './wild-text.ts'

const CODE = '0123456789'
const CREATED = Date.UTC(2031, 2, 7, 9, 30)
const ITEMS = [choice('q1'), choice('q2'), choice('q3')]
/** How often somebody repeats what the store did not take. */
const MOST_TRIES = 8

interface Place {
  readonly quizzes: Quizzes
  readonly scores: Scores
}

interface World {
  readonly quiz: Quiz
  readonly random: Random
  readonly time: VirtualTime
  readonly places: readonly Place[]
  readonly acknowledged: Acknowledged
}

/**
 * Students who submit, repeat, change their answers and give up; a teacher who moves the closing time, erases attempts
 * and the quiz; each of them at any location of a store at its worst. Whatever was acknowledged so long ago that every
 * location sees it must hold in every reading.
 */
export const locations: Figure = async ({ from, count, seed }) => {
  const tally = tallyOf('lost', 'raised', 'sunk', 'unearned', 'resurrected')
  let readings = 0
  for (let i = from; i < from + count; i += 1) {
    const random = randomFrom(`${seed}/${i}`)
    using time = virtualTime(CREATED, random)
    const world = worldOf(random, time)
    const read = async (place: Place) => {
      const asked = time.now()
      const rows = await insist(world, async () =>
        countAttempts(await place.scores.ofQuiz(CODE), world.quiz, { rulings: [] }),
      )
      if (rows === undefined) return
      readings += 1
      for (const { is, what } of world.acknowledged.faultsIn({ rows, asked, came: time.now() }))
        tally.add(is, () => `history ${i}, ${what}`)
    }
    await time.until(history(world, read))
    await tally.reach(i - from + 1)
  }
  return tally.found(`${spelled(count)} histories with ${spelled(readings)} readings`)
}

function worldOf(random: Random, time: VirtualTime): World {
  const count = 2 + below(3, random)
  const [quizzes, scores] = [modelKv(count, random, time), modelKv(count, random, time)]
  const places = quizzes.map((namespace, i) => ({ quizzes: quizzesIn(namespace), scores: scoresIn(scores[i]) }))
  const closes = random() < 0.5 ? {} : { closes: new Date(CREATED + 1 + below(5 * DAY, random)).toISOString() }
  const seats = random() < 0.5 ? {} : { seats: 3 }
  const quiz: Quiz = {
    edition: 1,
    code: CODE,
    title: '',
    topic: '',
    language: 'en',
    open: false,
    items: ITEMS,
    settings: { feedback: 'end', askName: false, shuffle: false, keepDays: 7, ...closes, ...seats },
    created: new Date(CREATED).toISOString(),
    keyHash: '',
  }
  return { quiz, random, time, places, acknowledged: acknowledgements() }
}

type Read = (place: Place) => Promise<void>

async function history(world: World, read: Read): Promise<void> {
  const { quiz, random, time, places } = world
  await insist(world, (place) => place.quizzes.publish({ quiz, state: stateOf(quiz) }, time.now()))
  const students = Array.from({ length: 1 + below(3, random) }, (_, i) => student(world, i))
  const reader = async () => {
    for (let i = 0; i < 4; i += 1) {
      await pause(world, quizErased(quiz))
      await read(pick(places, random))
    }
  }
  await Promise.all([...students, teacher(world), reader()])
  await time.wait(LAST_SEEN)
  for (const place of places) await read(place)
  await time.wait(Math.max(0, quizErased(quiz) - time.now()) + DAY)
  for (const place of places) await read(place)
}

/** Somebody who takes the quiz; with a seat, perhaps more than once. */
async function student(world: World, number: number): Promise<void> {
  const { quiz, random, time } = world
  await pause(world, lastStart(quiz))
  if (quiz.settings.seats === undefined) return sitting(world, String(number).repeat(16))
  const sittings = Array.from({ length: 1 + below(3, random) }, async (_, i) => {
    if (i > 0) await pause(world, lastStart(quiz) - time.now())
    await sitting(world, seatAttempt(number + 1))
  })
  await Promise.all(sittings)
}

/** An attempt from its start: some submissions of different responses, or of the same. */
async function sitting(world: World, called: string): Promise<void> {
  const { quiz, random, time, acknowledged } = world
  const found = await insist(world, ({ quizzes }) => quizzes.find(CODE))
  const start = time.now()
  if (!isThere(found) || start >= startsUntil(quiz, found.state)) return
  const [attempt, number] = [attemptId(start, called), seatOf(called)]
  const ends = attemptErased(quiz, start, number)
  for (let i = below(4, random); i >= 0; i -= 1) {
    await pause(world, ends)
    const responses = ITEMS.map(() => below(2, random))
    const score = responses.filter((response) => response === 0).length
    const lateness = pick([0, 0, 0, 1, 2] as const, random)
    const received = acknowledged.sends({ attempt, start, score, lateness })
    const seat = number === undefined ? undefined : { number, start }
    const submission = { attempt, digest: responses.join('').padEnd(22, '-'), lateness, seat, seconds: 60, responses }
    await insist(world, async ({ quizzes, scores }) => {
      const now = time.now()
      const seen = await quizzes.find(CODE)
      if (now >= ends || !isThere(seen)) return
      await scores.add(CODE, submission, ends, now)
      received(time.now(), ends)
    })
  }
}

async function teacher(world: World): Promise<void> {
  const { quiz, random, time } = world
  for (let i = below(4, random); i > 0; i -= 1) {
    await pause(world, quizErased(quiz) - DAY)
    await pick([moveClosing, moveClosing, eraseAttempt, eraseAttempt, eraseQuiz], random)(world, time.now())
  }
}

async function moveClosing({ quiz, random, ...world }: World, now: number): Promise<void> {
  const latest = lastStart(quiz)
  const closes = new Date(Math.min(latest, now + below(5 * DAY, random))).toISOString()
  await insist({ quiz, random, ...world }, async ({ quizzes }) => {
    const found = await quizzes.find(CODE)
    if (isThere(found)) await quizzes.setState(quiz, { ...found.state, closes }, world.time.now())
  })
}

async function eraseAttempt(world: World): Promise<void> {
  const { quiz, random, time, acknowledged } = world
  const attempts = acknowledged.attempts()
  if (attempts.length === 0) return
  const attempt = pick(attempts, random)
  await insist(world, async ({ scores }) => {
    const asked = time.now()
    const erased = acknowledged.erases(attempt, asked)
    await scores.eraseAttempt(CODE, attempt, quizErased(quiz), asked)
    erased(time.now())
  })
}

async function eraseQuiz(world: World, now: number): Promise<void> {
  const { quiz, time, acknowledged } = world
  const erased = acknowledged.erases(undefined, now)
  await insist(world, async ({ quizzes, scores }) => {
    const found = await quizzes.find(CODE)
    if (!isThere(found)) return
    await quizzes.bury(quiz, time.now())
    const left = await scores.eraseQuiz(CODE, quizErased(quiz), time.now())
    erased(time.now())
    if (!left) await quizzes.remove(CODE)
  })
}

const isThere = (found: PublishedQuiz | 'deleted' | undefined): found is PublishedQuiz =>
  found !== undefined && found !== 'deleted' && !found.state.deleted

/** Mostly minutes; at times until any moment before the end. */
function pause({ random, time }: World, end: number): Promise<void> {
  const most = random() < 0.8 ? 10 * MINUTE : Math.max(1, end - time.now())
  return time.wait(below(most, random))
}

/** Repeats what the store did not take, at any location; `undefined` where nothing helps. */
async function insist<T>(world: World, act: (place: Place) => Promise<T>): Promise<T | undefined> {
  const { places, random, time } = world
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      return await act(pick(places, random))
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      await time.wait(below(MINUTE, random))
    }
  }
  return undefined
}
