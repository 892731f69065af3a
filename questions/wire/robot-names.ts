/**
 * The guessers that play a quiz when it is published. The desk tells of the one that did best; each language of the
 * screen says how.
 */
export const ROBOT_NAMES = [
  'the longest',
  'the shortest',
  'the first',
  'the middle',
  'the last',
  'the middle number',
  'the most words of the question',
  'the least absolute',
  'the most specific',
  'the most like the others',
] as const

export type RobotName = (typeof ROBOT_NAMES)[number]
