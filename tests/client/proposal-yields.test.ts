import { expect, test } from 'vitest'
import { withYields } from '../../client/pages/studio/draft-topic.ts'
import { sha256 } from '../support/questions/topic-of.ts'
import { draftOf, proposedIn } from '../support/studio/proposed.ts'

const POST = 'The barn at Rowe had 46 weavers in May. It was raised in 1702 by Ada Brunn. The repair cost 900 pounds.'
const RADIO = 'The repair of the barn cost 1,200 pounds. In May 46 weavers sang.'

test('of each proposal it is known whether it gives a question, and those that do stand first', async () => {
  const { facts } = await proposedIn([POST, RADIO])
  const found = await withYields(draftOf([POST, RADIO]), facts, sha256)
  const gives = found.map((one) => (one.gives?.questions ?? 0) > 0)
  expect(found.some((one) => one.gives !== undefined)).toBe(true)
  expect(gives).toEqual(gives.toSorted((a, b) => Number(b) - Number(a)))
  expect(found).toHaveLength(facts.length)
})
