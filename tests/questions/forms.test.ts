import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clashesOf, drawItems } from '../../questions/bank/parallel-forms.ts'
import { besideOf } from '../../questions/checks/beside.ts'
import { shareFacts } from '../../questions/checks/statement.ts'
import { prepare } from '../../questions/facts/topic.ts'
import type { Item } from '../../questions/item.ts'
import { difficultyOf } from '../../questions/kinds/difficulty.ts'
import { drawForm, fromForm, toForm } from '../../questions/quiz/form.ts'
import { makeQuiz } from '../../questions/quiz/make-quiz.ts'
import { randomFrom, shuffled } from '../../questions/random.ts'
import { shapeOf } from '../../questions/shapes/shapes.ts'
import type { Settings } from '../../questions/wire/settings.ts'
import { drawn, topics } from '../support/questions/drawn.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

const settings: Settings = { feedback: 'each', askName: false, shuffle: true, keepDays: 30 }
const FORM_ITEMS = 12

/** A quiz of forty items of all kinds, on facts of its own each or not. */
function quizOf(seed: string, formItems?: number) {
  const items = shuffled(
    topics.flatMap((topic) => drawn(topic, seed)),
    randomFrom(seed),
  ).slice(0, 40)
  return {
    items,
    clashes: clashesOf(items.map(besideOf), 'en'),
    settings: { ...settings, ...(formItems ? { formItems } : {}) },
  }
}

const quizzes = ['delta', 'epsilon', 'zeta'].map((seed) => quizOf(seed, FORM_ITEMS))
const students = Array.from({ length: 40 }, (_, i) => `student ${i}`)
const sortedNumbers = (list: readonly number[]) => [...list].sort((a, b) => a - b)
const places = (n: number) => Array.from({ length: n }, (_, i) => i)
const kindsOf = (form: readonly { readonly item: Item }[]) => form.map(({ item }) => item.kind).sort()

test('without shuffling everyone gets the same items in the same order, with their own numbers', () => {
  for (const { items } of quizzes) {
    const quiz = { items, settings: { ...settings, shuffle: false, formItems: FORM_ITEMS } }
    const form = drawForm(quiz, randomFrom('anybody'))
    expect(form.map(({ index }) => index)).toEqual(places(items.length))
    for (const { item, arrangement } of form) expect(arrangement).toEqual(places(shapeOf(item).arrangeable(item)))
    expect(drawForm(quiz, randomFrom('somebody else'))).toEqual(form)
  }
})

test('with shuffling a form has every item once, and every option once', () => {
  const quiz = quizOf('whole')
  for (const student of students) {
    const form = drawForm(quiz, randomFrom(student))
    expect(sortedNumbers(form.map(({ index }) => index))).toEqual(places(quiz.items.length))
    for (const { item, arrangement } of form) {
      expect(sortedNumbers(arrangement)).toEqual(places(shapeOf(item).arrangeable(item)))
      if (item.sorted) expect(arrangement).toEqual(places(arrangement.length))
    }
  }
})

test('the same secret draws the same form, another secret another', () => {
  for (const quiz of quizzes) {
    expect(drawForm(quiz, randomFrom('a'))).toEqual(drawForm(quiz, randomFrom('a')))
    expect(drawForm(quiz, randomFrom('a'))).not.toEqual(drawForm(quiz, randomFrom('b')))
  }
})

test('nothing is shown in the order that it is to be put in', () => {
  const quiz = quizOf('orders')
  const orders = topics.flatMap((topic) => drawn(topic, 'orders')).filter(({ shape }) => shape === 'order')
  expect(orders.length).toBeGreaterThan(1)
  for (const student of students)
    for (const { item, arrangement } of drawForm({ ...quiz, items: orders, clashes: [] }, randomFrom(student)))
      expect(item.shape === 'order' && arrangement.every((option, place) => option === item.key[place]), item.id).toBe(
        false,
      )
})

test('forms shorter than the quiz are of one length and have as many items of each kind', () => {
  for (const quiz of quizzes) {
    const forms = students.map((student) => drawForm(quiz, randomFrom(student)))
    for (const form of forms) {
      expect(new Set(form.map(({ index }) => index)).size).toBe(FORM_ITEMS)
      expect(kindsOf(form)).toEqual(kindsOf(forms[0] ?? []))
    }
  }
})

test('forms shorter than the quiz are about equally hard', () => {
  for (const quiz of quizzes) {
    const means = students.map((student) => {
      const form = drawForm(quiz, randomFrom(student))
      return form.reduce((sum, { item }) => sum + difficultyOf(item), 0) / form.length
    })
    expect(Math.max(...means) - Math.min(...means)).toBeLessThan(0.05)
  }
})

