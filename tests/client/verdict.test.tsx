import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { VerdictView } from '../../client/quiz/verdict.tsx'
import { learningIn } from '../../client/words/learning.ts'
import type { WireItem } from '../../questions/wire/item.ts'
import { verdictOf } from '../support/client/quiz.ts'

const order: WireItem = {
  id: 'q1',
  kind: 'order',
  stem: 'In which order?',
  shape: 'order',
  options: ['a', 'b', 'c', 'd'],
}
const told = (credit: number, language: string) => {
  const response = [3, 0, 1, 2]
  const verdict = { ...verdictOf('q1'), credit, correct: credit === 1, response, key: [0, 1, 2, 3] }
  return renderToString(
    <VerdictView item={order} verdict={verdict} words={learningIn(language)} language="en" level={2} />,
  )
}

test('an order that earns a part says of how many pairs, for each place in it may be wrong', () => {
  expect(told(0.5, 'en')).toContain('A part of the point: 3 pairs of 6 in the right order.')
  expect(told(1 / 6, 'fr')).toContain('Une partie du point\u00a0: 1 paire sur 6 dans le bon ordre.')
  expect(told(1, 'en')).not.toContain('A part of the point')
  expect(told(0, 'en')).not.toContain('A part of the point')
})
