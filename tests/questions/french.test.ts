import { expect, test } from 'vitest'
import { reprints } from '../../questions/facts/independence.ts'
import { dated, de, inside, its, que } from '../../questions/languages/fr/words.ts'
import { contentLanguage, wordRules } from '../../questions/languages/languages.ts'
import { dateReads, timeReads } from '../../questions/reading/dates.ts'
import { standsIn, wordsOf } from '../../questions/text/normal-form.ts'
import { formatDate, formatNumber, formatTime, formatValue, unitLabel } from '../../questions/values/format.ts'
import { possibilitiesOf } from '../../questions/values/possibilities.ts'
import { unitName } from '../../questions/values/units.ts'
import { typedNumber } from '../../questions/wire/typed-number.ts'

const french = contentLanguage('fr')
const ledger = { language: 'fr', facts: [] } as const
/** Blanks of every kind as plain ones, so that a test can be read. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

test.each([
  ['2032-10-23', 'samedi 23 octobre', true],
  ['2032-11-01', 'le 1er novembre 2032', true],
  ['2033-03', 'en mars 2033', true],
  ['2032-05', 'dès le mois de mai', true],
  ['1684', 'Élevée en 1684', true],
])('a French date %s in « %s »: %s', (date, words, reads) => {
  expect(dateReads(date, words, french)).toBe(reads)
})

test.each([
  ['07:15', 'À 7 h 15, je suis arrivée', true],
  ['18:30', 'vers 18h30', true],
  ['18:00', 'à 18 h', true],
  ['12:00', 'à midi', true],
  ['07:15', 'à 7 h 40', false],
])('a French time of day %s in « %s »: %s', (time, words, reads) => {
  expect(timeReads({ time }, words, french)).toBe(reads)
})

test.each([
  [{ is: 184 }, 'pêcheurs', '184 pêcheurs'],
  [{ is: 1 }, 'pêcheurs', '1 pêcheur'],
  [{ is: 1.5 }, 'kilos', '1,5 kilo'],
  [{ is: 180_000 }, 'mètres cubes', '180 000 mètres cubes'],
  [{ is: 180_000_000, unit: 'litres' }, 'mètres cubes', '180 millions de litres'],
  [{ is: 2_300_000 }, 'euros', '2,3 millions d’euros'],
  [{ from: 120_000, to: 140_000 }, 'EUR', 'entre 120 000 et 140 000 euros'],
  [{ about: 60 }, 'bénévoles', 'environ 60 bénévoles'],
  [{ over: 2000 }, 'personnes', 'plus de 2 000 personnes'],
  [{ is: 35 }, 'percent', '35 %'],
  [{ is: 3 }, 'jours', '3 jours'],
  [{ date: '2032-10-23' }, '', '23 octobre 2032'],
  [{ date: '2032-11-01' }, '', '1er novembre 2032'],
  [{ date: '2033-03' }, '', 'mars 2033'],
  [{ names: ['carpes', 'brochets', 'tanches'] }, '', 'carpes, brochets et tanches'],
  [{ yesNo: 'no' }, '', 'non'],
] as const)('a value is said in French: %j of %s is « %s »', (value, unit, said) => {
  expect(
    spaced(formatValue('names' in value ? { names: [...value.names] } : value, { unit }, { ...ledger, facts: [] })),
  ).toBe(said)
})

test('times, numbers, dates and units are said in French', () => {
  expect(spaced(formatTime('07:15', undefined, 'fr'))).toBe('7 h 15')
  expect(spaced(formatTime('18:00', '18:30', 'fr'))).toBe('entre 18 h et 18 h 30')
  expect(spaced(formatDate('[2032-10-01..2032-10-10]', 'fr'))).toBe('entre le 1er et le 10 octobre 2032')
  expect(spaced(formatNumber(1_200_000, 'fr'))).toBe('1,2 million')
  expect(['EUR', 'km', 'jours', 'pêcheurs', ''].map((unit) => unitLabel(unit, 'fr'))).toEqual([
    'euros',
    'kilomètres',
    'jours',
    'pêcheurs',
    '',
  ])
})

test('a figure in litres is compared with one in cubic metres, one in square metres with one in hectares', () => {
  const says = (n: number, unit: string) => possibilitiesOf({ is: n, unit }, { unit: '' }, (text) => text)
  expect(unitName('mètres cubes')).toBe('m3')
  expect(says(180_000, 'mètres cubes')).toMatchObject({ dimension: 'volume' })
  expect(says(180_000_000, 'litres')).toMatchObject({ dimension: 'volume' })
  expect(says(11, 'hectares')).toMatchObject({ dimension: 'area', range: { min: 105_000, max: 115_000 } })
})

test('a word after an elided one is a word of its own', () => {
  expect(wordsOf('L’étang d’Orvanches, qu’une digue retient aujourd’hui')).toEqual([
    'l',
    'étang',
    'd',
    'orvanches',
    'qu',
    'une',
    'digue',
    'retient',
    "aujourd'hui",
  ])
  expect(standsIn('étang', 'au bord de l’étang')).toBe(true)
})

test.each([
  [de('le Courrier de l’Orvain'), 'du Courrier de l’Orvain'],
  [de('l’Écho de Lussagne'), 'de l’Écho de Lussagne'],
  [de('Inès Belkadra'), 'd’Inès Belkadra'],
  [de('les pompiers'), 'des pompiers'],
  [de('Saint-Aubrin Info'), 'de Saint-Aubrin Info'],
  [que('une cloche sonne'), 'qu’une cloche sonne'],
  [que('environ 60 personnes'), 'qu’environ 60 personnes'],
  [que('onze élèves'), 'que onze élèves'],
  [que('Hervé Sablonnier'), 'qu’Hervé Sablonnier'],
  [inside('L’étang s’est vidé.'), 'l’étang s’est vidé'],
  [inside('Selon la maire, aucune visite n’a été sautée.'), 'aucune visite n’a été sautée'],
  [inside('Sacha Lormeau a trouvé la cloche.'), 'Sacha Lormeau a trouvé la cloche'],
  [dated('1er mai 2032'), 'le 1er mai 2032'],
  [dated('6\u00a0h\u00a040'), '6\u00a0h\u00a040'],
  [dated('mars 2033'), 'mars 2033'],
  [its('fonction'), 'sa fonction'],
  [its('rôle'), 'son rôle'],
  [its('activité'), 'son activité'],
  [inside('180 000 mètres cubes ont disparu.'), '180 000 mètres cubes ont disparu'],
])('little words are elided and contracted: %s', (made, wanted) => {
  expect(made).toBe(wanted)
})

test('nothing that is said in French has a plain blank before its question mark, or English quotation marks', () => {
  const { phrases } = french
  const said = [
    phrases.inUnit('Combien la cloche pèse-t-elle\u00a0?', 'kilos'),
    phrases.whoSaid('la fuite a été provoquée par des ragondins'),
    phrases.inOrder,
    phrases.match('person', 'fonction'),
    phrases.whichSource('une bonde pourrie a cédé'),
    phrases.doTheyAgree('Combien la cloche pèse-t-elle\u00a0?'),
    phrases.saysValue(['l’Écho'], 'près de 40'),
    phrases.onlyReports(['l’Écho']),
    phrases.workedOut('98 + 324'),
    phrases.sameOrder,
    ...Object.values(phrases.relations),
    ...phrases.compare.map((ask) => ask('Combien la cloche pèse-t-elle\u00a0?')),
    phrases.theySay(['l’Écho', 'le Courrier']),
    phrases.hedged(['l’Écho'], 'près de'),
    phrases.nobodySays('un canon'),
  ]
  for (const text of said) {
    expect(text).not.toMatch(/ [?:;!»]|« |[“”]/)
    expect(text).not.toMatch(/\b(?:de le|de les|à le|à les|que [aeiouéè])/)
  }
  expect(spaced(phrases.inUnit('Combien la cloche pèse-t-elle\u00a0?', 'kilos'))).toBe(
    'Combien la cloche pèse-t-elle (en kilos) ?',
  )
})

test('what one source says is a sentence with a verb, also where others say the same or something else', () => {
  const { phrases } = french
  expect(spaced(phrases.saysValue(['Saint-Aubrin Info'], '28'))).toBe('Saint-Aubrin Info dit : 28.')
  expect(spaced(phrases.saysValue(['le Courrier', 'l’Écho'], '23 octobre'))).toBe(
    'Le Courrier et l’Écho disent : le 23 octobre.',
  )
  expect(spaced(phrases.decides.fits('environ 60', '63'))).toBe('Environ 60, ce peut être 63.')
  expect(spaced(phrases.decides.fits('«\u00a0environ 180\u00a0»', '«\u00a0184\u00a0»'))).toBe(
    'Environ 180, ce peut être 184.',
  )
})

test('what two passages are held side by side for is named as a thing, where its ledger names it', () => {
  const { doTheyAgree } = french.phrases
  expect(spaced(doTheyAgree('Combien de bénévoles sont venus\u00a0?', 'le nombre de bénévoles'))).toBe(
    'Ces deux passages s’accordent-ils sur le nombre de bénévoles ?',
  )
  expect(spaced(doTheyAgree('Combien de bénévoles sont venus\u00a0?'))).toBe(
    'Ces deux passages s’accordent-ils sur ce point : combien de bénévoles sont venus ?',
  )
})

test('two papers that quote one speaker in French quotation marks are no reprints of each other', () => {
  const quote =
    '«\u00a0Quand on a vu l’anse sortir de la vase ce jour-là, on a compris tous ensemble que c’était une cloche, et une vieille, pas une marmite.\u00a0»'
  expect(
    reprints(
      new Map([
        ['a', `Il raconte : ${quote}`],
        ['b', `Elle rapporte : ${quote}`],
      ]),
    ),
  ).toEqual([])
})

test('a French text is as hard as its words and sentences are long', () => {
  const grade = wordRules('fr')?.grade ?? (() => 0)
  const plain = grade('Le chien court. Il voit un chat. Le chat part.')
  const hard = grade(
    'La réhabilitation intégrale de l’infrastructure hydraulique nécessite préalablement une autorisation administrative exceptionnelle.',
  )
  expect(plain).toBeLessThan(6)
  expect(hard).toBeGreaterThan(12)
})

test.each([
  ['2,5 km', 'kilomètres', 2.5],
  ['2,5 kilomètres', 'kilomètres', 2.5],
  ['85 000 €', 'euros', 85_000],
  ['120 000 m³', 'mètres cubes', 120_000],
  ['11 ha', 'hectares', 11],
  ['3 j', 'jours', 3],
  ['72 h', 'jours', Number.NaN],
])('what is typed beside a French unit is read: %s beside %s', (text, unit, n) => {
  expect(typedNumber(text, { unit })).toBe(n)
})
