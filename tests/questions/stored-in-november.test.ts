import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formats } from '../../questions/formats/formats.ts'
import type { Item } from '../../questions/item.ts'
import { difficultyOf } from '../../questions/kinds/difficulty.ts'
import { traitsOf } from '../../questions/kinds/kinds.ts'
import { drawForm, fromForm, payloadOf } from '../../questions/quiz/form.ts'
import { judge } from '../../questions/quiz/marking.ts'
import { randomFrom } from '../../questions/random.ts'
import { shapeOf } from '../../questions/shapes/shapes.ts'
import { RETIRED_KINDS } from '../../questions/vocabulary.ts'

// Items of a quiz that was published in November, as the store has them: three kinds of them are made no more, and one
// is made in another way.

const file = new URL('../support/questions/stored-in-november.json', import.meta.url)
const items: readonly Item[] = JSON.parse(readFileSync(file, 'utf8'))
const form = drawForm(
  { items, settings: { feedback: 'each', askName: false, shuffle: true, keepDays: 30 } },
  randomFrom('a student'),
)

test('the fixture has every kind that is retired', () => {
  expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...RETIRED_KINDS]))
  for (const { kind } of items) expect(traitsOf(kind).keyedOn).toMatch(/value|sources|passages|sentence/)
})

test.each(form.map((shown) => [shown.item.id, shown] as const))(
  '%s is shown, answered and marked as it was',
  (_id, shown) => {
    const best = shapeOf(shown.item).best(shown.item)
    const verdict = judge(shown, best, [])
    expect(verdict).toMatchObject({ correct: true, credit: 1, explanation: shown.item.explanation })
    expect(verdict.support).toBe(shown.item.support)
    expect(fromForm(shown, verdict.key)).toEqual(best)
    expect(payloadOf(shown)).not.toHaveProperty('exhibit')
    expect(difficultyOf(shown.item)).toBeGreaterThan(0)
  },
)

test.each(formats.map((format) => [format.label, format] as const))(
  '%s still has what it can say of each',
  (_label, format) => {
    const { left } = format.express({ code: 'H0N3YB33S7', title: 'November', topic: 'old', language: 'en', items })
    const out = new Set(left.filter(({ whole }) => whole).map(({ item }) => item))
    const choices = items.filter(({ shape }) => shape === 'one')
    for (const { id } of choices) expect(out).not.toContain(id)
  },
)
