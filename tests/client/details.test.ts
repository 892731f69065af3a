import { expect, test } from 'vitest'
import { draftTopic } from '../../client/pages/studio/draft-topic.ts'
import { localEngine } from '../../client/pages/studio/local-engine.ts'
import {
  confirmed,
  emptyStudioDraft,
  type StudioDraft,
  starred,
  topicOf,
  withReply,
  withText,
} from '../../client/pages/studio/studio-draft.ts'
import { sha256 } from '../../questions/commands/files.ts'
import { draftFields } from '../../questions/studio/draft-fields.ts'
import { readDraft, writeDraft } from '../../questions/studio/draft-file.ts'
import { readReply } from '../../questions/studio/read-reply.ts'
import { COURIER, HERALD } from '../support/studio/lido-texts.ts'

const engine = localEngine(sha256)

const REPLY = `facts:
  - id: queue
    core: true
    says: "{About 1,400} people queued along the canal for the first swim."
    ask: ["About how many people queued for the first swim?"]
    unit: people
    claims:
      - { courier: "about 1,400", quote: "About 1,400 people queued along the canal for the first swim" }
weakest: [queue]
`

const detailsOf = ({ facts }: StudioDraft) => facts.map(({ judged: { fact } }) => [fact?.core, fact?.minor])

async function drafted(): Promise<StudioDraft> {
  let draft = emptyStudioDraft('draft0', 'en')
  for (const text of [COURIER, HERALD]) draft = withText(draft, await engine.take(text, 'plain'))
  const [first = ''] = draft.topic.sources.map(({ id }) => id)
  draft = withReply(draft, await engine.judge(topicOf(draft), readReply(REPLY.replace('courier:', `${first}:`))))
  return draft.facts.reduce((now, { judged: { id } }) => confirmed(now, id, true), draft)
}

test('a detail stays one in a file of the draft, and in what is published', async () => {
  const draft = await drafted()
  expect(detailsOf(draft)).toEqual([[undefined, true]])
  const read = readDraft(writeDraft(topicOf(draft)))
  expect(read.ok && read.draft.facts.map(({ fact }) => fact.minor)).toEqual([true])
  const { topic } = await draftTopic(topicOf(draft), sha256)
  expect(topic?.assessments.map(({ fact }) => fact.minor)).toEqual([true])
  expect(
    draftFields(
      topicOf(draft),
      topicOf(draft).facts.map(({ fact }) => fact),
    ).facts,
  ).toMatchObject([{ minor: true }])
})

test('who puts a detail into the core of the story says that it is none', async () => {
  const draft = await drafted()
  const [id = ''] = draft.facts.map(({ judged }) => judged.id)
  expect(detailsOf(starred(draft, id))).toEqual([[true, undefined]])
  expect(detailsOf(starred(starred(draft, id), id))).toEqual([[undefined, undefined]])
})
