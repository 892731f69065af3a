import { expect, test } from 'vitest'
import { factOf, fieldsFor } from '../../client/pages/studio/fact-fields.ts'
import { localEngine } from '../../client/pages/studio/local-engine.ts'
import {
  emptyStudioDraft,
  type StudioDraft,
  topicOf,
  withFact,
  withText,
} from '../../client/pages/studio/studio-draft.ts'
import { sha256 } from '../../questions/commands/files.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { HAND_MADE, HARBOUR_POST, LUND_COURIER } from '../support/e2e/studio-texts.ts'
import { judged, pairs } from '../support/studio/pairs.ts'

const engine = localEngine(sha256)

/** A draft with facts as a teacher makes them: words are selected, and a question is typed where none is proposed. */
async function madeByHand(
  facts: readonly (readonly [words: string, question: string, isMine?: boolean])[],
): Promise<StudioDraft> {
  let draft = emptyStudioDraft('draft0', 'en')
  for (const text of [HARBOUR_POST, LUND_COURIER]) draft = withText(draft, await engine.take(text))
  for (const [words, question, isMine] of facts) {
    const source = draft.topic.sources.find(({ text }) => text.includes(words))
    const from = [...(source?.text.split(words)[0] ?? '')].length
    const proposal = await engine.propose(topicOf(draft), source?.id ?? '', [from, from + [...words].length])
    if (!proposal) throw new Error(`Nothing is proposed for ${words}.`)
    const fields = fieldsFor(proposal)
    const verdict = await engine.judgeOne(
      topicOf(draft),
      factOf({ ...fields, ask: isMine === true ? question : fields.ask || question }),
    )
    expect(verdict.outcome, words).toBe('accepted')
    draft = withFact(draft, { by: 'hand', confirmed: true, judged: verdict })
  }
  return draft
}

test('ten facts made by hand of selected words give a quiz of ten', async () => {
  const topic = topicOf(await madeByHand(HAND_MADE))
  const { enough, yields } = await engine.appraise(topic)
  expect(enough).toMatchObject({ facts: 10, questions: 10, enough: true })
  expect(Object.values(yields).every(({ questions }) => questions > 0)).toBe(true)
  const review = await engine.review(topic)
  expect(review?.review.quizzes.map(({ length }) => length)).toEqual([10, 10, 10, 10, 10, 10])
})

test('a fact whose question repeats a text says so, and is not counted among those of the quiz', async () => {
  const traders = [
    'About 300',
    'About how many traders had hoped to return to the hall before the summer fair?',
    // Whoever asks by hand asks as they like.
    true,
  ] as const
  const topic = topicOf(await madeByHand([...HAND_MADE.filter(([words]) => words !== 'About 300'), traders]))
  const { enough, yields } = await engine.appraise(topic)
  expect(enough).toMatchObject({ facts: 10, questions: 9, missing: { facts: 1, core: 0 }, enough: false })
  expect(Object.values(yields).at(-1)).toEqual({ questions: 0, more: ['own-words', 'wrong-answers', 'another-source'] })
})

test('where wrong answers are what other facts ask for, the quiz is as short as it is said to be, and they say why', async () => {
  const draft = await madeByHand(HAND_MADE)
  const figures = ['640', '85', '300', '40', '138']
  const facts = draft.facts.map((one) => {
    const { fact } = one.judged
    if (fact?.type !== 'quantity') return one
    const own = fact.says.includes('Forty') ? '40' : String(Object.values(fact.claims[0] ?? {})[0])
    const distractors = figures
      .filter((figure) => !own.includes(figure))
      .slice(0, 3)
      .map((value) => ({ value, why: 'A text says so of something else.' }))
    // A figure would be typed where its answers cannot stand.
    return { ...one, judged: { ...one.judged, fact: { ...fact, type: 'text' as const, distractors } } }
  })
  const topic = topicOf({ ...draft, facts })
  const { enough, yields } = await engine.appraise(topic)
  const review = await engine.review(topic)
  expect(enough.questions).toBeLessThan(10)
  expect(enough.questions).toBe(review?.review.quizzes[0]?.length)
  expect(Object.values(yields).filter(({ more }) => more.includes('answers-of-others')).length).toBeGreaterThan(1)
})

test('what is said of the quiz is what the quiz has, for the facts of other pairs of texts', async () => {
  for (const pair of rowsOf(pairs, ({ name }) => /^(05|07|10|15|20)-/.test(name))) {
    const facts = (await judged(pair.true, pair)).flatMap(({ fact, outcome }) =>
      fact && outcome === 'accepted' ? [{ fact, by: 'reply' as const, confirmed: true }] : [],
    )
    const topic = { ...pair.draft, facts }
    const { enough, problems } = await engine.appraise(topic)
    const review = await engine.review(topic)
    expect(problems, pair.name).toEqual([])
    expect(enough.questions, pair.name).toBe(review?.review.quizzes[0]?.length)
    expect(enough.enough, pair.name).toBe(enough.questions >= 10)
  }
})
