import { expect, test } from 'vitest'
import { judgedIn } from '../support/studio/judged-texts.ts'

// An interview names who is asked once, and then speaks with their voice.

const INTERVIEW = `Ada Brunn has kept the lock for nine years. We met her at the gate.
Do many boats still come?
On Mondays there are six, and I open the gate for all of them.
What became of the old ferry?
The owner sold it in March. My neighbour, Tom Bell, says that it was worth 900 pounds.
And the winter, Ms Brunn?
We lost 14 posts to the ice.
Ada Brunn will leave the lock in May.`

const of = (says: string, ask: string, quote: string, more: object = {}, claim: object = {}) => ({
  id: 'x',
  says,
  ask: [ask],
  ...more,
  claims: [{ post: /\{(.+)\}/.exec(says)?.[1] ?? '', quote, ...claim }],
})

async function outcomeOf(fact: object, text = INTERVIEW) {
  const [one] = await judgedIn([text], [fact], { title: 'The lock', published: '2033-06-05' })
  return one?.outcome
}

test('whose words an answer is need not be said beside it', async () => {
  const fact = of(
    'According to Ada Brunn, the ice took {14} posts.',
    'How many posts were lost to the ice, according to Ada Brunn?',
    'We lost 14 posts to the ice',
    { unit: 'posts' },
    { 'said by': 'Ada Brunn' },
  )
  expect(await outcomeOf(fact)).toBe('accepted')
})

test('"I" means who is asked', async () => {
  const fact = of(
    'On Mondays Ada Brunn opens the gate for {six} boats.',
    'For how many boats does Ada Brunn open the gate on Mondays?',
    'On Mondays there are six, and I open the gate for all of them',
    { unit: 'boats' },
    { 'said by': 'Ada Brunn' },
  )
  expect(await outcomeOf(fact)).not.toBe('refused')
})

test('what another says in an answer is not what who is asked says', async () => {
  const fact = of(
    'According to Ada Brunn, the ferry was worth {900 pounds}.',
    'How much was the ferry worth, according to Ada Brunn?',
    'My neighbour, Tom Bell, says that it was worth 900 pounds',
    { unit: 'GBP' },
    { 'said by': 'Ada Brunn' },
  )
  expect(await outcomeOf(fact)).toBe('refused')
})

test('an answer is not taken for the words of anybody else', async () => {
  const fact = of(
    'According to Tom Bell, the ice took {14} posts.',
    'How many posts were lost to the ice, according to Tom Bell?',
    'We lost 14 posts to the ice',
    { unit: 'posts' },
    { 'said by': 'Tom Bell' },
  )
  expect(await outcomeOf(fact)).not.toBe('accepted')
})

test('"me" makes nobody the one who did it', async () => {
  const text = INTERVIEW.replace('The owner sold it', 'The owner sat behind me with a lamp and sold it')
  const fact = of(
    'Ada Brunn sat behind {the owner} with a lamp.',
    'Behind whom did Ada Brunn sit with a lamp?',
    'The owner sat behind me with a lamp',
    { type: 'text', unit: 'person' },
  )
  expect(await outcomeOf(fact, text)).not.toBe('accepted')
})

test('a text that only asks now and then is no interview', async () => {
  const text =
    'Ada Brunn has kept the lock for nine years. Do many boats come?\nThe ice took 14 posts last winter.\nTom Bell repaired them.'
  const fact = of(
    'According to Ada Brunn, the ice took {14} posts.',
    'How many posts were lost to the ice, according to Ada Brunn?',
    'The ice took 14 posts last winter',
    { unit: 'posts' },
    { 'said by': 'Ada Brunn' },
  )
  expect(await outcomeOf(fact, text)).toBe('look')
})
