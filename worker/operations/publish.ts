import { buildBank } from '../../questions/bank/bank.ts'
import { sourceSheets } from '../../questions/facts/source-sheets.ts'
import { makeQuiz } from '../../questions/quiz/make-quiz.ts'
import { randomFrom } from '../../questions/random.ts'
import { present } from '../../questions/wire/present.ts'
import { MOST_DAYS_AHEAD, type Settings } from '../../questions/wire/settings.ts'
import type { PublishRequest } from '../../questions/wire/teacher-requests.ts'
import { DAY, DRAWN_LIMITS, METADATA_BYTES, secondsLeftOf } from '../limits.ts'
import { stateOf } from '../stores/quizzes.ts'
import { type Shipped, shippedTopic } from '../stores/shipped.ts'
import { newCode, newKey } from '../tokens/codes.ts'
import { sha256 } from '../tokens/digests.ts'
import { choose } from './choose-items.ts'
import { mayBeDrawn } from './clean-ledger.ts'
import { largestAttempt } from './largest-attempt.ts'
import { done, invalid, type Outcome, refused } from './outcome.ts'
import { ownTopic } from './own-topic.ts'
import { isPublisher } from './publisher.ts'
import type { Resources } from './resources.ts'
import { factsOf } from './sources.ts'

interface Made {
  readonly code: string
  /** The teacher's secret; only its hash is kept. */
  readonly key: string
}

/** Whether this network may publish one more quiz. Where the server has a publishing key, it has to be given. */
export async function mayPublish(
  resources: Resources,
  required: string | undefined,
  given: string | undefined,
): Promise<Outcome<undefined>> {
  const { limiters, now } = resources
  if (!limiters.sparing()) return refused({ is: 'spent', after: secondsLeftOf(now) })
  if (!(await limiters.publishing())) return refused({ is: 'too-many' })
  return isPublisher(resources, required, given)
}

/** Publishes a quiz: a few writes, each of a key of its own. */
export async function publish(resources: Resources, request: PublishRequest): Promise<Outcome<Made>> {
  const { quizzes, keyring, now } = resources
  const timely = timesOf(request, now)
  if (!timely.ok) return timely
  const source = await sourceOf(request)
  if (!source.ok) return source
  const chosen = choose(source.value, request, randomFrom(newKey()))
  if (!chosen.ok) return chosen
  const made: Made = { code: newCode(), key: newKey() }
  const { items, choices } = chosen.value
  const { title, topic: shipped } = request
  const quiz = makeQuiz(
    { ...source.value, items, settings: settingsOf(request), ...present({ title }) },
    {
      code: made.code,
      open: shipped !== undefined,
      created: new Date(now).toISOString(),
      keyHash: await sha256(made.key),
      ...(request.seats === undefined ? {} : { seatKey: keyring.current.id }),
      ...(shipped === undefined ? {} : { from: { topic: shipped, items: choices } }),
    },
  )
  if (largestAttempt(quiz.items, quiz.settings.formItems !== undefined) > METADATA_BYTES)
    return invalid('items', 'The answers to so many items of these kinds do not fit. Choose fewer.')
  const kept = shipped === undefined ? sourceSheets(source.value.topic, factsOf(quiz), request.texts) : undefined
  await quizzes.publish({ quiz, state: stateOf(quiz) }, now, kept)
  return done(made)
}

function timesOf({ opens, closes, keepDays }: PublishRequest, now: number): Outcome<undefined> {
  const farthest = now + MOST_DAYS_AHEAD * DAY
  if (closes !== undefined && Date.parse(closes) <= now) return invalid('closes', 'The closing time has passed.')
  if (closes !== undefined && Date.parse(closes) > farthest)
    return invalid('closes', `A quiz closes within ${MOST_DAYS_AHEAD} days.`)
  if (opens !== undefined && Date.parse(opens) > farthest)
    return invalid('opens', `A quiz opens within ${MOST_DAYS_AHEAD} days.`)
  if (opens !== undefined && closes === undefined && Date.parse(opens) >= now + keepDays * DAY)
    return invalid(
      'opens',
      `Without a closing time it is over ${keepDays} days from now. Say when it closes, or keep answers longer.`,
    )
  return done(undefined)
}

/**
 * A shipped topic, or the teacher's own once it is verified. From one that comes with its items nothing is drawn, not
 * even spares.
 */
async function sourceOf({ topic, ledger, items }: PublishRequest): Promise<Outcome<Shipped>> {
  if (topic === undefined) {
    if (items === undefined && !mayBeDrawn(ledger))
      return invalid('items', `Choose the items. A topic of over ${DRAWN_LIMITS.facts} facts is published with them.`)
    const own = await ownTopic(ledger)
    if (!own.ok) return own
    const { id, language } = own.value.ledger
    const bank = items ? { topic: id, language, items: [], rejected: [] } : buildBank(own.value)
    return done({ topic: own.value, bank, quizzes: [] })
  }
  const shipped = shippedTopic(topic)
  return shipped ? done(shipped) : invalid('topic', `There is no topic "${topic}".`)
}

function settingsOf(request: PublishRequest): Settings {
  const {
    feedback,
    names = request.askName ? 'names' : 'none',
    shuffle,
    order,
    formItems,
    seats,
    students,
    minutes,
    extraTime,
    opens,
    closes,
    keepDays,
    frames,
  } = request
  return {
    feedback,
    askName: names === 'names',
    ...(names === 'nicknames' ? { nicknames: true } : {}),
    shuffle,
    order,
    ...present({ formItems, seats, students, minutes }),
    ...(extraTime ? { extraTime } : {}),
    ...present({ opens, closes }),
    keepDays,
    ...present({ frames }),
  }
}
