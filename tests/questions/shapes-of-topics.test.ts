import { expect, test } from 'vitest'
import { shapeOf } from '../../questions/shapes/shapes.ts'
import { drawn, topics } from '../support/questions/drawn.ts'

test('the best response of every item is one, and earns full credit', () => {
  for (const item of topics.flatMap((topic) => drawn(topic, 'shapes'))) {
    const shape = shapeOf(item)
    const best = shape.parse(item, shape.best(item))
    expect(best, item.id).toBeDefined()
    expect(best === undefined ? 0 : shape.grade(item, best), item.id).toBe(1)
  }
})
