import type { Fact, Ledger } from '../ledger.ts'
import { isYear } from '../text/years.ts'
import type { ClaimCase } from './claim-case.ts'
import { whyWrong } from './elsewhere.ts'
import { isTaken } from './lent-taken.ts'
import { datesIn } from './mentions.ts'
import type { SourceView } from './sentence-view.ts'

/** A wrong year has as many as stand this far from the right one. */
const FAR = 60

/** The years of other things that the texts name, none of them after the texts themselves, the nearest first. */
export function lentYears(
  fact: Fact,
  [one]: readonly ClaimCase[],
  { ledger, views }: { readonly ledger: Ledger; readonly views: readonly SourceView[] },
): readonly { readonly value: string; readonly why: string; readonly isAsked: boolean }[] {
  const value = one?.claim.value
  if (!value || !('date' in value) || !isYear(value.date)) return []
  const key = Number(value.date)
  const last = Math.max(...views.flatMap(({ source }) => Number(source.published?.slice(0, 'YYYY'.length) ?? [])))
  const found = views.flatMap(({ sentences }) =>
    sentences.flatMap((view) => datesIn(view).flatMap(({ words }) => (isYear(words) ? [{ year: words, view }] : []))),
  )
  const years = [...new Map(found.map((each) => [each.year, each])).values()].filter(
    ({ year }) => year !== value.date && Math.abs(Number(year) - key) <= FAR && !(Number(year) > last),
  )
  return years
    .filter(({ year }) => !isTaken({ date: year }, fact, ledger))
    .sort((a, b) => Math.abs(Number(a.year) - key) - Math.abs(Number(b.year) - key))
    .map(({ year, view }) => ({
      value: year,
      why: whyWrong(year, 'date', views, view),
      isAsked: ledger.facts.some(
        ({ id, claims }) =>
          id !== fact.id && claims.some((claim) => 'date' in claim.value && claim.value.date === year),
      ),
    }))
}
