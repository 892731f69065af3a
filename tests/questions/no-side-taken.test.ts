import { expect, test } from 'vitest'
import { buildBank } from '../../questions/bank/bank.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

/** Which facts are asked for in a topic that says who found the shop, twice, and one thing more. */
async function asked(ask: string, [one, other]: readonly [string, string]): Promise<ReadonlySet<string>> {
  const found = (source: string, name: string) => ({ source, value: { name }, says: `${name} found the shop` })
  const day = { source: 'post', value: { date: '2031-10-09' }, says: 'It was found on 9 October 2031' }
  const ledger = await ledgerOf({
    finder: {
      type: 'name',
      unit: 'person',
      exclusive: true,
      says: `{${one}} found the shop.`,
      ask: ['Who found the shop?'],
      claims: [found('post', one), found('radio', other)],
    },
    day: {
      type: 'date',
      says: 'It was found on {9 October 2031}.',
      ask: [ask],
      claims: [day],
      distractors: ['2031-10-02', '2031-10-16'].map((date) => ({ value: { date }, why: 'The shop was shut.' })),
    },
  })
  const { items } = buildBank(prepare(ledger))
  return new Set(items.flatMap(({ item }) => item.facts))
}

const DIFFER = ['Ada Brunn', 'Tom Bell'] as const

test('whom one source says to have found it, no question takes for the finder', async () => {
  expect(await asked('When did Ada Brunn find the shop?', DIFFER)).not.toContain('day')
  expect(await asked('When did Tom Bell find the shop?', DIFFER)).not.toContain('day')
})

test('what the sources agree on, what another asks for and what one source is asked for stay', async () => {
  expect(await asked('When did Ada Brunn find the shop?', ['Ada Brunn', 'Ada Brunn'])).toContain('day')
  expect(await asked('When was the shop found?', DIFFER)).toContain('day')
  expect(await asked('When was Ada Brunn awarded a red cup?', DIFFER)).toContain('day')
  expect(await asked('According to The post, when did Ada Brunn find the shop?', DIFFER)).toContain('day')
})
