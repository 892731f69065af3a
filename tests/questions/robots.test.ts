import { expect, test } from 'vitest'
import type { Item } from '../../questions/item.ts'
import { wordRules } from '../../questions/languages/languages.ts'
import { atLeast } from '../../questions/probability/binomial.ts'
import { chiSquareTail } from '../../questions/probability/chi-square.ts'
import { rejectedOf } from '../../questions/probability/holm.ts'
import { attack, worstRobot } from '../../questions/robots/attack.ts'
import { favourites } from '../../questions/robots/robot.ts'
import { robots } from '../../questions/robots/robots.ts'
import { ROBOT_NAMES } from '../../questions/wire/robot-names.ts'
import { shipped } from '../support/questions/shipped.ts'
import { itemFrom } from '../support/questions/written-item.ts'

const words = wordRules('en')

const bankOf = async (topic: string): Promise<readonly Item[]> =>
  (await shipped(topic)).bank.items.map(({ item }) => item)

/** The same bank with its key made the longest option in a share of the items, and another option in the rest. */
const withLongKeys = (items: readonly Item[], share: number): readonly Item[] =>
  items.map((item, i) => {
    if (item.shape !== 'one') return item
    const long = (i % 10) / 10 < share ? item.key : (item.key + 1) % item.options.length
    return {
      ...item,
      options: item.options.map((option, at) => ({ ...option, text: `option ${at}${at === long ? ' and more' : ''}` })),
    }
  })

test('the exact binomial tail has the values worked out by hand', () => {
  // 8 of 10 at 1/3: (C(10,8) 2² + C(10,9) 2 + 1) / 3¹⁰ = 201/59049.
  expect(atLeast(8, 10, 1 / 3)).toBeCloseTo(201 / 59049, 12)
  // 3 of 4 at 1/2: 5/16.
  expect(atLeast(3, 4, 0.5)).toBeCloseTo(5 / 16, 12)
  expect(atLeast(0, 7, 0.2)).toBe(1)
})

test('Holm’s correction rejects as his procedure says', () => {
  // .005 ≤ .05/4, .01 ≤ .05/3, .03 > .05/2: two are rejected.
  expect(rejectedOf([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true])
})

test('the χ² tail has the values of the tables', () => {
  expect(chiSquareTail(3.841459, 1)).toBeCloseTo(0.05, 5)
  expect(chiSquareTail(5.991465, 2)).toBeCloseTo(0.05, 6)
  expect(chiSquareTail(11.344867, 3)).toBeCloseTo(0.01, 5)
  expect(chiSquareTail(13.276704, 4)).toBeCloseTo(0.01, 6)
})

test.each([
  ['the longest', 'Why? | *an old oak | a fir | a yew', 0],
  ['the shortest', 'Why? | *an old oak | a fir tree | a yew', 2],
  ['the first', 'Why? | *an oak | a fir | a yew', 0],
  ['the middle', 'Why? | *an oak | a fir | a yew', 1],
  ['the last', 'Why? | *an oak | a fir | a yew', 2],
  ['the middle number', 'How many? | *90 | 12 | 40', 2],
  ['the most words of the question', 'Who sold the pier? | *a baker | the pier’s cook | a smith', 1],
  ['the least absolute', 'When? | *always | at noon | never', 1],
  ['the most specific', 'Where? | *a quay | the quay of Hull in 1960 | a field', 1],
  ['the most like the others', 'What? | *a red boat | a red cart | a long boat', 0],
] as const)('%s is what that robot takes', (name, line, place) => {
  const item = itemFrom(line)
  const robot = robots.find((one) => one.name === name)
  const options = item.shape === 'one' ? item.options.map(({ text }) => text) : []
  expect(favourites(robot?.likes({ id: item.id, stem: item.stem, options }, words) ?? [])).toEqual([place])
})

test('each name that has its words has its robot, and each robot a name', () => {
  expect(robots.map(({ name }) => name).sort()).toEqual([...ROBOT_NAMES].sort())
})

test.each(['white-helmets', 'bridge-closure'])('no robot beats chance on the bank of %s', async (topic) => {
  expect(attack(await bankOf(topic), words).filter(({ beats }) => beats)).toEqual([])
})

test('a bank whose key is the longest option in 60 % of the items fails', async () => {
  const beating = attack(withLongKeys(await bankOf('bridge-closure'), 0.6), words).filter(({ beats }) => beats)
  expect(beating.map(({ robot }) => robot)).toContain('the longest')
})

test('the regression learns a tell that no single robot has', () => {
  const items = Array.from({ length: 120 }, (_, i) => {
    const key = i % 3
    // The key is never the longest nor the shortest.
    const options = ['an oak', 'an old oak', 'a very old oak'].map((text, at) => ({ text, at }))
    const order = key === 0 ? [1, 0, 2] : key === 1 ? [0, 1, 2] : [0, 2, 1]
    return itemFrom(
      `What grows in field ${i}? | ${order.map((at) => `${at === 1 ? '*' : ''}${options[at]?.text}`).join(' | ')}`,
    )
  })
  const trained = attack(items, words).find(({ robot }) => robot.startsWith('all of these'))
  expect(trained?.right).toBeGreaterThan(100)
})

test('robots skip what has no options to guess among', () => {
  expect(worstRobot([itemFrom('How many boats lie at Marlowe? = 4')], words)).toBeUndefined()
})

test('a published quiz shows its worst robot with its share and chance', () => {
  const quiz = ['heron', 'tern', 'swan'].map((bird) =>
    itemFrom(`Where does the ${bird} nest? | *by the old mill pond | on cliffs | in sand`),
  )
  expect(worstRobot(quiz, words)).toEqual({ robot: 'the longest', right: 3, of: 3, chance: 1 / 3 })
})
