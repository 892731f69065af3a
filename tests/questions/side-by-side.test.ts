import { expect, test } from 'vitest'
import { comparisonOf } from '../../questions/studio/propose/comparison.ts'

// What the reader of the page Compare sets beside a sentence: its five nearest of the other text.

/** The nearest sentences of the second text to the one of the first that begins so. */
function nearestTo(start: string, one: string, other: string, language = 'en'): readonly string[] {
  const texts = { one, other }
  const sources = Object.entries(texts).map(([id, text]) => ({ id, label: id, published: '2031-05-20', text }))
  const { reader } = comparisonOf({ title: 'The lock', language, names: {}, facts: [], sources })
  const at = one.indexOf(start)
  const found = reader.find(({ source, span }) => source === 'one' && span[0] === at)
  return (found?.nearest ?? []).map(({ span }) => other.slice(...span))
}

test('beside a clock time stands a clock time, whatever else the sentences say', () => {
  const nearest = nearestTo(
    'The keeper rang',
    'The canal is old. The keeper rang at 6.15am. Boats wait for weeks.',
    'The lower gate of the lock is being mended. The canal has many boats. Its log has the call at 7.40am. Nobody pays.',
  )
  expect(nearest[0]).toBe('Its log has the call at 7.40am.')
})

test('a noun and its verb begin alike', () => {
  const nearest = nearestTo(
    'Des inconnus',
    'Le canal est vieux. Des inconnus ont démonté la vanne. Rien ne bouge.',
    'Le canal a cent ans. Ce démontage a pris une heure. Les bateaux attendent.',
    'fr',
  )
  expect(nearest[0]).toBe('Ce démontage a pris une heure.')
})

test('a long sentence that tells it all is not the nearest of everything', () => {
  const nearest = nearestTo(
    'The keeper blames',
    'The gate broke in the night. Four boats are stuck. The keeper blames the hinge. Repairs will cost money. The mayor wants a bridge.',
    'The gate broke, four boats are stuck, the keeper is ill and the mayor wants money for repairs. Fog came. The hinge was new.',
  )
  expect(nearest[0]).toBe('The hinge was new.')
})

test('what tells which was first stands beside what tells it otherwise', () => {
  const nearest = nearestTo(
    'The horn sounded',
    'Fog lay on the water. The horn sounded before anything moved. It was cold.',
    'Fog is usual in May. People had left already when a bell rang. The tea was hot.',
  )
  expect(nearest[0]).toBe('People had left already when a bell rang.')
})

test('who is named for the first time stands beside who is named so in the other text', () => {
  const nearest = nearestTo(
    'Nurse Ada',
    'The lock broke in May. Nurse Ada Brunn, 61, saw it. The lock is old.',
    'Two ducks swam. The lock has 40 keys. Fog came. Porter Tom Bell, 58, rang the bell.',
  )
  expect(nearest[0]).toBe('Porter Tom Bell, 58, rang the bell.')
})
