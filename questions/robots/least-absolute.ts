import { wordsOf } from '../text/normal-form.ts'
import type { RobotName } from '../wire/robot-names.ts'
import type { Robot } from './robot.ts'

/** Writers make what is wrong wrong by "always" and "never". */
export const leastAbsolute: Robot<RobotName> = {
  name: 'the least absolute',
  likes: ({ options }, rules) =>
    options.map((text) => -wordsOf(text).filter((word) => rules?.absolutes.includes(word)).length),
}
