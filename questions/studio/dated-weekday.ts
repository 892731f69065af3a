import { readingWords } from '../languages/languages.ts'
import { dateReads } from '../reading/dates.ts'
import { wordsOf } from '../text/normal-form.ts'
import { WEEKDAYS } from '../vocabulary.ts'
import type { WrittenClaim } from '../wire/written-topic.ts'
import type { SourceView } from './sentence-view.ts'

const DAY = 86_400_000
const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/

/**
 * "On Saturday" of an article of Monday, 6 June is 4 June, and an assistant writes the date: the claim then says from
 * which weekday it was worked out, as the format of facts has it. What its quotation says of a date stays as it is.
 */
export function withWeekday(claim: WrittenClaim, { source, language }: SourceView): WrittenClaim {
  const { published } = source
  const value = claim[source.id]
  const [quote = ''] = claim.quote ?? []
  if (claim.weekday !== undefined || claim.after !== undefined || typeof value !== 'string' || published === undefined)
    return claim
  if (!WHOLE_DAY.test(value) || !WHOLE_DAY.test(published)) return claim
  const reading = readingWords(language)
  const [day, told] = [Date.parse(value), Date.parse(published)]
  const name = reading.weekdays[new Date(day).getUTCDay()]
  const far = (day - told) / DAY
  if (name === undefined || !wordsOf(quote).includes(name) || dateReads(value, quote, reading)) return claim
  if (far < -6 || far > 7) return claim
  const weekday = WEEKDAYS[new Date(day).getUTCDay()]
  if (weekday === undefined) return claim
  return Object.assign({}, claim, { weekday, [far > 0 ? 'after' : 'on or before']: published })
}
