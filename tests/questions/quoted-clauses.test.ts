import { expect, test } from 'vitest'
import { draftTopic } from '../../client/pages/studio/draft-topic.ts'
import { sha256 } from '../../questions/commands/files.ts'
import type { TopicDraft } from '../../questions/studio/draft.ts'
import { whyWrong } from '../../questions/studio/elsewhere.ts'
import { normalText } from '../../questions/studio/normal-text.ts'
import { viewOf } from '../../questions/studio/sentence-view.ts'
import { untoldWhys } from '../../questions/studio/untold-whys.ts'

// What a wrong answer really is, in a clause of the text that says it.

test.each([
  ['en', 'Without the money of the guild, the ferry would have run for no more than 12 days.', '12 days'],
  ['en', 'If nobody pays, the ferry stops after 12 days.', '12 days'],
  ['fr', 'Selon le port, sans cet argent, le bac n’aurait pas tenu plus de 12 jours.', '12 jours'],
])('of what is so on a condition the whole is quoted: %s %s', (language, sentence, value) => {
  const source = { id: 'post', label: 'Post', text: normalText(sentence).text }
  const why = whyWrong(value, 'quantity', [viewOf(source, language, '')])
  expect(why).toContain(sentence.slice(0, -1))
})

test('of a condition that is too long nothing is quoted', () => {
  const sentence =
    'Unless the guild and the town and the two villages on the other side of the fjord pay for the new boiler and its pipes, the ferry will stop after 12 days.'
  const why = whyWrong('12 days', 'quantity', [viewOf({ id: 'post', label: 'Post', text: sentence }, 'en', '')])
  expect(why).toMatch(/ mentions this, but not as the answer\.$/)
})

test('a clause is quoted with its subject', () => {
  const sentence = 'The pilot, who was against it, said that four boats would do the same for 700 crowns.'
  const why = whyWrong('700 crowns', 'quantity', [viewOf({ id: 'post', label: 'Post', text: sentence }, 'en', '')])
  expect(why).toContain('“The pilot, who was against it, said that')
})

test('what was asked for and what there was before are not told in the same words', () => {
  const text = 'Elles demandaient six caisses par jour au lieu de quatre caisses.'
  const views = [viewOf({ id: 'post', label: 'Post', text }, 'fr', '')]
  expect(whyWrong('6 caisses', 'quantity', views)).toMatch(/Elles demandaient six caisses par jour\s»/)
  expect(whyWrong('4 caisses', 'quantity', views)).toContain('au lieu de quatre caisses')
})

test.each([
  ['The last letter has nine lines.', '9 months', 'quantity', 'en'],
  ['La dernière lettre tient en neuf lignes.', '9 mois', 'quantity', 'fr'],
  ['A girl of eleven wins the Northmoor Open.', 'openings', 'text', 'en'],
  ['It runs for 9 miles.', '9 km', 'quantity', 'en'],
  ['Nine old red double-decker city buses came.', '9 buses', 'quantity', 'en'],
] as const)('another thing is not told of a wrong answer: in “%s” there is no “%s”', (text, value, type, language) => {
  expect(whyWrong(value, type, [viewOf({ id: 'post', label: 'Post', text }, language, '')])).not.toContain('Post')
})

test.each([
  ['The first prize was £4,000.', '£4,000', 'quantity', 'en'],
  ['They were gone for nine whole months.', '9 months', 'quantity', 'en'],
  ['Nine red double-decker buses came.', '9 buses', 'quantity', 'en'],
  ['A ticket is €40.', '40 euros', 'quantity', 'en'],
  ['It runs for 3 kilometres.', '3 km', 'quantity', 'en'],
  ['They sold 40% of it.', '40 per cent', 'quantity', 'en'],
  ['She taught her an opening in the winter.', 'openings', 'text', 'en'],
] as const)('its own is: in “%s” there is “%s”', (text, value, type, language) => {
  expect(whyWrong(value, type, [viewOf({ id: 'post', label: 'Post', text }, language, '')])).toContain('Post')
})

