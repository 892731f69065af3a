import { remember } from '../text/remember.ts'

const MONTHS = 'january february march april may june july august september october november december'
  .split(' ')
  .map((name) => new RegExp(`\\b${name}\\b`))

/**
 * The size of what an option names, as a guesser sees it: its first figure; of a date year, month and day; of a sum in
 * millions all of it. Several robots ask it of each option.
 */
export const numberOf: (text: string) => number | undefined = remember((text) => {
  const lower = text.toLowerCase()
  const month = MONTHS.findIndex((name) => name.test(lower))
  const figures = (lower.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((figure) => Number(figure.replace(/,/g, '')))
  if (month >= 0 && figures.length > 0) {
    const year = figures.find((n) => n >= 1000) ?? 0
    const day = figures.find((n) => n <= 31) ?? 0
    return year * 372 + month * 31 + day
  }
  const [figure] = figures
  if (figure === undefined) return undefined
  return figure * (/\bbillion\b/.test(lower) ? 1e9 : /\bmillion\b/.test(lower) ? 1e6 : 1)
})

export const isPlainNumber = (n: number | undefined): n is number => n !== undefined && Number.isFinite(n)
