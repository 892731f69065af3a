import type { Robot } from './robot.ts'

/** Robots that look only at where an option stands. They also play forms as drawn. */
const first: Robot = { name: 'the first', likes: ({ options }) => options.map((_, place) => -place) }

const middle: Robot = {
  name: 'the middle',
  likes: ({ options }) => options.map((_, place) => -Math.abs(place - (options.length - 1) / 2)),
}

const last: Robot = { name: 'the last', likes: ({ options }) => options.map((_, place) => place) }

export const placeRobots: readonly Robot[] = [first, middle, last]
