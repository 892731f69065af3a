import type { Quiz } from '../../questions/quiz/quiz.ts'
import { below } from '../../questions/random.ts'
import { DAY } from '../../worker/limits.ts'
import { lastStart, quizErased, type State } from '../../worker/stores/lifetimes.ts'
import type { Decided } from './acknowledged.ts'
import { pick } from './wild-text.ts'
import { CODE, ITEMS, insist, isThere, pause, type World } from './world.ts'

/** Moves the closing time, rules, accepts what slips brought in, erases attempts and, at times, the quiz. */
export async function teacher(world: World): Promise<void> {
  const { quiz, random, time } = world
  for (let i = below(4, random); i > 0; i -= 1) {
    await pause(world, quizErased(quiz) - DAY)
    await pick([moveClosing, ruleOn, ruleOn, accept, eraseAttempt, eraseAttempt, eraseQuiz], random)(world, time.now())
  }
}

async function moveClosing({ quiz, random, ...world }: World, now: number): Promise<void> {
  const latest = lastStart(quiz)
  const closes = new Date(Math.min(latest, now + below(5 * DAY, random))).toISOString()
  await decide({ quiz, random, ...world }, () => ({ closes }))
}

async function ruleOn(world: World): Promise<void> {
  const { random } = world
  const item = pick(ITEMS, random).id
  const ruling = pick(
    [
      { item, is: 'drop' },
      { item, is: 'everyone' },
      { item, is: 'accept', response: 1 },
    ] as const,
    random,
  )
  await decide(world, ({ rulings }) => ({ rulings: random() < 0.2 ? [] : [...rulings, ruling] }))
}

const accept = (world: World, now: number): Promise<void> =>
  decide(world, () => ({ accepted: new Date(now).toISOString() }))

async function decide(world: World, change: (state: State) => Partial<State>): Promise<void> {
  const { quiz, time } = world
  await insist(world, async ({ quizzes }) => {
    const found = await quizzes.find(CODE)
    if (isThere(found)) await quizzes.setState(quiz, { ...found.state, ...change(found.state) }, time.now())
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

/** What a teacher's state comes to, told without any of the code that marks: the first option is every item's key. */
export function decidedBy({ rulings, accepted }: State, { settings }: Quiz): Decided {
  const earns = (response: number | undefined, item: string): number => {
    const own = rulings.filter((ruling) => ruling.item === item)
    if (own.some(({ is }) => is === 'drop')) return 0
    const isGiven = own.some(
      (ruling) => ruling.is === 'everyone' || (ruling.is === 'accept' && ruling.response === response),
    )
    return Number(isGiven || response === 0)
  }
  return {
    scored: (responses) => ITEMS.reduce((sum, { id }, i) => sum + earns(responses[i], id), 0),
    accepted: accepted === undefined ? Number.NEGATIVE_INFINITY : Date.parse(accepted),
    isClosed: settings.feedback === 'closed',
  }
}
