import { expect, test } from 'vitest'
import { localEngine } from '../../client/pages/studio/local-engine.ts'
import {
  emptyStudioDraft,
  type StudioDraft,
  type StudioFact,
  topicOf,
  withApart,
  withFact,
  withText,
} from '../../client/pages/studio/studio-draft.ts'
import { placeIn, placeOf, STEPS } from '../../client/pages/studio/studio-place.ts'
import { sha256 } from '../../questions/commands/files.ts'
import { HARBOUR_POST, LUND_COURIER } from '../support/e2e/studio-texts.ts'

const engine = localEngine(sha256)

async function draftOfTexts(): Promise<StudioDraft> {
  let draft = emptyStudioDraft('draft0', 'en')
  for (const text of [HARBOUR_POST, LUND_COURIER]) draft = withText(draft, await engine.take(text, 'plain'))
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
  const { standings } = await engine.appraise(topicOf(withFact(draft, made)))
  expect(standings).toEqual({ [judged.id]: 'contested' })
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
