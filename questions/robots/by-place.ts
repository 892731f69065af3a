import type { RobotName } from '../wire/robot-names.ts'
import type { Robot } from './robot.ts'

/** Robots that look only at where an option stands. They also play forms as drawn. */
const first: Robot<RobotName> = { name: 'the first', likes: ({ options }) => options.map((_, place) => -place) }

const middle: Robot<RobotName> = {
  name: 'the middle',
  likes: ({ options }) => options.map((_, place) => -Math.abs(place - (options.length - 1) / 2)),
}

const last: Robot<RobotName> = { name: 'the last', likes: ({ options }) => options.map((_, place) => place) }

export const placeRobots: readonly Robot<RobotName>[] = [first, middle, last]
