import type { RobotName } from '../wire/robot-names.ts'
import { contentWordsOf, shared } from './content.ts'
import type { Robot } from './robot.ts'

/** Writers repeat the question's words in its answer. */
export const sharedWords: Robot<RobotName> = {
  name: 'the most words of the question',
  likes: ({ stem, options }, words) => {
    const asked = contentWordsOf(stem, words)
    return options.map((text) => shared(contentWordsOf(text, words), asked))
  },
}
