import { expect, test } from 'vitest'
import { hintsAt } from '../../questions/checks/hints.ts'
import type { ItemBeside } from '../../questions/checks/statement.ts'
import { contentWords } from '../../questions/languages/content-words.ts'

const words = contentWords('en') ?? expect.fail('there are rules for English')

const choice = (stem: string, options: readonly string[]): ItemBeside => ({
  id: stem,
  facts: [stem],
  stem,
  secrets: options.slice(0, 1),
  options,
  right: [0],
})

const fled = choice('Why did the crews have to leave?', [
  'because the fire was closing in',
  'because a law had changed',
])

test('what is put in order or paired gives away what it names', () => {
  const order = {
    id: 'o',
    facts: ['o'],
    stem: 'Put these in order.',
    secrets: [],
    options: ['The fire is closing in', 'Rain'],
  }
  expect(hintsAt(order, fled, words)).toBe(true)
  expect(hintsAt({ ...order, options: ['The sun rises', 'Rain'] }, fled, words)).toBe(false)
  const pairs = { ...order, stem: 'What belongs to what?', left: ['The north', 'The south'] }
  expect(hintsAt(pairs, fled, words)).toBe(true)
  expect(hintsAt({ ...pairs, left: ['The fire', 'The south'], options: ['is closing in', 'Rain'] }, fled, words)).toBe(
    true,
  )
  expect(hintsAt({ ...pairs, options: ['Sun', 'Rain'] }, fled, words)).toBe(false)
})

test('an option elsewhere that has half of what only the key says gives it away', () => {
  const checks = choice('What came before a new life?', ['medical checks', 'language lessons'])
  expect(hintsAt(choice('Why were there fewer?', ['fewer came', 'many had failed the checks']), checks, words)).toBe(
    true,
  )
  expect(hintsAt(choice('Why were there fewer?', ['fewer came', 'other towns took more']), checks, words)).toBe(false)
})

test('a figure that is the key of one is no option of another', () => {
  const came = choice('How many came?', ['422', '98'])
  expect(hintsAt(choice('How many were expected?', ['700', '422']), came, words)).toBe(true)
  expect(hintsAt(choice('How many were expected?', ['700', '600']), came, words)).toBe(false)
})

test('the four answers of a comparison of passages are no words of the story', () => {
  const exhibit = [{ source: 'The Post', words: 'A ship came.' }]
  const agree = { ...choice('Do these two agree?', ['They say the same', 'They are about different things']), exhibit }
  expect(hintsAt(agree, choice('What do they share?', ['the same design', 'one owner']), words)).toBe(false)
})
