import { expect, test } from 'vitest'
import { explainContrast, explainTogether, explainValue } from '../../questions/facts/explanation.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { compare } from '../../questions/kinds/compare.ts'
import { doTheyAgree } from '../../questions/kinds/do-they-agree.ts'
import { contentLanguage } from '../../questions/languages/languages.ts'
import { randomFrom } from '../../questions/random.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

// How a key is explained: each thing once, and nothing that a source does not say.

type Facts = Parameters<typeof ledgerOf>[0]
type More = Parameters<typeof ledgerOf>[1]

const said = (source: string, is: number, says = `${is} lorries`) => ({ source, value: { is }, says })
const lorries = {
  says: '{40} lorries stood on the quay.',
  ask: ['How many lorries stood on the quay?'],
  unit: 'lorries',
}

async function explained(facts: Facts, more?: More) {
  const topic = prepare(await ledgerOf(facts, more))
  const [assessment] = topic.assessments
  if (!assessment) throw new Error('There is a fact.')
  return { topic, assessment }
}

async function whole(facts: Facts, more?: More): Promise<string> {
  const { topic, assessment } = await explained(facts, more)
  const { explanation, support } = explainValue(assessment, topic)
  return `${explanation} ${support}`
}

test('a figure that follows from what a source says is not put into its mouth: the sum is shown', async () => {
  const built = {
    says: 'The dam was built in {1684}.',
    type: 'date' as const,
    claims: [
      { source: 'post', value: { date: '1684' }, says: 'built in 1684' },
      { source: 'radio', value: { date: '1684' }, says: '348 years old', from: { age: 348, on: '2032-10-28' } },
    ],
  }
  expect(await whole({ built })).toBe(
    'The dam was built in 1684. The post says so. In The radio it has to be worked out: 348 years before 28 October 2032.',
  )
})

test('two reports of one house are not counted as two: all say so only where each has an owner of its own', async () => {
  const claims = [said('post', 40), said('radio', 40), said('echo', 40)]
  expect(await whole({ lorries: { ...lorries, claims } })).toBe(
    '40 lorries stood on the quay. All three sources say so.',
  )
  expect(await whole({ lorries: { ...lorries, claims } }, { owners: { post: 'North', radio: 'North' } })).toBe(
    '40 lorries stood on the quay. The post, The radio and The echo say so.',
  )
})

test('a source whose value is not the key’s is not said to say so: its own, less exact value is told', async () => {
  const claims = [said('post', 40), { source: 'radio', value: { from: 30, to: 50 }, says: '30 to 50 lorries' }]
  expect(await whole({ lorries: { ...lorries, claims } })).toBe(
    '40 lorries stood on the quay. The post says so. The radio says it less exactly: 30 to 50.',
  )
})

test('a figure in another unit stands beside its conversion', async () => {
  const claims = [
    { source: 'post', value: { is: 38 }, says: '38cm long' },
    { source: 'radio', value: { is: 15, unit: 'in' }, says: '15 inches' },
  ]
  const crack = { says: 'The crack is {38} cm long.', unit: 'cm', claims }
  expect(await whole({ crack })).toContain('15 in (about 38 cm)')
})

test('who is quoted is named once, and the sentence that has the value names them', async () => {
  const claims = [{ source: 'post', value: { is: 40 }, says: 'Ada Brunn counted 40', saidBy: { who: 'Ada Brunn' } }]
  const told = await whole({ lorries: { ...lorries, claims } })
  expect(told).toBe('According to Ada Brunn, 40 lorries stood on the quay. Only The post reports this.')
})

test('a value that no source gives in so many words is shown with its working', async () => {
  const part = (n: number) => ({ unit: 'lorries', claims: [said('post', n)] })
  const claims = [{ source: 'post', value: { is: 40 }, from: { sum: ['big', 'small'] } }]
  const facts = { lorries: { ...lorries, claims }, big: part(30), small: part(10) }
  expect(await whole(facts)).toBe('40 lorries stood on the quay. We worked this out: 30 lorries + 10 lorries.')
})

