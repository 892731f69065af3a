import type { WordRules } from '../languages/word-rules.ts'
import type { Question, Robot } from './robot.ts'

/** What else a guesser sees who sits a whole quiz. */
export interface RobotSitting {
  readonly title: string
  /** The other questions of the quiz. */
  readonly others: readonly Question[]
}

/** A guesser that knows nothing of the topic and reads the whole quiz. */
export interface QuizRobot {
  readonly name: string
  /** How much it likes each option. Options that it likes equally share the guess. */
  readonly likes: (question: Question, sitting: RobotSitting, words: WordRules | undefined) => readonly number[]
}

/** A robot that looks at one question alone, sitting a quiz. */
export const sittingAlone = ({ name, likes }: Robot): QuizRobot => ({
  name,
  likes: (question, _sitting, words) => likes(question, words),
})
