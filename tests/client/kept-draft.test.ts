import { expect, test } from 'vitest'
import { draftOfFile } from '../../client/pages/studio/draft-of-file.ts'
import { filledFields } from '../../client/pages/studio/fact-fields.ts'
import { isKeptDraft, keptOf, studioDraftOf } from '../../client/pages/studio/kept-draft.ts'
import { localEngine } from '../../client/pages/studio/local-engine.ts'
import { draftForQuiz, withJoined } from '../../client/pages/studio/quiz-along.ts'
import {
  allConfirmed,
  askedSo,
  emptyStudioDraft,
  isJudged,
  type StudioDraft,
  topicOf,
  withFact,
  withForm,
  withKnown,
  withReply,
  withText,
  withTyped,
  withVerdicts,
} from '../../client/pages/studio/studio-draft.ts'
import { sha256 } from '../../questions/commands/files.ts'
import { readDraft, writeDraft } from '../../questions/studio/draft-file.ts'
import { readText } from '../support/questions/read-quiz.ts'

const engine = localEngine(sha256)
const TEXT = 'The bridge\nThe footbridge at Lund opened on 3 May. It is 40 metres long and cost nobody a crown.\n'
const opening = {
  id: 'opening',
  says: 'The footbridge opened on {3 May 2031}.',
  ask: ['When did the footbridge open?'],
  type: 'date',
  claims: [{ bridge: '2031-05-03', quote: ['The footbridge at Lund opened on 3 May'] }],
}

async function withOpening(published: string): Promise<StudioDraft> {
  const text = await engine.take(TEXT)
  const draft = withKnown(
    withText(emptyStudioDraft('draft0', 'en'), { ...text, id: 'bridge' }),
    'bridge',
    'published',
    published,
  )
  const judged = await engine.judgeOne(topicOf(draft), opening)
  return withFact(draft, { by: 'hand', confirmed: false, judged })
}

async function judgedAnew(draft: StudioDraft): Promise<StudioDraft> {
  return withVerdicts(draft, draft.facts, await engine.judgeAgain(topicOf(draft, true)))
}

const outcomes = ({ facts }: StudioDraft) => facts.map(({ judged: { outcome } }) => outcome)

test('of a draft its facts are kept and whether a person said yes, and nothing that the judge said', async () => {
  const draft = await withOpening('2031-05-04')
  const [fact] = draft.facts
  expect(fact?.judged.evidence).not.toEqual([])
  const kept = keptOf(draft)
  expect(kept.facts).toEqual([{ id: 'opening', by: 'hand', confirmed: false, fact: fact?.judged.fact }])
  expect(JSON.stringify(kept)).not.toMatch(/outcome|evidence|reasons|judgedFor/)
  const back = studioDraftOf(kept)
  expect(keptOf(back)).toEqual(kept)
  expect([isJudged(draft), isJudged(back)]).toEqual([true, false])
  expect((await judgedAnew(back)).facts).toEqual(draft.facts)
})

test('a fact that is refused for its year is accepted once its article has the right date', async () => {
  const draft = await withOpening('2027-01-01')
  expect(outcomes(draft)).toEqual(['refused'])
  const dated = withKnown(draft, 'bridge', 'published', '2031-05-04')
  expect([isJudged(draft), isJudged(dated)]).toEqual([true, false])
  expect(outcomes(await judgedAnew(dated))).toEqual(['accepted'])
})

test('what the texts no more bear out is confirmed no more', async () => {
  const { facts, ...draft } = await judgedAnew(await withOpening('2031-05-04'))
  const yes = { ...draft, facts: facts.map((fact) => ({ ...fact, confirmed: true })) }
  const dated = await judgedAnew(withKnown(yes, 'bridge', 'published', '2027-01-01'))
  expect(dated.facts.map(({ confirmed }) => confirmed)).toEqual([false])
})

