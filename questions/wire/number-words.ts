import { folded } from './folded.ts'
import { once } from './once.ts'

/** The words of a language for the numbers from nothing up to twenty; several for one are parted by a stroke. */
const COUNTED = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  'صفر واحد|واحدة اثنان|اثنين|اثنتان|اثنتين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني|ثمان تسعة|تسع عشرة|عشر',
]

/** The number that a word says, in English, French or Arabic. Words are folded. */
export const numberWords = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      COUNTED.flatMap((words) =>
        words.split(' ').flatMap((word, n) => word.split('|').map((one) => [folded(one), n] as const)),
      ),
    ),
)

const SCALES = {
  thousand: [1e3, 'thousand thousands mille ألف آلاف ألفا'],
  million: [1e6, 'million millions مليون ملايين مليونا'],
  lakh: [1e5, 'lakh lakhs'],
  crore: [1e7, 'crore crores'],
  billion: [1e9, 'billion billions milliard milliards مليار مليارات مليارا'],
} as const

/** What a figure before a word is multiplied by. Words are folded. */
export const scaleWords = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      Object.values(SCALES).flatMap(([factor, words]) =>
        words.split(' ').map((word) => [folded(word), factor] as const),
      ),
    ),
)

/** The same as one writes it after a sum of money or a count: "2.3m". After a measure these are units themselves. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
])
