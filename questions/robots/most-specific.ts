import type { RobotName } from '../wire/robot-names.ts'
import { contentWordsOf } from './content.ts'
import type { Robot } from './robot.ts'

/** Writers are exact about what is true: figures, names and qualifying words weigh most in the key. */
export const mostSpecific: Robot<RobotName> = {
  name: 'the most specific',
  likes: ({ options }, words) =>
    options.map((text) => {
      const digits = text.match(/\d/g)?.length ?? 0
      const names = text.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0
      return contentWordsOf(text, words).size + digits + names
    }),
}