test('of a contested fact each value is told once, and with whoever it is of', async () => {
  const claims = [
    said('post', 40),
    { source: 'radio', value: { is: 90 }, says: 'Ada Brunn says 90', saidBy: { who: 'Ada Brunn' } },
    said('echo', 70),
  ]
  const distractors = [{ value: { is: 28 }, why: 'No source says this.' }]
  const { topic, assessment } = await explained({ lorries: { ...lorries, claims, distractors } })
  const [voice] = assessment.voices
  const { explanation, support } = voice ? explainContrast(voice, assessment, topic) : { explanation: '', support: '' }
  expect(explanation).toBe('The post says 40, but Ada Brunn, in The radio, says 90.')
  expect(support).toBe('The echo says 70. The sources disagree.')
})

test('where one source contradicts itself and only it, the others are not said to differ', async () => {
  const claims = [said('post', 40), said('radio', 40), said('echo', 40), said('echo', 90, 'later 90 lorries')]
  const owners = { post: 'North', radio: 'North', echo: 'North' }
  const { topic, assessment } = await explained({ lorries: { ...lorries, claims } }, { owners })
  const [voice] = assessment.voices
  expect(voice && explainContrast(voice, assessment, topic).support).toMatch(/^The echo says two different things\./)
})

test('of facts that stand together none is told twice, and what somebody says stays theirs', async () => {
  const claims = [{ source: 'post', value: { is: 40 }, says: 'Ada Brunn counted 40', saidBy: { who: 'Ada Brunn' } }]
  const topic = prepare(await ledgerOf({ lorries: { ...lorries, claims }, boats: { claims: [said('post', 3)] } }))
  const { explanation, support } = explainTogether(topic.assessments, topic)
  expect(explanation).toBe('According to Ada Brunn, 40 lorries stood on the quay.')
  expect(support).toMatch(/^The value of boats is 3 things\. /)
})

test('two passages are held against each other on a question, and what stands behind them is told once', async () => {
  const claims = [
    said('post', 40, 'In all 40 lorries stood on the quay that night.'),
    { source: 'radio', value: { over: 30 }, says: 'More than thirty of the lorries could not leave.' },
  ]
  const topic = prepare(
    await ledgerOf({ lorries: { ...lorries, claims } }, { owners: { post: 'North', radio: 'North' } }),
  )
  const item = doTheyAgree.slots(topic)[0]?.draw(randomFrom('a seed'))
  expect(item?.stem).toBe('Do these two agree on how many lorries stood on the quay?')
  expect(item?.support?.match(/North/g)).toHaveLength(1)
})

test('a sentence that opens with a small word or a number is small inside another, and a name is not', async () => {
  const told = (says: string) =>
    whole({
      lorries: {
        ...lorries,
        says,
        claims: [{ source: 'post', value: { is: 40 }, says: 'the keeper counted 40', saidBy: { who: 'the keeper' } }],
      },
    })
  expect(await told('About {40} lorries stood there.')).toMatch(/^According to the keeper, about 40 lorries/)
  expect(await told('Two crews moved {40} lorries.')).toMatch(/^According to the keeper, two crews/)
  expect(await told('Will Ashby moved {40} lorries.')).toMatch(/^According to the keeper, Will Ashby/)
})

test('whoever leans on the sentence comes behind it', async () => {
  const claims = [
    {
      source: 'post',
      value: { is: 40 },
      says: 'the firm that owns it says 40',
      saidBy: { who: 'the firm that owns it' },
    },
  ]
  const about = { ...lorries, says: 'About {40} lorries stood on the quay.', claims }
  expect(await whole({ lorries: about })).toMatch(
    /^About 40 lorries stood on the quay, according to the firm that owns it\./,
  )
})