test.each([
  ['It is one of the big cities.', 'a big city', 'text', 'en'],
  ['There was a lady at the door.', 'the ladies', 'text', 'en'],
  ['They closed the school.', 'closing the school', 'text', 'en'],
] as const)('in “%s” somebody says “%s”, however it is written', (text, value, type, language) => {
  const why = whyWrong(value, type, [viewOf({ id: 'post', label: 'Post', text }, language, '')])
  expect(why).not.toBe('No source gives this answer.')
})

test('what somebody says is quoted without the marks that it stands between', () => {
  const text =
    '“Only when heads had been counted did the lights go out,” she said. “Only then did the lamps in the lane die.”'
  const views = [viewOf({ id: 'post', label: 'Post', text }, 'en', '')]
  expect(whyWrong('lamps in the lane', 'text', views)).toBe('Post: “Only then did the lamps in the lane die”.')
})

test('“No source gives this answer” is said of what none has', () => {
  const views = [viewOf({ id: 'post', label: 'Post', text: 'A ticket is €40.' }, 'en', '')]
  expect(whyWrong('50 euros', 'quantity', views)).toBe('No source gives this answer.')
  expect(whyWrong('the castle', 'text', views)).toBe('No source gives this answer.')
})

test('what stands behind a colon is quoted with what stands before it', () => {
  const text = 'Le 30 avril, un accord fut signé\u00a0: neuf caisses par jour.'
  const why = whyWrong('9 caisses', 'quantity', [viewOf({ id: 'post', label: 'Post', text }, 'fr', '')])
  expect(why).toContain('un accord fut signé')
})

const HARBOUR = normalText(
  `In Tarn, sound engineer Olga Brunn measured 71 decibels on the quay. Ada Falk, a nurse of Ells, led the march. Mayor Ben Oke praised it.
The pilots blocked the quay with 60 boats. Pilots lost a third of their wages.`,
).text
const harbour = [viewOf({ id: 'post', label: 'The Post', text: HARBOUR }, 'en', '')]

test('who says something is no clause without what is said', () => {
  const text = 'It had handed over half, City Attorney Joanne Pruitt said, and no more.'
  const why = whyWrong('Joanne Pruitt', 'name', [viewOf({ id: 'post', label: 'Post', text }, 'en', '')])
  expect(why).not.toContain('“City Attorney Joanne Pruitt said”')
})

test.each([
  ['They handed over half, Joanne Pruitt said, and the rest will stay in the bank.', 'Joanne Pruitt', 'name', 'en'],
  ['Il était passé cinq heures quand elle a retrouvé l’air libre.', '5 heures', 'quantity', 'fr'],
  ['Il y a montré à deux jeunes agents le treuil de secours.', 'deux jeunes agents', 'text', 'fr'],
] as const)('“%s” quotes nothing of “%s”', (text, value, type, language) => {
  expect(whyWrong(value, type, [viewOf({ id: 'post', label: 'Post', text }, language, '')])).not.toMatch(/[“«]/)
})

test('a list is quoted to its end', () => {
  const text =
    'His first call was to his insurer, who said that his policy covered storm, fire and theft, but no stones.'
  const why = whyWrong('storm', 'text', [viewOf({ id: 'post', label: 'Post', text }, 'en', '')])
  expect(why).toContain('covered storm, fire and theft”')
})

test('a length of time is quoted', () => {
  const text = 'Elle a marché cinq heures avant de voir le jour.'
  const why = whyWrong('5 heures', 'quantity', [viewOf({ id: 'post', label: 'Post', text }, 'fr', '')])
  expect(why).toContain('Elle a marché cinq heures')
})

test('no clause ends in a name of which the next tells who it is', () => {
  const text = 'Three years ago, Ada Falk, a nurse of Ells, led the march.'
  const why = whyWrong('Ada Falk', 'name', [viewOf({ id: 'post', label: 'Post', text }, 'en', '')])
  expect(why).toContain('Ada Falk, a nurse of Ells')
})

