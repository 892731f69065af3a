import { expect, test } from 'vitest'
import { withExclusive } from '../../client/pages/studio/compared-facts.ts'
import { keptOf, studioDraftOf } from '../../client/pages/studio/kept-draft.ts'
import { localEngine } from '../../client/pages/studio/local-engine.ts'
import {
  emptyStudioDraft,
  type StudioDraft,
  topicOf,
  withFact,
  withText,
} from '../../client/pages/studio/studio-draft.ts'
import { sha256 } from '../../questions/commands/files.ts'
import { readDraft, writeDraft } from '../../questions/studio/draft-file.ts'

const engine = localEngine(sha256)
const TEXTS = {
  post: 'The mill\nThe fire at the mill began in the drying loft. “The roof is lost,” said Ann Dale, who owns it.\n',
  radio:
    'A mill burns\nThe fire at the mill began in the engine room, on the ground floor. “The roof is lost,” said Ann Dale, the owner.\n',
}
const WHERE = {
  id: 'where',
  says: 'The fire at the mill began in {the drying loft}.',
  ask: ['Where did the fire at the mill begin?'],
  type: 'text',
  unit: 'a place',
  claims: [
    { post: 'the drying loft', quote: ['The fire at the mill began in the drying loft'] },
    { radio: 'the engine room', quote: ['The fire at the mill began in the engine room'] },
  ],
}

async function draftWith(fact: unknown): Promise<StudioDraft> {
  let draft = emptyStudioDraft('draft0', 'en')
  for (const [id, text] of Object.entries(TEXTS)) draft = withText(draft, { ...(await engine.take(text)), id })
  const judged = await engine.judgeOne(topicOf(draft), fact)
  expect(judged.fact).toBeDefined()
  return withFact(draft, { by: 'reply', confirmed: true, judged })
}

test('two wordings for one question say different things until its teacher says whether both can be right', async () => {
  const draft = await draftWith(WHERE)
  const asked = await engine.appraise(topicOf(draft))
  expect(asked.agreements).toEqual({ where: 'undecided' })
  expect(asked.yields.where?.more).toEqual(['which-is-right'])

  const one = withExclusive(draft, 'where', true)
  const differ = await engine.appraise(topicOf(one))
  expect([differ.agreements, differ.enough.disagreements]).toEqual([{ where: 'differ' }, 1])
  expect(differ.yields.where).toEqual({ questions: 1, more: ['third-answer'] })
  const kinds = (await engine.review(topicOf(one)))?.review.items.map(({ kind }) => kind)
  expect(kinds).toEqual(['do-they-agree'])

  const both = await engine.appraise(topicOf(withExclusive(draft, 'where', false)))
  expect(both.agreements).toEqual({ where: 'both-right' })
  expect(both.yields.where?.more).toContain('wrong-answers')
})

const ROOF = {
  id: 'roof',
  says: '{The roof} is lost.',
  ask: ['What is lost?'],
  type: 'text',
  unit: 'a part of the mill',
}

test('what several texts quote is not said to stand in one of them alone', async () => {
  const quoted = (id: string) => ({ [id]: 'The roof', quote: ['The roof is lost'], 'said by': 'Ann Dale' })
  const own = { radio: 'the roof', quote: ['The roof is lost'] }
  for (const [claims, agreement] of [
    [[quoted('post')], 'one-quotes'],
    [[quoted('post'), quoted('radio')], 'all-quote'],
    [[quoted('post'), own], 'said-and-quoted'],
    [[own], 'one-says'],
  ] as const) {
    const { agreements } = await engine.appraise(topicOf(await draftWith({ ...ROOF, claims })))
    expect(agreements).toEqual({ roof: agreement })
  }
})

test('what was said of two wordings is kept with the draft and in its file', async () => {
  for (const exclusive of [true, false]) {
    const draft = withExclusive(await draftWith(WHERE), 'where', exclusive)
    expect(studioDraftOf(keptOf(draft)).facts[0]?.judged.fact?.exclusive).toBe(exclusive)
    const read = readDraft(writeDraft(topicOf(draft)))
    expect(read.ok && read.draft.facts[0]?.fact.exclusive).toBe(exclusive)
  }
})
