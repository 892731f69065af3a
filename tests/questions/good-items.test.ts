import { expect, test } from 'vitest'
import { bareBasis } from '../../questions/checks/check.ts'
import { findingsOf } from '../../questions/checks/checks.ts'
import { setFindings } from '../../questions/checks/set.ts'
import { goodItems } from '../support/questions/good-items.ts'
import { itemFrom } from '../support/questions/written-item.ts'

const basis = bareBasis('en')

test('200 good items raise no alarm', () => {
  const alarms = goodItems.flatMap((line) =>
    findingsOf(itemFrom(line), basis).map(({ check, level, found }) => `${level}${check} ${found} ← ${line}`),
  )
  expect(alarms).toEqual([])
  expect(goodItems.length).toBeGreaterThanOrEqual(200)
})

test('200 good items raise no alarm as a bank either', () => {
  const items = goodItems.map((line) => itemFrom(line))
  expect(setFindings(items, 'bank', basis)).toEqual([])
})
