/** What a date may be typed in: the languages of the articles. */
const LANGUAGES = ['en', 'fr']

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}|\./gu, '')

/** The names of the twelve months, long and short, each with its number. */
const months = new Map(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const named = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })
      return Array.from(
        { length: 12 },
        (_, i) => [plain(named.format(Date.UTC(2026, i)).toLowerCase()), i + 1] as const,
      )
    }),
  ),
)

/** Monday was 5 January 2026. */
const weekdays = new Set(
  LANGUAGES.flatMap((language) => {
    const named = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    return Array.from({ length: 7 }, (_, i) => plain(named.format(Date.UTC(2026, 0, 5 + i)).toLowerCase()))
  }),
)

const two = (n: number): string => String(n).padStart(2, '0')

/**
 * A date as it is written down, of one typed as people write: "14 March 2019", "March 14, 2019", « 1er mars 2019 »,
 * "March 2019", "2019".
 *
 * @returns `undefined` where it is no date, or one that there never was.
 */
export function dateTyped(typed: string): string | undefined {
  const bare = typed.trim()
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(bare)) return isDay(bare) ? bare : undefined
  const words = plain(bare.toLowerCase()).split(/[\s,]+/)
  const rest = words.filter((word) => !weekdays.has(word) && !/^(?:the|le|of|on)?$/.test(word))
  const year = rest.find((word) => /^\d{4}$/.test(word))
  const month = rest.flatMap((word) => months.get(word) ?? [])[0]
  const day = rest.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(word)?.[1] ?? [])[0]
  const parts = [year, month, day].filter((part) => part !== undefined)
  if (year === undefined || month === undefined || parts.length !== rest.length) return undefined
  const iso = [year, two(month), ...(day === undefined ? [] : [two(Number(day))])].join('-')
  return isDay(iso) ? iso : undefined
}

function isDay(iso: string): boolean {
  const [year = '', month = '01', day = '01'] = iso.split('-')
  const time = Date.parse(`${year}-${month}-${day}`)
  // 31 February would be a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}`)
}
