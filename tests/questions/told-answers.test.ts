import { expect, test } from 'vitest'
import { localEngine } from '../../client/pages/studio/local-engine.ts'
import { emptyStudioDraft, topicOf, withText } from '../../client/pages/studio/studio-draft.ts'
import { sha256 } from '../../questions/commands/files.ts'
import { judgeReply } from '../../questions/studio/judge.ts'
import { readText } from '../support/questions/read-quiz.ts'
import { draftOf } from '../support/studio/judged-texts.ts'
import { COURIER, HERALD } from '../support/studio/lido-texts.ts'
import { judged } from '../support/studio/pairs.ts'

const engine = localEngine(sha256)

/** What becomes of a question of a quiz that is pasted beside both papers. */
async function joined(question: string) {
  let draft = emptyStudioDraft('draft0', 'en')
  for (const text of [COURIER, HERALD]) draft = withText(draft, await engine.take(text, 'plain'))
  const { judged: facts } = await engine.join(topicOf(draft), readText(`${question}\n`).questions)
  const [one] = facts
  return {
    kept: one?.fact?.distractors?.map(({ value }) => value),
    leftOut: one?.leftOut?.map(({ value, near }) => [value, near?.words]),
  }
}

test.each([
  [
    'Who cut a blue ribbon? {=Gwen Ashdown ~Tom Birkett ~Ida Marsh ~Ada Cole}',
    ['Tom Birkett', 'Ida Marsh', 'Ada Cole'],
  ],
  ['How much did the repairs cost? {=£2.3 million ~£1.4 million ~£3.5 million}', ['£1.4 million', '£3.5 million']],
  ['How many lanes does the pool have? {=12 ~8 ~10 ~6}', ['8', '10', '6']],
  ['What keeps the water at 24 degrees? {=a heat pump ~a gas boiler ~solar panels}', ['a gas boiler', 'solar panels']],
])('a quiz keeps its own wrong answers, whatever they are, and is lent none: %s', async (question, wrong) => {
  expect(await joined(question)).toEqual({ kept: wrong, leftOut: undefined })
})

test('a wrong answer that another text gives is left out, with the sentence that gives it', async () => {
  expect(
    await joined('About how many people queued for the first swim? {=about 1,400 ~about 900 ~about 500 ~about 2,500}'),
  ).toEqual({
    kept: ['about 500', 'about 2,500'],
    leftOut: [['about 900', 'About 900 people queued at the gates in the morning.']],
  })
})

test('a day that another text tells is no wrong day', async () => {
  const { kept, leftOut } = await joined(
    'On which day did swimmers come back to Thornbeck Lido? {=6 June 2026 ~7 June 2026 ~13 June 2026 ~1 May 2026}',
  )
  expect(kept).toEqual(['13 June 2026', '1 May 2026'])
  expect(leftOut).toEqual([['7 June 2026', expect.stringContaining('opened its gates again on Sunday 7 June 2026')]])
})

test('what the other paper tells is kept where the question asks for the account of one', async () => {
  const sources = [
    { id: 'courier', label: 'The Courier', text: COURIER },
    { id: 'herald', label: 'The Herald', text: HERALD },
  ]
  const fact = {
    says: 'Swimmers came back to Thornbeck Lido on {2026-06-06}.',
    ask: ['On which day did swimmers come back to Thornbeck Lido?'],
    unit: 'day',
    claims: [{ courier: '2026-06-06', quote: 'Swimmers came back to Thornbeck Lido on Saturday 6 June 2026' }],
    distractors: [
      { value: '2026-06-07', why: 'The lido opened its gates again on Sunday 7 June 2026.' },
      { value: '2026-06-13', why: 'No source gives this answer.' },
    ],
  }
  const keptOf = async (ask: string) => {
    const draft = { title: 'The lido', language: 'en', names: {}, facts: [], sources }
    const [one] = await judgeReply({ facts: [{ ...fact, ask: [ask] }], names: {} }, draft, sha256)
    return one?.fact?.distractors?.map(({ value }) => value)
  }
  expect(await keptOf('On which day did swimmers come back to Thornbeck Lido?')).not.toContain('2026-06-07')
  expect(await keptOf('According to the Courier, on which day did swimmers come back to Thornbeck Lido?')).toContain(
    '2026-06-07',
  )
})

test('a wrong answer of another kind is left out, and said to be', async () => {
  expect(await joined('How many lanes does the pool have? {=12 ~8 ~10 ~nobody knows}')).toEqual({
    kept: ['8', '10'],
    leftOut: [['nobody knows', undefined]],
  })
})

