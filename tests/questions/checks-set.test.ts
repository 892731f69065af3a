import { expect, test } from 'vitest'
import { bareBasis, basisOf } from '../../questions/checks/check.ts'
import { setFindings } from '../../questions/checks/set.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { harbour } from '../support/questions/harbour.ts'
import { itemFrom } from '../support/questions/written-item.ts'

const basis = bareBasis('en')
const items = (...lines: readonly string[]) => lines.map((line) => itemFrom(line))
const numbers = (lines: readonly string[], judges: 'form' | 'bank') => [
  ...new Set(setFindings(items(...lines), judges, basis).map(({ check }) => check)),
]

const sound = [
  'Which bird nests at Marlowe? | *a heron | a puffin | a gannet',
  'Who sold the old pier in June? | Ida Vale | *Ada Finch | Tom Reed',
  'What colour is the ferry to Hull? | green | brown | *yellow',
]

test('check 22 finds a question that tells the key of another', () => {
  expect(numbers(sound, 'form')).toEqual([])
  expect(
    numbers([...sound, 'How much did Ada Finch get for the old pier in June? | £20 | *£35 | £45'], 'form'),
  ).toEqual([22])
})

test('check 22 leaves a name alone that is asked for something else', () => {
  expect(
    numbers([...sound, 'How old was Ada Finch at the regatta? | 20 years | *35 years | 45 years'], 'form'),
  ).toEqual([])
})

test('check 27 finds four keys running in one place of a form, and three not', () => {
  const firsts = ['a lamp', 'a rope', 'a sail', 'an oar'].map(
    (key, i) => `Which thing hangs in room number ${i}? | *${key} | a bell | a net`,
  )
  expect(setFindings(items(...firsts), 'form', basis).map(({ check }) => check)).toContain(27)
  expect(setFindings(items(...firsts.slice(1)), 'form', basis).map(({ check }) => check)).not.toContain(27)
})

test('check 27 finds a bank whose keys stand mostly in one place', () => {
  const bank = Array.from({ length: 30 }, (_, i) => `What hangs in room ${i}? | *a lamp | a rope | a sail`)
  expect(numbers(bank, 'bank')).toContain(27)
})

test('check 40 finds a bank in which the longest is mostly right, and names the robot', () => {
  const bank = Array.from({ length: 60 }, (_, i) => {
    const options = ['a lamp', 'a rope', 'a sail']
    options[i % 3] = `*${options[i % 3]}${i % 5 < 3 ? ' of brass' : ''}`
    if (i % 5 >= 3) options[(i + 1) % 3] = `${options[(i + 1) % 3]} of brass`
    return `What hangs in room ${i}? | ${options.join(' | ')}`
  })
  const found = setFindings(items(...bank), 'bank', basis)
  expect(found.filter(({ check }) => check === 40).map(({ found: words }) => words)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^the longest: 36 of 60 right, where chance is 33 %$/)]),
  )
})

test('check 41 finds a fact that is asked twice, and questions in nearly the same words', () => {
  expect(numbers([...sound, 'Which bird now nests at Marlowe? | a swan | a tern | *a heron'], 'form')).toEqual([41])
  const twice = ['Which bird is that?', 'What flies over the quay?'].map((stem) =>
    itemFrom(`${stem} | *a heron | a puffin | a gannet`, { facts: ['bird'] }),
  )
  expect(setFindings(twice, 'form', basis).map(({ check }) => check)).toEqual([41])
})

test('check 42 finds an option that is right in one item and wrong in another of the same question', () => {
  expect(numbers([...sound, 'Which bird nests at Marlowe? | a heron | *a puffin | a gannet'], 'bank')).toEqual([42])
  expect(numbers(sound, 'bank')).toEqual([])
})

test('check 43 finds a form on one source alone only where the ledger has better facts', async () => {
  const topic = prepare(await harbour())
  const alone = itemFrom('How many tins went to Marlowe? = 3000', { facts: ['tins'] }, basisOf(topic))
  const backed = itemFrom('How many lorries were held up at Marlowe? = 40', { facts: ['lorries'] }, basisOf(topic))
  const found = (form: readonly (typeof alone)[]) => setFindings(form, 'form', basisOf(topic)).map(({ check }) => check)
  expect(found([alone])).toEqual([43])
  expect(found([alone, backed])).toEqual([])
})
