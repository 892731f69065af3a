import { expect, test } from 'vitest'
import { liveQuestion } from '../../questions/bank/live-question.ts'
import { shipped } from '../support/questions/shipped.ts'

test.each(['bridge-closure', 'etang-disparu'])(
  'the start page’s question on %s has one right answer, which two sources give in words that are shown',
  async (id) => {
    const { topic, bank } = await shipped(id)
    const live = liveQuestion(topic, bank, [])
    expect(live?.topic).toBe(id)
    const asked = bank.items.filter(({ item }) => item.shape === 'one' && item.stem === live?.stem)
    expect(asked.map(({ item }) => item.keyText)).toEqual([live?.options[live.right]])
    expect(new Set(live?.receipts.map(({ label }) => label)).size).toBe(2)
    for (const { words, sentences } of live?.receipts ?? [])
      expect(words.length + (sentences?.length ?? 0)).toBeGreaterThan(0)
  },
)

test('a topic without such a question has none', async () => {
  const { topic, bank } = await shipped('bridge-closure')
  expect(liveQuestion(topic, { ...bank, items: [] }, [])).toBeUndefined()
})

test('what the default quiz asks is left to it, and what none asks comes before a shorter question', async () => {
  const { topic, bank } = await shipped('bridge-closure')
  const of = (...quizzes: readonly (readonly string[])[]) => {
    const stem = liveQuestion(topic, bank, quizzes)?.stem
    return bank.items.find(({ item }) => item.stem === stem)?.item.id ?? ''
  }
  const shortest = of()
  const next = of([shortest])
  expect(next).not.toBe(shortest)
  // The first quiz counts more than all others.
  expect(of([shortest], [next], [next])).not.toBe(shortest)
  expect(of([], [shortest])).toBe(next)
  // Where the default quiz asks all there is, the start page has a question all the same.
  expect(of(bank.items.map(({ item }) => item.id))).toBe(shortest)
})
