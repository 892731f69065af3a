const LATIN_DIGITS = /^(en|fr)\b/

/**
 * A whole number that is written alike in every locale of a language: below a thousand nothing is grouped.
 *
 * Intl says the same, but the first number that it writes keeps a slow device busy for some 50 ms, and the first view
 * needs only such.
 *
 * @returns `undefined` where Intl has to be asked.
 */
export function plainNumber(locale: string, n: number): string | undefined {
  return Number.isInteger(n) && n >= 0 && n < 1000 && LATIN_DIGITS.test(locale) ? String(n) : undefined
}
