import { expect, test } from 'vitest'
import { optionsAround } from '../../questions/distractors/options.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { evidenceWords } from '../../questions/facts/written/evidence-words.ts'
import { randomFrom } from '../../questions/random.ts'
import { whyWrong } from '../../questions/studio/elsewhere.ts'
import { normalText } from '../../questions/studio/normal-text.ts'
import { viewOf } from '../../questions/studio/sentence-view.ts'
import { formatValue } from '../../questions/values/format.ts'
import { rangeOf } from '../../questions/values/quantity.ts'
import type { WrittenFact } from '../../questions/wire/written-topic.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'
import { draftOf, factOf } from '../support/studio/judged-texts.ts'
import { judged } from '../support/studio/pairs.ts'

// Wrong answers of facts that an assistant makes: the texts lend the best, and what is said of each is true of them.

const POST = `The ferry from Tarn to Ells ran again on Monday. The repair of the ferry took 40 days. In a normal May it carries 31,000 visitors.
Its boiler was set to 60 degrees last year. The new boiler heats the cabin to 75 degrees. Deckhands are hard to find. Eleven have been hired, but at least sixteen are needed in summer.`
const RADIO = `The repair of the ferry took 55 days, its owner says. Four tonnes of steel were used. The pilot, Ada Brunn, 91, was on board.`

const draft = draftOf([POST, RADIO], { title: 'The ferry of Tarn' })
const views = draft.sources.map((source) => viewOf(source, 'en', draft.title))

/** @param post What The Post says, where it is not the usual. */
async function wrongOf(fact: object, post = POST): Promise<readonly (readonly [unknown, string])[]> {
  const [one] = await judged([fact], { draft: draftOf([post, RADIO], draft) })
  const kept: WrittenFact | undefined = one?.fact
  return (kept?.distractors ?? []).map(({ value, why }) => [value, why] as const)
}

const hired = factOf(
  'For the ferry {eleven} deckhands have been hired.',
  'How many deckhands have been hired for the ferry?',
  'Eleven have been hired, but at least sixteen are needed in summer',
  { unit: 'deckhands' },
)

test('what stands in a text is never said to be said by no source, in digits or in words', () => {
  const why = (value: string, type: 'quantity' | 'text') => whyWrong(value, type, views)
  expect(why('16', 'quantity')).toBe('The Post: “at least sixteen are needed in summer”.')
  expect(why('4 tonnes', 'quantity')).toBe('Harbour Radio: “Four tonnes of steel were used”.')
  expect(why('17', 'quantity')).toBe('No source gives this answer.')
  expect(why('a lack of steel', 'text')).toBe('No source gives this answer.')
  expect(why('a lack of coal', 'text')).toBe('No source gives this answer.')
})

test('40 km of rope to the boats are no 40 boats', () => {
  const rope = draftOf(['The port bought 40 km of rope for the boats.'], { title: 'The port' })
  const its = rope.sources.map((source) => viewOf(source, 'en', rope.title))
  expect(whyWrong('40 boats', 'quantity', its)).toBe('No source gives this answer.')
  expect(whyWrong('40 km', 'quantity', its)).toContain('40 km of rope for the boats')
  expect(whyWrong('40', 'quantity', its)).toContain('40 km of rope for the boats')
})

test('a reason that an assistant gives is kept where a text has its figure, and mended where it has not', async () => {
  const visitors = 'The ferry carries 31,000 visitors in a normal May.'
  const distractors = [
    { value: '31', why: visitors },
    { value: '16', why: 'No source gives this answer.' },
    { value: '13', why: 'Thirteen deckhands fell ill.' },
  ]
  const told = new Map(await wrongOf({ ...hired, distractors }))
  // What one paper alone tells is its own.
  expect(told.get('31')).toBe('The ferry carries 31,000 visitors in a normal May (The Post).')
  expect(told.get('16')).toContain('“at least sixteen are needed in summer”')
  expect(told.get('13')).toBe('No source gives this answer.')
})

