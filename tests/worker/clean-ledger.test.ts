import { expect, test } from 'vitest'
import { cleanLedger, mayBeDrawn } from '../../worker/operations/clean-ledger.ts'
import { ownTopic } from '../../worker/operations/own-topic.ts'
import { postedTopic } from '../support/worker/posted-topic.ts'

const ledger = { title: 'The ferry', facts: [{ ask: ['Who ran it?'], claims: [{ at: [[1, 2]] }] }], sources: [] }

test('a clean ledger is taken as it is, with its lists', () => {
  const outcome = cleanLedger(ledger)
  expect(outcome).toEqual({ ok: true, value: ledger })
  expect(outcome.ok && outcome.value).toBe(ledger)
})

test('of a list with something unseen in it that alone is changed', () => {
  const unseen = { ...ledger, facts: [...ledger.facts, { ask: ['Who \u202eran it?'] }] }
  const outcome = cleanLedger(unseen)
  expect(outcome).toEqual({ ok: true, value: { ...ledger, facts: [...ledger.facts, { ask: ['Who ran it?'] }] } })
  const [first] = unseen.facts
  expect(outcome.ok && Object.entries(outcome.value ?? {}).find(([key]) => key === 'facts')?.[1][0]).toBe(first)
})

const withText = (text: string) => ({ ...ledger, sources: { post: { label: 'The Post', text } } })

test('a source’s own text keeps its length and its lines: evidence is counted in its characters', () => {
  const kept = (text: string, clean: string) =>
    expect(cleanLedger(withText(text))).toEqual({ ok: true, value: withText(clean) })
  kept('a\u202eb', 'a b')
  kept('a\u0000b\ufeffc', 'a b c')
  kept('a\tb\r\nc', 'a\tb\r\nc')
  kept('a\ud800b', 'a\ufffdb')
})

const refusal = (input: unknown) => {
  const outcome = cleanLedger(input)
  return outcome.ok || outcome.reason.is !== 'invalid' ? undefined : outcome.reason.errors[0]
}
const many = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one)
const claims = (count: number) => ({ claims: many(count, {}) })

test('a topic has so many sources, facts and claims at most, and says of which it has too many', () => {
  const five = { sources: { a: {}, b: {}, c: {}, d: {}, e: {} } }
  expect(refusal(five)).toBeUndefined()
  expect(refusal({ sources: { ...five.sources, f: {} } })).toEqual({
    path: 'ledger.sources',
    message: 'A topic has at most 5 sources.',
  })
  expect(refusal({ sources: many(6, {}) })?.path).toBe('ledger.sources')
  expect(refusal({ facts: many(150, claims(0)) })).toBeUndefined()
  expect(refusal({ facts: many(151, {}) })).toEqual({ path: 'ledger.facts', message: 'A topic has at most 150 facts.' })
  expect(refusal({ facts: many(60, claims(10)) })).toBeUndefined()
  expect(refusal({ facts: [claims(1), ...many(60, claims(10))] })).toEqual({
    path: 'ledger.claims',
    message: 'A topic has at most 600 claims.',
  })
})

test('a text has 64 KiB at most, in bytes', () => {
  const half = 32 * 1024
  expect(refusal(withText('é'.repeat(half)))).toBeUndefined()
  expect(refusal(withText(`${'é'.repeat(half)}.`))).toEqual({
    path: 'ledger.sources',
    message: 'A text has at most 64 KiB.',
  })
  expect(refusal({ sources: { a: { text: 'short' }, b: { text: 'x'.repeat(2 * half + 1) } } })?.path).toBe(
    'ledger.sources',
  )
})

test('what is deeper or has more values than any topic is not looked at', () => {
  const tooMuch = { path: 'ledger', message: 'This is more than a topic may hold.' }
  expect(refusal({ names: many(12_000, '') })).toEqual(tooMuch)
  const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)])
  expect(refusal(nested(12))).toBeUndefined()
  expect(refusal(nested(13))).toEqual(tooMuch)
})

test.each([
  null,
  undefined,
  7,
  'a ledger',
  [],
  { sources: null, facts: 'none' },
  { sources: 'x', facts: [null, { claims: 7 }] },
  { sources: [null, { text: 7 }] },
])('%j is no ledger, and has nothing that could be too much', (input) => {
  expect(cleanLedger(input)).toEqual({ ok: true, value: input })
  expect(mayBeDrawn(input)).toBe(true)
})

test('items are drawn here of twelve facts with forty claims at most', () => {
  expect(mayBeDrawn({ facts: [...many(11, claims(3)), claims(7)] })).toBe(true)
  expect(mayBeDrawn({ facts: many(13, claims(0)) })).toBe(false)
  expect(mayBeDrawn({ facts: [...many(11, claims(3)), claims(8)] })).toBe(false)
})

test('a topic of one’s own that verifies is prepared; what is wrong with another is said in the places of the body', async () => {
  const topic = postedTopic()
  const sound = await ownTopic(topic)
  expect(sound.ok && sound.value.assessments.map(({ fact }) => fact.id)).toEqual(topic.facts.map(({ id }) => id))
  const errors = async (input: unknown) => {
    const outcome = await ownTopic(input)
    return outcome.ok || outcome.reason.is !== 'invalid' ? [] : outcome.reason.errors
  }
  expect((await errors(7)).map(({ path }) => path)).toEqual(['ledger'])
  expect((await errors({ ...topic, id: 'No Id' })).map(({ path }) => path)).toEqual(['ledger.id'])
  const facts = many(30, { ...topic.facts[0], says: 7 })
  expect(await errors({ ...topic, facts })).toHaveLength(20)
  expect((await errors(many(20, many(20, many(40, '')))))[0]?.message).toBe('This is more than a topic may hold.')
})
