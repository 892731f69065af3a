import { expect, test } from 'vitest'
import type { Item } from '../../questions/item.ts'
import { fromForm } from '../../questions/quiz/form.ts'
import { creditOf } from '../../questions/quiz/marking.ts'
import { paperOf, publicPaperOf } from '../../questions/quiz/paper.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { responseInWords } from '../../questions/quiz/responses.ts'
import type { WireItem } from '../../questions/wire/item.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'
import type { Settings } from '../../questions/wire/settings.ts'
import { drawn, topics } from '../support/questions/drawn.ts'

const items = topics.flatMap((topic) => drawn(topic, 'paper')).slice(0, 40)

const quizWith = (settings: Partial<Settings> = {}, keyHash = 'a'.repeat(64)): Quiz => ({
  edition: 1,
  code: '0123456789',
  title: 'A quiz',
  topic: 'all',
  language: 'en',
  open: true,
  items,
  settings: { feedback: 'end', askName: false, shuffle: true, keepDays: 30, ...settings },
  created: '2031-03-07T09:30:00.000Z',
  keyHash,
})

test('the forms on paper differ from each other and are the same each time, whichever secret signs by then', () => {
  const { forms } = paperOf(quizWith(), 6, [])
  expect(new Set(forms.map((form) => form.items.map(({ id }) => id).join())).size).toBe(6)
  expect(paperOf(quizWith(), 6, []).forms).toEqual(forms)
  expect(paperOf(quizWith(), 2, []).forms).toEqual(forms.slice(0, 2))
  expect(paperOf(quizWith({}, 'b'.repeat(64)), 6, []).forms).not.toEqual(forms)
})

/** What each shown option is in the item, told from its words. */
function arrangementOf(item: Item, shown: WireItem): readonly number[] {
  if (item.shape === 'number') return []
  const own = item.shape === 'pairs' ? item.right : item.options
  const offered = (item.shape === 'pairs' ? shown.right : shown.options) ?? []
  return offered.map((text) => own.findIndex((option) => option.text === text))
}

test('every key of a form on paper earns full credit in that form’s numbering', () => {
  for (const form of paperOf(quizWith(), 6, []).forms) {
    for (const [place, shown] of form.items.entries()) {
      const item = items.find(({ id }) => id === shown.id)
      if (!item) throw new Error(`No item is called ${shown.id}.`)
      const own = fromForm({ item, index: 0, arrangement: arrangementOf(item, shown) }, form.keys[place])
      expect(creditOf(item, own ?? null), `${item.kind} ${item.id}`).toBe(1)
    }
  }
})

test('where everybody gets the same there is one form; where a form is shorter than the quiz, so it is on paper', () => {
  expect(paperOf(quizWith({ shuffle: false }), 6, []).forms).toHaveLength(1)
  for (const form of paperOf(quizWith({ formItems: 12 }), 3, []).forms) expect(form.items).toHaveLength(12)
})

test('what anybody may print is the first form, and nothing of it tells an answer', () => {
  const open = publicPaperOf(quizWith({ minutes: 20 }))
  expect(open.items).toEqual(paperOf(quizWith(), 1, []).forms[0]?.items)
  expect(Object.keys(open).sort()).toEqual(['items', 'language', 'minutes', 'title'])
  const allowed = ['id', 'kind', 'stem', 'shape', 'options', 'left', 'right', 'unit']
  for (const item of open.items) expect(allowed).toEqual(expect.arrayContaining(Object.keys(item)))
})

test('what was ruled stands beside the keys of every form, an accepted answer in that form’s numbering; the questions stay as they are', () => {
  // Options that stand in the order of their numbers are the same on every form.
  const [dropped, given, accepted] = items.filter(({ shape, sorted }) => shape === 'one' && !sorted)
  if (!dropped || !given || accepted?.shape !== 'one') throw new Error('Too few choices.')
  const other = accepted.key === 0 ? 1 : 0
  const rulings: readonly Ruling[] = [
    { item: accepted.id, is: 'accept', response: other, why: 'The radio says so, too.' },
    { item: accepted.id, is: 'accept', response: accepted.key },
    { item: given.id, is: 'everyone' },
    { item: dropped.id, is: 'accept', response: dropped.key === 0 ? 1 : 0 },
    { item: dropped.id, is: 'drop' },
  ]
  const plain = paperOf(quizWith(), 6, []).forms
  for (const [place, form] of paperOf(quizWith(), 6, rulings).forms.entries()) {
    expect(form).toEqual({ ...plain[place], rulings: form.rulings })
    const decided = Object.fromEntries(form.rulings.map(({ item, ...ruling }) => [item, ruling]))
    expect(form.rulings).toHaveLength(3)
    expect(decided).toMatchObject({ [dropped.id]: { is: 'drop' }, [given.id]: { is: 'everyone' } })
    const { response = null, ...ruling } = decided[accepted.id] ?? {}
    expect(ruling).toEqual({ is: 'accept', why: 'The radio says so, too.' })
    const shown = form.items.find(({ id }) => id === accepted.id)
    expect(responseInWords(shown ?? {}, response)).toBe(accepted.options[other]?.text)
  }
})
