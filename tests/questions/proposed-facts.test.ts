import { expect, test } from 'vitest'
import { draftViews } from '../../questions/studio/propose/proposed-facts.ts'
import { toldQuotes } from '../../questions/studio/propose/told-quotes.ts'
import { typedMentions } from '../../questions/studio/propose/typed-mentions.ts'
import { pairs } from '../support/studio/pairs.ts'
import { draftOf, proposedIn } from '../support/studio/proposed.ts'

/** What a text names, each with its own characters. */
function mentionsOf(text: string, language = 'en') {
  const [view] = draftViews(draftOf([text], { language }))
  if (!view) throw new Error('There is no text.')
  return typedMentions(view).map(({ type, span, value, unit, hedge, isPerson }) => ({
    type,
    words: view.text.slice(...span).join(''),
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(hedge === undefined ? {} : { hedge }),
    ...(isPerson === true ? { isPerson } : {}),
  }))
}

test('figures, days, times and names stand where the text has them, to the code point', () => {
  expect(mentionsOf('😀 About £2.3 million was paid on 10 March at 6.40am. Dr Ilse Brunn left on Monday.')).toEqual([
    { type: 'quantity', words: '£2.3 million', value: 2_300_000, unit: 'GBP', hedge: 'about' },
    { type: 'date', words: '10 March', value: '2031-03-10' },
    { type: 'time', words: '6.40am', value: '06:40' },
    { type: 'name', words: 'Dr Ilse Brunn', value: 'Ilse Brunn', isPerson: true },
    { type: 'date', words: 'Monday', value: '2031-03-03' },
  ])
  expect(mentionsOf('Quatre-vingt-dix-sept bateaux et « 12 % » des quais.', 'fr')).toMatchObject([
    { words: 'Quatre-vingt-dix-sept', value: 97 },
    { words: '12 %', value: 12, unit: 'percent' },
  ])
})

test('a weekday of what is to come is the next one', () => {
  expect(mentionsOf('The ferry will start on Monday.').at(-1)).toMatchObject({ value: '2031-03-10' })
  expect(mentionsOf('The ferry starts on Monday.').at(-1)).toMatchObject({ value: '2031-03-10' })
})

test.each([
  ['The lock was closed in November.', '2030-11', 'en'],
  ['In November the trust bought the lock.', '2030-11', 'en'],
  ['The lock will close in November.', '2031-11', 'en'],
  ['The lock closes in July.', '2031-07', 'en'],
  ['The council agreed a fair in July.', '2031-07', 'en'],
  ['The lock was given until July.', '2031-07', 'en'],
  ['The sale was held on 10 March.', '2031-03-10', 'en'],
  ['L’écluse a été fermée en juillet.', '2030-07', 'fr'],
  ['En juillet, la mairie a ouvert un pont.', '2030-07', 'fr'],
  ['La fête a lieu en juillet.', '2031-07', 'fr'],
  ['La mairie a prévu une fête en juillet.', '2031-07', 'fr'],
  ['Le four, à l’arrêt depuis février, doit être refait.', '2031-02', 'fr'],
  ['L’ouverture, annoncée pour septembre, est loin.', '2031-09', 'fr'],
  ['Digging is planned for August.', '2031-08', 'en'],
  ['It rained last year.', '2030', 'en'],
  ['L’an dernier, il a plu.', '2030', 'fr'],
  ['It rained much in May 2027 and on 2 December that year.', '2027-05', 'en'],
])('what is told as done is not still to come: %s', (text, value, language) => {
  expect(mentionsOf(text, language).find(({ type }) => type === 'date')).toMatchObject({ value })
})

test('a date of “that year” and of the following one hangs on the year that was told last', () => {
  const dates = (text: string, language: string) =>
    mentionsOf(text, language).flatMap(({ type, value }) => (type === 'date' ? [value] : []))
  expect(dates('She fled in 2027. On 2 December that year she fell. The following year she ran.', 'en')).toEqual([
    '2027',
    '2027-12-02',
    '2028',
  ])
  expect(dates('En 2029, tout allait. L’année suivante, un jet de sept mètres a tout changé.', 'fr')).toEqual([
    '2029',
    '2030',
  ])
})

test.each([
  ['About a third of it went.', [0.333]],
  ['Here are four-fifths of it, in the first half of the match.', [0.8]],
  ['It was almost three and a half metres long, for one year.', [3.5, 1]],
  ['He serves half of the term; a third man ran in 2:24:51.', [0.5]],
])('a part in words is a figure: %s', (text, values) => {
  expect(mentionsOf(text, 'en').flatMap(({ type, value }) => (type === 'quantity' ? [value] : []))).toEqual(values)
})

test.each([
  ['Il réduira des trois quarts son catalogue, soit un tiers du total.', [0.75, 0.333]],
  ['Après sept années, près de sept caves sur dix passent pour un euro.', [7, 7, 10, 1]],
])('a part in French words is a figure: %s', (text, values) => {
  expect(mentionsOf(text, 'fr').flatMap(({ type, value }) => (type === 'quantity' ? [value] : []))).toEqual(values)
})

