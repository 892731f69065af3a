import { type Basis, bareBasis } from '../../../questions/checks/check.ts'
import { parseWritten } from '../../../questions/checks/written.ts'
import { itemOf } from '../../../questions/checks/written-item.ts'
import type { Item } from '../../../questions/item.ts'

/**
 * An item from one line: the question, then its options after bars, a key with a star; or a number to be typed after
 * "=".
 *
 * @param more Fields of the JSON that the line does not say.
 */
export function itemFrom(
  line: string,
  more: Readonly<Record<string, unknown>> = {},
  basis: Basis = bareBasis('en'),
): Item {
  const [question = '', typed] = line.split(' = ')
  const [stem = '', ...options] = question.split('|').map((part) => part.trim())
  const keys = options.flatMap((option, i) => (option.startsWith('*') ? [i] : []))
  const several = keys.length > 1
  const parsed = parseWritten(
    JSON.stringify({
      id: stem,
      kind: typed === undefined ? (several ? 'multiple' : 'choice') : 'numeric',
      stem,
      options: options.map((option) => option.replace(/^\*/, '')),
      key: typed === undefined ? (several ? keys : keys[0]) : Number(typed),
      ...more,
    }),
  )
  if (!parsed.ok) throw new Error(`${line}: ${parsed.why}`)
  return itemOf(parsed.written, basis)
}
