import type { RobotName } from '../wire/robot-names.ts'
import { isPlainNumber, numberOf } from './numbers.ts'
import type { Robot } from './robot.ts'

/** Writers put wrong figures on both sides of the right one. If an option has no number it has no preference. */
export const middleNumber: Robot<RobotName> = {
  name: 'the middle number',
  likes: ({ options }) => {
    const numbers = options.map(numberOf)
    if (!numbers.every(isPlainNumber)) return options.map(() => 0)
    const sorted = [...numbers].sort((a, b) => a - b)
    return numbers.map((n) => -Math.abs(sorted.indexOf(n) - (sorted.length - 1) / 2))
  },
}
