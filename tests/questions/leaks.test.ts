import { expect, test } from 'vitest'
import { choosableOf } from '../../questions/bank/choosable.ts'
import { chooseItems } from '../../questions/bank/choosing.ts'
import { keysOf, textsOf } from '../../questions/checks/check.ts'
import { contentOf } from '../../questions/checks/words.ts'
import type { Item } from '../../questions/item.ts'
import { wordRules } from '../../questions/languages/languages.ts'
import { randomFrom } from '../../questions/random.ts'
import { standsIn } from '../../questions/text/normal-form.ts'
import { remember } from '../../questions/text/remember.ts'
import { readQuiz } from '../support/questions/reader.ts'
import { shipped } from '../support/questions/shipped.ts'

/**
 * What a reader may gain by reading a quiz before answering it, in items of a quiz of ten, on average. npm run soak
 * tries 10,000.
 */
const GAIN = 0.02
const DRAWN = 40

const gainOf = (quizzes: readonly (readonly Item[])[]) => {
  const read = quizzes.map(readQuiz)
  return read.reduce((sum, { right, chance }) => sum + right - chance, 0) / quizzes.length
}

const TOPICS = ['white-helmets', 'bridge-closure', 'etang-disparu']

/** A topic with its bank, which takes a while to build. */
const bankOf = remember(async (name: string) => {
  const { topic, bank } = await shipped(name)
  return { topic, items: bank.items.map(({ item }) => item) }
})

/**
 * Quizzes of ten of a topic, as the chooser draws them; those that are published are judged in default-quizzes.test.ts.
 */
async function drawnFrom(name: string): Promise<readonly (readonly Item[])[]> {
  const { topic, items } = await bankOf(name)
  const words = wordRules(topic.ledger.language)
  const bank = items.map((item) => ({ ...choosableOf(item, topic), item }))
  return Array.from({ length: DRAWN }, (_, seed) =>
    chooseItems(bank, { count: 10, words }, randomFrom(`leaks/${seed}`)).map(({ item }) => item),
  )
}

test.each(TOPICS)('no item of a quiz drawn from %s gives another away, to a reader written apart', async (name) => {
  expect(gainOf(await drawnFrom(name))).toBeLessThan(GAIN)
})

test.each(TOPICS)('what stands above the first question of %s tells the answer of no item', async (name) => {
  const { topic, items } = await bankOf(name)
  const { introduction = '', language } = topic.ledger
  const rules = wordRules(language) ?? expect.fail(`There are no rules for ${language}.`)
  const read = contentOf(introduction, rules)
  /** Whether all that a key says and its own question does not is read there. */
  const isTold = (key: string, stem: string) => {
    const asked = contentOf(stem, rules)
    const own = [...contentOf(key, rules)].filter((word) => !asked.has(word))
    return own.length > 0 && own.every((word) => read.has(word))
  }
  const told = items.flatMap((item) =>
    [item.keyText, ...textsOf(keysOf(item))].flatMap((key) =>
      standsIn(key, introduction) || isTold(key, item.stem) ? [`${item.id}: ${key}`] : [],
    ),
  )
  expect(read.size).toBeGreaterThan(5)
  expect(items.length).toBeGreaterThan(90)
  expect(told).toEqual([])
})

test('the same reader finds an answer that the question before it tells', async () => {
  const told = (await drawnFrom('bridge-closure')).flatMap((quiz) => {
    const at = quiz.findIndex((item, place) => place > 0 && item.shape === 'one' && item.kind === 'choice')
    const asked = quiz[at]
    if (asked?.shape !== 'one') return []
    const telling = `${asked.stem} It was ${asked.options[asked.key]?.text}.`
    return [{ quiz, worse: quiz.map((item, place) => (place === at - 1 ? { ...item, stem: telling } : item)) }]
  })
  expect(told.length).toBeGreaterThan(30)
  expect(gainOf(told.map(({ worse }) => worse)) - gainOf(told.map(({ quiz }) => quiz))).toBeGreaterThan(0.3)
})
