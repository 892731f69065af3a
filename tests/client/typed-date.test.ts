import { expect, test } from 'vitest'
import { dateTyped } from '../../client/pages/studio/typed-date.ts'

test('a date is read as people type it, in English and in French', () => {
  for (const typed of ['14 March 2019', 'March 14, 2019', 'Thursday, 14th March 2019', '14 mars 2019', '2019-03-14'])
    expect(dateTyped(typed)).toBe('2019-03-14')
  expect(['1er août 2019', '4 févr. 2019', 'March 2019', '2019'].map(dateTyped)).toEqual([
    '2019-08-01',
    '2019-02-04',
    '2019-03',
    '2019',
  ])
})

test('what is no date, or one that there never was, is not read', () => {
  for (const typed of [
    '',
    'yesterday',
    '31 February 2019',
    '14 March',
    '14 March 2019 at noon',
    '12 14 March 2019',
    '2019-13',
  ])
    expect(dateTyped(typed)).toBeUndefined()
})
