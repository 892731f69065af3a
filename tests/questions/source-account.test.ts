import { expect, test } from 'vitest'
import { sha256 } from '../../questions/commands/files.ts'
import { prepare, type Topic } from '../../questions/facts/topic.ts'
import { checkPosted } from '../../questions/facts/written/posted.ts'
import { byAccount } from '../../questions/kinds/kind.ts'
import { judgeReply } from '../../questions/studio/judge.ts'
import { askedOfSource } from '../../questions/studio/source-account.ts'
import { factOf } from '../support/studio/judged-texts.ts'

// Whose account a question asks for: where one paper speaks of a loan and the other of a gift, "how long is the loan?"
// takes a side.

const papers = [
  { id: 'courier', label: 'The Tarn Courier' },
  { id: 'radio', label: 'Radio Tarn' },
  { id: 'feuille', label: 'La Feuille de Corzens' },
]

test.each([
  ['According to the Tarn Courier, how many boats sank?', 'en', 'courier', 'How many boats sank?'],
  ['According to the Courier, who found it?', 'en', 'courier', 'Who found it?'],
  ['According to Radio Tarn, when did it ring?', 'en', 'radio', 'When did it ring?'],
  ['Selon La Feuille de Corzens, qui l’a trouvé ?', 'fr', 'feuille', 'Qui l’a trouvé ?'],
  ['D’après La Feuille, qui l’a trouvé ?', 'fr', 'feuille', 'Qui l’a trouvé ?'],
])('“%s” asks for the account of a paper', (ask, language, source, rest) => {
  const found = askedOfSource(ask, papers, language)
  expect([found?.account.source, found?.ask]).toEqual([source, rest])
})

test.each([
  ['According to Ada Brunn, how many boats sank?', 'en'],
  // Two are called so.
  ['According to Tarn, how many boats sank?', 'en'],
  ['When the Courier came out, who read it?', 'en'],
  ['Selon la mairie, qui l’a trouvé ?', 'fr'],
])('“%s” names no paper', (ask, language) => {
  expect(askedOfSource(ask, papers, language)).toBeUndefined()
})

const POST = 'The family keep the stone but will lend it to the museum for five years. It fell on Plot 17.'
const RADIO = 'The town has been given the stone. It stays in the museum for five years.'
const sources = [
  { id: 'post', label: 'The Post', text: POST },
  { id: 'radio', label: 'Radio Tarn', text: RADIO },
]

const asks = ['How many years is the loan?', 'For how many years will the family lend it to the museum?']
const loan = {
  ...factOf('The family will lend it to the museum for {five} years.', '', sources[0]?.text.split('. ')[0] ?? '', {
    unit: 'years',
  }),
  id: 'loan',
}

/** The questions that a fact is asked by, with what the judge says. */
async function judgedWith(lead: string, more: readonly object[] = []) {
  const ask = asks.map((one) => `${lead}, ${one.charAt(0).toLowerCase()}${one.slice(1)}`)
  const fact = { ...loan, ask, claims: [...loan.claims, ...more] }
  const draft = { title: 'The stone', language: 'en', names: {}, facts: [], sources }
  const [judged] = await judgeReply({ facts: [fact], names: {} }, draft, sha256)
  return judged
}

test('a question that names its paper is judged as it is without, and names it still', async () => {
  const judged = await judgedWith('According to the Post')
  expect(judged?.outcome).toBe('accepted')
  expect(judged?.fact?.ask).toEqual([
    'According to the Post, for how many years will the family lend it to the museum?',
  ])
  expect(judged?.otherAsks).toEqual(['According to the Post, how many years is the loan?'])
})

test('a question that names another paper than its claim’s is left to a person', async () => {
  expect((await judgedWith('According to Radio Tarn'))?.outcome).toBe('look')
})

async function topicOf(facts: readonly object[]): Promise<Topic> {
  const { ledger, problems } = await checkPosted(
    {
      id: 'stone',
      title: 'The stone',
      language: 'en',
      sources: Object.fromEntries(sources.map(({ id, label, text }) => [id, { label, text: `${text}\n` }])),
      facts,
    },
    sha256,
  )
  if (!ledger) throw new Error(JSON.stringify(problems))
  return prepare(ledger)
}

const owner = {
  id: 'owner',
  ...factOf('{The family} keep the stone.', 'Who has the stone?', 'The family keep the stone', {
    type: 'text',
    unit: 'owner',
  }),
  exclusive: true,
}
const told = [...owner.claims, { radio: 'the town', quote: 'The town has been given the stone' }]
const plot = {
  id: 'plot',
  ...factOf('It fell on Plot {17}.', 'On which plot?', 'It fell on Plot 17', { unit: 'plot' }),
}

test('what one text says in a sentence that another contradicts is asked by its account, and nothing else is', async () => {
  const asked = async (owner: object, lent: object = loan) => {
    const topic = await topicOf([{ ...lent, ask: ['How long is the loan?', 'How many years?'] }, owner, plot])
    return topic.assessments.map((one) => byAccount('How?', one, topic))
  }
  expect(await asked({ ...owner, claims: told })).toEqual(['How, according to The Post?', 'How?', 'How?'])
  expect(await asked(owner)).toEqual(['How?', 'How?', 'How?'])
  // What both tell is nobody's account.
  const both = { ...loan, claims: [...loan.claims, { radio: 5, quote: 'It stays in the museum for five years' }] }
  expect(await asked({ ...owner, claims: told }, both)).toEqual(['How?', 'How?', 'How?'])
})

test.each([
  ['the Ministry of Water', 'How long is it by the ministry’s own estimate?', false],
  ['the Ministry of Water', 'How long is the loan of water?', true],
  ['two of the study’s authors', 'How long do two of the authors say it is?', false],
  ['a person close to the museum', 'How long is the loan reportedly?', false],
  ['the museum’s lawyer', 'How long will the museum keep it?', true],
  ['Ada Brunn', 'How long does Brunn say it is?', false],
])('whose account it is by %s is told once: %s', async (who, ask, isAdded) => {
  const claims = loan.claims.map((claim) => ({ ...claim, 'said by': who }))
  const topic = await topicOf([{ ...loan, ask: asks, claims }])
  const [one] = topic.assessments
  const asked = one && byAccount(ask, one, topic)
  expect(asked).toBe(isAdded ? ask.replace('?', `, according to ${who}?`) : ask)
})
