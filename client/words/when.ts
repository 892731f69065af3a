const FORMAT = {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
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
  const format = new Intl.DateTimeFormat(language, FORMAT)
  return (iso) => format.format(new Date(iso))
}
