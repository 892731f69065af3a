import { expect, test } from 'vitest'
import { factOf, judgedIn } from '../support/studio/judged-texts.ts'
import { COURIER, HERALD } from '../support/studio/lido-texts.ts'

const queued = factOf(
  '{About 1,400} people queued for the first swim.',
  'About how many people queued for the first swim?',
  'About 1,400 people queued along the canal for the first swim.',
  { unit: 'people' },
)
const OTHERWISE = 'About 900 people queued at the gates in the morning.'

const judgedBeside = async (fact: object, other: string, first = COURIER) => {
  const [one] = await judgedIn([first, other], [fact], { title: 'The lido', published: '2026-06-08' })
  return one
}

test('a fact is looked at where another text gives another figure for it, and that text’s sentence is shown', async () => {
  const one = await judgedBeside(queued, HERALD)
  expect(one?.outcome).toBe('look')
  expect(one?.reasons.map(({ code, near }) => [code, near?.source, near?.words])).toEqual([
    ['other-text', 'radio', OTHERWISE],
  ])
})

test('a fact that hears both texts is accepted', async () => {
  const both = {
    ...queued,
    ask: ['About how many people queued?'],
    claims: [...queued.claims, { radio: 'about 900', quote: OTHERWISE }],
  }
  expect((await judgedBeside(both, HERALD))?.reasons).toEqual([])
})

test('what a further text says in words that give no such value is looked at, and the first may not be so', async () => {
  const day = factOf('The lido opens on {6 June}.', 'On which day does the lido open?', 'The lido opens on 6 June.', {
    type: 'date',
    mood: 'plan',
  })
  const first = { post: '2026-06-06', quote: 'The lido opens on 6 June.' }
  const later = { radio: 'next spring', quote: 'The lido will not open before next spring.' }
  const judged = (claims: readonly object[]) =>
    judgedIn(['The lido opens on 6 June.', 'The lido will not open before next spring.'], [{ ...day, claims }], {
      title: 'The lido',
      published: '2026-05-08',
    })
  const [one] = await judged([first, later])
  expect(one?.outcome).toBe('look')
  expect(one?.reasons.map(({ code, near }) => [code, near?.words])).toEqual([['other-text', later.quote]])
  expect(one?.fact?.claims).toHaveLength(1)
  expect((await judged([later, first]))[0]?.outcome).toBe('refused')
  expect((await judged([later]))[0]?.outcome).toBe('refused')
})

test.each([
  OTHERWISE,
  'About 900 people queued from early morning.',
  'Police estimated that about 900 people waited outside.',
  'Some 900 people stood in the queue at 8 am.',
])('a figure that another text may give for the same question is lent as no wrong answer: %s', async (other) => {
  expect((await judgedBeside(queued, other))?.fact?.distractors ?? []).toEqual([])
})

test('what another text says in answer to a fact’s question is offered as a second claim, and never taken', async () => {
  const asked = { ...queued, ask: ['About how many people queued?'] }
  const one = await judgedBeside(asked, HERALD)
  expect(one?.fact?.claims).toHaveLength(1)
  expect(one?.also?.map(({ claim }) => claim)).toEqual([{ radio: 'about 900', quote: [OTHERWISE] }])
  const mayor = factOf(
    'The mayor is {Gwen Ashdown}.',
    'Who is the mayor?',
    'The mayor, Gwen Ashdown, cut a blue ribbon',
    {
      type: 'name',
      unit: 'person',
    },
  )
  const same = await judgedBeside(mayor, HERALD)
  expect(same?.also?.map(({ claim }) => claim.radio)).toEqual(['Gwen Ashdown'])
})

test('nothing is offered where no text answers the question, or where the fact hears it already', async () => {
  const lanes = factOf('The pool has {12} lanes.', 'How many lanes does the pool have?', 'has 12 lanes', {
    unit: 'lanes',
  })
  expect((await judgedBeside(lanes, HERALD))?.also).toBeUndefined()
  const both = { ...queued, claims: [...queued.claims, { radio: 'about 900', quote: OTHERWISE }] }
  expect((await judgedBeside(both, HERALD))?.also).toBeUndefined()
})

test('the words that are missing are told as the fact has them', async () => {
  const hurt = factOf('{12} swimmers had bruises.', 'How many swimmers had bruises?', 'has 12 lanes', {
    unit: 'swimmers',
  })
  const one = await judgedBeside(hurt, HERALD)
  const words = (one?.reasons ?? []).flatMap((reason) => (reason.code === 'words-missing' ? (reason.words ?? '') : []))
  expect(words.join(', ')).not.toMatch(/bruis(?!es)/)
})