const BACK = {
  id: 'back',
  type: 'date',
  says: 'The ferry went back to work on {2025-10-23}.',
  ask: 'When did the ferry go back to work?',
  claims: [{ post: '2025-10-23', quote: 'The ferry went back to work on Thursday 23 October 2025' }],
  distractors: [{ value: '2025-10-20', why: 'It was Monday 20 October 2025.' }],
}

async function isWrongDayKept(fact: object, radio: string, language = 'en'): Promise<boolean> {
  const texts =
    language === 'en'
      ? ['The ferry went back to work on Thursday 23 October 2025, its owner says.', `The ferry is blue. ${radio}`]
      : ['Le bac a repris le jeudi 23 octobre 2025, selon son patron.', `Le bac est bleu. ${radio}`]
  const [one] = await judged([fact], { draft: draftOf(texts, { title: texts[0]?.slice(0, 9) ?? '', language }) })
  return one?.fact?.distractors?.map(({ value }) => value).includes('2025-10-20') ?? false
}

test.each([
  ['Its owner expects the ferry to go back to work on Monday 20 October 2025.', true],
  ['The ferry was due back at work on Monday 20 October, 2025, its owner says.', true],
  ['The ferry went back to work on Monday 20 October 2025.', false],
  // Something else is hoped for.
  ['The ferry went back to work on Monday 20 October 2025, and expects more guests.', false],
  ['The ferry, which expects more guests, went back to work on Monday 20 October 2025.', false],
  ['The ferry was expected in May, but went back to work on Monday 20 October 2025.', false],
  ['The ferry was expected in May but went back to work on Monday 20 October 2025.', false],
  ['The ferry was expected in May yet went back to work on Monday 20 October 2025.', false],
  ['The ferry was due back on Monday 20 October 2025; on Monday 20 October 2025 it sailed.', false],
  ['The plan of the port: the ferry went back to work on Monday 20 October 2025.', false],
  ['The long-planned ferry went back to work on Monday 20 October 2025.', false],
  ['The expected ferry sailed on Monday 20 October 2025.', false],
  ['Its owner expects guests who came on Monday 20 October 2025.', false],
  ['Its owner expected nothing when it went back to work on Monday 20 October 2025.', false],
  ['It was late due to the flood on Monday 20 October 2025.', false],
  ['Its owner had planned the party for Monday 20 October 2025.', true],
  [`Its owner ${'hopes and '.repeat(90)}expects it back on Monday 20 October 2025.`, true],
  [`Its owner ${'hopes and '.repeat(100)}expects it back on Monday 20 October 2025.`, false],
  ['The ferry was due back on Monday 20 October 2025. On Monday 20 October 2025 it went back to work.', false],
])('a day that was hoped for is a wrong day of what happened, and no other is: %s', async (radio, isKept) => {
  expect(await isWrongDayKept(BACK, radio)).toBe(isKept)
})

test.each([
  ['Le bac devait bientôt reprendre le lundi 20 octobre 2025.', true],
  ['Le retour du bac est prévu le lundi 20 octobre 2025.', true],
  ['Le patron espère que le bac revienne le lundi 20 octobre 2025.', true],
  ['Le bac comptait vingt passagers le lundi 20 octobre 2025.', false],
  ['Le bac devait son nom à un marin, perdu le lundi 20 octobre 2025.', false],
  ['Le bac devait son nom au port qu’il servait le lundi 20 octobre 2025.', false],
  ['Le bac attendu est revenu le lundi 20 octobre 2025.', false],
])('in French, too: %s', async (radio, isKept) => {
  const back = {
    id: 'retour',
    type: 'date',
    says: 'Le bac a repris le {2025-10-23}.',
    ask: 'Quand le bac a-t-il repris ?',
    claims: [{ post: '2025-10-23', quote: 'Le bac a repris le jeudi 23 octobre 2025' }],
    distractors: [{ value: '2025-10-20', why: 'C’était le lundi 20 octobre 2025.' }],
  }
  expect(await isWrongDayKept(back, radio, 'fr')).toBe(isKept)
})

test('of what is still to come a day that was hoped for is another answer', async () => {
  const radio = 'Its owner expects the ferry to go back to work on Monday 20 October 2025.'
  expect(await isWrongDayKept({ ...BACK, mood: 'plan' }, radio)).toBe(false)
})