test('the texts lend figures of the same unit, before those that nobody says', async () => {
  const [first, ...others] = await wrongOf({
    ...hired,
    distractors: [{ value: '13', why: 'No source gives this answer.' }],
  })
  expect(first?.[0]).toBe('16')
  expect(others.map(([value]) => value)).toEqual(['13'])
  const warm = factOf(
    'The new boiler heats the cabin to {75 degrees}.',
    'To how many degrees does the new boiler heat the cabin?',
    'The new boiler heats the cabin to 75 degrees',
    { unit: 'degrees' },
  )
  expect((await wrongOf(warm)).map(([value]) => value)).toEqual(['60'])
})

test('what is lent is said in the words of its own sentence', async () => {
  const text = 'Three boats sank. After the storm they sailed for seven days. A strike would have lasted three weeks.'
  const own = { ...draft, sources: [{ id: 'post', label: 'The Post', text: normalText(text).text }] }
  const days = factOf(
    'They sailed for {seven days} after the storm.',
    'For how many days did they sail after the storm?',
    'After the storm they sailed for seven days',
    { unit: 'days' },
  )
  const [judgedDays] = await judged([days], { draft: own })
  expect(judgedDays?.fact?.distractors).toEqual([
    { value: '3 weeks', why: expect.stringContaining('strike would have lasted three weeks') },
  ])
})

test('a price is told to the hundredth: 1.80 is no way to say 2', () => {
  expect(rangeOf({ is: 2 }, 'EUR').min).toBeGreaterThan(1.9)
  expect(rangeOf({ is: 2_300_000 }, 'EUR').min).toBeLessThan(2_300_000)
  expect(formatValue({ is: 6.5 }, { unit: 'GBP' }, { language: 'en', facts: [] })).toBe('£6.50')
  expect(formatValue({ is: 1.4 }, { unit: 'francs' }, { language: 'fr', facts: [] })).toBe('1,40 franc')
})

test('what another source answers to the same question is lent to nobody', async () => {
  const post = 'The repair of the ferry took 40 days. Its crew was on leave for 30 days.'
  const quotes = post.split(/\. ?/)
  const repair = factOf(
    'The repair of the ferry took {40 days}.',
    'How many days did the repair of the ferry take?',
    quotes[0] ?? '',
    { unit: 'days' },
  )
  const leave = factOf(
    'The crew was on leave for {30 days}.',
    'For how many days was the crew on leave?',
    quotes[1] ?? '',
    { unit: 'days' },
  )
  // Harbour Radio's 55 days of repair answer the first question otherwise, and the second wrongly.
  const lent = await Promise.all(
    [repair, leave].map(async (fact) => (await wrongOf(fact, post)).map(([value]) => value)),
  )
  expect(lent).toEqual([['30'], ['40', '55']])
})

test('of persons only those who could have done it stand beside the right one', async () => {
  const name = (who: string) => ({ value: { name: who }, why: `${who} is somebody else.` })
  const said = (who: string, says: string) => ({ source: 'post', value: { name: who }, says })
  const topic = prepare(
    await ledgerOf({
      baker: {
        type: 'name',
        unit: 'person',
        claims: [said('Ada Brunn', 'In 1908 the baker Ada Brunn led the march.')],
        distractors: ['Cora Dahl', 'Ben Oke', 'Ida Falk', 'Eva Lind'].map(name),
      },
      others: {
        type: 'text',
        claims: [
          { source: 'post', value: { text: 'x' }, says: 'The historian Cora Dahl found the letters in 2029.' },
          { source: 'post', value: { text: 'x' }, says: 'In 1908 the mayor Ben Oke was against it.' },
          { source: 'post', value: { text: 'x' }, says: 'The baker Ida Falk and the baker Eva Lind came in 1908.' },
        ],
      },
    }),
  )
  const [assessment] = topic.assessments
  if (!assessment) throw new Error('There is a fact.')
  const offered = (stem: string) => {
    const drawn = Array.from({ length: 12 }, (_, i) =>
      optionsAround({ name: 'Ada Brunn' }, assessment, stem, topic, randomFrom(`${i}`), true)?.options.map(
        ({ text }) => text,
      ),
    )
    return [...new Set(drawn.flat())].sort()
  }
  expect(offered('Who led the march?')).toEqual(['Ada Brunn', 'Ben Oke', 'Eva Lind', 'Ida Falk'])
  expect(offered('Which baker led the march?')).toEqual(['Ada Brunn', 'Eva Lind', 'Ida Falk'])
})

