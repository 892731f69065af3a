import { expect, test } from 'vitest'
import type { Item } from '../../questions/item.ts'
import type { Ledger } from '../../questions/ledger.ts'
import { randomFrom } from '../../questions/random.ts'
import { choose } from '../../worker/operations/choose-items.ts'
import { type Shipped, shippedTopic } from '../../worker/stores/shipped.ts'
import { readQuiz, remember } from '../support/questions/reader.ts'

// Judges the default quizzes as they are published by what the ledger says and by reading them; it shares no code with
// the chooser.

const SEEDS = 2000
/** What a reader may gain by what else stands in a quiz of ten, in items, on average. */
const GAIN = 0.02
/** Of the first twelve quizzes of a topic, no more may ask one item. */
const MOST = 4

interface Found {
  readonly ledger: Ledger
  readonly contested: ReadonlySet<string>
  readonly quizzes: readonly (readonly Item[])[]
  readonly shipped: Shipped
}

/** The default quizzes of a topic, as the build has found them: that takes seconds. */
function found(name: string): Found {
  const built = shippedTopic(name) ?? expect.fail(`There is no topic ${name}.`)
  const { topic, bank, quizzes: lists } = built
  const { ledger } = topic
  const items = new Map(bank.items.map(({ item }) => [item.id, item]))
  const contested = topic.assessments.filter(({ standing }) => standing === 'contested').map(({ fact }) => fact.id)
  const quizzes = lists.map((ids) => ids.flatMap((id) => items.get(id) ?? []))
  return { ledger, contested: new Set(contested), quizzes, shipped: built }
}

const OF_SOURCES: readonly Item['kind'][] = ['do-they-agree', 'compare', 'which-source']

/** What is wrong with a quiz, in words; nothing where it is as it should be. */
function faultsOf(
  quiz: readonly Item[],
  { ledger, contested }: Pick<Found, 'ledger' | 'contested'>,
): readonly string[] {
  const facts = quiz.map(({ facts: [fact] }) => ledger.facts.find(({ id }) => id === fact) ?? expect.fail(`${fact}?`))
  const places = facts.map((fact) => ledger.facts.indexOf(fact))
  const differ = quiz.filter(({ kind, facts: [fact = ''] }) => OF_SOURCES.includes(kind) || contested.has(fact))
  const [first, last] = [quiz[0], quiz.at(-1)]
  const inside = places.slice(1, -1)
  const apart = facts.flatMap(({ id, notBeside }) =>
    facts.filter((one) => notBeside.includes(one.id)).map((one) => `${id} and ${one.id}`),
  )
  const faults: readonly (readonly [isWrong: boolean, fault: string])[] = [
    [quiz.length !== 10, `${quiz.length} items`],
    [new Set(facts).size !== quiz.length, 'a fact twice'],
    [facts.filter(({ core }) => core).length < 6, 'too little of the core'],
    [!facts.some(({ id }) => id === ledger.headline), 'no headline'],
    [facts[0]?.id !== ledger.headline || first?.kind !== 'choice', 'no plain question of the headline first'],
    [last !== undefined && !differ.includes(last), 'no disagreement last'],
    [differ.length < 2 || differ.length > 3, `${differ.length} on what sources say`],
    [inside.some((place, i) => place < (inside[i - 1] ?? 0)), 'not in the order of the story'],
    [apart.length > 0, `asked beside each other: ${apart.join(', ')}`],
  ]
  return faults.flatMap(([isWrong, fault]) => (isWrong ? [fault] : []))
}

const gain = (read: typeof readQuiz, quizzes: Found['quizzes']): number => {
  const all = quizzes.map(read)
  return all.reduce((sum, { right, chance }) => sum + right - chance, 0) / all.length
}

const topics = ['white-helmets', 'bridge-closure', 'etang-disparu']