test('no form asks a fact twice, nor a figure beside the figures that it is worked out from', () => {
  for (const quiz of quizzes)
    for (const student of students) {
      const form = drawForm(quiz, randomFrom(student))
      for (const a of form)
        for (const b of form)
          if (a.index < b.index) expect(shareFacts(a.item, b.item), `${a.item.id} ${b.item.id}`).toBe(false)
    }
})

test('two items that clash are never on one form while others can take their place', () => {
  for (const quiz of quizzes) {
    expect(quiz.clashes.length).toBeGreaterThan(0)
    for (const student of students) {
      const on = new Set(drawForm(quiz, randomFrom(student)).map(({ index }) => index))
      expect(quiz.clashes.filter(([a, b]) => on.has(a) && on.has(b))).toEqual([])
    }
  }
})

test('where every item clashes a form has its length all the same', () => {
  const [quiz] = quizzes
  if (!quiz) throw new Error('no quiz')
  const clashes = quiz.items.flatMap((_, i) => places(i).map((j): [number, number] => [j, i]))
  expect(drawForm({ ...quiz, clashes }, randomFrom('a'))).toHaveLength(FORM_ITEMS)
})

test('no item stands on a form twice, even where only others of its kind are left', () => {
  const items = topics
    .flatMap((topic) => drawn(topic, 'few'))
    .filter(({ kind }) => kind === 'choice')
    .slice(0, 4)
  const hard = places(4).sort((a, b) => difficultyOf(items[a] as Item) - difficultyOf(items[b] as Item) || a - b)
  const [a = 0, b = 0, c = 0, d = 0] = hard
  // Each band clashes with all of the other: both items come from one.
  const clashes = [a, b].flatMap((easy) => [c, d].map((other): [number, number] => [easy, other]))
  for (const student of students) {
    const [first, second] = drawItems(items, 2, clashes, randomFrom(student))
    expect(
      [
        [a, b],
        [c, d],
      ].map(sortedNumbers),
    ).toContainEqual(sortedNumbers([first ?? -1, second ?? -1]))
  }
})

test('items share facts where one of their facts is worked out from the other', () => {
  const [sum, part, other] = topics.flatMap((topic) => drawn(topic, 'sums')).slice(0, 3) as [Item, Item, Item]
  const derived = { ...sum, facts: ['all'], related: ['part'] }
  expect(shareFacts(derived, { ...part, facts: ['part'], related: [] })).toBe(true)
  expect(shareFacts({ ...part, facts: ['part'], related: [] }, derived)).toBe(true)
  expect(shareFacts(derived, { ...other, facts: ['other'], related: [] })).toBe(false)
})

test('two items that the ledger keeps apart clash in a published quiz, whatever its language', async () => {
  const claims = [{ source: 'a', value: { is: 3 } }]
  const topic = prepare(await ledgerOf({ one: { claims }, other: { notBeside: ['one'], claims } }, { language: 'ar' }))
  const [a, b] = topics.flatMap((topic) => drawn(topic, 'apart')).filter(({ kind }) => kind === 'choice')
  if (!a || !b) throw new Error('There are no two choices.')
  const items = [
    { ...a, facts: ['one'] },
    { ...b, facts: ['other'] },
  ]
  const bank = { topic: 'test', language: 'ar', items: [], rejected: [] }
  const identity = { code: 'c', open: true, created: '2026-11-29T00:00:00.000Z', keyHash: '', seatKey: '' }
  const quiz = makeQuiz({ topic, bank, items, settings: { ...settings, formItems: 1 } }, identity)
  expect(quiz.clashes).toEqual([[0, 1]])
})

test('difficulty is between 0 and 1', () => {
  for (const item of topics.flatMap((topic) => drawn(topic, 'hard'))) {
    expect(difficultyOf(item)).toBeGreaterThanOrEqual(0)
    expect(difficultyOf(item)).toBeLessThanOrEqual(1)
  }
})

test('a response comes back from a form as the quiz numbers it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...quizzes), fc.string(), (quiz, student) => {
      for (const shown of drawForm(quiz, randomFrom(student))) {
        const best = shapeOf(shown.item).best(shown.item)
        const own = shapeOf(shown.item).parse(shown.item, best)
        expect(fromForm(shown, toForm(shown, best))).toEqual(own)
        expect(fromForm(shown, null)).toBeNull()
        expect(fromForm(shown, 'junk')).toBeUndefined()
      }
    }),
    { numRuns: 30 },
  )
})
