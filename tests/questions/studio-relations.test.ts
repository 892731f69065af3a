import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { judgedIn } from '../support/studio/judged-texts.ts'

const rows = v.array(v.array(v.string()))
const sentences = v.parse(
  v.object({
    texts: v.record(v.string(), v.object({ title: v.string(), text: v.string() })),
    false: rows,
    true: rows,
  }),
  parse(readFileSync(join(import.meta.dirname, '../support/studio/relations.yaml'), 'utf8'), { schema: 'failsafe' }),
)

/** What stands for a unit in a row: a text has some, and a plan is the day of one. */
const KINDS: Readonly<Record<string, object>> = {
  date: { type: 'date' },
  time: { type: 'time' },
  text: { type: 'text', unit: 'thing' },
  plan: { type: 'date', mood: 'plan' },
}

async function outcomeOf([named = '', value = '', unit = '', says, ask, language = 'en', quote]: readonly string[]) {
  const { title, text } = sentences.texts[named] ?? { title: '', text: named }
  const kind = KINDS[unit] ?? { unit }
  const fact = {
    id: 'x',
    says,
    ask: [ask],
    ...kind,
    claims: [{ post: value, quote: quote ?? text.replace(/\.$/, '') }],
  }
  const [judged] = await judgedIn([text], [fact], { title, language, published: '2033-06-01' })
  return judged?.outcome
}

test.each(sentences.false)('“%s” does not say %s (%s): “%s”', async (...row) => {
  expect(await outcomeOf(row)).not.toBe('accepted')
})

test.each(sentences.true)('“%s” says %s (%s): “%s”', async (...row) => {
  expect(await outcomeOf(row)).toBe('accepted')
})
