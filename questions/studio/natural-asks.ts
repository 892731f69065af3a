import { contentLanguage } from '../languages/languages.ts'
import type { Fact } from '../ledger.ts'
import { standsIn, wordsOf } from '../text/normal-form.ts'
import { suitsType } from './fitting-asks.ts'
import { type JudgedFact, MOST_OTHER_ASKS } from './judged.ts'
import { oddQuestions } from './words/odd-questions.ts'

/** So odd that nobody says it aloud. */
const ODD = 2
/** Longer ones are stiff, and no turning makes one longer than a question may be. */
const LONG = { stiff: 22, most: 25 } as const

interface NaturalAsks {
  readonly asks: readonly string[]
  /** Even the best of them is what nobody says aloud. */
  readonly isOdd: boolean
}

/**
 * The question of a fact as a teacher asks it aloud: what a rule can put right is put right, a figure that is told
 * roughly is asked for roughly, and of several ways to ask only the most natural is left, the first of them.
 * Whoever has to ask in two ways writes the better one first: readers took two of three first ways, and half of the
 * second.
 */
export function naturalAsks(asks: readonly string[], fact: Fact, language: string): NaturalAsks {
  const rated = asks.map((ask) => {
    const turned = turnedRound(ask, language)
    // What was put right is still no better than what needed nothing.
    const isOfType = suitsType(turned, fact.type, language)
    const odd = Math.max(oddityOf(turned, language), turned === ask ? 0 : 1, isOfType ? 0 : ODD)
    return { ask: hedged(turned, fact, language), odd }
  })
  const least = Math.min(...rated.map(({ odd }) => odd))
  const best = rated.filter(({ odd }) => odd === least).slice(0, 1)
  return { asks: best.map(({ ask }) => ask), isOdd: best.length > 0 && least >= ODD }
}

/**
 * The ways to ask before the one that was taken, put right and in their order, for a person to choose from: whoever
 * writes several begins with the plainest. None asks who or when for a figure.
 */
export function otherAsksOf(
  asks: readonly string[],
  { outcome, fact: kept }: JudgedFact,
  fact: Fact,
  language: string,
): readonly string[] {
  if (outcome === 'refused') return []
  const right = asks
    .map((ask) => hedged(turnedRound(ask, language), fact, language))
    .filter((ask) => suitsType(ask, fact.type, language))
  const form = (ask = '') => wordsOf(ask).join()
  const taken = right.findIndex((ask) => form(ask) === form(kept?.ask?.[0]))
  return right.slice(0, Math.min(taken < 0 ? right.length : taken, MOST_OTHER_ASKS))
}

/** How odd a question sounds: 0 is natural, 1 stiff, 2 and more what nobody says. */
export function oddityOf(ask: string, language: string): number {
  const words = oddQuestions(language)
  if (!words) return 0
  const isOpen = words.opening.test(ask)
  const front = words.inFront.exec(ask)?.[1]
  const order = isOpen
    ? 0
    : words.late.test(ask)
      ? 1
      : front === undefined
        ? ODD
        : frontOddity(front, words.fineInFront)
  const shapes = words.shapes.flatMap(([shape, odd]) => (shape.test(ask) ? [odd] : []))
  const found = [order, wordsOf(ask).length > LONG.stiff ? 1 : 0, ...shapes].filter((odd) => odd > 0)
  // Two stiff turns are stiff.
  return found.length === 0 ? 0 : Math.max(...found) + (found.length - 1) / 10
}

/** "In protest, how many": a word in front is odder than when or where. */
const frontOddity = (front: string, fine: RegExp): number =>
  fine.test(front) ? 0 : wordsOf(front).length > 2 || /\d|\s\p{Lu}/u.test(front) ? 1 : ODD

function turnedRound(ask: string, language: string): string {
  const turns = oddQuestions(language)?.turns ?? []
  return turns.reduce((text, [shape, turned]) => {
    const next = text.replace(shape, (...parts: readonly unknown[]) => turned(...parts.filter(isText)))
    return wordsOf(next).length <= LONG.most ? next : text
  }, ask)
}

const isText = (part: unknown): part is string => typeof part === 'string'

/** What every source tells roughly is asked for roughly: "about how many". */
function hedged(ask: string, { type, claims }: Fact, language: string): string {
  const words = oddQuestions(language)
  if (!words || type !== 'quantity' || !claims.every(({ value }) => 'about' in value)) return ask
  const { hedges } = contentLanguage(language)
  const isHedged = Object.values(hedges).some((ways) => ways.some((way) => standsIn(way, ask)))
  if (isHedged) return ask
  return ask.replace(words.counting, (many, at: number) =>
    at > 0
      ? `${words.about} ${many}`
      : `${words.about.charAt(0).toUpperCase()}${words.about.slice(1)} ${many.toLowerCase()}`,
  )
}
