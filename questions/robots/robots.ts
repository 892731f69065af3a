import type { RobotName } from '../wire/robot-names.ts'
import { longest, shortest } from './by-length.ts'
import { placeRobots } from './by-place.ts'
import { leastAbsolute } from './least-absolute.ts'
import { middleNumber } from './middle-number.ts'
import { mostAlike } from './most-alike.ts'
import { mostSpecific } from './most-specific.ts'
import type { Robot } from './robot.ts'
import { sharedWords } from './shared-words.ts'

/** Every robot that needs no training. A new one is a file, a line here, and its name with its words. */
export const robots: readonly Robot<RobotName>[] = [
  longest,
  shortest,
  ...placeRobots,
  middleNumber,
  sharedWords,
  leastAbsolute,
  mostSpecific,
  mostAlike,
]
