import { expect, test } from 'vitest'
import { oddityOf } from '../../questions/studio/natural-asks.ts'
import { asksOf } from '../support/studio/asks.ts'

// Of two questions the one that a teacher says aloud is kept; what nobody says is put right by a rule or shown.

test.each([
  'How many lorries were stranded on the quay in Ostrel?',
  'Who led the rescue in Ostrel?',
  'In which year was the ferry built?',
  'According to the owner, how many days did the repair take?',
  'By how many votes was the plan for the quay passed?',
  'What did the council of Ostrel turn the old quay into?',
  'How many tickets had been sold by noon?',
  'Was the ferry late on the day of the storm?',
  'In 2029 how many people came to the fair in Ostrel?',
  'In May 2029, how many people came to the fair?',
  'By noon, how many people had come to the fair?',
  'So far, how many people have died?',
  'Yesterday, how many people came to the fair?',
  'On Monday, was the ferry late?',
  'How many metres were recorded in Kelby as the depth the diver reported?',
])('a question as a teacher asks it is not odd: %s', (ask) => {
  expect(oddityOf(ask, 'en')).toBe(0)
})

test.each([
  'Every how many minutes does the ferry cross from Tarn?',
  'Into what was the old quay of Ostrel turned?',
  'From whom came the plan for the ferry?',
  'How many lorries were stranded on the quay, as the harbour office says?',
  'In anger, how many fishermen left the meeting in Ostrel?',
  'By mistake, how many fishermen left the meeting in Ostrel?',
  'The ferry of Tarn has crossed the fjord since which year?',
  'How many days did it take until the berths in Ostrel were sold?',
  'How many degrees warm was the cabin of the ferry?',
  'In what place was the ferry built?',
  'What person led the rescue in Ostrel?',
  'How many GBP does a ticket for the ferry cost?',
])('a question that nobody says aloud is odd: %s', (ask) => {
  expect(oddityOf(ask, 'en')).toBeGreaterThanOrEqual(2)
})

test.each([
  'Combien de camions ont été bloqués sur le quai d’Ostrel ?',
  'D’où venait le bac arrivé à Ostrel ?',
  'À combien de francs le prix du passage a-t-il été fixé ?',
  'Selon le port, combien de jours la réparation a-t-elle duré ?',
  'Où le bac a-t-il été construit ?',
  'Combien de pêcheurs la ville a-t-elle indemnisés ?',
  'Qu’est-ce que le conseil a voulu construire sur le quai ?',
  'Jusqu’à quand le bac sera-t-il à quai ?',
  'Qu’a-t-on trouvé dans le port d’Ostrel ?',
  'Combien de temps le port a-t-il été fermé ?',
  'Combien de kilomètres Ada Brunn a-t-elle nagé en mer ?',
  'Combien d’heures le pilote a-t-il parlé ?',
  'Combien de minutes le port a-t-il cherché un bac ?',
  'Le pont est-il ouvert ?',
  'Y a-t-il une école à Luz ?',
  'Le maire a-t-il démissionné ?',
  'Le maire, Tom Bell, a-t-il démissionné ?',
  'Le bac n’est-il plus à quai ?',
  'En 2029, combien de bateaux ont coulé ?',
  'Hier, combien de bateaux ont coulé ?',
  'À midi, le port était-il fermé ?',
])('une question de professeur n’est pas étrange : %s', (ask) => {
  expect(oddityOf(ask, 'fr')).toBe(0)
})

test.each([
  'Les pêcheurs d’Ostrel ont versé combien de caisses de harengs ?',
  'Pendant combien de semaines la fermeture du port a-t-elle duré ?',
  'En quel lieu le bac d’Ostrel a-t-il été construit ?',
  'Combien de caisses les pêcheurs ont-ils vendu ?',
  'Par qui le bac a-t-il été construit ?',
  'Combien d’euros le conseil a-t-il fixés ?',
  'Par erreur, combien de bateaux ont coulé ?',
  'Le bac a-t-il coûté combien de francs ?',
])('une question que personne ne dit est étrange : %s', (ask) => {
  expect(oddityOf(ask, 'fr')).toBeGreaterThanOrEqual(2)
})

const stranded = (...ask: readonly string[]) => ({
  says: 'About {40} lorries were stranded on the quay in Ostrel.',
  ask,
  unit: 'lorries',
  claims: [{ post: 'about 40', quote: 'About 40 lorries were stranded on the quay in Ostrel' }],
})
const LORRIES = 'About 40 lorries were stranded on the quay in Ostrel. The ferry did not come.'

test('of two ways to ask only the more natural is kept', async () => {
  const { asks, outcome } = await asksOf(
    stranded(
      'On the quay in Ostrel, how many lorries were stranded?',
      'How many lorries were stranded on the quay in Ostrel?',
    ),
    LORRIES,
  )
  expect(asks).toEqual(['About how many lorries were stranded on the quay in Ostrel?'])
  expect(outcome).toBe('accepted')
})

test('of two ways that are as natural the first is kept: who has to ask twice asks worse the second time', async () => {
  const [first, second] = ['How many lorries stood in Ostrel?', 'How many lorries were stranded on the quay in Ostrel?']
  const exact = {
    says: '{40} lorries were stranded on the quay in Ostrel.',
    unit: 'lorries',
    claims: [{ post: '40', quote: '40 lorries stood stranded on the quay in Ostrel' }],
  }
  const text = '40 lorries stood stranded on the quay in Ostrel.'
  expect((await asksOf({ ...exact, ask: [first, second] }, text)).asks).toEqual([first])
  expect((await asksOf({ ...exact, ask: [second, first] }, text)).asks).toEqual([second])
})

