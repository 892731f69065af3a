import type { Item } from '../item.ts'
import type { WordRules } from '../languages/word-rules.ts'
import { echo } from './echo.ts'
import { type QuizRobot, sittingAlone } from './quiz-robot.ts'
import { favourites, type Question } from './robot.ts'
import { robots } from './robots.ts'
import { sense } from './sense.ts'

/** Every robot that sits a whole quiz. */
const quizRobots: readonly QuizRobot[] = [...robots.map(sittingAlone), sense, echo]

/** How one robot does on one quiz. */
interface Sat {
  readonly robot: string
  /** How many it can expect to get right: where it likes several options equally, it shares the guess among them. */
  readonly right: number
  /** What guessing blindly can expect. */
  readonly chance: number
}

/** What a robot may gain over blind guessing on one quiz, in questions. */
const MARGIN = 1

/**
 * Lets every robot sit a quiz, those that read it as a whole among them.
 *
 * @param words Of the items' language, where it has word rules.
 */
export function sit(items: readonly Item[], title: string, words: WordRules | undefined): readonly Sat[] {
  const asked = items.map(questionOf)
  const chosen = asked.flatMap(({ question, keys }) =>
    keys.length > 0 && keys.length < question.options.length ? [{ question, keys }] : [],
  )
  const chance = chosen.reduce((sum, { question, keys }) => sum + keys.length / question.options.length, 0)
  return quizRobots.map(({ name, likes }) => {
    const right = chosen.reduce((sum, { question, keys }) => {
      const others = asked.flatMap((one) => (one.question === question ? [] : [one.question]))
      const taken = favourites(likes(question, { title, others }, words))
      return sum + taken.filter((i) => keys.includes(i)).length / taken.length
    }, 0)
    return { robot: name, right, chance }
  })
}

/** Whether a robot gets more of a quiz right than a default quiz may give away. */
export const gainsTooMuch = ({ right, chance }: Sat): boolean => right > chance + MARGIN + 1e-9

function questionOf(item: Item): { readonly question: Question; readonly keys: readonly number[] } {
  const isChosen = item.shape === 'one' || item.shape === 'several'
  const options = isChosen ? item.options.map(({ text }) => text) : []
  const keys = item.shape === 'one' ? [item.key] : item.shape === 'several' ? item.key : []
  return { question: { id: item.id, stem: item.stem, options }, keys }
}
