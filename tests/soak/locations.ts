import { countAttempts } from '../../questions/attempts/counted-attempts.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { below, type Random, randomFrom } from '../../questions/random.ts'
import { DAY } from '../../worker/limits.ts'
import { attemptErased, lastStart, quizErased, startsUntil } from '../../worker/stores/lifetimes.ts'
import { quizzesIn, stateOf } from '../../worker/stores/quizzes.ts'
import { scoresIn } from '../../worker/stores/scores.ts'
import { attemptId, seatAttempt, seatOf } from '../../worker/tokens/codes.ts'
import { acknowledgements } from './acknowledged.ts'
import { type Figure, spelled, tallyOf } from './figure.ts'
import { LAST_SEEN, modelKv } from './model-kv.ts'
import { decidedBy, teacher } from './teacher.ts'
import { type VirtualTime, virtualTime } from './virtual-time.ts'
import { pick } from './wild-text.ts'
import { CODE, ITEMS, insist, isThere, type Place, pause, type World } from './world.ts'

const CREATED = Date.UTC(2031, 2, 7, 9, 30)
/**
 * Students who submit in time, late or by a slip, repeat, change their answers and give up; a teacher who moves the
 * closing time, rules on items, accepts what slips brought in, erases attempts and the quiz; each of them at any
 * location of a store at its worst. Whatever was acknowledged so long ago that every location sees it must hold in
 * every reading.
 */
export const locations: Figure = async ({ from, count, seed }) => {
  const tally = tallyOf('lost', 'raised', 'sunk', 'unearned', 'resurrected', 'late wrongly')
  let readings = 0
  for (let i = from; i < from + count; i += 1) {
    const random = randomFrom(`${seed}/${i}`)
    using time = virtualTime(CREATED, random)
    const world = worldOf(random, time)
    const read = async (place: Place) => {
      const asked = time.now()
      const seen = await insist(world, async () => {
        const found = await place.quizzes.find(CODE)
        const state = isThere(found) ? found.state : stateOf(world.quiz)
        return { state, rows: countAttempts(await place.scores.ofQuiz(CODE), world.quiz, state) }
      })
      if (seen === undefined) return
      readings += 1
      const { rows, state } = seen
      const reading = { rows, asked, came: time.now(), ...decidedBy(state, world.quiz) }
      for (const { is, what } of world.acknowledged.faultsIn(reading)) tally.add(is, () => `history ${i}, ${what}`)
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
    settings: {
      feedback: pick(['end', 'closed'], random),
      askName: false,
      shuffle: false,
      keepDays: 7,
      ...closes,
      ...seats,
    },
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
    const lateness = pick([0, 0, 0, 1, 2] as const, random)
    const broughtAt = lateness < 2 && random() < 0.3 ? time.now() : undefined
    const received = acknowledged.sends({ attempt, start, responses, lateness, broughtAt })
    const seat = number === undefined ? undefined : { number, start }
    const submission = {
      attempt,
      digest: responses.join('').padEnd(22, '-'),
      lateness,
      broughtAt,
      seat,
      seconds: 60,
      responses,
    }
    await insist(world, async ({ quizzes, scores }) => {
      const now = time.now()
      const seen = await quizzes.find(CODE)
      if (now >= ends || !isThere(seen)) return
      await scores.add(CODE, submission, ends, now)
      received(time.now(), ends)
    })
  }
}