test('what would tell the answer of another question is told in other words of the texts', async () => {
  const blocked = {
    id: 'boats',
    says: 'The pilots blocked the quay with {60} boats.',
    ask: ['How many boats blocked the quay of Tarn?'],
    type: 'quantity' as const,
    unit: 'boats',
    claims: [{ post: '60', quote: ['The pilots blocked the quay with 60 boats'] }],
    distractors: ['40', '85'].map((value) => ({ value, why: 'No source gives this answer.' })),
  }
  const march = {
    id: 'march',
    says: '{A nurse} led the march.',
    ask: ['Who led the march on the quay of Tarn?'],
    type: 'text' as const,
    unit: 'group',
    claims: [{ post: 'a nurse', quote: ['a nurse of Ells, led the march'] }],
    distractors: [{ value: 'pilots', why: 'The pilots blocked the quay with 60 boats.' }],
  }
  const draft: TopicDraft = {
    title: 'The quay of Tarn',
    language: 'en',
    names: {},
    sources: [{ id: 'post', label: 'The Post', text: HARBOUR }],
    facts: [blocked, march].map((fact) => ({ fact, by: 'reply' as const, confirmed: true })),
  }
  const { bank } = await draftTopic(draft, sha256)
  if (!bank) throw new Error('The facts make a bank.')
  const [, told] = untoldWhys([blocked, march], bank, harbour)
  expect(told?.distractors).toEqual([{ value: 'pilots', why: 'The Post: “Pilots lost a third of their wages”.' }])
})

test('a bare figure is told of with what its fact counts: lot 12 is no 12 boats', async () => {
  const text = `${HARBOUR}\nThe march of Tarn had 12 nurses. At the fair lot 12 was sold twice.`
  const count = (
    id: string,
    says: string,
    ask: string,
    unit: string,
    value: string,
    wrong: Record<string, string>,
  ) => ({
    id,
    says,
    ask: [ask],
    unit,
    claims: [{ post: value, quote: [says.replace(/[{}]|\.$/g, '')] }],
    distractors: Object.entries(wrong).map(([one, why]) => ({ value: one, why })),
  })
  const NONE = 'No source gives this answer.'
  const facts = [
    count('boats', 'The pilots blocked the quay with {60} boats.', 'How many boats blocked the quay?', 'boats', '60', {
      12: 'The march of Tarn had 12 nurses.',
      85: NONE,
    }),
    count(
      'nurses',
      'The march of Tarn had {12} nurses.',
      'How many nurses did the march of Tarn have?',
      'nurses',
      '12',
      {
        20: NONE,
        9: NONE,
      },
    ),
  ]
  const draft: TopicDraft = {
    title: 'The quay of Tarn',
    language: 'en',
    names: {},
    sources: [{ id: 'post', label: 'The Post', text }],
    facts: facts.map((fact) => ({ fact, by: 'reply' as const, confirmed: true })),
  }
  const { bank } = await draftTopic(draft, sha256)
  if (!bank) throw new Error('The facts make a bank.')
  const [told] = untoldWhys(facts, bank, [viewOf({ id: 'post', label: 'The Post', text }, 'en', '')])
  expect(told?.distractors).toContainEqual({
    value: '12',
    why: 'No source gives this answer.',
  })
})

test.each([
  ['en', 'Ada Falk, 52, now rows people over the fjord for 12 crowns, five less than before.', '12 crowns', 'Ada Falk'],
  ['en', 'The bell, which was cast for 400 crowns, hangs in the tower of Tarn.', '400 crowns', 'The bell'],
  ['fr', 'Les neuf cloches, qui pendaient à la plus haute tour, sont restées à Tarn.', 'la tour', 'cloches'],
])('no clause is quoted without what it speaks of: %s %s', (language, text, value, head) => {
  const type = /\d/.test(value) ? 'quantity' : 'text'
  const why = whyWrong(value, type, [viewOf({ id: 'post', label: 'Post', text: normalText(text).text }, language, '')])
  expect(why).toContain(head)
})