test.each(topics)(
  'a quiz of %s for which nothing is chosen is without fault for each of 2,000 seeds, and all 64 are given',
  (name) => {
    const { quizzes, shipped, ...story } = found(name)
    expect(quizzes).toHaveLength(64)
    const given = new Set<string>()
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const chosen = choose(shipped, { order: 'story' }, randomFrom(`${name}/${seed}`))
      if (!chosen.ok) throw new Error(`Seed ${seed} gives no quiz.`)
      const { items } = chosen.value
      expect(faultsOf(items, story), `seed ${seed}`).toEqual([])
      given.add(items.map(({ id }) => id).join())
    }
    expect(given).toEqual(new Set(quizzes.map((quiz) => quiz.map(({ id }) => id).join())))
  },
)

test.each(topics)('nobody answers a default quiz of %s from what it asks, or tells after each answer', (name) => {
  const { quizzes } = found(name)
  expect(gain(readQuiz, quizzes)).toBeLessThan(GAIN)
  expect(gain(remember, quizzes)).toBeLessThan(GAIN)
})

test.each(['white-helmets', 'bridge-closure'])('no item stands in more than four of the first twelve of %s', (name) => {
  const { quizzes } = found(name)
  const used = Map.groupBy(quizzes.slice(0, 12).flat(), ({ id }) => id)
  expect(Math.max(...[...used.values()].map(({ length }) => length))).toBeLessThanOrEqual(MOST)
})

test('the oracle finds each fault that is planted', () => {
  const { quizzes, ...story } = found('bridge-closure')
  const all = [...new Map(quizzes.flat().map((item) => [item.id, item])).values()]
  const [quiz] = quizzes
  const [first, second, third] = quiz ?? []
  const last = quiz?.at(-1)
  if (!quiz || !first || !second || !third || !last) throw new Error('There is no quiz.')
  const factOf = ({ facts: [fact] }: Item) => story.ledger.facts.find(({ id }) => id === fact)
  const side = all.filter((item) => !factOf(item)?.core && !quiz.includes(item)).slice(0, 5)
  const without = (gone: Item) => quiz.filter((one) => one !== gone)
  expect(faultsOf(without(third), story)).toContain('9 items')
  expect(faultsOf([...without(third), second], story)).toContain('a fact twice')
  expect(faultsOf([...side, ...quiz.slice(5)], story)).toContain('too little of the core')
  expect(faultsOf(without(first), story)).toContain('no headline')
  expect(faultsOf([second, first, ...quiz.slice(2)], story)).toContain('no plain question of the headline first')
  expect(faultsOf([first, last, ...quiz.slice(1, -1)], story)).toContain('no disagreement last')
  expect(faultsOf([first, ...quiz.slice(1, -1).toReversed(), last], story)).toContain('not in the order of the story')
  const { ledger } = story
  const named = ledger.facts.map((fact) => ({ ...fact, notBeside: fact === factOf(second) ? [...third.facts] : [] }))
  const apart = { ...ledger, facts: named }
  const beside = `asked beside each other: ${second.facts[0]} and ${third.facts[0]}`
  expect(faultsOf(quiz, { ...story, ledger: apart })).toEqual([beside])
  const contested = new Set(story.ledger.facts.map(({ id }) => id))
  expect(faultsOf(quiz, { ...story, contested })).toEqual(['10 on what sources say'])
  expect(faultsOf(quiz, story)).toEqual([])
})

test('a key that is told after an earlier answer is found, and one that is told after a later answer is not', () => {
  const { quizzes } = found('bridge-closure')
  const worse = (told: 'before' | 'behind') =>
    quizzes.flatMap((quiz) => {
      const at = quiz.findIndex(({ shape, kind }, place) => place > 0 && shape === 'one' && kind === 'choice')
      const asked = quiz[at]
      if (asked?.shape !== 'one') return []
      const telling = `${asked.stem.replace('?', '')}: ${asked.keyText}.`
      const teller = told === 'before' ? at - 1 : at + 1
      return [quiz.map((item, place) => (place === teller ? { ...item, explanation: telling } : item))]
    })
  expect(gain(remember, worse('before'))).toBeGreaterThan(0.3)
  expect(gain(remember, worse('behind'))).toBeLessThan(GAIN)
})
