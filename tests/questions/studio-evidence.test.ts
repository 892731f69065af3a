import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { judgedIn } from '../support/studio/judged-texts.ts'

const words = v.optional(v.string())
const rows = v.array(
  v.strictObject({
    text: v.string(),
    title: v.optional(v.string(), 'The valley'),
    says: v.string(),
    ask: v.string(),
    unit: words,
    type: words,
    language: v.optional(v.string(), 'en'),
    quote: words,
    by: words,
    value: words,
    outcome: words,
    mood: words,
  }),
)
type Row = v.InferOutput<typeof rows>[number]

const evidence = v.parse(
  v.strictObject({ accepted: rows, unrefused: rows, refused: rows, doubted: rows }),
  parse(readFileSync(join(import.meta.dirname, '../support/studio/evidence.yaml'), 'utf8'), { schema: 'failsafe' }),
)

async function outcomeOf({ text, title, says, ask, unit, type, language, quote, by, value, mood }: Row) {
  const kind = {
    ...(unit === undefined ? {} : { unit }),
    ...(type === undefined ? {} : { type }),
    ...(mood === undefined ? {} : { mood }),
  }
  const claim = {
    post: value ?? /\{(.+)\}/.exec(says)?.[1] ?? '',
    quote: quote ?? text.replace(/\.$/, ''),
    ...(by === undefined ? {} : { 'said by': by }),
  }
  const fact = { id: 'x', says, ask: [ask], ...kind, claims: [claim] }
  const [judged] = await judgedIn([text], [fact], { title, language, published: '2033-06-05' })
  return [judged?.outcome, ...(judged?.reasons ?? []).map(({ code, words: about }) => `${code} ${about}`)]
}

test.each(evidence.accepted)('“$text” says “$says”', async (row) => {
  expect((await outcomeOf(row))[0]).toBe(row.outcome ?? 'accepted')
})

test.each(evidence.unrefused)('“$text” does not speak against “$says”', async (row) => {
  expect((await outcomeOf(row))[0]).not.toBe('refused')
})

test.each(evidence.refused)('“$text” speaks against “$says”', async (row) => {
  expect((await outcomeOf(row))[0]).toBe('refused')
})

test.each(evidence.doubted)('“$text” does not say “$says”', async (row) => {
  expect((await outcomeOf(row))[0]).not.toBe('accepted')
})
