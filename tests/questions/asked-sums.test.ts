import { expect, test } from 'vitest'
import { asksOf } from '../support/studio/asks.ts'
import { factOf } from '../support/studio/judged-texts.ts'

// Sums are asked for as sums are; what is no sum, and what agrees with nothing, stays as it was asked.

const paid = (says: string, ask: string, quote: string, unit: string) => factOf(says, ask, quote, { unit })

test('money is asked for as one asks for money', async () => {
  const raised = 'The fund for Ostrel has raised 3,300 pounds'
  const fund = paid(
    'The fund for Ostrel has raised {3,300 pounds}.',
    'How many pounds has the fund for Ostrel raised?',
    raised,
    'GBP',
  )
  expect((await asksOf(fund, `${raised}.`)).asks).toEqual(['How much has the fund for Ostrel raised?'])
})

test.each([
  ['How many pounds did the lamb weigh?', 'The lamb weighed {40 pounds}.', 'pounds'],
  ['How many crowns does the king own?', 'The king owns {40 crowns}.', 'crowns'],
  ['How many pounds did the boxer lose?', 'The boxer lost {40 pounds}.', 'pounds'],
  [
    'How many metres were recorded in Kelby as the depth the diver reported?',
    '{40 metres} were recorded in Kelby as the depth the diver reported.',
    'metres',
  ],
])('what is no sum, and what nobody said, is left as it is asked: %s', async (ask, says, unit) => {
  const quote = says.replace(/[{}.]/g, '')
  expect((await asksOf(paid(says, ask, quote, unit), `${quote}.`)).asks).toEqual([ask])
})

test.each([
  ['Combien de kilomètres Ada Brunn a-t-elle nagé en mer ?', 'Ada Brunn a nagé {40 kilomètres} en mer.'],
  ['Combien de kilomètres le bac a-t-il roulé ?', 'Le bac a roulé {40 kilomètres}.'],
  ['Combien d’heures le pilote a-t-il parlé ?', 'Le pilote a parlé {40 heures}.'],
  ['Combien de personnes ont-elles signé en mai ?', '{40 personnes} ont signé en mai.'],
  ['Combien de livres le pilote a-t-il donné ?', 'Le pilote a donné {40 livres}.'],
  ['Combien de livres le pilote donne-t-il ?', 'Le pilote donne {40 livres}.'],
  ['Combien de mètres le pilote a-t-il porté la barque ?', 'Le pilote a porté la barque {40 mètres}.'],
])('ce qui ne s’accorde pas reste comme il est : %s', async (ask, says) => {
  const quote = says.replace(/[{}.]/g, '')
  const unit = /(?:de |d’)(\p{L}+)/u.exec(ask)?.[1] ?? ''
  expect((await asksOf(paid(says, ask, quote, unit), `${quote}.`, 'fr')).asks).toEqual([ask])
})

test.each([
  ['À combien d’euros se vend une barque ?', 'À quel prix se vend une barque ?', 'Une barque se vend {190 euros}.'],
  [
    'Combien d’euros d’aide la région versera-t-elle au port ?',
    'Quel montant d’aide la région versera-t-elle au port ?',
    'La région versera {90 000 euros} d’aide au port.',
  ],
  [
    'Combien d’euros la région versera-t-elle au port ?',
    'Quelle somme la région versera-t-elle au port ?',
    'La région versera {90 000 euros} au port.',
  ],
  [
    'Combien d’euros la région a-t-elle versés au port ?',
    'Combien d’euros la région a-t-elle versés au port ?',
    'La région a versé {90 000 euros} au port.',
  ],
])('une somme se demande comme on la demande : %s', async (ask, turned, says) => {
  const quote = says.replace(/[{}.]/g, '')
  expect((await asksOf(paid(says, ask, quote, 'EUR'), `${quote}.`, 'fr')).asks).toEqual([turned])
})