test.each([
  ['“It ticked,” said Ada Brunn.', 'Ada Brunn'],
  ['Ada Brunn, who runs the mill, was there. “It ticked,” she said.', 'Ada Brunn'],
  ['Ada Brunn, an engineer, told the Gazette: “It ticked.”', 'Ada Brunn'],
  ['Ada Brunn spoke to Tom Bell, a nurse. “It ticked,” Mr Bell said.', 'Tom Bell'],
  ['“It ticked,” joked Rafi Hosn, who drives a bus. “Then it sang.”', 'Rafi Hosn'],
  ['“It ticked,” shrugged the keeper, Ada Brunn.', 'Ada Brunn'],
  ['Sir Hugh Penn owns it. Sir Hugh, 71, was there. “It ticked,” he said.', 'Hugh Penn'],
  ['Ada Brunn, of the Corran Institute, who was not there, praised the mill. “It ticked,” she said.', 'Ada Brunn'],
  ['The keeper, Ada Brunn, met Tom Bell, a nurse. “It ticked,” the keeper said.', 'Ada Brunn'],
  ['Tom Bell, 58, came on Monday and met the director, Ada Brunn. “It ticked,” smiled the director.', 'Ada Brunn'],
  ['“It ticked. It sang,” Ada Brunn said. “It broke. Then nothing,” Ada Brunn said.', 'Ada Brunn'],
  ['Tom Bell owns it. “It ticked,” said Mr Bell’s wife, Ada Brunn, a potter.', 'Ada Brunn'],
  ['Electrician Ada Brunn came upon it on Monday. "It ticked," Brunn said.', 'Ada Brunn'],
  ['Ada Brunn, 60, let Tom Bell in. “It ticked,” said Ada Brunn. She had, she told him, “sold it”.', 'Ada Brunn'],
  ['County Clerk Ada Brunn opened it. “It ticked,” Brunn said.', 'Ada Brunn'],
  ['Fire Chief Ada Brunn was there. “It ticked,” Brunn said.', 'Ada Brunn'],
  ['Ada Brunn rang. She would share the mill with Tom Bell, a nurse. “It ticked,” she said.', 'Ada Brunn'],
  ['Ada Brunn was in the van, asleep. “It ticked,” she says, and laughs.', 'Ada Brunn'],
  ['The van of Ada Brunn stood there. Brunn has no hard feelings. “It ticked,” she said.', 'Ada Brunn'],
  ['Tom Bell, 50, ran. He rang the keeper, Ada Brunn. “It ticked,” she said.', 'Ada Brunn'],
  ['North Ridge burned on Monday. They had waited. “It ticked,” he said.', undefined],
  ['Lamb Street was dark. “It ticked,” a boy said.', 'a boy'],
])('who speaks is told: %s', (text, speaker) => {
  const [view] = draftViews(draftOf([text]))
  const quotes = view ? toldQuotes(view) : []
  expect(quotes.map((quote) => quote.speaker)).toEqual(quotes.map(() => speaker))
  expect(quotes[0]?.words).toMatch(/^It ticked(?:[,.]|$)/)
})

test.each([
  ['« Ça cliquetait », souriait son entraîneur, Karim Roux.', 'Karim Roux'],
  ['« Ça cliquetait », a reconnu l’entraîneuse Ada Brunn, qui était là.', 'Ada Brunn'],
  ['« Ça cliquetait », s’amuse la présidente, Ada Brunn, entrée en 2030.', 'Ada Brunn'],
  ['Inès Baral, 19 ans, a filé seule. « Ça cliquetait », racontait-elle une heure plus tard.', 'Inès Baral'],
  [
    'Son chef, Karim Roux, vient de signer à Pont-Lac, qui l’attend. « Ça cliquetait », a-t-il plaisanté.',
    'Karim Roux',
  ],
  ['La maire, Ada Brunn, ne décolère pas. « Ça cliquetait », assure l’élue, qui promet une alarme.', 'Ada Brunn'],
  [
    'Ada Brunn, 47 ans, a ouvert. « Rien. J’ai vu le vide, raconte-t-elle. Tout y était. » La porte tenait.',
    'Ada Brunn',
  ],
  ['« Ça cliquetait, sourit Ada Brunn, 16 ans, qui tenait la corde. Mais elle pèse. »', 'Ada Brunn'],
  ['« On l’a sentie arriver, raconte l’un d’eux, Karim Roux, 24 ans. Elle pèse. »', 'Karim Roux'],
  ['La pièce, « Ça cliquetait », est d’une auteure de 26 ans, Ada Brunn.', undefined],
  ['Il restait peu quand Ada Brunn, 19 ans, est entrée. « Ça cliquetait », racontait-elle plus tard.', 'Ada Brunn'],
])('who speaks is told in French: %s', (text, speaker) => {
  const [view] = draftViews(draftOf([text], { language: 'fr' }))
  expect((view ? toldQuotes(view) : []).map((quote) => quote.speaker)).toEqual([speaker])
})

