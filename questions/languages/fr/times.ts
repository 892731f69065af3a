import type { ReadingWords } from '../language.ts'
import { figureIn, ones, tens, withCompounds } from './numbers.ts'

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

/** « Trois heures », « deux heures et demie » alone are how long something lasts. */
const TIME_WORDS = new RegExp(
  `(?<!\\p{L})(?!(?<!à )${NUMBER} heures?(?!.* d(?:u|e l') ?\\p{L}))(?:à|h|heures?|précises|et|demie?|quart|moins|le|midi|minuit|du (?:matin|soir)|de l'après-midi|${NUMBER})(?!\\p{L})|(?<=\\d)h(?!\\p{L})`,
  'gu',
)

/** Where a sentence names a time of day. */
const CLOCKS = new RegExp(
  [
    String.raw`(?<![\d.,:])\d{1,2}[:.]\d\d(?![\d,]|:\d| ?(?:m\b|million|k|€|%|tonnes|litres))`,
    String.raw`(?<!\p{L}|après[- ])(?:midi|minuit)(?!\p{L})`,
    String.raw`(?:(?<![\d,])\d{1,2} ?h(?:eures?)?(?: ?\d\d)?|(?<=(?<!\p{L})(?:à|vers|dès|avant|après|depuis|jusqu'à|il était) )(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|dix-(?:sept|huit|neuf)) heures?(?! d(?!u (?:matin|soir)|e l'après)))(?: (?:et (?:demie?|quart)|moins (?:le quart|cinq|dix|vingt)|trente|quinze|dix|vingt|quarante))?(?!\p{L})`,
  ].join('|'),
  'gu',
)

/** How French tells a time of day. */
export const frenchTimes: Pick<ReadingWords, 'times' | 'timeWords' | 'clock'> = {
  times: timesIn,
  timeWords: TIME_WORDS,
  clock: CLOCKS,
}
