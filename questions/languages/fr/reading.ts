import type { ReadingWords } from '../language.ts'
import { figureIn, ones, plainNumbers, tens, withCompounds } from './numbers.ts'

function timesIn(words: string): readonly number[] {
  const text = withCompounds(words).replace(WORD_OF_TIME, (word) => String(word === 'une' ? 1 : figureIn(word)))
  // « 39 heures » is how long something lasts.
  const clocks = [...text.matchAll(HOUR)].flatMap(([, named, figure, behind, part, before, half]) => {
    const hour = figure === undefined ? (NAMED_HOURS[named ?? ''] ?? 0) : Number(figure)
    const late = half === 'matin' || half === undefined || hour >= 12 ? 0 : 720
    const minutes = (PARTS[part ?? ''] ?? 0) + Number(behind ?? 0) - Number(before ?? 0) + late
    return hour > 24 ? [] : [((hour % 24) * 60 + minutes + 1440) % 1440]
  })
  const colons = [...text.matchAll(/(?<!\d)(\d{1,2}):(\d{2})(?!\d)/g)].map(
    ([, hour, minute]) => (Number(hour) % 24) * 60 + Number(minute),
  )
  return [...clocks, ...colons]
}

const NAMED_HOURS: Readonly<Record<string, number>> = { midi: 12, minuit: 0 }
const PARTS: Readonly<Record<string, number>> = { demie: 30, demi: 30, quart: 15, 'moins le quart': -15 }
/** End in an « s » and count nothing. */
const NO_NOUNS =
  'minutes|précises|dans|mais|puis|vers|sans|sous|nous|vous|elles|leurs|plus|moins|alors|toujours|depuis|lors|hors|après|certes|parfois|les|des|ses|mes|ces|nos|vos|ils|pas|très|dès'
/** « Huit heures cinq personnes attendaient » are five persons, and « huit heures cinq, mardi » is a time. */
const NO_PLURAL = `(?! (?!(?:${NO_NOUNS})(?!\\p{L}))\\p{L}{2,}[sx](?!\\p{L}))`
const NUMBER = `(?:une|${[...ones, ...Object.keys(tens)].join('|')})`
/** The hours and the minutes of a time that is told in words. */
const WORD_OF_TIME = new RegExp(
  `(?<![\\p{L}-])${NUMBER}(?= heures?(?!\\p{L}))|(?<=(?<!\\p{L})(?:heures?|midi|minuit) (?:moins )?)(?!une? |zéro)${NUMBER}(?![\\p{L}-])${NO_PLURAL}`,
  'gu',
)
const HOUR = new RegExp(
  `(?<![\\d,.\\p{L}])(?:(midi|minuit)|(\\d{1,2}) ?h(?:eures?)?(?!\\p{L}))(?: ?(\\d{1,2})(?!\\d|[,.]\\d)${NO_PLURAL})?(?: (?:et )?(demie?|quart|moins le quart)| moins (\\d{1,2}))?(?![\\p{L}\\d])(?: (?:du |de l')(matin|soir|après-midi)(?!\\p{L}))?`,
  'gu',
)

/** « Trois heures » alone is how long something lasts. */
const TIME_WORDS = new RegExp(
  `(?<!\\p{L})(?!(?<!à )${NUMBER} heures?$)(?:à|h|heures?|précises|et|demie?|quart|moins|le|midi|minuit|du (?:matin|soir)|de l'après-midi|${NUMBER})(?!\\p{L})|(?<=\\d)h(?!\\p{L})`,
  'gu',
)

/** How French values are read. */
export const frenchReading: ReadingWords = {
  decimal: ',',
  beforeNumbers: plainNumbers,
  numberWords: {
    ...Object.fromEntries(ones.map((word, n) => [word, n])),
    ...tens,
    une: 1,
    aucun: 0,
    aucune: 0,
    personne: 0,
    demi: 0.5,
  },
  scales: {
    douzaines: 12,
    dizaines: 10,
    centaines: 1e2,
    milliers: 1e3,
    cent: 1e2,
    cents: 1e2,
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
  },
  articles: [],
  joiners: ['et'],
  ranges: ['à', 'et', '-'],
  openers: ['entre', 'de', 'd'],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  shortMonths: {
    janv: 0,
    févr: 1,
    fevrier: 1,
    avr: 3,
    juil: 6,
    aout: 7,
    sept: 8,
    oct: 9,
    nov: 10,
    déc: 11,
    decembre: 11,
  },
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  parts: ['printemps', 'automne', 'début', 'mi', 'milieu', 'fin', 'premier', 'premiers', 'derniers', 'avant', 'après'],
  notHedges: [],
  hedges: {
    over: ['plus de', 'plus de la', 'au-delà de', 'supérieur à', 'dépassant', 'dépassait', 'dépassaient'],
    under: ['moins de', 'inférieur à'],
    atLeast: ['au moins', 'au minimum', 'pas moins de'],
    upTo: ["jusqu'à", 'au plus', 'au maximum', 'pas plus de', 'en moins de'],
    about: ['environ', 'près de', 'quelque', 'autour de', 'à peu près', 'presque', 'à peine'],
  },
  degrees: ['peu', 'bien', 'légèrement', 'largement', 'juste'],
  times: timesIn,
  timeWords: TIME_WORDS,
  nearTimes: {
    'peu avant': [-30, -1],
    'un peu avant': [-30, -1],
    'juste avant': [-30, -1],
    'peu après': [1, 30],
    'un peu après': [1, 30],
    'juste après': [1, 30],
    vers: [-15, 15],
    'aux alentours de': [-15, 15],
    environ: [-15, 15],
  },
  yesNo: { yes: 'oui', no: 'non' },
  unitWords: {
    mm: ['millimètre'],
    cm: ['centimètre'],
    m: ['mètre'],
    km: ['kilomètre'],
    in: ['pouce'],
    ft: ['pied'],
    miles: ['mille', 'mile'],
    'km/h': ["kilomètre à l'heure", 'kilomètre à l heure', 'kilomètre heure', 'kilomètre par heure'],
    knots: ['nœud', 'noeud'],
    degrees: ['degré', '°', '°c', 'degré celsius'],
    km2: ['kilomètre carré'],
    g: ['gramme'],
    kg: ['kilogramme', 'kilo'],
    tonnes: ['tonne'],
    m2: ['mètre carré', 'mètres carrés'],
    ha: ['hectare'],
    litres: ['litre', 'l'],
    m3: ['mètre cube', 'mètres cubes'],
    seconds: ['seconde', 's'],
    minutes: ['minute', 'min'],
    hours: ['heure', 'h'],
    days: ['jour', 'journée'],
    weeks: ['semaine'],
    months: ['mois'],
    years: ['an', 'année'],
    percent: ['pour cent', '%'],
    GBP: ['£', 'livres'],
    USD: ['$', 'dollars', 'dollar'],
    EUR: ['€', 'euros', 'euro'],
    francs: ['franc'],
    CAD: ['dollars canadiens'],
  },
}
