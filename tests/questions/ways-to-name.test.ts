import { expect, test } from 'vitest'
import { waysOf } from '../../questions/studio/value-places.ts'

const names = { 'Dr Amina Selwood': ['Dr Selwood', 'Selwood'] }

test('what is somebody’s is called by each of their names', () => {
  const ways = waysOf('Dr Amina Selwood’s team', names).map((way) => way.join(' '))
  expect(ways).toContain('dr selwood team')
  expect(waysOf('Dr Amina Selwoods', names)).toHaveLength(1)
  expect(waysOf('the team of Dr Selwood', names)).toHaveLength(1)
})
