/** From 0. */
export const ones =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
export const tens = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  // As in Belgium and Switzerland.
  septante: 70,
  huitante: 80,
  nonante: 90,
} as const

/** Every number from 17 to 99 that is written with a hyphen or "et", each with all its spellings. */
const compounds: ReadonlyMap<string, number> = new Map(
  [
    ...Object.entries(tens).flatMap(([word, ten]) => spelled(word, ten, ten === 60 ? 19 : 9)),
    ...['quatre-vingt', 'quatre-vingts'].flatMap((word): [string, number][] => [[word, 80]]),
    ...spelled('quatre-vingt', 80, 19),
    ...[17, 18, 19].map((n): [string, number] => [ones[n] ?? '', n]),
  ].sort(([a], [b]) => b.length - a.length),
)

function spelled(word: string, ten: number, most: number): [string, number][] {
  return Array.from({ length: most }, (_, i) => i + 1).flatMap((one): [string, number][] => {
    const name = ones[one] ?? ''
    const own: [string, number][] = [[`${word}-${name}`, ten + one]]
    if (one === 1 || one === 11) own.push([`${word} et ${name}`, ten + one], [`${word}-et-${name}`, ten + one])
    if (one === 1) own.push([`${word} et une`, ten + one], [`${word}-et-une`, ten + one])
    return own
  })
}

const compound = new RegExp(`(?<![\\p{L}-])(?:${[...compounds.keys()].join('|')})(?![\\p{L}-])`, 'gu')

/** "Une vingtaine" is about twenty. */
const rounds = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
} as const
const round = new RegExp(
  `(?<!\\p{L})(plus d'|moins d'|près d'|au moins |jusqu'à )?une? (?:bonne )?(${Object.keys(rounds).join('|')})(?: de| d')?(?!\\p{L})`,
  'gu',
)

/** "Une soixantaine" is about 60, "plus d'une centaine" is more than 100. */
const withHedge = (hedge: string | undefined): string => hedge?.replace("d'", 'de ') ?? 'environ '

const roundFigure = (word: string): number => new Map<string, number>(Object.entries(rounds)).get(word) ?? 0

/** "Mille habitants" is one thousand of them; "deux mille" is not, and "pour cent" is no number. */
const bareScale = /(\p{L}+|\d|^|[^\p{L}\d\s-])([\s-]*)(?<![\p{L}\d])(cent|mille)(?!\p{L})/gu

function withOne(whole: string, before: string, gap: string, scale: string): string {
  const isNumber =
    /\d/.test(before) || before in tens || ones.includes(before) || /^(?:cents?|mille|pour)$/.test(before)
  return isNumber ? whole : `${before}${gap}1 ${scale}`
}

/** "Neuf heures environ": the hedge behind a number and its unit comes to stand before it. */
const hedgedAfter = new RegExp(
  `(?<![\\p{L}\\d])((?:${ones.slice(1).join('|')}|\\d[\\d ,.]*)(?: ?\\p{L}+)?) environ(?! ?\\d)(?!\\p{L})`,
  'gu',
)

/** « Un peu plus d’un million » has one figure. */
const aLittle = /(?<!\p{L})un peu(?!\p{L})/gu
const elidedHedge = /(?<!\p{L})(plus|moins|près|autour|au-delà) d'(?=une? (?:mill|demi)|environ)/gu

/** « Un kilo et demi », « deux ans et demi » ; « à une heure et demie » is a time. */
const andAHalf = new RegExp(
  `(?<![\\p{L}\\d,.-])(une|\\d{1,3}|${ones.slice(1).join('|')}) ((?:kilo|kilomètre|mètre|pouce|pied|hectare|litre|tonne|degré|point|tour|étoile|an|année|mois|jour|semaine|siècle|million|milliard|(?<=(?:(?:pendant|durant|dur[eé]|en|fallu) |d'|^)\\S+ )heure)s?) et demie?(?![\\p{L}-])`,
  'gu',
)
/** « Une heure et vingt minutes » ; « à neuf heures vingt minutes » is a time. */
const hoursAndMinutes = new RegExp(
  `(?<![\\p{L}\\d,.-]|(?:à|vers|dès|depuis|avant|après|était|de|et|cent|mille) )(une|\\d{1,2}|${ones.slice(1).join('|')}) heures? (?:et )?(\\d{1,2}|${[...ones.slice(1), ...Object.keys(tens)].join('|')}) (?=minutes?(?!\\p{L}))`,
  'gu',
)
/** With an "s", or without: what was made of the words before it is told from them by the words that stay. */
const otherNumber = (unit: string): string =>
  unit === 'mois' ? unit : unit.endsWith('s') ? unit.slice(0, -1) : `${unit}s`
/** « Un quart de million », « trois quarts d’heure » */
const quarterOf = /(?<!\p{L})(un|trois) quarts? (?:de (million|milliard|kilo)|d'(heure))(?!\p{L})/gu
/** « Une demi-tonne »; of a dozen it is six. */
const half = /(?<!\p{L})une? demie?-(?!douzaine)(?=\p{L})/gu

/** Elided articles and prepositions stand apart: "d'environ 40". */
const elided = /(?<![\p{L}])([dl])'(?=[\p{L}\d])/gu

const small = [...ones.slice(1), ...Object.keys(tens)].join('|')
/** « Un franc quarante », « 2 euros 50 »: the hundredths stand behind the money, at the end of what is said of it. */
const withCents = new RegExp(
  `(?<![\\p{L}\\d,])(\\d+|${small}) (francs?|euros?) (\\d{2}|${ones.slice(10, 17).join('|')}|${Object.keys(tens).join('|')})(?=\\s*(?:$|[.,;:!?»")]|(?:par|de l'|le|la|l'|et|au|aux|pour|à)(?!\\p{L})))`,
  'gu',
)

/** « Quatre-vingt-dix-sept » as a figure. */
export const withCompounds = (text: string): string => text.replace(compound, (word) => String(compounds.get(word)))

export const figureIn = (word: string): number =>
  /^\d/.test(word) ? Number(word) : (new Map<string, number>(Object.entries(tens)).get(word) ?? ones.indexOf(word))

/** A text with its numbers made plain: « quatre-vingt-dix-sept » is 97, « une vingtaine » about 20. */
export const plainNumbers = (text: string): string =>
  withCompounds(
    text
      .replace(aLittle, 'peu')
      .replace(
        quarterOf,
        (_, count: string, scale: string | undefined, hour: string | undefined) =>
          `0,${count === 'un' ? 25 : 75} ${scale ?? hour}`,
      )
      .replace(half, '0,5 ')
      .replace(
        hoursAndMinutes,
        (_, hours: string, minutes: string) => `${60 * (hours === 'une' ? 1 : figureIn(hours)) + figureIn(minutes)} `,
      )
      .replace(
        andAHalf,
        (_, word: string, unit: string) => `${word === 'une' ? 1 : figureIn(word)},5 ${otherNumber(unit)}`,
      )
      .replace(elidedHedge, '$1 de ')
      .replace(round, (_, hedge: string | undefined, word: string) => `${withHedge(hedge)}${roundFigure(word)} `),
  )
    .replace(
      withCents,
      (_, whole: string, unit: string, cents: string) =>
        `${figureIn(whole)},${String(figureIn(cents)).padStart(2, '0')} ${unit}`,
    )
    .replace(bareScale, withOne)
    .replace(hedgedAfter, 'environ $1')
    .replace(elided, '$1 ')
