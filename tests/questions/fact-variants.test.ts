import { expect, test } from 'vitest'
import { statementFromAsk } from '../../questions/studio/made-statements.ts'
import { judgedIn } from '../support/studio/judged-texts.ts'

const POST = 'The mill at Rowe was sold to Ada Brunn for 900 pounds, and her bank will pay a third of it.'
const RADIO = 'According to the guard, Ada Brunn sang at the mill. Tom Bell danced in the barn.'

async function judgedOne(fact: object) {
  const [one] = await judgedIn([POST, RADIO], [fact], { title: '', published: '2033-06-01' })
  return { outcome: one?.outcome, mended: one?.mended, fact: one?.fact }
}

test('of two questions the one that the sentence does not answer is left out, and the fact stands with the other', async () => {
  const ask = ['For how much was the mill at Rowe sold?', 'How much will Ada Brunn pay for the mill at Rowe?']
  const claims = [{ post: '900 pounds', quote: 'The mill at Rowe was sold to Ada Brunn for 900 pounds' }]
  const { outcome, fact } = await judgedOne({
    says: 'The mill at Rowe was sold for {900 pounds}.',
    ask,
    unit: 'GBP',
    claims,
  })
  expect(outcome).toBe('accepted')
  expect(fact?.ask).toEqual([ask[0]])
})

test('a claim of the same answer that somebody only says is left out where another source tells it as it is', async () => {
  const claims = [
    { post: 'Ada Brunn', quote: 'The mill at Rowe was sold to Ada Brunn for 900 pounds' },
    { radio: 'Ada Brunn', quote: 'According to the guard, Ada Brunn sang at the mill' },
  ]
  const says = 'The mill at Rowe was sold to {Ada Brunn}.'
  const { outcome, mended, fact } = await judgedOne({
    says,
    ask: ['Who was the mill at Rowe sold to?'],
    unit: 'person',
    claims,
  })
  expect(outcome).toBe('accepted')
  expect(mended).toContain('claims')
  expect(fact?.claims).toHaveLength(1)
})

test('a claim of another answer is never left out', async () => {
  const claims = [
    { post: '900 pounds', quote: 'The mill at Rowe was sold to Ada Brunn for 900 pounds' },
    { radio: 'Ada Brunn', quote: 'According to the guard, Ada Brunn sang at the mill' },
  ]
  const says = 'The mill at Rowe was sold for {900 pounds}.'
  const { outcome } = await judgedOne({ says, ask: ['For how much was the mill at Rowe sold?'], unit: 'GBP', claims })
  expect(outcome).not.toBe('accepted')
})

test.each([
  ['a little over 400 pounds', 2],
  ['a little over 880 pounds', 1],
])('a figure with room for another, as %s has for 900, is left out only where it is near', async (less, claims) => {
  const texts = ['The mill at Rowe was sold for 900 pounds.', `A barn, the guard said, was sold for ${less}.`]
  const fact = {
    says: 'The mill at Rowe was sold for {900 pounds}.',
    ask: ['For how much was the mill at Rowe sold?'],
    unit: 'GBP',
    claims: [
      { post: '900 pounds', quote: 'The mill at Rowe was sold for 900 pounds' },
      { radio: less, quote: `A barn, the guard said, was sold for ${less}` },
    ],
  }
  const [one] = await judgedIn(texts, [fact], { title: '', published: '2033-06-01' })
  expect([one?.outcome, one?.fact?.claims.length]).toEqual([claims === 1 ? 'accepted' : 'look', claims])
})

test('a statement that a question makes costs no source its own question', async () => {
  const texts = [
    'An hour later all had left the place of the accident. It rained. A guard, 64, hurt a wrist on the stairs.',
    'A steward broke an ankle jumping clear.',
  ]
  const fact = {
    says: 'The accident left {a guard} with a sprained wrist.',
    ask: ['Who broke an ankle jumping clear?', 'Who hurt a wrist on the stairs?'],
    unit: 'person',
    claims: [
      { post: 'a guard', quote: 'A guard, 64, hurt a wrist on the stairs' },
      { radio: 'a steward', quote: 'A steward broke an ankle jumping clear' },
    ],
  }
  const [one] = await judgedIn(texts, [fact], { title: '', published: '2033-06-01' })
  expect([one?.outcome, one?.fact?.says, one?.fact?.claims.length]).toEqual([
    'accepted',
    '{A guard} hurt a wrist on the stairs.',
    2,
  ])
})

test('what a sentence tells as done is no plan, whatever the reply calls it', async () => {
  const claims = [{ post: '900 pounds', quote: 'The mill at Rowe was sold to Ada Brunn for 900 pounds' }]
  const says = 'The mill at Rowe was sold for {900 pounds}.'
  const ask = ['For how much was the mill at Rowe sold?']
  const { outcome, fact } = await judgedOne({ says, ask, unit: 'GBP', mood: 'estimate', claims })
  expect(outcome).toBe('accepted')
  expect(fact).not.toHaveProperty('mood')
})

