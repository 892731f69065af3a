import { expect, test } from 'vitest'
import { judgedIn } from '../support/studio/judged-texts.ts'

// What replies seldom have and files of facts may: a yes or a no, a list, a sum of other facts.

const told = { title: 'The valley of Tarn', published: '2031-06-05' }

async function verdictOf(text: string, facts: readonly object[]) {
  const one = (await judgedIn([text], facts, told)).at(-1)
  return [one?.outcome, ...(one?.reasons ?? []).map(({ code }) => code)]
}

test.each([
  ['The mill was closed in May.', 'yes', ['accepted']],
  ['The mill was not closed in May.', 'no', ['accepted']],
  ['The mill was closed in May.', 'no', ['refused', 'negated']],
  ['The mill was not closed in May.', 'yes', ['refused', 'negated']],
  ['The mill is to be closed in May.', 'yes', ['refused', 'plan']],
])('“%s” answers yes or no: %s', async (text, answer, verdict) => {
  const claims = [{ post: answer, quote: text.replace('.', '') }]
  const fact = {
    id: 'closed',
    type: 'yes-no',
    says: `Whether the mill was closed in May: {${answer}}.`,
    ask: ['Was the mill closed in May?'],
  }
  expect(await verdictOf(text, [{ ...fact, claims }])).toEqual(verdict)
})

test.each([
  [['Ells', 'Rowe', 'Tarn'], ['accepted']],
  [
    ['Ells', 'Rowe'],
    ['look', 'list-cut'],
  ],
])('of a list of three none is left out: %j', async (names, verdict) => {
  const text = 'The ferry calls at Ells, Rowe and Tarn.'
  const claims = [{ post: names, quote: 'The ferry calls at Ells, Rowe and Tarn' }]
  const says = `The ferry calls at {${names.join(' and ')}}.`
  const fact = { id: 'calls', type: 'names', unit: 'place', says, ask: ['Where does the ferry call?'], claims }
  expect(await verdictOf(text, [fact])).toEqual(verdict)
})

test.each([
  ['70', 'sank or ran aground', ['accepted']],
  ['80', 'sank or ran aground', ['refused', 'sum']],
  ['70', 'were painted', ['look', 'parts']],
])('a sum of %s boats that %s is of what its parts are, and right', async (sum, done, verdict) => {
  const part = (id: string, n: string, what: string) => ({
    id,
    unit: 'boats',
    says: `{${n}} boats ${what}.`,
    ask: [`How many boats ${what}?`],
    claims: [{ post: n, quote: `${n} boats ${what}` }],
  })
  const all = {
    id: 'all',
    unit: 'boats',
    says: `In all {${sum}} boats ${done}.`,
    ask: [`How many boats ${done} in all?`],
    claims: [{ post: sum, sum: ['sank', 'aground'] }],
  }
  const parts = [part('sank', '40', 'sank'), part('aground', '30', 'ran aground')]
  expect(await verdictOf('40 boats sank. 30 boats ran aground.', [...parts, all])).toEqual(verdict)
})
