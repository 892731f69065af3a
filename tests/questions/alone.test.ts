import { expect, test } from 'vitest'
import { sha256 } from '../../questions/commands/files.ts'
import { explainTogether, explainValue } from '../../questions/facts/explanation.ts'
import { prepare, type Topic } from '../../questions/facts/topic.ts'
import { checkPosted } from '../../questions/facts/written/posted.ts'
import { factOf } from '../support/studio/judged-texts.ts'

// "Only The Post says this": whoever brings facts of their own may have given one claim where two texts say it.

const POST = `The ferry was launched on Monday. The town paid 150,000 pounds for it. It has three masts and 274 lamps.`

/** The topic of these facts, each from The Post alone. */
async function topicOf(facts: readonly object[], radio?: string): Promise<Topic> {
  const content = {
    id: 'ferry',
    title: 'The ferry of Tarn',
    language: 'en',
    sources: {
      post: { label: 'The Post', text: `${POST}\n` },
      ...(radio === undefined ? {} : { radio: { label: 'Harbour Radio', text: `${radio}\n` } }),
    },
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

const price = fact('price', 'The town paid {150,000 pounds} for the ferry.', 'The town paid 150,000 pounds for it', {
  unit: 'GBP',
})
const masts = fact('masts', 'The ferry has {three} masts.', 'It has three masts', { unit: 'masts' })

async function supportOf(one: object, radio?: string): Promise<string> {
  const topic = await topicOf([one], radio)
  const [assessment] = topic.assessments
  if (!assessment) throw new Error('There is a fact.')
  return explainValue(assessment, topic).support
}

const ONLY = 'Only The Post says this.'
const PLAIN = 'The Post says so.'

test.each(['The council had spoken of 150,000 only in March.', 'It cost as much as a school.', 'The weather is fine.'])(
  'that one source alone says it is never said beside a text of which no claim is: %s',
  async (radio) => {
    expect(await supportOf(price, radio)).toBe(PLAIN)
    const said = { ...price, claims: [{ ...price.claims[0], 'said by': 'the town' }] }
    expect(await supportOf(said, radio)).toBe('The Post reports this.')
  },
)

test('it is said of a topic of one text', async () => {
  expect(await supportOf(price)).toBe(ONLY)
})

test('several facts are not said to stand in one source each where another may have one of them', async () => {
  const together = async (radio?: string) => {
    const topic = await topicOf([price, masts], radio)
    return explainTogether(topic.assessments, topic).support
  }
  expect(await together('The weather is fine.')).not.toContain('one source only')
  expect(await together()).toContain('Each of these stands in one source only.')
})

test('a sentence that names its paper is signed by nobody else, whoever says it there', async () => {
  const own = { ...price, says: 'According to The Post, the town paid {150,000 pounds} for the ferry.' }
  const said = { ...own, claims: [{ ...own.claims[0], 'said by': 'the town' }] }
  expect([await supportOf(own, 'The weather is fine.'), await supportOf(said, 'The weather is fine.')]).toEqual([
    '',
    '',
  ])
})
