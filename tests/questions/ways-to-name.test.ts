import { expect, test } from 'vitest'
import { sha256 } from '../../questions/commands/files.ts'
import { judgeReply } from '../../questions/studio/judge.ts'
import { waysOf } from '../../questions/studio/value-places.ts'
import { draftOf, factOf } from '../support/studio/judged-texts.ts'

const names = { 'Dr Amina Selwood': ['Dr Selwood', 'Selwood'] }

test('what is somebody’s is called by each of their names', () => {
  const ways = waysOf('Dr Amina Selwood’s team', names).map((way) => way.join(' '))
  expect(ways).toContain('dr selwood team')
  expect(waysOf('Dr Amina Selwoods', names)).toHaveLength(1)
  expect(waysOf('the team of Dr Selwood', names)).toHaveLength(1)
})

test('whom a text calls Mr Rowlands two sentences before is meant by “he”', async () => {
  const text =
    'Gethin Rowlands keeps bees in Rowe. It was late. Mr Rowlands took three hours. The queen came last. He has settled the colony in an orchard.'
  const fact = {
    id: 'home',
    ...factOf(
      'Gethin Rowlands has settled the colony in {an orchard}.',
      'Where has Gethin Rowlands settled the colony?',
      'He has settled the colony in an orchard',
      { unit: 'place' },
    ),
  }
  const draft = draftOf([text], { title: 'The swarm' })
  const [judged] = await judgeReply({ facts: [fact], names: { 'Gethin Rowlands': ['Rowlands'] } }, draft, sha256)
  expect(judged?.outcome).toBe('accepted')
})
