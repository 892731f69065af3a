import { readingWords } from '../languages/languages.ts'
import { readWritten } from '../reading/written.ts'
import { isRecord } from '../wire/record.ts'

/** Days of the northern seasons that lie in one year: a winter's year is anybody's guess. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  spring: ['03-01', '05-31'],
  printemps: ['03-01', '05-31'],
  summer: ['06-01', '08-31'],
  autumn: ['09-01', '11-30'],
  automne: ['09-01', '11-30'],
}
const SEASON = /^(?:in |en |à |au )?(?:the |l['’]|le )?(spring|summer|autumn|printemps|automne)(?: of| de)? (\d{4})$/i
const PART =
  /^(?:in |en |à |au |by |dès |depuis |vers )?(?:the |la |le )?(early|start of|mid|late|end of|début|mi|fin)[- ](?:d['’]|de )?(\p{L}+)(?: (\d{4}))?$/iu
const DAYS: Readonly<Record<string, readonly [string, string]>> = {
  early: ['01', '10'],
  'start of': ['01', '10'],
  début: ['01', '10'],
  mid: ['11', '20'],
  mi: ['11', '20'],
  late: ['21', ''],
  'end of': ['21', ''],
  fin: ['21', ''],
}

/** A value as a fact has it, with the days that a vague one allows. */
interface Dated {
  readonly value: string
  readonly days?: string
}

/**
 * Claims whose values are dates, some of them vague: "spring 2030", "June" beside a day of 2032, « début avril ».
 *
 * @param ids The sources, under which claims have their values.
 * @returns `undefined` where one is no date, or none is vague: they are read as they are.
 */
export function vagueDates(
  claims: readonly unknown[],
  ids: readonly string[],
  language: string,
): readonly unknown[] | undefined {
  const values = claims.flatMap((claim) => (isRecord(claim) ? ids.flatMap((id) => claim[id] ?? []) : []))
  if (values.length !== claims.length || !values.every((value) => typeof value === 'string')) return undefined
  const [year] = values.flatMap((value) => /^(\d{4})-\d\d-\d\d$/.exec(value)?.[1] ?? [])
  const dated = values.map((value) => datedOf(value, year, language))
  const isVague = dated.some((one, i) => one !== undefined && (one.days !== undefined || one.value !== values[i]))
  if (!isVague || dated.includes(undefined)) return undefined
  return claims.map((claim, i) => {
    const [id] = isRecord(claim) ? ids.filter((own) => own in claim) : []
    const { value, days } = dated[i] ?? {}
    return id === undefined || !isRecord(claim)
      ? claim
      : { ...claim, [id]: value, ...(days === undefined ? {} : { days }) }
  })
}

function datedOf(value: string, year: string | undefined, language: string): Dated | undefined {
  if (readWritten(value, { type: 'date', unit: undefined, language }).ok) return { value }
  const text = value.trim()
  const [, season, own] = SEASON.exec(text) ?? []
  const months = SEASONS[season?.toLowerCase() ?? '']
  if (months) return { value, days: `${own}-${months[0]}..${own}-${months[1]}` }
  const [, part, name, named = year] = PART.exec(text) ?? []
  const month = monthOf(name ?? text, language)
  const days = DAYS[part?.toLowerCase() ?? '']
  if (month === undefined || (named ?? year) === undefined) return undefined
  if (!days) return name === undefined ? { value: `${year}-${month}` } : undefined
  return {
    value,
    days: `${named}-${month}-${days[0]}..${named}-${month}-${days[1] || lastOf(Number(named), Number(month))}`,
  }
}

function monthOf(name: string, language: string): string | undefined {
  const at = readingWords(language).months.indexOf(name.toLowerCase())
  return at < 0 ? undefined : String(at + 1).padStart(2, '0')
}

const lastOf = (year: number, month: number): string => String(new Date(Date.UTC(year, month, 0)).getUTCDate())
