import { expect, test } from 'vitest'
import { explainValue } from '../../questions/facts/explanation.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { proposeFact } from '../../questions/studio/proposal.ts'
import { clauseAround } from '../../questions/studio/propose/statements.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'
import { judgedIn } from '../support/studio/judged-texts.ts'

const POST = 'The barn at Rowe, raised in 1702, had sheltered 46 weavers and was about to be painted in May.'
const RADIO = 'The barn at Rowe burned. The 46 weavers of the barn have been given rooms in the school.'

async function judgedBarn(says: string, ask: string) {
  const claims = [
    { post: '46', quote: POST },
    { radio: '46', quote: 'The 46 weavers of the barn have been given rooms in the school' },
  ]
  const [one] = await judgedIn([POST, RADIO], [{ says, ask: [ask], unit: 'weavers', claims }], { title: '' })
  return one
}

test('a statement of which one source says only a part is made shorter, until each of them bears it out', async () => {
  const whole = 'The barn at Rowe, raised in 1702, had sheltered {46} weavers and was about to be painted in May.'
  const one = await judgedBarn(whole, 'How many weavers had the barn at Rowe sheltered?')
  expect(one?.outcome).toBe('accepted')
  expect(one?.fact?.says).toBe('The barn at Rowe had sheltered {46} weavers.')
  expect(one?.fact?.['answer only']).toBeUndefined()
})

test('where no shorter one can be made it is told who lacks which words, and the sources sign the answer alone', async () => {
  const one = await judgedBarn(
    'The barn at Rowe raised in 1702 had sheltered {46} weavers.',
    'How many weavers did the barn have?',
  )
  expect(one?.lessSaid).toEqual([{ source: 'radio', words: ['raised', '1702', 'sheltered'] }])
  expect(one?.fact?.['answer only']).toBe(true)
})

test('the only source of a statement that tells more than its sentence gives the answer, too', async () => {
  const claims = [{ post: 'a cart', quote: 'It was sold for a cart' }]
  const fact = {
    says: 'The barn at Rowe was sold for {a cart}.',
    ask: ['What was it sold for?'],
    unit: 'thing',
    claims,
  }
  const [one] = await judgedIn(['It was sold for a cart.'], [fact], { title: '' })
  expect([one?.outcome, one?.lessSaid, one?.fact?.['answer only']]).toEqual([
    'accepted',
    [{ source: 'post', words: ['barn', 'Rowe'] }],
    true,
  ])
})

test.each([
  ['The nurses are back. It rained. It froze. The strike went on for three weeks.', 2],
  ['Rain fell for three weeks and a day.', 1],
  ['The strike has never gone on for three weeks.', 1],
])('beside a claim that is borne out “%s” need not say who was on strike: %d bear it out', async (text, held) => {
  const post = 'The nurses’ strike went on for three weeks.'
  const claims = [
    { post: 'three weeks', quote: 'The nurses’ strike went on for three weeks' },
    {
      radio: 'three weeks',
      quote: text
        .slice(text.lastIndexOf('. ') + 1)
        .replace('.', '')
        .trim(),
    },
  ]
  const says = 'The nurses’ strike went on for {three weeks}.'
  const fact = { says, ask: ['How long did the nurses’ strike go on?'], type: 'text', unit: 'time', claims }
  const [one] = await judgedIn([post, text], [fact], { title: '' })
  expect([one?.outcome, one?.fact?.claims.length]).toEqual(['accepted', held])
})

test('a fact made by hand states the clause that holds its value', () => {
  const parts = (text: string) => {
    const [before = '', value = '', after = ''] = text.split(/[{}]/)
    return clauseAround({ before, value, after }, 'en')
  }
  expect(parts('The barn, raised in 1702, had sheltered {46} weavers and was to be painted this May.')).toBe(
    'The barn had sheltered {46} weavers.',
  )
  expect(parts('Seed will cost 9 million crowns, of which the town will pay {about half}.')).toBeUndefined()
  const sources = [{ id: 'a', label: 'A', text: POST }]
  const at = POST.indexOf('46')
  const proposal = proposeFact({ title: '', language: 'en', names: {}, facts: [], sources }, 'a', [at, at + 2])
  expect(proposal?.says).toBe('The barn at Rowe had sheltered {46} weavers.')
})

test('a statement that some source does not bear out is told by nobody: the first says its answer, the others give it', async () => {
  const ledger = await ledgerOf({
    weavers: {
      says: 'The barn raised in 1702 sheltered {46} weavers.',
      answerOnly: true,
      claims: [
        { source: 'post', value: { is: 46 }, says: '46 weavers' },
        { source: 'radio', value: { is: 46 }, says: '46 weavers' },
      ],
    },
  })
  const topic = prepare(ledger)
  const [assessment] = topic.assessments
  expect(assessment && explainValue(assessment, topic)).toEqual({
    explanation: 'The post says 46.',
    support: 'The radio says the same.',
  })
})
