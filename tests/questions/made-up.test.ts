import { expect, test } from 'vitest'
import { madeUp } from '../../questions/studio/made-up.ts'
import { viewOf } from '../../questions/studio/sentence-view.ts'

const views = (text: string) => [viewOf({ id: 'post', label: 'the Post', text }, 'en', '')]

test('no figure is made up: it is typed', () => {
  expect(madeUp('8', 'quantity', 'en', views('8 buses and nine ferries ran.'))).toEqual([])
})

test('a made-up day is no day that a text names, and may lie in the same year', () => {
  const [first, second, third] = madeUp('2031-03-04', 'date', 'en', views('It shut on 4 March 2031.'))
  expect([first, second, third].every((day) => day?.startsWith('2031-'))).toBe(true)
  const named = madeUp('2031-03-04', 'date', 'en', views('It shut on 4 March 2031, and on 7 March the ferry ran.'))
  expect(named).not.toContain('2031-03-07')
  expect(named).toHaveLength(3)
})

test('a made-up year is none that a text names', () => {
  const years = madeUp('2012', 'date', 'en', views('Built in 2012, it was shut in 2018 and opened in 2026.'))
  expect(years).toHaveLength(3)
  expect(years.filter((year) => ['2018', '2026'].includes(year))).toEqual([])
})

test('a made-up hour is none that a text names, however it is written', () => {
  const hours = madeUp('7.40 am', 'time', 'en', views('It shut at 7.40 am, and at 8:40am the ferry ran.'))
  expect(hours).not.toContain('8.40 am')
  expect(hours).toContain('6.40 am')
})