test('whose figure a source reports is told where two are held against each other, and the verb is the source’s', async () => {
  const claims = [
    said('post', 40),
    { source: 'radio', value: { is: 35 }, says: '35 lorries', saidBy: { who: 'the police registers' } },
  ]
  const distractors = [{ value: { is: 28 }, why: 'No source says this.' }]
  const { topic, assessment } = await explained({ lorries: { ...lorries, claims, distractors } })
  const [voice] = assessment.voices
  expect(voice && explainContrast(voice, assessment, topic).explanation).toBe(
    'The post says 40, but The radio says 35, according to the police registers.',
  )
  const item = compare.slots(topic)[0]?.draw(randomFrom('1'))
  expect(item?.shape === 'pairs' && item.left).toEqual(['The post', 'The police registers, in The radio'])
})

test('in French several who speak have no verb of one', async () => {
  const { phrases } = contentLanguage('fr')
  expect(phrases.comesBehind('les registres de la police')).toBe(true)
  expect(phrases.comesBehind('la police')).toBe(false)
  expect(phrases.speaksNotOf('les registres de la police')).toBe('Les registres de la police ne le disent pas.')
  expect(phrases.saysNothing('Les Nouvelles')).toBe('Les Nouvelles n’en disent rien.')
  expect(phrases.selfDiffers('Les Nouvelles')).toBe('Les Nouvelles disent deux choses différentes.')
  expect(phrases.theySay(['20 Minutes'])).toBe('20 Minutes le dit.')
  expect(phrases.speaksNotOf('12 habitants')).toBe('12 habitants ne le disent pas.')
  expect(phrases.comesBehind('20 Minutes')).toBe(false)
})

test.each([
  ['fr', 'la fondation qui la gère', true],
  ['fr', 'la fondation qui l’a fermée', true],
  ['fr', 'la fondation que la ville soutient', false],
  ['en', 'the trust that runs it', true],
  ['en', 'its owners', true],
  ['en', 'the IT department', false],
  ['en', 'police registers of 1908', true],
  ['en', 'the trust’s accounts', true],
  ['en', 'People in the street', true],
  ['en', 'the White Helmets', true],
  ['en', 'Peter Jones', false],
  ['en', 'the baker Peter Jones', false],
  ['en', 'the union of bakers', false],
  ['en', 'the bus', false],
])('who leans on the sentence or is several comes behind it (%s): %s', (language, who, behind) => {
  expect(contentLanguage(language).phrases.comesBehind(who)).toBe(behind)
})

test('who is the answer is not named as saying so', async () => {
  const name = (source: string, who: string, saidBy?: string) => ({
    source,
    value: { name: who },
    says: `${who} did it.`,
    ...(saidBy === undefined ? {} : { saidBy: { who: saidBy } }),
  })
  const claims = [name('post', 'Ada Brunn', 'Ada Brunn'), name('radio', 'Tom Bell', 'Nora Blum')]
  const who = { type: 'name' as const, unit: 'person', exclusive: true as const, says: '{Ada Brunn} did it.', claims }
  const { topic, assessment } = await explained({ lorries: { ...who, ask: ['Who did it?'] } })
  const [voice] = assessment.voices
  const { explanation } = voice ? explainContrast(voice, assessment, topic) : { explanation: '' }
  expect(explanation).toBe('The post says Ada Brunn, but Nora Blum, in The radio, says Tom Bell.')
})

test('whose account a statement names is not named before it again', async () => {
  const told = (who: string, says: string) =>
    whole({ lorries: { ...lorries, says, claims: [{ source: 'post', value: { is: 40 }, says, saidBy: { who } }] } })
  const own = 'By the trust’s account, {40} lorries stood there.'
  expect(await told('the Ells Seabird Trust', own)).toMatch(/^By the trust’s account, 40 lorries stood there\./)
  expect(await told('the harbour keeper', own)).toMatch(/^According to the harbour keeper, by the trust/)
})
