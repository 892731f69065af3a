/** By it Excel knows that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** What stands before the decimals of a figure. */
export type DecimalMark = '.' | ','

/** A figure as a spreadsheet reads it. */
export const figureCell = (n: number, decimal: DecimalMark): string => `"${String(n).replace('.', decimal)}"`

/**
 * RFC 4180 with a byte order mark. Where decimals have a comma, fields are parted by semicolons.
 *
 * @param rows Of cells, each quoted already.
 */
export function spreadsheet(rows: readonly (readonly string[])[], decimal: DecimalMark = '.'): string {
  const separator = decimal === ',' ? ';' : ','
  return BYTE_ORDER_MARK + rows.map((row) => `${row.join(separator)}\r\n`).join('')
}
