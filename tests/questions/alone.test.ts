import { expect, test } from 'vitest'
import { sha256 } from '../../questions/commands/files.ts'
import { explainTogether, explainValue } from '../../questions/facts/explanation.ts'
import { prepare, type Topic } from '../../questions/facts/topic.ts'
import { checkPosted } from '../../questions/facts/written/posted.ts'
import { factOf } from '../support/studio/judged-texts.ts'

// "Only The Post says this": whoever brings facts of their own may have given one claim where two texts say it.

const POST = `The ferry was launched on Monday. The pilot, Ada Brunn, steered it herself. The town paid 150,000 pounds for it.
Its owner counts on 500 guests a day. A thief had moved a buoy at the pier. The repair took 41 weeks. It has three masts and 274 lamps. It was painted in 2027. A guard lit a lamp on the old pier with a match.`

/** The topic of these facts, each from The Post alone. */
async function topicOf(facts: readonly object[], radio: string): Promise<Topic> {
  const content = {
    id: 'ferry',
    title: 'The ferry of Tarn',
    language: 'en',
    sources: { post: { label: 'The Post', text: `${POST}\n` }, radio: { label: 'Harbour Radio', text: `${radio}\n` } },
    facts,
  }
  const { ledger, problems } = await checkPosted(content, sha256)
  if (!ledger) throw new Error(JSON.stringify(problems))
  return prepare(ledger)
}

const fact = (id: string, says: string, quote: string, kind: object) => ({
  id,
  ...factOf(says, `What of ${id}?`, quote, kind),
})

const pilot = fact('pilot', '{Ada Brunn} steered the ferry.', 'The pilot, Ada Brunn, steered it herself', {
  unit: 'person',
})
const price = fact('price', 'The town paid {150,000 pounds} for the ferry.', 'The town paid 150,000 pounds for it', {
  unit: 'GBP',
})
const guests = fact('guests', 'The owner counts on {500} guests a day.', 'Its owner counts on 500 guests a day', {
  unit: 'guests',
})
const buoy = fact('buoy', 'At the pier a thief had moved {a buoy}.', 'A thief had moved a buoy at the pier', {
  type: 'text',
  unit: 'thing',
})
const masts = fact('masts', 'The ferry has {three} masts.', 'It has three masts', { unit: 'masts' })
const lamps = fact('lamps', 'On the ferry are {274} lamps.', 'three masts and 274 lamps', { unit: 'lamps' })
/** Of five words that it speaks of another text has two: fewer than half. */
const lit = fact(
  'lit',
  'A guard lit a lamp on the old pier with {a match}.',
  'A guard lit a lamp on the old pier with a match',
  {
    type: 'text',
    unit: 'thing',
  },
)
const painted = fact('painted', 'The ferry was painted in {2027}.', 'It was painted in 2027', { type: 'date' })

async function supportOf(one: object, radio: string): Promise<string> {
  const topic = await topicOf([one], radio)
  const [assessment] = topic.assessments
  if (!assessment) throw new Error('There is a fact.')
  return explainValue(assessment, topic).support
}

const ONLY = 'Only The Post says this.'
const PLAIN = 'The Post says so.'

test.each([
  ['by the last part of a name', pilot, 'A crowd cheered for Brunn.'],
  ['a sum without its noun', price, 'The council had spoken of 150,000 only in March.'],
  ['a figure in words', guests, 'Five hundred came on the first day.'],
  ['a wording', buoy, 'How the buoy came to be moved is in dispute.'],
  ['a small figure beside a word of the fact', masts, 'Three of its masts are new.'],
  ['a year as the year of something else', painted, 'The pier has been closed since 2027.'],
  ['another figure of the same things', lamps, 'More than 300 lamps burn at night.'],
  ['the same matter without the value', price, 'The town has not paid yet.'],
])('that one source alone says it is not said where another holds %s', async (_, one, radio) => {
  expect(await supportOf(one, radio)).toBe(PLAIN)
})

test.each([
  [pilot, 'The ferry of Tarn sails again on Sunday.'],
  [price, 'The ferry of Tarn sails again, with 200 pounds for charity.'],
  [masts, 'Three children waved.'],
  [buoy, 'The ferry left the pier at noon.'],
  [painted, 'The pier has been closed since 2031.'],
  [lit, 'A guard of the old mill told it.'],
])('that one source alone says it is said where the other speaks of other things', async (one, radio) => {
  expect(await supportOf(one, radio)).toBe(ONLY)
})

test('of what somebody said it is not said either that one source alone has it', async () => {
  const said = { ...guests, claims: [{ ...guests.claims[0], 'said by': 'its owner' }] }
  expect(await supportOf(said, 'He had hoped for 500.')).toBe('The Post has this.')
  expect(await supportOf(said, 'The weather is fine.')).toBe('Only The Post has this.')
})

test('several facts are not said to stand in one source each where another may have one of them', async () => {
  const together = async (radio: string) => {
    const topic = await topicOf([price, masts], radio)
    return explainTogether(topic.assessments, topic).support
  }
  expect(await together('It cost 150,000.')).not.toContain('one source only')
  expect(await together('The weather is fine.')).toContain('Each of these stands in one source only.')
})
