import { expect, test } from 'vitest'
import { buildBank } from '../../questions/bank/bank.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { lorries, made, texts, whyOf } from '../support/questions/made.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

// What the kind that asks who said what makes of a small ledger.

const said = (source: string, who: string, n: number) => ({
  source,
  value: { is: n },
  says: `${n} lorries, ${who} said`,
  saidBy: { who },
})

const ran = (n: number, what: string, who: string) => ({
  says: `{${n}} ${what} ran.`,
  unit: what,
  claims: [said('post', who, n)],
})

test('who said it: persons stand among persons, a rival of the same question first, and the why says what they said', async () => {
  const items = await made('who-said', {
    lorries: { ...lorries, claims: [said('post', 'Ada Brunn', 40), said('radio', 'Ben Oke', 90)] },
    ferries: ran(3, 'ferries', 'Cy Holt'),
    buses: ran(5, 'buses', 'the harbour police'),
  })
  const item = items.find(({ keyText }) => keyText === 'Ada Brunn')
  expect(item?.stem).toBe('Who said that 40 lorries stood on the quay?')
  expect(texts(item).sort()).toEqual(['Ada Brunn', 'Ben Oke', 'Cy Holt'])
  expect(whyOf(item, 'Ben Oke')).toBe('Ben Oke said something else: 90 lorries stood on the quay.')
  expect(item?.explanation).toBe('According to Ada Brunn, 40 lorries stood on the quay.')
})

test('who said it is not asked where what was said names the country that the speaker is of', async () => {
  const items = await made('who-said', {
    lorries: {
      says: '{40} lorries went to Canada.',
      unit: 'lorries',
      claims: [said('post', 'the Canadian government', 40)],
    },
    ferries: ran(3, 'ferries', 'the harbour police'),
    buses: ran(5, 'buses', 'the coast guard'),
    trams: ran(7, 'trams', 'the city council'),
  })
  expect(items.map(({ keyText }) => keyText)).not.toContain('The Canadian government')
  expect(items.map(({ keyText }) => keyText)).toContain('The harbour police')
})

test('who said it is not asked of a statement that their sentence does not bear out', async () => {
  const askedOf = async (more: object) => {
    const own = { ...ran(40, 'lorries', 'Ada Brunn'), ...more }
    const facts = { lorries: own, ferries: ran(3, 'ferries', 'Cy Holt'), buses: ran(5, 'buses', 'Ben Oke') }
    return (await made('who-said', facts)).map(({ keyText }) => keyText)
  }
  expect(await askedOf({})).toContain('Ada Brunn')
  expect(await askedOf({ answerOnly: true })).not.toContain('Ada Brunn')
})

test('who said it: the name of a body is not found in a common word that begins like it', async () => {
  const items = await made('who-said', {
    lorries: {
      says: '{40} lorries crossed several countries.',
      unit: 'lorries',
      claims: [said('post', 'Wendale County Council', 40)],
    },
    ferries: { says: 'A statement came of {3} ferries.', unit: 'ferries', claims: [said('post', 'State Service', 3)] },
    buses: { says: '{5} buses stood in a greenhouse.', unit: 'buses', claims: [said('post', 'Green Party', 5)] },
    trams: { says: '{7} trams are waterproof.', unit: 'trams', claims: [said('post', 'Water Board', 7)] },
  })
  expect(items.map(({ keyText }) => keyText).toSorted()).toEqual([
    'Green Party',
    'State Service',
    'Water Board',
    'Wendale County Council',
  ])
})

test('who said it: no wrong answer is of the country that the question names, however near it is', async () => {
  const matter = 'what left'
  const items = await made('who-said', {
    lorries: { says: '{40} lorries left Jordan.', unit: 'lorries', matter, claims: [said('post', 'Green Party', 40)] },
    ferries: { says: '{3} ferries ran.', unit: 'ferries', matter, claims: [said('post', 'the Jordanian army', 3)] },
    buses: ran(5, 'buses', 'Water Board'),
    trams: ran(7, 'trams', 'State Service'),
  })
  const item = items.find(({ keyText }) => keyText === 'Green Party')
  expect(texts(item).toSorted()).toEqual(['Green Party', 'State Service', 'Water Board'])
})

