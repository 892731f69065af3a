import type { Item } from '../item.ts'
import type { WordRules } from '../languages/word-rules.ts'
import { atLeast } from '../probability/binomial.ts'
import { rejectedOf } from '../probability/holm.ts'
import { randomFrom, shuffled } from '../random.ts'
import type { RobotName } from '../wire/robot-names.ts'
import { placeRobots } from './by-place.ts'
import { type Solved, train, trained } from './regression.ts'
import { answerOf, favourites, type Robot } from './robot.ts'
import { robots } from './robots.ts'

/** How rarely a bank may fail by chance alone, over all robots together. */
const LEVEL = 0.01

/** How one robot did. */
export interface Score {
  readonly robot: string
  readonly right: number
  readonly of: number
  /** The share that guessing blindly gets right: the mean of right options over all options. */
  readonly chance: number
}

export interface Attack extends Score {
  /** The chance of so many right, or more, by blind guessing: an exact binomial test. */
  readonly p: number
  /** It does better than chance, with Holm's correction for the number of robots: the bank fails. */
  readonly beats: boolean
}

/**
 * Lets every robot guess every item of a bank once, and asks whether any does better than chance: an exact binomial
 * test for each, with Holm's correction over them all. The robots of place guess a second time at the bank drawn as one
 * shuffled form.
 *
 * @param words Of the items' language, where it has word rules.
 */
export function attack(items: readonly Item[], words: WordRules | undefined): readonly Attack[] {
  const solved = solvedOf(items)
  const shown = solvedOf(items, true)
  const scores = [
    ...robots.map((robot) => scoreOf(robot.name, solved, () => robot, words)),
    crossTrained(items, solved, words),
    ...placeRobots.map((robot) => scoreOf(`${robot.name}, as drawn`, shown, () => robot, words)),
  ]
  const pValues = scores.map(({ right, of, chance }) => atLeast(right, of, chance))
  const beats = rejectedOf(pValues, LEVEL)
  return scores.map((score, i) => ({ ...score, p: pValues[i] ?? 1, beats: beats[i] ?? false }))
}

/** How each robot that needs no training does, in the table's order; none where there is nothing to guess among. */
export function robotScores(
  items: readonly Item[],
  words: WordRules | undefined,
): readonly (Score & { readonly robot: RobotName })[] {
  const solved = solvedOf(items)
  if (solved.length === 0) return []
  return robots.map((robot) => ({ ...scoreOf(robot.name, solved, () => robot, words), robot: robot.name }))
}

/**
 * The robot that does best on a published quiz, for its teacher to see. No verdict: ten items prove little.
 *
 * @returns `undefined` where there are no options to guess among.
 */
export function worstRobot(
  items: readonly Item[],
  words: WordRules | undefined,
): (Score & { readonly robot: RobotName }) | undefined {
  const [first, ...others] = robotScores(items, words)
  return first && others.reduce((worst, next) => (next.right > worst.right ? next : worst), first)
}

/** The robots that get a choice right by themselves; `undefined` where there is nothing to guess among. */
export function guessedBy(item: Item, words: WordRules | undefined): readonly RobotName[] | undefined {
  const [one] = solvedOf([item])
  if (!one) return undefined
  const isRight = (liked: readonly number[]) => liked.every((i) => one.keys.includes(i))
  return robots.flatMap(({ name, likes }) => (isRight(favourites(likes(one.question, words))) ? [name] : []))
}

/** Items with options to guess among, as a robot sees them; shuffled where a form would be. */
function solvedOf(items: readonly Item[], drawn = false): readonly Solved[] {
  return items.flatMap((item) => {
    if (item.shape !== 'one' && item.shape !== 'several') return []
    const keys = item.shape === 'one' ? [item.key] : item.key
    if (item.options.length < 2 || keys.length >= item.options.length) return []
    const places = item.options.map((_, i) => i)
    const order = drawn && !item.sorted ? shuffled(places, randomFrom(`form/${item.id}`)) : places
    const options = order.map((i) => item.options[i]?.text ?? '')
    return [{ question: { id: item.id, stem: item.stem, options }, keys: keys.map((key) => order.indexOf(key)) }]
  })
}

function scoreOf(
  name: string,
  solved: readonly Solved[],
  robotFor: (index: number) => Robot,
  words: WordRules | undefined,
): Score {
  const right = solved.filter(({ question, keys }, i) =>
    keys.includes(answerOf(name, question, robotFor(i).likes(question, words))),
  ).length
  const chance = solved.reduce((sum, { question, keys }) => sum + keys.length / question.options.length, 0)
  return { robot: name, right, of: solved.length, chance: solved.length === 0 ? 0 : chance / solved.length }
}

/**
 * The regression, each half of the bank guessed by what was learned from the other; all items of a fact are in one
 * half.
 */
function crossTrained(items: readonly Item[], solved: readonly Solved[], words: WordRules | undefined): Score {
  const facts = new Map(items.map(({ id, facts: asked }) => [id, asked[0] ?? id]))
  const order = [...new Set(facts.values())]
  const half = new Map(order.map((fact, i) => [fact, i % 2]))
  const halfOf = ({ question: { id } }: Solved) => half.get(facts.get(id) ?? id) ?? 0
  const taught = [0, 1].map((own) =>
    trained(
      train(
        solved.filter((one) => halfOf(one) !== own),
        robots,
        words,
      ),
      robots,
    ),
  )
  const name = taught[0]?.name ?? ''
  return scoreOf(name, solved, (i) => taught[solved[i] ? halfOf(solved[i]) : 0] ?? trained([], robots), words)
}
