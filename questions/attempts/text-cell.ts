// Spreadsheets read "3-4" as a day, "007" as 7 and "2e5" as a number: of a name nothing of that may happen.

/** Nothing but figures and what stands between figures: numbers, dates, times, fractions. */
const FIGURES = /^(?=.*\p{Nd})[\p{Nd}\s.,:/\-–+%€$£'’()e]+(?:[ap]\.?m\.?)?$/iu
/** Months, written out or cut short, in English, French and German. */
const MONTHS = [
  ...[
    'jan(?:uary?|uar|v(?:ier)?)?',
    'f[eé]v(?:r(?:ier)?)?',
    'feb(?:ruary?|ruar)?',
    'mar(?:ch|s)?',
    'm[aä]rz',
    'm[aä]r',
  ],
  ...['apr(?:il)?', 'avr(?:il)?', 'may', 'mai', 'june?', 'juni', 'juin', 'july?', 'juli', 'juil(?:let)?', 'ao[uû]t'],
  ...[
    'aug(?:ust)?',
    'sept?(?:ember|embre)?',
    'o[ck]t(?:ober|obre)?',
    'nov(?:ember|embre)?',
    'd[eé][cz](?:ember|embre)?',
  ],
]
/** A day or a year beside a month. */
const DAY_AND_MONTH = new RegExp(`^[\\p{Nd}\\s.,/-]*(?:${MONTHS.join('|')})[\\p{Nd}\\s.,/-]*$`, 'iu')
const TRUTHS = /^(?:true|false|vrai|faux|wahr|falsch)$/i

/** A text with the apostrophe that keeps it one, where a spreadsheet would make a date, a number or a truth of it. */
export function asText(text: string): string {
  const plain = text.trim()
  const isRead = FIGURES.test(plain) || TRUTHS.test(plain) || (/\p{Nd}/u.test(plain) && DAY_AND_MONTH.test(plain))
  return isRead ? `'${text}` : text
}
