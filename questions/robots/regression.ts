import type { WordRules } from '../languages/word-rules.ts'
import { favourites, type Question, type Robot } from './robot.ts'

/** A question with the options that were right: what the regression learns from. */
export interface Solved {
  readonly question: Question
  readonly keys: readonly number[]
}

/** Each robot's weight; what it likes best counts for as much. */
type Weights = readonly number[]

const STEPS = 400
const RATE = 0.5
/** Keeps weights small where there is little to learn from. */
const RIDGE = 0.01

/**
 * What every robot makes of an option, one number each: 1 for its only favourite, 1/k for one of k, less the 1/n that
 * chance would give. So an option means the same whatever the number of options.
 */
function features(
  question: Question,
  robots: readonly Robot[],
  words: WordRules | undefined,
): readonly (readonly number[])[] {
  const n = question.options.length
  const columns = robots.map((robot) => {
    const best = favourites(robot.likes(question, words))
    return question.options.map((_, i) => (best.includes(i) ? 1 / best.length : 0) - 1 / n)
  })
  return question.options.map((_, i) => columns.map((column) => column[i] ?? 0))
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/**
 * Logistic regression of "this option is right" on what the robots make of it: P(right) = 1 / (1 + e^-(b + w·x)), the
 * ridge-penalised log likelihood climbed by a fixed number of equal steps (Hosmer and Lemeshow, Applied Logistic
 * Regression, ch. 1-2; le Cessie and van Houwelingen 1992 for the ridge). No randomness, so it learns the same every
 * time. The last weight is b.
 */
export function train(solved: readonly Solved[], robots: readonly Robot[], words: WordRules | undefined): Weights {
  const rows = solved.flatMap(({ question, keys }) =>
    features(question, robots, words).map((x, i) => ({ x: [...x, 1], y: keys.includes(i) ? 1 : 0 })),
  )
  let weights: number[] = Array.from({ length: robots.length + 1 }, () => 0)
  if (rows.length === 0) return weights
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((w, i) => (i === robots.length ? 0 : -RIDGE * w))
    for (const { x, y } of rows) {
      const error = (y - sigmoid(dot(weights, x))) / rows.length
      for (let i = 0; i < slope.length; i += 1) slope[i] = (slope[i] ?? 0) + error * (x[i] ?? 0)
    }
    weights = weights.map((w, i) => w + RATE * (slope[i] ?? 0))
  }
  return weights
}

/** The robot that a training has made: it likes an option by its probability of being right, on a log-odds scale. */
export function trained(weights: Weights, robots: readonly Robot[]): Robot {
  return {
    name: 'all of these, weighed by what is right in the other half',
    // Rounded, so that options which only rounding noise tells apart are liked equally.
    likes: (question, words) =>
      features(question, robots, words).map((x) => Number(dot(weights, [...x, 1]).toFixed(9))),
  }
}
