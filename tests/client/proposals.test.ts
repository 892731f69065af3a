import { expect, test } from 'vitest'
import { withApart, withParts } from '../../client/pages/studio/compared-facts.ts'
import { keptOf, studioDraftOf } from '../../client/pages/studio/kept-draft.ts'
import { localEngine } from '../../client/pages/studio/local-engine.ts'
import {
  emptyStudioDraft,
  type StudioDraft,
  topicOf,
  withFact,
  withText,
} from '../../client/pages/studio/studio-draft.ts'
import type { StudioFact } from '../../client/pages/studio/studio-fact.ts'
import { placeIn, placeOf, STEPS } from '../../client/pages/studio/studio-place.ts'
import { sha256 } from '../../questions/commands/files.ts'
import type { ProposedFact } from '../../questions/studio/propose/proposed-facts.ts'
import { areToldApart, placesKey } from '../../questions/studio/propose/told-apart.ts'
import { HARBOUR_POST, LUND_COURIER } from '../support/e2e/studio-texts.ts'

const engine = localEngine(sha256)

async function draftOfTexts(): Promise<StudioDraft> {
  let draft = emptyStudioDraft('draft0', 'en')
  for (const text of [HARBOUR_POST, LUND_COURIER]) draft = withText(draft, await engine.take(text))
  return draft
}

test('ten facts that rules propose, taken as they are, give a quiz of ten', async () => {
  let draft = await draftOfTexts()
  const proposals = await engine.proposals(topicOf(draft))
  const asked = proposals.filter(({ judged }) => judged.outcome === 'accepted' && judged.fact?.ask)
  for (const { judged } of asked.slice(0, 12)) draft = withFact(draft, { by: 'rules', confirmed: true, judged })
  const { enough } = await engine.appraise(topicOf(draft))
  expect(enough).toMatchObject({ facts: 12, core: 12 })
  expect(enough.questions).toBeGreaterThanOrEqual(8)
})

test('what two texts tell differently is compared, and its card makes a contested fact', async () => {
  const draft = await draftOfTexts()
  const { cards, columns, reader } = await engine.compare(topicOf(draft))
  expect(columns).toHaveLength(2)
  expect(cards.map(({ level }) => level)).toEqual(['clash'])
  expect(reader.every(({ nearest }) => nearest.length > 0 && nearest.length <= 5)).toBe(true)
  const judged = await engine.judgeOne(topicOf(draft), cards[0]?.fact)
  expect(judged.outcome).toBe('accepted')
  const made: StudioFact = { by: 'rules', confirmed: true, judged }
  const { agreements } = await engine.appraise(topicOf(withFact(draft, made)))
  expect(agreements).toEqual({ [judged.id]: 'differ' })
})

test('what a teacher calls not the same becomes two facts, which no later proposal and no card joins again', async () => {
  const draft = await draftOfTexts()
  const topic = topicOf(draft)
  const { cards } = await engine.compare(topic)
  const judged = await engine.judgeOne(topic, cards[0]?.fact)
  const two = ['storm-tears-the-roof', 'market-hall-without']
  const joined = (facts: readonly ProposedFact[]) =>
    facts.filter(({ judged: { fact } }) =>
      two.every((id) => fact?.claims.some((claim) => /^(?:eleven|nine)$/i.test(String(claim[id])))),
    )
  expect(joined(await engine.proposals(topic))).not.toEqual([])

  const made = withFact(draft, { by: 'rules', confirmed: true, judged })
  if (!judged.fact) throw new Error('The card made no fact.')
  const parts = await engine.split(topicOf(made, true), judged.fact)
  const split = studioDraftOf(keptOf(withParts(made, judged.id, parts, placesKey(judged.evidence))))
  expect(split.facts.map(({ confirmed, judged: { fact } }) => [confirmed, fact?.claims.length])).toEqual([
    [true, 1],
    [false, 1],
  ])
  const [first, second] = split.facts.map(({ judged: { fact } }) => fact)
  expect(first?.['not the same']).toEqual({ [second?.id ?? '']: 'The two answer different questions.' })
  expect(second?.ask).toBeUndefined()
  expect(second?.says).toMatch(/^\{(?:Eleven|Nine)\} people/)

  // The second waits for its question: until then the first stands alone.
  const { agreements, problems } = await engine.appraise(topicOf(split))
  expect([agreements, problems]).toEqual([{ [judged.id]: 'one-says' }, []])
  expect((await engine.appraise(topicOf(split, true))).problems).toEqual([])
  const again = await engine.proposals(topicOf(split))
  expect(again.length).toBeGreaterThan(10)
  expect(joined(again)).toEqual([])
  const [one, other] = cards[0]?.mentions ?? []
  expect(one && other && areToldApart(one, other, split.apart ?? [])).toBe(true)
})

test('a proposal that is changed before it is taken comes in at the end; a card that is set aside stays so', async () => {
  const draft = await draftOfTexts()
  const [one] = await engine.proposals(topicOf(draft))
  if (!one) throw new Error('Nothing is proposed.')
  const changed = withFact(draft, { by: 'hand', confirmed: true, judged: one.judged }, one.judged.id)
  expect(changed.facts).toHaveLength(1)
  expect(withApart(withApart(draft, 'a 1-2'), 'b 3-4').apart).toEqual(['a 1-2', 'b 3-4'])
})

test('comparing is a step of its own, with an address', () => {
  expect(STEPS).toEqual(['texts', 'facts', 'compare', 'quiz'])
  expect(placeIn(placeOf('abcdef12', 'compare'))).toEqual({ id: 'abcdef12', step: 'compare' })
})
