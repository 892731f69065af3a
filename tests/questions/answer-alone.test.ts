import { expect, test } from 'vitest'
import { explainValue } from '../../questions/facts/explanation.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

// How a key is explained of which the sources bear out the answer, and not the statement.

const said = (source: string, is: number, says = `${is} lorries`) => ({ source, value: { is }, says })
const lorries = { says: '{40} lorries stood on the quay.', unit: 'lorries' }

async function explained(fact: Parameters<typeof ledgerOf>[0][string]): Promise<string> {
  const topic = prepare(await ledgerOf({ lorries: fact }))
  const [assessment] = topic.assessments
  if (!assessment) throw new Error('There is a fact.')
  const { explanation, support } = explainValue(assessment, topic)
  return `${explanation} ${support}`.trim()
}

test('who answers with a figure alone is not made to say the rest of another’s sentence', async () => {
  const says = '{40} lorries stood on the quay, and one was green.'
  const claims = [
    { ...said('post', 40), saidBy: { who: 'Ada Brunn' } },
    { source: 'radio', value: { about: 41 }, says: 'about 41' },
  ]
  const explanationOf = async (more: object) => {
    return explained({ ...lorries, says, claims, ...more })
  }
  expect(await explanationOf({})).toContain('one was green')
  expect(await explanationOf({ answerOnly: true })).toMatch(/^The radio says about 41\./)
})

test('where the sources bear out the answer alone, the explanation is what one of them says, word for word', async () => {
  const explanationOf = (quote: string) =>
    explained({
      ...lorries,
      answerOnly: true,
      claims: [{ ...said('post', 40), quoted: { words: [quote] } }, said('radio', 40)],
    })
  expect(await explanationOf('By noon 40 lorries stood there.')).toBe(
    'The post says: “By noon 40 lorries stood there”. The radio says the same.',
  )
  // Of a long sentence, and of one that ends with somebody's words, as much as tells the answer.
  expect(await explanationOf('By noon 40 lorries stood there, “and not a driver in sight”.')).toContain(
    'The post says: “By noon 40 lorries stood there”.',
  )
  expect(await explanationOf(`By noon 40 lorries stood there${', and more came'.repeat(8)}.`)).toContain(
    'The post says: “By noon 40 lorries stood there”.',
  )
  expect(await explanationOf('“By noon 40 lorries stood there,” she said.')).toContain('The post says 40.')
  expect(await explanationOf('40')).toContain('The post says 40.')
})

test('a paper that has just been heard is not said to report it', async () => {
  const told = async (quote: string) => {
    const claims = [{ ...said('post', 40), saidBy: { who: 'Ada Brunn' }, quoted: { words: [quote] } }]
    return explained({ ...lorries, answerOnly: true, claims })
  }
  expect(await told('By noon 40 lorries stood there.')).toBe(
    'The post says: “By noon 40 lorries stood there”, according to Ada Brunn.',
  )
  expect(await told('Ada Brunn counted 40 lorries.')).toBe('The post says: “Ada Brunn counted 40 lorries”.')
  expect(await told('“By noon 40 lorries stood there,” she said.')).toBe('Ada Brunn, in The post, says 40.')
})
