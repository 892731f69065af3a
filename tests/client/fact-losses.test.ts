import { expect, test } from 'vitest'
import { withApart } from '../../client/pages/studio/compared-facts.ts'
import { draftOfFile } from '../../client/pages/studio/draft-of-file.ts'
import { lossesOf } from '../../client/pages/studio/fact-losses.tsx'
import { localEngine } from '../../client/pages/studio/local-engine.ts'
import {
  confirmed,
  emptyStudioDraft,
  isJudged,
  type StudioDraft,
  topicOf,
  withReply,
  withText,
} from '../../client/pages/studio/studio-draft.ts'
import { sha256 } from '../../questions/commands/files.ts'
import { readDraft, writeDraft } from '../../questions/studio/draft-file.ts'
import { readText } from '../support/questions/read-quiz.ts'
import { COURIER, HERALD } from '../support/studio/lido-texts.ts'

const engine = localEngine(sha256)

const QUIZ = `About how many people queued for the first swim? {=about 1,400 ~about 500 ~about 2,500}

Who cut a blue ribbon? {=Gwen Ashdown}

What keeps the water at 24 degrees? {=a heat pump ~a gas boiler ~solar panels}
`

test('before it is published a quiz says which facts give no question, and which another text contradicts', async () => {
  let draft = emptyStudioDraft('draft0', 'en')
  for (const text of [COURIER, HERALD]) draft = withText(draft, await engine.take(text, 'plain'))
  draft = withReply(draft, await engine.join(topicOf(draft), readText(QUIZ).questions))
  const { yields: none } = await engine.appraise(topicOf(draft))
  expect(lossesOf(draft.facts, none)).toEqual({ silent: [], disputed: [] })
  draft = draft.facts.reduce((now, { judged: { id } }) => confirmed(now, id, true), draft)
  const { yields } = await engine.appraise(topicOf(draft))
  const { silent, disputed } = lossesOf(draft.facts, yields)
  expect(silent.map(({ heading, why }) => [heading, why])).toEqual([
    ['Who cut a blue ribbon?', ['wrong-answers', 'another-source']],
  ])
  expect(disputed.map(({ heading }) => heading)).toEqual(['About how many people queued for the first swim?'])
})

test('a card that is set aside clears “Another text says otherwise” on the fact, in a saved file too', async () => {
  let draft = emptyStudioDraft('draft0', 'en')
  for (const text of [COURIER, HERALD]) draft = withText(draft, await engine.take(text, 'plain'))
  draft = withReply(draft, await engine.join(topicOf(draft), readText(QUIZ).questions))
  const codes = async (one: StudioDraft) =>
    (await engine.judgeAgain(topicOf(one, true))).flatMap(({ reasons }) => reasons.map(({ code }) => code))
  expect(await codes(draft)).toContain('other-text')
  const { cards } = await engine.compare(topicOf(draft))
  const apart = cards.reduce((one, { key }) => withApart(one, key), draft)
  expect([isJudged(draft), isJudged(apart)]).toEqual([true, false])
  expect(await codes(apart)).not.toContain('other-text')
  const read = readDraft(writeDraft(topicOf(apart, true)))
  if (!read.ok) throw new Error('The file cannot be read.')
  const back = draftOfFile({ ok: true, topic: read.draft, judged: await engine.judgeAgain(read.draft) })
  expect(back.apart).toEqual(apart.apart)
  expect(await codes(back)).not.toContain('other-text')
})
