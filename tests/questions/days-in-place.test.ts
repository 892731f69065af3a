import { expect, test } from 'vitest'
import { saysOf } from '../../questions/facts/says.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

const DAY = { source: 'echo', value: { date: '2036-06-03' }, says: 'le 3 juin 2036' }

async function saidOf(says: string, language = 'fr'): Promise<string> {
  const topic = prepare(await ledgerOf({ sunk: { says, type: 'date', claims: [DAY] } }, { language }))
  const [fact] = topic.ledger.facts
  if (!fact) throw new Error('There is a fact.')
  return saysOf(fact, { value: DAY.value }, topic)
}

test.each([
  ['Le bac a coulé {mardi}.', 'Le bac a coulé le 3 juin 2036.'],
  ['Le bac a coulé {le 3 juin}.', 'Le bac a coulé le 3 juin 2036.'],
  ['Le bac est à quai depuis {mardi}.', 'Le bac est à quai depuis le 3 juin 2036.'],
  ['Le bac a coulé le {3 juin}.', 'Le bac a coulé le 3 juin 2036.'],
  ['Le bac roule jusqu’au {3 juin}.', 'Le bac roule jusqu’au 3 juin 2036.'],
  ['Le bac a coulé le mardi {3 juin}.', 'Le bac a coulé le mardi 3 juin 2036.'],
  ['{mardi}, le bac a coulé.', 'Le 3 juin 2036, le bac a coulé.'],
])('un jour a son article dans une phrase : %s', async (says, said) => {
  expect(await saidOf(says)).toBe(said)
})

test('an English day stays as it is', async () => {
  expect(await saidOf('The ferry sank on {Tuesday}.', 'en')).toBe('The ferry sank on 3 June 2036.')
})
