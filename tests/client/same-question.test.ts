import { expect, test } from 'vitest'
import { askedAlready } from '../../client/pages/studio/same-question.ts'
import type { StudioFact } from '../../client/pages/studio/studio-fact.ts'

const factWith = (id: string, ask: string, value: string, confirmed: boolean): StudioFact => {
  const fact = { id, says: `It is {${value}}.`, ask: [ask], claims: [{ post: value, quote: [value] }] }
  return { by: 'reply', confirmed, judged: { id, outcome: 'accepted', fact, mended: [], reasons: [], evidence: [] } }
}
const mill = factWith('mill', 'How many weavers worked in the mill?', '46', true)

test('a fact that asks what a confirmed one asks is pointed at, in other words too', () => {
  const same = factWith('again', 'How many weavers did the mill house?', '46', false)
  expect(askedAlready(same, [mill, same])).toBe(mill)
  expect(askedAlready(same, [same, { ...mill, confirmed: false }])).toBeUndefined()
})

test('another question about the same thing is no second one, and neither is another answer', () => {
  for (const other of [
    factWith('when', 'When did the mill burn down?', '12 March', false),
    factWith('lost', 'How many looms stood in the mill?', '12', false),
  ])
    expect(askedAlready(other, [mill, other])).toBeUndefined()
})
