import { expect, test } from 'vitest'
import { sha256 } from '../../questions/commands/files.ts'
import { byRule } from '../../questions/distractors/origins.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { checkPosted } from '../../questions/facts/written/posted.ts'
import { randomFrom } from '../../questions/random.ts'

// What a rule makes beside the right answer of somebody's own texts, which it has read.

const POST =
  'On 3 June 2036 the ferry sank. It carried 40 guests. The pilot had been ill since 1 June 2036. Later 80 came.'

async function madeFor(id: string) {
  const content = {
    id: 'ferry',
    title: 'The ferry of Tarn',
    language: 'en',
    sources: { post: { label: 'The Post', published: '2036-06-05', text: `${POST}\n` } },
    facts: [
      {
        id: 'sank',
        says: 'The ferry sank on {3 June 2036}.',
        ask: ['When did the ferry sink?'],
        type: 'date',
        claims: [{ post: '2036-06-03', quote: 'On 3 June 2036 the ferry sank' }],
      },
      {
        id: 'guests',
        says: 'The ferry carried {40} guests.',
        ask: ['How many guests did the ferry carry?'],
        unit: 'guests',
        claims: [{ post: '40', quote: 'It carried 40 guests' }],
      },
    ],
  }
  const { ledger, problems } = await checkPosted(content, sha256)
  if (!ledger) throw new Error(JSON.stringify(problems))
  const topic = prepare(ledger)
  const assessment = topic.assessmentOf(id)
  if (!assessment?.claim) throw new Error('There is such a fact.')
  return byRule(assessment.claim.value, assessment, topic, randomFrom('a')).map(({ value }) => value)
}

test('no day is made up that comes after the text, and none that the text names', async () => {
  const days = (await madeFor('sank')).flatMap((value) => ('date' in value ? value.date : []))
  expect(days.length).toBeGreaterThan(2)
  expect(days.filter((day) => day > '2036-06-05' || day === '2036-06-01')).toEqual([])
})

test('no figure is made up that the text has of something else', async () => {
  const figures = (await madeFor('guests')).flatMap((value) => ('is' in value ? value.is : []))
  expect(figures.length).toBeGreaterThan(2)
  expect(figures).not.toContain(80)
})
