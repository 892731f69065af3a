import { expect, test } from 'vitest'
import { erasedAttempts, livingSubmissions, namingOf } from '../../questions/attempts/erasure.ts'
import type { StoredRecord, Submission } from '../../questions/attempts/records.ts'

const erased = (attempt: string): StoredRecord => ({ is: 'erased-attempt', attempt })
const erasedUntil = (since: number): StoredRecord => ({
  is: 'erased-attempt',
  attempt: '#0001',
  again: { since, attempt: `#0001 after ${since}` },
})
const submitted = (attempt: string, start?: number): StoredRecord => {
  const seat = start === undefined ? undefined : { number: 1, start }
  const submission: Submission = { attempt, digest: 'd', lateness: 0, seconds: 60, seat, responses: [] }
  return { is: 'submission', submission }
}
const living = (...entries: readonly StoredRecord[]) => livingSubmissions(entries).map(({ attempt }) => attempt)

test('an attempt that was erased is gone whenever it comes, and no other is', () => {
  expect(living(submitted('a'), erased('a'), submitted('b'))).toEqual(['b'])
  expect(living(erased('a'), submitted('a'))).toEqual([])
})

test('at a seat what was begun until then is gone; what was begun later is another attempt', () => {
  expect(living(submitted('#0001', 4), submitted('#0001', 5), submitted('#0001', 6), erasedUntil(5))).toEqual([
    '#0001 after 5',
  ])
  expect(living(submitted('#0001', 4))).toEqual(['#0001'])
})

test('of several tombstones at a seat the latest decides, in whatever order they come', () => {
  for (const tombstones of [
    [erasedUntil(5), erasedUntil(9)],
    [erasedUntil(9), erasedUntil(5)],
  ]) {
    expect(living(...tombstones, submitted('#0001', 7), submitted('#0001', 10))).toEqual(['#0001 after 9'])
    expect(erasedAttempts(tombstones)).toEqual(['#0001', '#0001 after 5'])
  }
})

test('what is no longer there is told by every name that it had', () => {
  expect(erasedAttempts([erased('a'), submitted('b')])).toEqual(['a'])
  expect(erasedAttempts([erasedUntil(5)])).toEqual(['#0001'])
  expect(erasedAttempts([])).toEqual([])
  expect(erasedAttempts([erasedUntil(5), erased('#0001')])).toEqual(['#0001', '#0001 after 5'])
})

test('an attempt without a tombstone keeps its name', () => {
  expect(namingOf([erased('a')])('b', 1)).toBe('b')
  expect(namingOf([erased('a')])('a', 1)).toBeUndefined()
  expect(namingOf([erasedUntil(5)])('#0001', 5)).toBeUndefined()
  expect(namingOf([erasedUntil(5)])('#0001', 6)).toBe('#0001 after 5')
})
