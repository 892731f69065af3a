import { readingWords } from '../../languages/languages.ts'
import type { Claim, Ledger } from '../../ledger.ts'
import { dateWords } from '../../reading/dates.ts'
import { dayOf, extentOf, spansOf } from '../../values/date.ts'
import { formatDate, formatValue } from '../../values/format.ts'
import { canonOf, contradict, possibilitiesOf } from '../../values/possibilities.ts'
import { slice, type Text } from '../evidence.ts'
import { isComputed } from '../standing.ts'
import type { Doubt } from './finding.ts'

const DAY = 1440

/**
 * What shows only when two figures or two dates are put together: a source dated before what it reports, a weekday that
 * its date does not have, parts that do not come to the whole.
 */
export function slipDoubts(ledger: Ledger, texts: ReadonlyMap<string, Text>): readonly Doubt[] {
  return ledger.facts.flatMap((fact, i) =>
    fact.claims.flatMap((claim, j) => {
      const path = ['facts', i, 'claims', j]
      const message =
        (fact.mood === 'outcome' ? tooEarly(claim, ledger) : undefined) ??
        wrongWeekday(claim, ledger, texts.get(claim.source))
      const sum = isComputed(claim) ? unlike(claim, i, ledger) : undefined
      return [message, sum].flatMap((said) =>
        said === undefined ? [] : [{ level: 'warning', path, message: said } as const],
      )
    }),
  )
}

/** The source is dated before the day that it tells of as past. */
function tooEarly({ source: id, value }: Claim, { sources, language }: Ledger): string | undefined {
  const source = sources.find((one) => one.id === id)
  if (!('date' in value) || source?.published === undefined) return undefined
  const [event, dated] = [spansOf(value.date), spansOf(source.published)]
  if (!event || !dated || extentOf(event)[0] < extentOf(dated)[1]) return undefined
  const said = formatDate(value.date, language)
  return `${source.label} is dated ${formatDate(source.published, language)} and tells of ${said}. Check both, or add mood: plan to the fact.`
}

/** The words of the evidence name a weekday that the date beside it does not have. */
function wrongWeekday({ value, at, words }: Claim, { language }: Ledger, text: Text | undefined): string | undefined {
  if (!('date' in value)) return undefined
  const spans = spansOf(value.date)
  if (!spans || extentOf(spans)[1] - extentOf(spans)[0] > DAY) return undefined
  const { weekdays } = readingWords(language)
  const day = new Date(extentOf(spans)[0] * 60_000).getUTCDay()
  const quoted = [...words, ...(text ? at.map((span) => slice(text, span)) : [])]
  for (const fragment of quoted) {
    const said = dateWords(fragment, readingWords(language))
    const [weekday] = said.weekdays
    if (said.days.length > 0 && weekday !== undefined && weekday !== day)
      return `The source says ${weekdays[weekday]}, and ${dayOf(extentOf(spans)[0])} is a ${weekdays[day]}. Is the date right? If so, the slip is the source's own.`
  }
  return undefined
}

/** What the parts come to is not what a source gives as the whole. */
function unlike(claim: Claim, i: number, ledger: Ledger): string | undefined {
  const fact = ledger.facts[i]
  if (!fact) return undefined
  const canon = canonOf(ledger)
  const own = possibilitiesOf(claim.value, fact, canon)
  const other = fact.claims.find(
    (one) => !isComputed(one) && contradict(own, possibilitiesOf(one.value, fact, canon), true),
  )
  if (!other) return undefined
  const label = ledger.sources.find(({ id }) => id === other.source)?.label ?? other.source
  return `The parts come to ${formatValue(claim.value, fact, ledger)}, and ${label} gives ${formatValue(other.value, fact, ledger)}. Is it so in the sources?`
}