test('a question that was chosen stays when its fact is judged again, kept or written to a file', async () => {
  const text = await engine.take('The bridge\nThe bridge had been built with 148 workers and nine cooks.\n')
  const empty = withText(emptyStudioDraft('draft0', 'en'), { ...text, id: 'bridge' })
  const ask = ['How many people took part?', 'How many workers had the bridge been built with?']
  const claims = [{ bridge: '148', quote: 'The bridge had been built with 148 workers' }]
  const fact = { id: 'workers', says: 'The bridge had been built with {148} workers.', ask, unit: 'workers', claims }
  const reply = { facts: [fact], names: {}, headline: undefined, mended: [], broken: [] }
  const draft = allConfirmed(withReply(empty, await engine.judge(topicOf(empty), reply)))
  const asks = (of: StudioDraft) =>
    of.facts.map(({ confirmed, judged: { outcome, fact: own, otherAsks } }) => ({
      confirmed,
      outcome,
      asks: [...(own?.ask ?? []), ...(otherAsks ?? [])],
    }))
  const [plain = '', articles = ''] = ask
  const accepted = { confirmed: true, outcome: 'accepted' }
  expect(asks(draft)).toEqual([{ ...accepted, asks: [articles, plain] }])
  const chosen = askedSo(draft, 'workers', plain)
  expect(asks(chosen)).toEqual([{ ...accepted, asks: [plain, articles] }])
  expect(asks(await judgedAnew(chosen))).toEqual(asks(chosen))
  const stored: unknown = structuredClone(keptOf(chosen))
  if (!isKeptDraft(stored)) throw new Error('It is not kept.')
  expect(asks(await judgedAnew(studioDraftOf(stored)))).toEqual(asks(chosen))
  const read = readDraft(writeDraft(topicOf(chosen, true)))
  if (!read.ok) throw new Error('It cannot be read.')
  const back = draftOfFile({ ok: true, topic: read.draft, judged: await engine.judgeAgain(read.draft) })
  expect(asks(back)).toEqual([{ ...accepted, asks: [plain, articles] }])
  expect(asks(askedSo(chosen, 'workers', articles))).toEqual(asks(draft))
})

test('a verdict says nothing of a fact that was changed meanwhile, and the draft stays to be judged', async () => {
  const draft = withKnown(await withOpening('2027-01-01'), 'bridge', 'published', '2031-05-04')
  const verdicts = await engine.judgeAgain(topicOf(draft, true))
  const [fact] = draft.facts
  if (!fact?.judged.fact) throw new Error('There is no fact.')
  const other = { ...fact, judged: { ...fact.judged, fact: { ...fact.judged.fact, core: true } } }
  const changed = withFact(draft, other, 'opening')
  const settled = withVerdicts(changed, draft.facts, verdicts)
  expect(settled.facts).toEqual(changed.facts)
  expect(isJudged(settled)).toBe(false)
})

test('questions of a quiz made elsewhere wait in the draft until a text gives their answers', () => {
  const { questions } = readText('Who won? {=Ann ~Bo}\n\nWho lost? {=Bo ~Ann}\n')
  const draft = draftForQuiz(questions, 'fr', 7)
  expect([draft.topic.language, draft.version, draft.at]).toEqual(['fr', 1, 7])
  const kept = keptOf(draft)
  expect(isKeptDraft(kept)).toBe(true)
  expect(studioDraftOf(kept).along).toEqual(questions)
  expect(withJoined(draft, [{ stem: 'Who lost?' }]).along?.map(({ stem }) => stem)).toEqual(['Who lost?'])
  expect(withJoined(draft, [])).not.toHaveProperty('along')
})

test('what is typed and not taken yet is kept with the draft: a fact in its form, an article, a reply', async () => {
  const draft = await withOpening('2031-05-04')
  const [fact] = draft.facts
  const fields = fact && filledFields(fact, ['bridge'])
  if (!fields) throw new Error('There is no form.')
  const form = { step: 'facts', fields: { ...fields, ask: 'When did it open?' }, isTyped: true } as const
  const typed = withTyped(withTyped(withForm(draft, form), { article: 'The lock' }), { reply: 'facts:' })
  const stored: unknown = structuredClone(keptOf(typed))
  if (!isKeptDraft(stored)) throw new Error('It is not kept.')
  const back = studioDraftOf(stored)
  expect([back.form, back.typed]).toEqual([form, { article: 'The lock', reply: 'facts:' }])
  expect(withForm(back, undefined)).not.toHaveProperty('form')
})

test('that the texts may be used is kept with the draft, and another text asks again', async () => {
  const draft = { ...(await withOpening('2031-05-04')), mayUse: true }
  expect(studioDraftOf(keptOf(draft)).mayUse).toBe(true)
  const other = await engine.take('The lock\nThe lock at Lund is shut.\n')
  expect(withText(draft, other).mayUse).toBeUndefined()
})
