import { once } from '../../questions/wire/once.ts'

const FORMAT = {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const

/**
 * An instant in words, with its time zone: the reader's in a browser, UTC on the server.
 *
 * @param iso ISO 8601, with its offset.
 */
export function moment(language: string): (iso: string) => string {
  const format = once(() => new Intl.DateTimeFormat(language, FORMAT))
  return (iso) => format().format(new Date(iso))
}

const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const
const MONTH = { year: 'numeric', month: 'long' } as const

/**
 * A date in words, as precise as it is written: "7 March 2031", "March 2031", "2031".
 *
 * @param date YYYY, YYYY-MM or YYYY-MM-DD.
 */
export function dayIn(language: string): (date: string) => string {
  return (date) => {
    if (date.length < 7) return date
    return new Intl.DateTimeFormat(language, { ...(date.length < 10 ? MONTH : DAY), timeZone: 'UTC' }).format(
      new Date(date),
    )
  }
}