test.each([
  ['It closed in May, when engineers found that it was losing 90,000 litres a day', { is: 90_000 }, '90,000 litres'],
  ['The mill was built in the old town by unemployed miners', { text: 'unemployed miners' }, 'by unemployed miners'],
  ['The council had wanted to turn the whole site into a car park', { text: 'a car park' }, 'into a car park'],
])('of a long quotation the whole answer is shown with what it counts: %s', (words, value, end) => {
  const [shown = ''] = evidenceWords([{ ok: true, at: [0, 1], words: [words] }], value, { language: 'en' })
  expect(shown).toContain(end)
  expect(shown.split(' ').length).toBeLessThanOrEqual(7)
})

const FERRY = `By noon, 640 people had crossed on the ferry of Tarn. About 900 travellers came on the first day, the owner says. The bell rang 700 times.`

test('the whole and the part of one day are lent to each other, people or travellers', async () => {
  const own = {
    ...draft,
    sources: [
      { id: 'post', label: 'The Post', text: normalText(FERRY.slice(0, FERRY.indexOf(' About'))).text },
      { id: 'radio', label: 'Harbour Radio', text: normalText(FERRY.slice(FERRY.indexOf('About'))).text },
    ],
  }
  const crossed = {
    says: 'By noon, {640} people had crossed on the ferry of Tarn.',
    ask: ['How many people had crossed on the ferry of Tarn by noon?'],
    unit: 'people',
    claims: [{ post: '640', quote: 'By noon, 640 people had crossed on the ferry of Tarn' }],
  }
  const came = {
    says: 'About {900} travellers came on the first day of the ferry of Tarn.',
    ask: ['About how many travellers came on the first day of the ferry of Tarn, according to the owner?'],
    unit: 'travellers',
    claims: [
      {
        radio: 'about 900',
        quote: 'About 900 travellers came on the first day, the owner says',
        'said by': 'the owner',
      },
    ],
  }
  const all = await judged([crossed, came], { draft: own })
  expect(all.map(({ fact }) => fact?.distractors?.map(({ value }) => value))).toEqual([['900'], ['640']])
})

test('what another source may say of the same people is lent to nobody', async () => {
  const own = {
    ...draft,
    sources: [
      { id: 'post', label: 'The Post', text: normalText('On Saturday 5,000 people heard the concert in Tarn.').text },
      { id: 'radio', label: 'Harbour Radio', text: normalText('The police counted 3,000 visitors.').text },
    ],
  }
  const heard = {
    says: 'On Saturday {5,000} people heard the concert in Tarn.',
    ask: ['How many people heard the concert in Tarn?'],
    unit: 'people',
    claims: [{ post: '5,000', quote: 'On Saturday 5,000 people heard the concert in Tarn' }],
  }
  const [one] = await judged([heard], { draft: own })
  expect(one?.fact?.distractors ?? []).toEqual([])
})

test('a quotation is cut before no word with content: « d’euros » is no little word', () => {
  const words = 'Dans son budget la région a enfin promis 40 millions d’euros supplémentaires au port'
  const [shown = ''] = evidenceWords([{ ok: true, at: [0, 1], words: [words] }], { is: 40_000_000 }, { language: 'fr' })
  expect(shown).toContain('40 millions d’euros')
})
