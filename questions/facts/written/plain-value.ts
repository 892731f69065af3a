import { contentLanguage, readingWords } from '../../languages/languages.ts'
import type { Quantity, Value } from '../../ledger-value.ts'
import { boundOf } from '../../values/quantity.ts'
import type { WrittenValue } from '../../wire/written-topic.ts'

/** A value as it is written where nobody wrote it: what `readWritten` makes the same value of. */
export function plainValue(value: Value, language: string): WrittenValue {
  if ('date' in value) return value.words ?? value.date
  if ('time' in value) return value.words ?? value.time
  if ('yesNo' in value) return readingWords(language).yesNo[value.yesNo]
  if ('name' in value) return value.name
  if ('names' in value) return value.names
  if ('text' in value) return value.text
  if ('before' in value) return `before ${value.before}`
  if ('after' in value) return `after ${value.after}`
  const figure = figureText(value, language)
  return value.unit === undefined ? figure : `${figure} ${value.unit}`
}

function figureText(quantity: Quantity, language: string): string {
  const { say } = contentLanguage(language)
  const { decimal } = readingWords(language)
  const text = (n: number) => String(n).replace('.', decimal)
  if ('is' in quantity) return text(quantity.is)
  if ('from' in quantity) return say.range(text(quantity.from), text(quantity.to))
  const [bound, n] = boundOf(quantity)
  return say[bound](text(n))
}
