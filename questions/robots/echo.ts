import { standsIn } from '../text/normal-form.ts'
import type { QuizRobot } from './quiz-robot.ts'

/** What a quiz speaks of elsewhere is likelier to be true: the option that most of the other questions name. */
export const echo: QuizRobot = {
  name: 'the most often named in the other questions',
  likes: ({ options }, { others }) => options.map((text) => others.filter(({ stem }) => standsIn(text, stem)).length),
}
