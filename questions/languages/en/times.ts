import type { ReadingWords } from '../language.ts'

/** Hours without a half of the day are both: "ten o'clock". */
function timesIn(words: string): readonly number[] {
  const whole = words.replace(HALVED, (hour) => `${HOURS.indexOf(hour) + 1}`)
  const around = [...whole.matchAll(AROUND)].flatMap(([, part = '', side, named, word = '', half, day]) => {
    const from = (side === 'to' ? -1 : 1) * minutesOf(part)
    if (named !== undefined) return [((named === 'midnight' ? 1440 : 720) + from) % 1440]
    return halvesOf((HOURS.indexOf(word) + 1 || Number(word)) * 60 + from, half ?? day)
  })
  const text = whole.replace(AROUND, ' ')
  const clocks = [...text.matchAll(CLOCK)].map(([, hour, minute, half, hours, minutes, part]) =>
    half === undefined
      ? ((Number(hours) + (isLate(Number(hours), part) ? 12 : 0)) % 24) * 60 + Number(minutes)
      : ((Number(hour) % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minute ?? 0),
  )
  const hours = [...text.matchAll(WHOLE), ...text.matchAll(AT_HOUR)].flatMap(([, word = '', half, day]) => {
    const hour = HOURS.indexOf(word) + 1 || Number(word)
    return hour >= 1 && hour <= 12 ? halvesOf(hour * 60, half ?? day) : []
  })
  const named = NAMED_TIMES.flatMap(([word, minute]) => (word.test(text) ? [minute] : []))
  return [...clocks, ...around, ...hours, ...named]
}

/** A time in both halves of the day, or in the one that is told: "in the evening", "pm". */
function halvesOf(minute: number, half: string | undefined): readonly number[] {
  const early = minute % 720
  if (half === undefined) return [early, early + 720]
  return [/^(?:p|aft|eve)/.test(half) || (half === 'night' && early >= 360) ? early + 720 : early]
}

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** "6.40 am", "11.40", "11.40 on Monday night". */
const CLOCK =
  /\b(\d{1,2})(?:[.:](\d{2}))?\s?([ap])\.?m\b|\b(\d{1,2})[.:](\d{2})\b(?: (?:on \w+ )?(?:in the |at )?(evening|afternoon|night)\b)?/g
/** The half past two of a night is before dawn. */
const isLate = (hour: number, part: string | undefined): boolean =>
  part !== undefined && hour < (part === 'night' ? 13 : 12) && hour >= (part === 'night' ? 6 : 1)
/** Behind these "ten to nine" is a time; alone it may be a score. */
const BEFORE_A_TIME = 'at|until|till|before|after|since|just'
/** "In the evening", "on Monday night" */
const OF_A_DAY = '(?: on \\w+)?(?: in the| at)? (morning|afternoon|evening|night)\\b'
/** "Half past ten", "a quarter to nine in the evening", "at ten to nine", "10 minutes to nine", "ten past midnight". */
const AROUND = new RegExp(
  [
    '\\b(half|quarter|five|ten|twenty(?:-five)?|\\d{1,2})(?: minutes)?',
    ` (past|(?<=(?:quarter|minutes|\\b(?:${BEFORE_A_TIME}) [\\w-]+) )to|(?<=^[\\w-]+ )to(?= mid| noon))`,
    ` (?:(midnight|noon|midday)\\b|(${HOURS.join('|')}|1[0-2]|[1-9])\\b(?: ?([ap])\\.?m\\b|${OF_A_DAY})?)`,
  ].join(''),
  'g',
)
/** "Ten o'clock at night", "seven in the evening"; no minutes before it. */
const WHOLE = new RegExp(
  `(?<![\\d.:])\\b(\\w+)(?: o'clock(?:${OF_A_DAY})?| in the (morning|afternoon|evening)\\b)`,
  'g',
)
/** "At seven", "shortly before seven on Monday evening" */
const AT_HOUR = new RegExp(
  `\\b(?:at|(?:shortly|just|soon) (?:before|after)) (\\w+)\\b(?![.:-]| ?[ap]\\.?m\\b| o'clock| in the (?:mor|aft|eve))(?:${OF_A_DAY})?`,
  'g',
)
const TIME_WORDS = new RegExp(
  `\\b(?:[ap]\\.?m\\b\\.?|at|exactly|a|half|quarter|twenty(?:-five)?|${HOURS.join('|')}|minutes|past|to|o'clock|noon|midday|midnight|on \\w+day|in the|(?:morning|afternoon|evening|night))(?![\\w-])|(?<=\\d)[ap]\\.?m\\b\\.?`,
  'g',
)
const minutesOf = (part: string): number =>
  ({ half: 30, quarter: 15, five: 5, ten: 10, twenty: 20, 'twenty-five': 25 })[part] ?? Number(part)
/** "Eight pm" */
const HALVED = new RegExp(`\\b(?:${HOURS.join('|')})(?= ?[ap]\\.?m\\b)`, 'g')
const NAMED_TIMES = [
  [/\bnoon\b/, 720],
  [/\bmidday\b/, 720],
  [/\bmidnight\b/, 0],
] as const

/** Where a sentence names a time of day. "At seven" may be none: what it is held against decides. */
const CLOCKS = new RegExp(
  [
    `(?:(?<!\\p{L})(?:half past|(?:a )?quarter (?:past|to))|(?<=(?<!\\p{L})(?:${BEFORE_A_TIME}) )(?:five|ten|twenty(?:-five)?|\\d{1,2})(?: minutes)? to|(?<!\\p{L})(?:five|ten|twenty(?:-five)?) past) (?:${HOURS.join('|')}|1[0-2]|[1-9])(?![\\p{L}\\d]|[:.]\\d)`,
    `(?:(?<![\\d.,])\\d{1,2}(?:[.:]\\d\\d)?|(?<!\\p{L})(?:${HOURS.join('|')})) ?[ap]\\.?m(?!\\p{L})`,
    `(?<![\\d.,:])\\d{1,2}[:.]\\d\\d(?![\\d,]|:\\d| ?(?:per|million|billion|m\\b|k|€|%|metres?|miles?|km|tonnes?|kilos?|hours?|days?|weeks?|months?|years?|feet|times|litres))(?: (?:on \\p{L}+ )?(?:in the |at )?(?:evening|afternoon|night)(?!\\p{L}))?`,
    `(?<!\\p{L})(?:noon|midday|midnight)(?!\\p{L})`,
    `\\p{L}+ o'clock`,
    `(?<=(?<!\\p{L})at )(?:${HOURS.join('|')}|\\d{1,2})(?=$|[^\\p{L}\\d .,:-]|[.,:-](?!\\d)| (?:at|in|on|because|this|that|the|and|or|to|sharp|but|when|while|until|tonight|yesterday|tomorrow|every|each|for|with|by|from|he|she|they|it|we|was|were|is|as|after|before|a)(?!\\p{L}))`,
    `(?<=(?<!\\p{L})it was )(?:five|ten|twenty(?:-five)?) to (?:${HOURS.join('|')})(?= on | in the | when )`,
    `(?<=(?<!\\p{L})(?:after|before|until|around|past|by|from|since|till|struck) )(?:${HOURS.join('|')}|\\d{1,2})(?= on (?!\\d)| in the (?:morning|afternoon|evening)(?! of))`,
  ].join('|'),
  'gu',
)

/** How English tells a time of day. */
export const englishTimes: Pick<ReadingWords, 'times' | 'timeWords' | 'clock'> = {
  times: timesIn,
  timeWords: TIME_WORDS,
  clock: CLOCKS,
}
