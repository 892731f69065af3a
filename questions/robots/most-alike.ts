import type { RobotName } from '../wire/robot-names.ts'
import { contentWordsOf, shared } from './content.ts'
import { isPlainNumber, numberOf } from './numbers.ts'
import type { Robot } from './robot.ts'

/** Writers make wrong options by changing the right one, which so comes to be most like all others. */
export const mostAlike: Robot<RobotName> = {
  name: 'the most like the others',
  likes: ({ options }, words) => {
    const content = options.map((text) => contentWordsOf(text, words))
    const numbers = options.map(numberOf)
    const near = (a: number | undefined, b: number | undefined) =>
      isPlainNumber(a) && isPlainNumber(b) && a + b > 0 ? 1 - Math.abs(a - b) / (a + b) : 0
    return options.map((_, i) =>
      options.reduce((sum, __, j) => {
        const [own, other] = [content[i], content[j]]
        if (i === j || !own || !other) return sum
        const both = shared(own, other)
        const all = own.size + other.size - both
        return sum + (all === 0 ? 0 : both / all) + near(numbers[i], numbers[j])
      }, 0),
    )
  },
}
