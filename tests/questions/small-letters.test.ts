import { expect, test } from 'vitest'
import { draftOf } from '../support/studio/judged-texts.ts'
import { judged } from '../support/studio/pairs.ts'

const text = `Season-ticket holders of the Tarn ferry get their money back. Tarn children sail free. Tarn-born pupils pay half. The crew of the Ells Star waved.
Nobody else gets any money back.`
const draft = draftOf([text], { title: 'The ferry of Tarn' })

test.each([
  ['Season-ticket holders', 'season-ticket holders', 'get their money back'],
  ['Tarn children', 'Tarn children', 'sail free'],
  ['Tarn-born pupils', 'Tarn-born pupils', 'pay half'],
])('“%s” is among other answers “%s”', async (value, small, rest) => {
  const fact = {
    id: 'who',
    unit: 'people',
    says: `{${value}} ${rest}.`,
    ask: `Who ${rest.replace('get', 'gets')}?`,
    claims: [{ post: value, quote: `${value}` }],
    distractors: [
      { value: 'The crew', why: 'The crew waved.' },
      { value: 'Ells Star', why: 'The Ells Star is a ship.' },
    ],
  }
  const [one] = await judged([fact], { draft })
  expect(one?.fact?.claims[0]?.post).toBe(small)
  expect(one?.fact?.distractors?.map((wrong) => wrong.value)).toEqual(['the crew', 'Ells Star'])
})

test.each([
  ['Médecins sans frontières', 'Médecins sans frontières'],
  ['Voisins du quai', 'voisins du quai'],
  ['Les bénévoles', 'les bénévoles'],
])('among other answers “%s” is “%s”: a name keeps its capital', async (value, among) => {
  const text = `${value} ont rendu le bac. Les autres voisins attendent.`
  const fact = {
    id: 'qui',
    unit: 'groupe',
    says: `{${value}} ont rendu le bac.`,
    ask: 'Qui a rendu le bac ?',
    claims: [{ post: value, quote: `${value} ont rendu le bac.` }],
  }
  const [one] = await judged([fact], { draft: draftOf([text], { title: 'Le bac', language: 'fr' }) })
  expect(one?.fact?.claims[0]?.post).toBe(among)
})

test.each([
  // A word that the text has small, and two that it has not.
  [
    ['Manque de neige', 'Grève des cheminots', 'Panne de courant'],
    ['manque de neige', 'grève des cheminots', 'panne de courant'],
  ],
  [
    ['manque de neige', 'Grève des cheminots', 'Panne'],
    ['manque de neige', 'grève des cheminots', 'Panne'],
  ],
  [
    ['Médecins sans frontières', 'Voiles de fête', 'Amis du lac'],
    ['Médecins sans frontières', 'Voiles de fête', 'Amis du lac'],
  ],
])('all answers of a fact open alike: %s', async ([value = '', ...wrong], among) => {
  const text = `La gare a fermé faute de trains. ${value} : le maire ne voit pas d’autre raison. Un manque, dit-il.`
  const fact = {
    id: 'cause',
    unit: 'cause',
    says: `La raison que voit le maire est : {${value}}.`,
    ask: 'Quelle raison voit le maire ?',
    claims: [{ post: value, quote: `${value} : le maire ne voit pas d’autre raison.` }],
    distractors: wrong.map((one) => ({ value: one, why: 'Ce n’est pas la raison.' })),
  }
  const [one] = await judged([fact], { draft: draftOf([text], { title: 'La gare', language: 'fr' }) })
  expect([one?.fact?.claims[0]?.post, ...(one?.fact?.distractors?.map((other) => other.value) ?? [])]).toEqual(among)
})
