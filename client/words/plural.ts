import { once } from '../../questions/wire/once.ts'
import { plainNumber } from './plain-number.ts'

/** The wordings of one phrase by number; `#` stands for the number. Every language has `other`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/**
 * Writes a number with its noun, in the plural form and the digits that the language uses: "1 question", "10
 * questions".
 */
export function counter(language: string): (n: number, forms: Forms) => string {
  const rules = once(() => new Intl.PluralRules(language))
  const digits = once(() => new Intl.NumberFormat(language))
  return (n, forms) =>
    (forms[rules().select(n)] ?? forms.other).replace('#', plainNumber(language, n) ?? digits().format(n))
}
