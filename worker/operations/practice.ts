import { MOST_SPARES } from '../../questions/bank/spares.ts'
import { drawForm, type FormItem, payloadOf } from '../../questions/quiz/form.ts'
import { judge } from '../../questions/quiz/marking.ts'
import { partOfMatching } from '../../questions/quiz/part-of-matching.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { randomFrom } from '../../questions/random.ts'
import type { PracticeRound } from '../../questions/wire/attempt.ts'
import type { Response, Verdict } from '../../questions/wire/item.ts'
import { quizErased } from '../stores/lifetimes.ts'
import { newAttempt, parseCode } from '../tokens/codes.ts'
import { type Key, seedOf } from '../tokens/keyring.ts'
import { type Practice, practiceToken } from '../tokens/tokens.ts'
import type { AnswerGiven } from './answer.ts'
import { find } from './find-quiz.ts'
import { readResponse } from './form.ts'
import { openAnswers } from './open-proof.ts'
import { done, invalid, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

interface Missed {
  /** Of the attempt that is practised after, or the token of a preview. */
  readonly proof: string
  /**
   * Ids of the quiz's items that the student missed, of a matching with the left sides that were wrong, counted from 0:
   * `q3:0,2`. That is taken on trust: whoever holds the proof may know them all.
   */
  readonly items: readonly string[]
  /** Counted from 0. */
  readonly round: number
}

/**
 * Asks again what was missed: spare items on the same facts. Nothing is written, and of the store only the quiz is
 * read.
 */
export async function practise(
  resources: Resources,
  code: string,
  { proof, items, round }: Missed,
): Promise<Outcome<PracticeRound>> {
  const known = await openAnswers(resources, code, proof)
  if (!known.ok) return known
  const { quiz } = known.value
  const { keyring } = resources
  if (!items.every((text) => isWanted(quiz, wantedOf(text)))) return invalid('items', 'This quiz has no such item.')
  const claims: Practice = { code: quiz.code, practice: newAttempt(), items: [...new Set(items)], round }
  const form = await roundOf(quiz, keyring.current, claims)
  return done({
    token: await practiceToken.sign(keyring, claims, quizErased(quiz)),
    items: form.map(payloadOf),
  })
}

export interface Round {
  readonly form: readonly FormItem[]
  readonly judge: (shown: FormItem, response: Response) => Verdict
}

/** A round that was begun, drawn anew. */
export async function openRound(resources: Resources, code: string, token: string): Promise<Outcome<Round>> {
  const reading = await practiceToken.read(resources.keyring, token, resources.now)
  if (!reading.ok) return refused({ is: reading.reason })
  const { claims, key } = reading
  if (claims.code !== parseCode(code)) return refused({ is: 'forged' })
  const found = await find(resources, claims.code)
  if (!found.ok) return found
  const { quiz, state } = found.value
  const form = await roundOf(quiz, key, claims)
  // A spare bears the id of the item in whose place it stands, and is another: nothing was ruled on it.
  const judgeIn = (shown: FormItem, response: Response) =>
    judge(shown, response, quiz.items.includes(shown.item) ? state.rulings : [])
  return done({ form, judge: judgeIn })
}

/** Judges one answer of a round. */
export async function answerPractice(
  resources: Resources,
  code: string,
  { token, item, response }: AnswerGiven,
): Promise<Outcome<Verdict>> {
  const round = await openRound(resources, code, token)
  if (!round.ok) return round
  const shown = round.value.form.find((candidate) => candidate.item.id === item)
  if (!shown) return invalid('item', 'This round has no such item.')
  const read = readResponse(shown, response, 'response')
  return read.ok ? done(round.value.judge(shown, read.value)) : read
}

/** An item to be practised, or of a matching some of its pairs. */
interface Wanted {
  readonly id: string
  readonly wrong?: readonly number[]
}

function wantedOf(text: string): Wanted {
  const [, id, lefts] = /^(.+):([\d,]+)$/.exec(text) ?? []
  return id === undefined || lefts === undefined ? { id: text } : { id, wrong: lefts.split(',').map(Number) }
}

const isWanted = ({ items }: Quiz, { id, wrong }: Wanted): boolean =>
  items.some((item) => item.id === id && (wrong === undefined || partOfMatching(item, wrong) !== undefined))

/**
 * In each item's place a spare, another one each round; where it has too few the item itself takes its turn, its
 * options in another order. Of a matching that was partly right the first round asks for the pairs that were wrong: a
 * spare may ask about one that was right.
 */
async function roundOf(
  { code, items, spares, settings }: Quiz,
  key: Key,
  claims: Practice,
): Promise<readonly FormItem[]> {
  const wanted = claims.items.map(wantedOf)
  const asked = items.flatMap((item, index) => {
    const own = spares?.[index] ?? []
    const turns = own.length < MOST_SPARES ? [...own, item] : own
    const asked = wanted.find(({ id }) => id === item.id)
    const part = claims.round === 0 && asked?.wrong && partOfMatching(item, asked.wrong)
    return asked ? [part || (turns[claims.round % turns.length] ?? item)] : []
  })
  const { formItems: _, ...whole } = settings
  const random = randomFrom(await seedOf(key, code, claims.practice))
  return drawForm({ items: asked, settings: { ...whole, shuffle: true }, clashes: [] }, random)
}
