/**
 * What a spreadsheet would take for a formula: at a cell's start, or after what some spreadsheets take for a cell's
 * end. What cannot be seen may stand before it: LibreOffice drops NUL.
 */
const FORMULA_START = /(^|[;,|\t\r\n])([\s\p{Cc}\p{Cf}]*)([=+\-@＝＋－＠])/gu
/** Most texts have no such sign anywhere, and are not looked at more closely. */
const FORMULA_SIGN = /[=+\-@＝＋－＠]/u
const NUMBER = /^-?\d+(\.\d+)?$/

/**
 * A text that no spreadsheet takes for a formula: what looks like one gets the apostrophe that makes it a text (OWASP,
 * CSV injection).
 */
export function harmless(text: string): string {
  return !FORMULA_SIGN.test(text) || NUMBER.test(text) ? text : text.replace(FORMULA_START, "$1$2'$3")
}

/** One field of RFC 4180, always quoted. */
export const cell = (text: string): string => `"${harmless(text).replaceAll('"', '""')}"`
