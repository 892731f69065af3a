import { expect, test } from 'vitest'
import { mendValues } from '../../questions/studio/mend-values.ts'
import { judge, textsOf } from '../support/studio/facts-judged.ts'

// Of what type the values of a fact are, as assistants write them.

test.each([
  ['29 to 28', 'text'],
  ['from 40 to 30', undefined],
  ['£40 to £30', undefined],
  ['1,340 to 1,200', undefined],
  ['28 to 29', undefined],
])('“%s” is of type %s', (value, type) => {
  expect(mendValues({ unit: 'points', claims: [{ a: value }] }, ['a'], 'en').type).toBe(type)
})

test.each([
  ['The mill, of 1924, burned.', '1924', 'year', 'The mill, built 109 years ago, burned.', '109 years ago'],
  ['Her rating will rise to 2,310.', '2,310', 'rating', 'It should pass 2,300.', 'pass 2,300'],
])('of “%s”, and %s as a %s, the other paper’s “%s” is no figure: both are words', (a, value, unit, b, other) => {
  const claims = [
    { a: value, quote: a.replace(/\.$/, '') },
    { b: other, quote: b.replace(/\.$/, '') },
  ]
  expect(mendValues({ unit, claims }, ['a', 'b'], 'en').type).toBe('text')
  expect(mendValues({ unit, claims: claims.slice(0, 1) }, ['a', 'b'], 'en').type).not.toBe('text')
})

test.each([
  ['en', 'distance', 'some 14 kilometres', 'nine miles', 'km', 'accepted'],
  ['en', 'weight', 'four tonnes', '9,000 kilos', 'tonnes', 'accepted'],
  ['fr', 'durée', 'cinquante minutes', 'deux heures et demie', 'minutes', 'accepted'],
  ['en', 'metres', '144', 'close on 150 yards', 'metres', 'look'],
  ['en', 'share', '81 per cent', 'four in five', 'share', 'look'],
  ['en', 'time', 'six months', 'a year', 'time', 'look'],
  ['en', 'score', '28–29', '29 to 28', 'score', 'accepted'],
])('in %s %s of %j beside %j are told in %s, and %s', async (language, unit, first, second, own, outcome) => {
  const told = (value: string) => (language === 'fr' ? `L’orage a duré ${value}.` : `The course was ${value}.`)
  const [one] = await judge(textsOf(language, told(first), told(second)), {
    says: told(`{${first}}`),
    ask: [language === 'fr' ? 'Combien de temps l’orage a-t-il duré ?' : 'What was the course?'],
    unit,
    claims: [
      { a: first, quote: told(first).slice(0, -1) },
      { b: second, quote: told(second).slice(0, -1) },
    ],
  })
  expect([one?.fact?.unit, one?.outcome]).toEqual([own, outcome])
})