test.each([
  ['{Tom Bell} will dance in the barn.', 'Who will dance in the barn?'],
  ['{Tom Bell} danced in the barn.', 'Who could dance in the barn?'],
])('a fact that is told as still to come or as possible stays a plan: %s %s', async (says, ask) => {
  const claims = [{ radio: 'Tom Bell', quote: 'Tom Bell danced in the barn' }]
  const { outcome } = await judgedOne({ says, ask: [ask], unit: 'person', mood: 'plan', claims })
  expect(outcome).toBe('look')
})

test('a fact whose statement its sentence does not bear out takes the one that its question makes', async () => {
  const claims = [{ radio: 'Tom Bell', quote: 'Tom Bell danced in the barn' }]
  const says = '{Tom Bell} is a farmer of Rowe.'
  const { outcome, fact } = await judgedOne({ says, ask: ['Who danced in the barn?'], unit: 'person', claims })
  expect(outcome).toBe('accepted')
  expect(fact?.says).toBe('{Tom Bell} danced in the barn.')
})

test('a fact of which only the statement has other words takes its sentence for one', async () => {
  const claims = [{ radio: 'in the barn', quote: 'Tom Bell danced in the barn' }]
  const fact = {
    says: 'Tom Bell waltzed {in the barn}.',
    ask: ['Where did Tom Bell dance?', 'Where did Tom Bell hop?'],
  }
  const judged = await judgedOne({ ...fact, type: 'text', unit: 'place', claims })
  expect(judged.outcome).toBe('accepted')
  expect(judged.fact?.ask).toEqual(['Where did Tom Bell dance?'])
  const other = await judgedOne({ ...fact, ask: ['Where did Tom Bell waltz?'], type: 'text', unit: 'place', claims })
  expect(other.outcome).toBe('look')
})

test.each([
  ['Who built the mill?', 'Ada Brunn', 'en', '{Ada Brunn} built the mill.'],
  ['Who is the mayor of Rowe?', 'Ada Brunn', 'en', '{Ada Brunn} is the mayor of Rowe.'],
  ['How many lorries have been sold?', 'forty', 'en', '{Forty} lorries have been sold.'],
  ['How many lorries has the firm sold?', '40', 'en', undefined],
  ['How many lorries did she sell?', '40', 'en', undefined],
  ['How many lorries were sold?', '40 lorries', 'en', undefined],
  ['How many lorries have farmers sold?', '40', 'en', undefined],
  ['Who will police arrest?', 'Ada Brunn', 'en', undefined],
  ['Who will arrest Tom Bell?', 'Ada Brunn', 'en', '{Ada Brunn} will arrest Tom Bell.'],
  ['How many lorries have always been held back?', '40', 'en', '{40} lorries have always been held back.'],
  ['Who or what let the boats out?', 'a pin', 'en', undefined],
  ['Who else built the mill?', 'Ada Brunn', 'en', undefined],
  ['How many others have left?', '40', 'en', '{40} others have left.'],
  ['Who ordered the mill?', 'Ada Brunn', 'en', '{Ada Brunn} ordered the mill.'],
  ['Qui ou qu’est-ce qui a ouvert la vanne ?', 'le vent', 'fr', undefined],
  ['Qui d’autre a signé ?', 'Ada Brunn', 'fr', undefined],
  ['Qui a ouvert la vanne ?', 'le vent', 'fr', '{Le vent} a ouvert la vanne.'],
  ['Who was the letter written by?', 'Ada Brunn', 'en', undefined],
  ['Which lorry burnt?', 'the red one', 'en', undefined],
  ['Qui a construit le moulin ?', 'Ada Brunn', 'fr', '{Ada Brunn} a construit le moulin.'],
  ['Combien de camions ont brûlé ?', '40', 'fr', '{40} camions ont brûlé.'],
  ['Combien de camions rouges de la mairie ont brûlé ?', '40', 'fr', '{40} camions rouges de la mairie ont brûlé.'],
  ['Combien d’habitants dorment ?', '40', 'fr', '{40} habitants dorment.'],
  ['Combien de camions a-t-elle vendus ?', '40', 'fr', undefined],
  ['Combien de camions a vendus la mairie ?', '40', 'fr', undefined],
  ['Combien de camions rouges possède la mairie ?', '40', 'fr', undefined],
  ['Combien d’habitants compte le département ?', '900', 'fr', undefined],
  ['Combien de temps dure le procès ?', 'six heures', 'fr', undefined],
  ['Combien de fois ont chanté les enfants ?', 'six', 'fr', undefined],
])('“%s” with %s in %s makes the statement %s', (ask, value, language, said) => {
  expect(statementFromAsk(ask, `Whatever it is, {${value}}.`, language)).toBe(said)
})