test('who said it: of somebody quoted on the same matter the core of that is told, and of others what they do say', async () => {
  const matter = 'what burnt'
  const items = await made('who-said', {
    lorries: { ...lorries, matter, claims: [said('post', 'Ada Brunn', 40)] },
    ferries: { says: '{3} ferries burnt.', unit: 'ferries', matter, claims: [said('radio', 'Ben Oke', 3)] },
    buses: { says: '{5} buses burnt.', unit: 'buses', core: true, matter, claims: [said('radio', 'Ben Oke', 5)] },
    coaches: { says: '{6} coaches ran.', unit: 'coaches', core: true, claims: [said('post', 'Ben Oke', 6)] },
    trams: ran(7, 'trams', 'Cy Holt'),
  })
  const item = items.find(({ keyText }) => keyText === 'Ada Brunn')
  expect(whyOf(item, 'Ben Oke')).toBe('Ben Oke said something else, in The radio: 5 buses burnt.')
  expect(whyOf(item, 'Cy Holt')).toBe('Cy Holt said something else, in The post: 7 trams ran.')
})

test('who said it: whoever is quoted on the same matter comes before who is quoted in the same source', async () => {
  const matter = 'what burnt'
  const items = await made('who-said', {
    lorries: { ...lorries, matter, claims: [said('post', 'Ada Brunn', 40)] },
    ferries: { says: '{3} ferries burnt.', unit: 'ferries', matter, claims: [said('radio', 'Ben Oke', 3)] },
    buses: { says: '{5} buses burnt.', unit: 'buses', matter, claims: [said('radio', 'Cy Holt', 5)] },
    trams: ran(7, 'trams', 'Dee Marsh'),
  })
  expect(texts(items.find(({ keyText }) => keyText === 'Ada Brunn')).toSorted()).toEqual([
    'Ada Brunn',
    'Ben Oke',
    'Cy Holt',
  ])
})

test('a rival of the same question passes the checks as a wrong answer to who said it', async () => {
  const topic = prepare(
    await ledgerOf({
      lorries: { ...lorries, claims: [said('post', 'Ada Brunn', 40), said('radio', 'Ben Oke', 90)] },
      ferries: ran(3, 'ferries', 'Cy Holt'),
    }),
  )
  const items = buildBank(topic).items.map(({ item }) => item)
  const item = items.find(({ kind, keyText }) => kind === 'who-said' && keyText === 'Ada Brunn')
  expect(texts(item)).toContain('Ben Oke')
})

test('another source’s words stand in the statement only where they have a word of its own answer', async () => {
  const said = (source: string, who: string, text: string) => ({
    source,
    value: { text },
    says: `${text}, ${who} said`,
    saidBy: { who },
  })
  const dead = {
    says: '{one heifer} was dead by Thursday.',
    type: 'text' as const,
    unit: 'animal',
    ask: ['What was dead by Thursday?'],
  }
  const others = {
    ferries: ran(3, 'ferries', 'Cy Holt'),
    buses: ran(5, 'buses', 'Di Lund'),
  }
  const keys = async (other: string) =>
    (
      await made('who-said', {
        dead: { ...dead, claims: [said('post', 'Ada Brunn', 'one heifer'), said('radio', 'Ben Oke', other)] },
        ...others,
      })
    ).map(({ keyText }) => keyText)
  expect(await keys('not a single beast')).not.toContain('Ben Oke')
  expect(await keys('a dead heifer and a calf')).toContain('Ben Oke')
  expect(await keys('not a single beast')).toContain('Ada Brunn')
})

test('who said it is not asked of a sentence that names another speaker of the fact', async () => {
  const lorries = {
    says: '{40} lorries stood there, according to Ada Brunn.',
    unit: 'lorries',
    ask: ['How many lorries stood there?'],
    claims: [said('post', 'Ada Brunn', 40), said('radio', 'Ben Oke', 90)],
  }
  const items = await made('who-said', {
    lorries,
    one: ran(3, 'ferries', 'Cy Holt'),
    two: ran(5, 'ferries', 'Di Lund'),
  })
  expect(items.map(({ keyText }) => keyText)).not.toContain('Ben Oke')
})

test.each([
  ['{40} lorries of coal stood there.', true],
  ['{40} lorries stood in Ells.', false],
])('a word of four letters names its speaker, a shorter one does not: in “%s”', async (says, isAsked) => {
  const items = await made('who-said', {
    lorries: { says, unit: 'lorries', claims: [said('post', 'Friends of Ells', 40)] },
    buses: ran(5, 'buses', 'Water Board'),
    trams: ran(7, 'trams', 'State Service'),
  })
  expect(items.some(({ keyText }) => keyText === 'Friends of Ells')).toBe(isAsked)
})
