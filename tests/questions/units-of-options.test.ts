import { expect, test } from 'vitest'
import { prepare } from '../../questions/facts/topic.ts'
import { choice } from '../../questions/kinds/choice.ts'
import { numeric } from '../../questions/kinds/numeric.ts'
import { randomFrom } from '../../questions/random.ts'
import { formatValue } from '../../questions/values/format.ts'
import { made, texts } from '../support/questions/made.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

/** What the drawn choice of a fact offers. */
async function optionsOf(claims: Parameters<typeof ledgerOf>[0][string]['claims']): Promise<readonly string[]> {
  const distractors = [
    { value: { is: 4 }, why: 'That is another pond.' },
    { value: { is: 30 }, why: 'That is a wood.' },
  ]
  const pond = { type: 'quantity' as const, unit: 'ha', distractors, claims }
  const [slot] = choice.slots(prepare(await ledgerOf({ pond })))
  const item = slot?.draw(randomFrom('a seed'))
  if (item?.shape !== 'one') throw new Error('There is no choice.')
  return item.options.map(({ text }) => text)
}

test('of two sources that give one figure in two units, the one in the unit of the question is asked', async () => {
  const claims = [
    { source: 'post', value: { is: 11 }, says: '11 ha' },
    { source: 'radio', value: { is: 110_000, unit: 'm2' }, says: '110,000 m2' },
  ]
  expect(await optionsOf(claims)).toEqual(['4 ha', '11 ha', '30 ha'])
})

test('where a source gives it in another unit alone, what was written beside it is converted', async () => {
  const claims = [{ source: 'radio', value: { is: 110_000, unit: 'm2' }, says: '110,000 m2' }]
  expect(await optionsOf(claims)).toEqual(['40,000 m2', '110,000 m2', '300,000 m2'])
})

test('no two figures of an item come to the third: that tells which of them is the whole', async () => {
  const distractors = [98, 324, 700].map((is) => ({ value: { is }, why: `${is} is another figure.` }))
  const claims = [{ source: 'post', value: { is: 422 }, says: 'In total 422 came.' }]
  const topic = prepare(await ledgerOf({ people: { type: 'quantity', unit: 'people', distractors, claims } }))
  const [slot] = choice.slots(topic)
  for (let seed = 0; seed < 20; seed += 1) {
    const item = slot?.draw(randomFrom(`seed ${seed}`))
    expect(item?.shape === 'one' ? item.options.map(({ text }) => text) : []).toContain('700')
  }
})

test.each([
  ['livres', 1.5, '1,5'],
  ['marks', 1.5, '1,5'],
  ['francs', 1.5, '1,50'],
  ['euros', 1.5, '1,50'],
  ['dollars', 1.5, '1,50'],
  ['couronnes', 1.5, '1,50'],
])('of %s, %d is written %s: books and what a pupil gets are no money', (unit, is, figure) => {
  expect(formatValue({ is }, { unit }, { language: 'fr', facts: [] })).toMatch(new RegExp(`^${figure}(?!\\d)`))
})

test('a question that names the unit by its word is not told its sign', async () => {
  const paid = {
    says: 'The prize is {8,000 pounds}.',
    ask: ['How many pounds is the prize?'],
    unit: 'GBP',
    claims: [{ source: 'post', value: { is: 8000 }, says: '8,000 pounds' }],
  }
  const topic = prepare(await ledgerOf({ paid }))
  const stems = numeric.slots(topic).map((slot) => slot.draw(randomFrom('a'))?.stem)
  expect(stems).toEqual(['How many pounds is the prize?'])
})

test('beside 6 months no option is 1.6 months, and beside 68 per cent none is over 100', async () => {
  const six = {
    says: 'It took {6} months.',
    unit: 'months',
    claims: [{ source: 'post', value: { is: 6 }, says: '6 months' }],
  }
  const weeks = { value: { is: 7, unit: 'weeks' }, why: 'Seven weeks were spent in bed.' }
  const years = { value: { is: 2, unit: 'years' }, why: 'The war took two years.' }
  const [item] = await made('choice', { six: { ...six, distractors: [weeks, years] } })
  expect(texts(item)).toContain('24 months')
  expect(texts(item).join()).not.toContain('1.6')
  const share = {
    says: 'It is {68} per cent alcohol.',
    unit: 'per cent',
    claims: [{ source: 'post', value: { is: 68 }, says: '68' }],
  }
  const all = (await made('choice', { share })).flatMap((one) => texts(one))
  expect(all).toContain('68 per cent')
  expect(all.map((text) => Number.parseInt(text, 10)).filter((figure) => figure > 100)).toEqual([])
})
