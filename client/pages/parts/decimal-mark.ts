/** How this device writes decimals: its spreadsheet will read them so. */
export const decimalMark = (): '.' | ',' => ((1.5).toLocaleString().includes(',') ? ',' : '.')