test('what is told roughly is asked for roughly, once', async () => {
  const twice = await asksOf(stranded('About how many lorries were stranded on the quay in Ostrel?'), LORRIES)
  expect(twice.asks).toEqual(['About how many lorries were stranded on the quay in Ostrel?'])
  const caisses = {
    says: '{Une trentaine} de caisses ont été vendues sur le quai d’Ostrel.',
    ask: 'Combien de caisses ont été vendues sur le quai d’Ostrel ?',
    unit: 'caisses',
    claims: [{ post: 'une trentaine', quote: 'Une trentaine de caisses ont été vendues sur le quai d’Ostrel' }],
  }
  const { asks } = await asksOf(caisses, 'Une trentaine de caisses ont été vendues sur le quai d’Ostrel.', 'fr')
  expect(asks).toEqual(['Environ combien de caisses ont été vendues sur le quai d’Ostrel ?'])
})

test('where every way to ask is odd, a person looks at it; a rule puts right what it can', async () => {
  const text = 'The ferry runs every 20 minutes in Ostrel. The council turned the old quay in Ostrel into a market.'
  const runs = {
    says: 'The ferry in Ostrel runs every {20 minutes}.',
    ask: ['Every how many minutes does the ferry run in Ostrel?'],
    unit: 'minutes',
    claims: [{ post: '20 minutes', quote: 'The ferry runs every 20 minutes in Ostrel' }],
  }
  const odd = await asksOf(runs, text)
  expect([odd.outcome, odd.codes]).toEqual(['look', ['odd-question']])
  const market = {
    says: 'The council turned the old quay in Ostrel into {a market}.',
    ask: ['Into what did the council turn the old quay in Ostrel?'],
    type: 'text',
    unit: 'thing',
    claims: [{ post: 'a market', quote: 'The council turned the old quay in Ostrel into a market' }],
  }
  const { asks } = await asksOf(market, text)
  expect(asks).toEqual(['What did the council turn the old quay in Ostrel into?'])
})

test('what is only stiff is kept where there is nothing better', async () => {
  const stiff = await asksOf(stranded('On the quay in Ostrel, how many lorries were stranded?'), LORRIES)
  expect(stiff).toEqual({
    asks: ['On the quay in Ostrel, about how many lorries were stranded?'],
    outcome: 'accepted',
    codes: [],
  })
  for (const ask of [
    'What is the name of the pilot who led the rescue?',
    'How many percent of the boats were stranded?',
  ])
    expect(oddityOf(ask, 'en')).toBe(1)
  for (const ask of ['In Ostrel, how many boats sank?', 'At the end of which month does the ferry stop?'])
    expect(oddityOf(ask, 'en')).toBe(1)
  for (const ask of ['À Ostrel, combien de bateaux ont coulé ?', 'Combien de bateaux coulèrent-ils dans le port ?'])
    expect(oddityOf(ask, 'fr')).toBe(1)
})

test('a question of more than 22 words is stiff', () => {
  const long =
    'How many lorries were stranded on the quay in Ostrel when the ferry from Tarn did not come on the first day'
  expect(oddityOf(`${long}?`, 'en')).toBe(0)
  expect(oddityOf(`${long} there?`, 'en')).toBe(1)
})

test('what one claim tells roughly and another exactly is asked for as it is', async () => {
  const both = stranded('How many lorries were stranded on the quay in Ostrel?')
  const exact = { post: '40', quote: 'The harbour office counted 40 lorries that were stranded on the quay in Ostrel' }
  const text = `${LORRIES} ${exact.quote}.`
  const { asks } = await asksOf({ ...both, claims: [...both.claims, exact] }, text)
  expect(asks).toEqual(['How many lorries were stranded on the quay in Ostrel?'])
})

test('whose figure it is is asked in front', async () => {
  const fact = {
    says: 'The repair of the ferry took {40 days}.',
    ask: ['How many days did the repair of the ferry take, as the harbour office says?'],
    unit: 'days',
    claims: [
      {
        post: '40 days',
        quote: 'The repair of the ferry took 40 days, the harbour office says',
        'said by': 'the harbour office',
      },
    ],
  }
  const { asks } = await asksOf(fact, 'The repair of the ferry took 40 days, the harbour office says.')
  expect(asks).toEqual(['According to the harbour office, how many days did the repair of the ferry take?'])
})

test('une question se retourne par règle : la durée, le lieu, l’accord', async () => {
  const text = 'La fermeture du port dura neuf jours. Les pêcheurs d’Ostrel réclamaient 80 euros.'
  const duree = {
    says: 'La fermeture du port d’Ostrel a duré {neuf jours}.',
    ask: ['Pendant combien de jours la fermeture du port d’Ostrel a-t-elle duré ?'],
    unit: 'jours',
    claims: [{ post: 'neuf jours', quote: 'La fermeture du port dura neuf jours' }],
  }
  expect((await asksOf(duree, text, 'fr')).asks).toEqual([
    'Combien de jours la fermeture du port d’Ostrel a-t-elle duré ?',
  ])
  const euros = {
    says: 'Les pêcheurs d’Ostrel réclamaient {80 euros}.',
    ask: ['Combien d’euros les pêcheurs d’Ostrel ont-ils réclamé ?'],
    unit: 'EUR',
    claims: [{ post: '80 euros', quote: 'Les pêcheurs d’Ostrel réclamaient 80 euros' }],
  }
  expect((await asksOf(euros, text, 'fr')).asks).toEqual(['Combien d’euros les pêcheurs d’Ostrel ont-ils réclamés ?'])
})
