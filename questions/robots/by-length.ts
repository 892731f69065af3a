import type { RobotName } from '../wire/robot-names.ts'
import type { Robot } from './robot.ts'

const size = (text: string): number => Array.from(text.normalize('NFC')).length

/** Writers take more care with what must be right, and so say it at greater length. */
export const longest: Robot<RobotName> = { name: 'the longest', likes: ({ options }) => options.map(size) }

export const shortest: Robot<RobotName> = {
  name: 'the shortest',
  likes: ({ options }) => options.map((text) => -size(text)),
}
