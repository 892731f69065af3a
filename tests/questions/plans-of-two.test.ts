import { expect, test } from 'vitest'
import { factOf, judgedIn } from '../support/studio/judged-texts.ts'

// A plan of two papers, one of which tells it as what is: "the profit is meant for", "goes out this week".

const outcomeOf = async (radio: string, quote: string, value: string) => {
  const own = factOf(
    'The club will give the money to {the library}.',
    'To whom will the club give the money?',
    'The club will give the money to the library',
    { unit: 'body', exclusive: true, mood: 'plan' },
  )
  const fact = {
    ...own,
    id: 'money',
    ask: [...own.ask, 'To whom does the money of the club go?', 'To whom did the money of the club go?'],
    claims: [...own.claims, { radio: value, quote }],
  }
  const texts = ['The club will give the money to the library.', radio]
  const [judged] = await judgedIn(texts, [fact], { title: 'The club' })
  return judged?.outcome
}

test('what one paper plans the other may tell as it is, and not as it was', async () => {
  const now = 'The money of the club goes to the fire crew.'
  expect(await outcomeOf(now, 'The money of the club goes to the fire crew', 'the fire crew')).toBe('accepted')
  const then = 'The money of the club was spent on the fire crew.'
  expect(await outcomeOf(then, 'The money of the club was spent on the fire crew', 'the fire crew')).not.toBe(
    'accepted',
  )
})
