import { expect, test } from 'vitest'
import { scoresChangedBy, scoresChangedSince } from '../../client/pages/desk/effect.ts'
import { countAttempts } from '../../questions/attempts/counted-attempts.ts'
import { deskOf as deskIn } from '../../questions/attempts/desk.ts'
import type { Response } from '../../questions/wire/item.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'
import { attempt, deskOf } from '../support/client/desk-of.ts'
import { choice, ordering } from '../support/questions/stub-items.ts'
import { quizOf, standing, submitted } from '../support/questions/stub-quiz.ts'

const quiz = quizOf([choice('a'), ordering('b')])

const answers: readonly (readonly [Response | false, Response | false])[] = [
  [0, [0, 1, 2]],
  [1, [0, 2, 1]],
  [1, false],
  [2, [0, 2, 1]],
  [null, null],
  [false, [2, 1, 0]],
]

/** The desk of six attempts as the server works it out. */
function underRulings(rulings: readonly Ruling[]) {
  const entries = answers.map((responses, i) => submitted(String(i), { responses }))
  const state = { ...standing, revision: rulings.length, rulings }
  return deskIn(quiz, state, countAttempts(entries, quiz, { rulings }))
}

const rulings: readonly Ruling[] = [
  { item: 'a', is: 'drop' },
  { item: 'a', is: 'everyone' },
  { item: 'a', is: 'accept', response: 1 },
  { item: 'a', is: 'accept', response: 0 },
  { item: 'b', is: 'accept', response: [0, 2, 1] },
  { item: 'b', is: 'everyone' },
]

const combinations = rulings.flatMap((first) =>
  rulings.flatMap((second) => (first === second ? [] : [[first, second] as const])),
)

test('as many scores change as was said before, whatever is in force already', () => {
  for (const ruling of rulings) {
    const before = underRulings([])
    const changed = scoresChangedSince(before, underRulings([ruling]))
    expect(scoresChangedBy(ruling, before), JSON.stringify(ruling)).toBe(changed)
  }
  for (const [first, second] of combinations) {
    const before = underRulings([first])
    const changed = scoresChangedSince(before, underRulings([first, second]))
    expect(scoresChangedBy(second, before), JSON.stringify([first, second])).toBe(changed)
  }
})

test('the counts are those of the class: who had the item, who lacks its point, who gave that answer', () => {
  expect(rulings.map((ruling) => scoresChangedBy(ruling, underRulings([])))).toEqual([5, 4, 2, 0, 2, 4])
})

test('an attempt that was not there before has not changed', () => {
  const [ann, bob] = [attempt('1', [0, 1]), attempt('2', [0, 1])]
  expect(scoresChangedSince(deskOf({ attempts: [ann] }), deskOf({ attempts: [ann, bob] }))).toBe(0)
  expect(scoresChangedSince(deskOf({ attempts: [ann] }), deskOf({ attempts: [{ ...ann, max: 0 }] }))).toBe(1)
})
