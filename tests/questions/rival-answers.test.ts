import { expect, test } from 'vitest'
import { buildBank } from '../../questions/bank/bank.ts'
import { postedItem } from '../../questions/bank/posted-item.ts'
import { restoreItem } from '../../questions/bank/restore-item.ts'
import { sha256 } from '../../questions/commands/files.ts'
import { isUnsupported } from '../../questions/distractors/unsupported.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { checkPosted } from '../../questions/facts/written/posted.ts'
import type { Value } from '../../questions/ledger-value.ts'
import { COURIER, HERALD } from '../support/studio/lido-texts.ts'

// What a text says is no wrong answer, though no fact says so: an own topic brings its texts with it.

const wrong = (...values: readonly string[]) =>
  values.map((value) => ({ value, why: `${value} is of something else.` }))

const FACTS = [
  {
    id: 'queued',
    says: '{About 1,400} people queued.',
    ask: ['About how many people queued in the morning?'],
    unit: 'people',
    claims: [{ courier: 'About 1,400', quote: 'About 1,400 people queued' }],
    distractors: wrong('about 900', 'about 600', 'about 2,500'),
  },
  {
    id: 'ribbon',
    says: '{Gwen Ashdown} cut a blue ribbon.',
    ask: ['Who cut a blue ribbon?'],
    type: 'name',
    unit: 'person',
    claims: [{ courier: 'Gwen Ashdown', quote: 'Gwen Ashdown, cut a blue ribbon' }],
    distractors: wrong('Tom Birkett', 'Ida Marsh', 'Ada Cole'),
  },
]

async function topicBeside(herald: string, facts: readonly object[] = FACTS) {
  const sources = { courier: { label: 'Courier', text: COURIER }, herald: { label: 'Herald', text: herald } }
  const content = { id: 'lido', title: 'The lido', language: 'en', sources, facts }
  const { ledger, problems } = await checkPosted(content, sha256)
  if (!ledger) throw new Error(JSON.stringify(problems))
  return prepare(ledger)
}

const topic = await topicBeside(HERALD)

const isWrong = (fact: string, value: Value, where = topic) => {
  const assessment = where.assessmentOf(fact)
  if (!assessment) throw new Error(`There is no ${fact}.`)
  return isUnsupported(value, assessment, where)
}

test('a figure that another text gives for what is asked is not proven wrong, and one that none gives is', () => {
  expect(isWrong('queued', { about: 900 })).toBe(false)
  expect(isWrong('queued', { about: 600 })).toBe(true)
})

test('a day that another text tells is proven wrong only where the question asks for the account of its own source', async () => {
  const back = {
    id: 'back',
    says: 'Swimmers came back to Thornbeck Lido on {2026-06-06}.',
    type: 'date',
    claims: [{ courier: '2026-06-06', quote: 'Swimmers came back to Thornbeck Lido on Saturday 6 June 2026' }],
  }
  const isWrongDay = async (ask: string) =>
    isWrong('back', { date: '2026-06-07' }, await topicBeside(HERALD, [{ ...back, ask: [ask] }]))
  expect(await isWrongDay('According to the Courier, on which day did swimmers come back?')).toBe(true)
  expect(await isWrongDay('On which day did swimmers come back?')).toBe(false)
})

test('a figure of the same things that answers another question is proven wrong', async () => {
  const other = await topicBeside('The club has about 900 people as members. Three lanes were shut.\n')
  expect(isWrong('queued', { about: 900 }, other)).toBe(true)
})

test('a name is proven wrong where it stands for something else, and not where a text gives it for what is asked', async () => {
  expect(isWrong('ribbon', { name: 'Ida Marsh' })).toBe(true)
  const other = await topicBeside('A blue ribbon was cut by Ida Marsh.\n')
  expect(isWrong('ribbon', { name: 'Ida Marsh' }, other)).toBe(false)
})

test('an item whose wrong option a text gives is made by no bank, and refused where it is posted', () => {
  const items = buildBank(topic).items.flatMap(({ item }) =>
    item.kind === 'choice' && item.facts[0] === 'queued' ? [item] : [],
  )
  expect(items.length).toBeGreaterThan(0)
  for (const item of items) {
    const posted = postedItem(item)
    expect(JSON.stringify(posted.options)).not.toContain('900')
    const forged = {
      ...posted,
      options: (posted.options ?? []).map((one) => JSON.stringify(one).replaceAll('600', '900')),
    }
    expect(restoreItem({ ...posted, options: forged.options.map((one) => JSON.parse(one)) }, topic)).toBeUndefined()
  }
})