test.each([
  ['The alarm rang at ten to nine in the fog.', '08:50'],
  ['Ada Brunn, who is 63, opened the mill.', '63'],
  ['Fourteen firefighters came at once.', 'fourteen'],
  ['Ada Brunn has sold her old mill.', 'Ada Brunn'],
  // Nobody has asked yet what it may not answer.
  ['One of the six old wheels had rusted away.', 'six'],
])('“%s” is proposed', async (text, value) => {
  const { facts } = await proposedIn([text])
  expect(facts.map(({ judged }) => judged.fact?.claims[0]?.post)).toContain(value)
})

test('a figure takes its unit from its neighbour, and an age and a hall are proposed', async () => {
  const post = 'La cave a eu 112 emplois, puis elle a eu 71 depuis cet hiver.'
  const radio = 'Le groupe loue la salle du Vieux Moulin, dit Ada Brunn, 63 ans, qui la dirige.'
  const { facts } = await proposedIn([post, radio], { language: 'fr' })
  const units = facts.map(({ judged }) => [judged.fact?.says.match(/\{(.*)\}/)?.[1], judged.fact?.unit])
  expect(units).toEqual(expect.arrayContaining([expect.arrayContaining(['71', 'emplois']), ['63 ans', 'years']]))
  expect(units).toContainEqual(['Vieux Moulin', 'name'])
})

test('a decade is no year, and « personne » counts nobody', () => {
  expect(mentionsOf('Dans les années 1970, personne ne riait.', 'fr')).toEqual([])
  expect(mentionsOf('It was found in the late 1980s.', 'en').filter(({ type }) => type === 'date')).toEqual([])
})

test('what the title and the beginning tell comes first, and what two texts tell before what one does', async () => {
  const { facts } = await proposedIn([
    'The harbour shut at 6.40 am on Monday. 40 lorries waited on the quay.\nA cat slept in the office. 12 chairs were painted in blue.',
    'On the quay 40 lorries waited for hours.',
  ])
  const says = facts.map(({ judged }) => judged.fact?.says ?? '')
  expect(says.slice(0, 2)).toEqual(['{40} lorries waited on the quay.', 'The harbour shut at {6.40 am}.'])
  expect(facts[0]?.judged.fact?.claims).toHaveLength(2)
  expect(says.at(-1)).toBe('{12} chairs were painted in blue.')
})

test('who holds an office is told by every text that names both, each in its own sentence', async () => {
  const { facts } = await proposedIn([
    'The plan pleased the mayor, Rita Solan, who keeps bees.',
    'Behind them Rita Solan, the mayor, swam the first length.\nRita Solan said nothing of bees.',
  ])
  const one = facts.find(({ judged }) => judged.fact?.ask?.[0] === 'Who is the mayor?')
  expect(one?.judged.fact?.claims.map((claim) => claim.post ?? claim.radio)).toEqual(['Rita Solan', 'Rita Solan'])
  expect(one?.judged.outcome).toBe('accepted')
})

test('what is proposed stands in its text, and the judge refuses none of it', async () => {
  for (const pair of pairs.slice(0, 3)) {
    const { facts } = await proposedIn(
      pair.draft.sources.map(({ text }) => text),
      { title: pair.draft.title },
    )
    expect(facts.length).toBeGreaterThan(10)
    expect(facts.filter(({ judged }) => judged.outcome === 'refused')).toEqual([])
  }
})

test('a byline is proposed as no fact', async () => {
  const post =
    'The Barn Burns\n\nFrom the Rowe Courier, 14 March 2031\n\nIt was seen by 12 guards and 40 cooks, 9 of them old.'
  const { facts } = await proposedIn([post])
  const says = facts.map(({ judged }) => judged.fact?.says.replace(/[{}]/g, '') ?? '')
  expect(says.filter((one) => one.includes('Courier'))).toEqual([])
})

test('a place of one word is proposed, and a word that describes is none', async () => {
  const { facts } = await proposedIn([
    'The police heard of the bell from a dealer in Ells, who had seen it in Danish waters.',
  ])
  const values = facts.map(({ judged }) => judged.fact?.claims[0]?.post)
  expect(values).toContain('Ells')
  expect(values).not.toContain('Danish')
})

test('what two texts do not tell alike is proposed of each', async () => {
  const { facts } = await proposedIn([
    'The town agreed last autumn to lend the trust £350,000 over 15 years.\nRain fell.',
    'With a town loan of £350,000 and gifts the trust hopes to start work.\nSnow fell.',
  ])
  const told = facts.flatMap(({ judged }) => judged.fact?.claims.map((claim) => [claim.post, claim.radio]) ?? [])
  expect(told).toContainEqual(['£350,000', undefined])
  expect(told).toContainEqual([undefined, '£350,000'])
})
